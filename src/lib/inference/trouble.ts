import type { ReplyFailure } from './client';

// How servers word the troubles that have a cure of their own. Wordings change: what is not known stays what it was.

const NO_MEMORY =
	/more system memory|out of memory|not enough (?:system )?memory|insufficient (?:system )?(?:memory|resources)|(?:unable|failed) to allocate|cudamalloc/iu;
const NO_CHAT = /does not support (?:chat|generate)|is not a chat model/iu;
const BUSY = /server busy|maximum pending requests|too many requests/iu;

/** Names a trouble from what a server said of it; null where the words are not known. Nothing of them is kept. */
export function troubleIn(said: string, model: string): ReplyFailure | null {
	if (NO_MEMORY.test(said)) return { kind: 'no_memory', model };
	if (NO_CHAT.test(said)) return { kind: 'no_chat', model };
	return BUSY.test(said) ? { kind: 'busy' } : null;
}
