import type { PlannedPrompt } from '#lib/domain';
import { notice, type Noticed } from './notice';

/** What a reply is made from: the last message and the talk around it. */
export interface Talk {
	readonly noticed: Noticed;
	/** Takes the first option, in the order this turn prefers, that was not said yet. */
	readonly pick: (options: readonly string[]) => string;
	/** Whether a reply that is still in sight contains this. */
	readonly said: (text: string) => boolean;
}

/** Reads the prompt; `seed` shifts which wording comes first. */
export function listen(prompt: PlannedPrompt, seed: number): Talk {
	const people = prompt.messages.filter(({ role }) => role === 'user');
	const earlier = prompt.messages
		.filter(({ role }) => role === 'assistant')
		.map(({ content }) => content);
	// Left-out turns count too, so that a long talk does not start over when its beginning no longer fits.
	const turn = people.length + Math.ceil(prompt.omitted.length / 2) - 1;
	const said = (text: string): boolean => earlier.some((reply) => reply.includes(text));
	return {
		noticed: notice(people.at(-1)?.content ?? ''),
		said,
		pick: (options) => choose(options, turn + Math.abs(Math.trunc(seed)), earlier)
	};
}

/** The first unsaid option from `start` on; when all were said, the one said longest ago. */
function choose(options: readonly string[], start: number, earlier: readonly string[]): string {
	const rotated = options.map((_, index) => options[(start + index) % options.length] ?? '');
	const lastSaid = (text: string): number => earlier.findLastIndex((reply) => reply.includes(text));
	return rotated.reduce((best, next) => (lastSaid(next) < lastSaid(best) ? next : best));
}
