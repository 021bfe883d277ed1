import type { Message } from '#lib/domain';

/** Whether either side of two versions of a page holds something that the other does not. */
export interface Ahead {
	readonly here: boolean;
	readonly file: boolean;
	/** Nothing differs, not even a detail. */
	readonly same: boolean;
}

/**
 * Compares the two versions of one page.
 *
 * A side is ahead where it has a message more, the whole of a reply that the other has only begun, or what the other has
 * replaced. Where two different messages stand in one place, both are.
 */
export function comparePages(here: readonly Message[], file: readonly Message[]): Ahead {
	const length = Math.max(here.length, file.length);
	const isSame = (i: number) => JSON.stringify(here[i]) === JSON.stringify(file[i]);
	if (Array.from({ length }, (_, i) => i).every(isSame))
		return { here: false, file: false, same: true };
	const [ours, theirs] = [everything(here), everything(file)];
	return { here: hasMore(ours, theirs), file: hasMore(theirs, ours), same: false };
}

/** The messages of a page by id, with those that stand beside it since the person changed their words. */
function everything(page: readonly Message[]): ReadonlyMap<string, Message> {
	const all = page.flatMap((message) => [message, ...(message.endings ?? []).flat()]);
	return new Map(all.map((message) => [message.id, message]));
}

function hasMore(side: ReadonlyMap<string, Message>, other: ReadonlyMap<string, Message>): boolean {
	return [...side].some(([id, message]) => !holds(other.get(id), message));
}

/** Whether every word of `part` is in `whole`: the same text, the beginning of it, or among the other answers. */
function holds(whole: Message | undefined, part: Message): boolean {
	if (whole?.seq !== part.seq) return false;
	const kept = [whole.text, ...whole.alternatives.map(({ text }) => text)];
	const isBegun = part.status !== 'complete' && kept.some((text) => text.startsWith(part.text));
	return (
		(isBegun || kept.includes(part.text)) &&
		part.alternatives.every(({ text }) => kept.includes(text))
	);
}

/** Which version of a session is the newer one; `parted` when each has words the other has not. */
export type Newer = 'here' | 'file' | 'parted';

/** Words decide, not clocks; where the words are the same, the later change does, and what is here in doubt. */
export function newerOf(
	ahead: Pick<Ahead, 'here' | 'file'>,
	updatedAt: { readonly here: number; readonly file: number }
): Newer {
	if (ahead.here && ahead.file) return 'parted';
	if (ahead.here) return 'here';
	if (ahead.file) return 'file';
	return updatedAt.file > updatedAt.here ? 'file' : 'here';
}
