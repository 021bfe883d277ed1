import type { Message } from '#lib/domain';

/** Whether either side of two versions of a page holds something that the other does not. */
export interface Ahead {
	readonly here: boolean;
	readonly file: boolean;
	/** Nothing differs, not even a detail. */
	readonly same: boolean;
}

/**
 * Compares the two versions of one page, place by place.
 *
 * A side is ahead where it has a message more, or the whole of a reply that the other has only begun or has replaced.
 * Where two different messages stand in one place, both are.
 */
export function comparePages(here: readonly Message[], file: readonly Message[]): Ahead {
	const ahead = { here: false, file: false, same: true };
	for (let i = 0; i < Math.max(here.length, file.length); i += 1) {
		const [ours, theirs] = [here[i], file[i]];
		if (JSON.stringify(ours) === JSON.stringify(theirs)) continue;
		ahead.same = false;
		if (theirs === undefined || (ours !== undefined && !holds(theirs, ours))) ahead.here = true;
		if (ours === undefined || (theirs !== undefined && !holds(ours, theirs))) ahead.file = true;
	}
	return ahead;
}

/** Whether every word of `part` is in `whole`: the same text, the beginning of it, or among the earlier answers. */
function holds(whole: Message, part: Message): boolean {
	if (whole.id !== part.id) return false;
	const kept = [whole.text, ...whole.alternatives.map(({ text }) => text)];
	const isBegun = part.status !== 'complete' && whole.text.startsWith(part.text);
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
