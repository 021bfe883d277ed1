import { settled, type Message, type Result } from '#lib/domain';
import type { StorageFailure } from '#lib/storage';
import type { WatchedText } from './reply-watch';

/** How long text waits to be written: a killed tab may lose the last 500 ms, and the writing itself takes some of that. */
const KEEP_MS = 300;

interface ReplyRow {
	readonly keep: (reply: Message) => Promise<Result<void, StorageFailure>>;
	readonly finish: (reply: Message) => Promise<Result<void, StorageFailure>>;
}

/** How a reply ended, and what it says in the end where that is not what came. */
type Closing = Pick<Message, 'status' | 'reply'> & Partial<WatchedText & Pick<Message, 'thinking'>>;

/** Stores a growing reply at its first text and never falls further behind than `KEEP_MS`; one write at a time. */
export function createKeeper(row: Message, { keep, finish }: ReplyRow) {
	let current = row;
	let kept = row.text + (row.thinking ?? '');
	let writing = Promise.resolve();
	let timer: ReturnType<typeof setTimeout> | undefined;

	async function write(): Promise<void> {
		const reply = current;
		const size = reply.text + (reply.thinking ?? '');
		if (size !== kept && (await keep(reply)).ok) kept = size;
	}
	function flush(): void {
		clearTimeout(timer);
		timer = undefined;
		writing = writing.then(write);
	}
	function grow(next: Message): void {
		const first = current.text === row.text && current.thinking === row.thinking;
		current = next;
		if (first) flush();
		timer ??= setTimeout(flush, KEEP_MS);
	}

	return {
		flush,
		/** The whole text as it stands now. */
		text: () => current.text,
		addText: (more: string) => grow({ ...current, text: current.text + more }),
		/** Notes who is about to write; stored with the first text. */
		setOrigin: (reply: Message['reply']) => (current = { ...current, reply }),
		addThinking: (more: string) => grow({ ...current, thinking: (current.thinking ?? '') + more }),
		/** Writes the last word; gives the row as it should stand, written or not. An answer that failed leaves the one before. */
		async close(last: Closing) {
			clearTimeout(timer);
			await writing;
			current = settled({ ...current, ...last });
			return { reply: current, saved: await finish(current) };
		}
	};
}
