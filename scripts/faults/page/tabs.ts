import { emptyHead } from '#lib/domain';
import { beginTurn, listMessages, watch } from '#lib/storage';
import { thisMoment } from '../../../src/routes/moment';
import { saying } from './message';

/** When a text was durable in one tab, or seen by a live query of another; the clock of the machine. */
export interface Sight {
	readonly text: string;
	readonly at: number;
}

export interface Appended {
	readonly written: readonly Sight[];
	/** Why writes were refused. */
	readonly refused: readonly string[];
}

/** Adds messages to a session that another tab writes to as well. */
export async function append(session: string, tab: string, count: number): Promise<Appended> {
	const written: Sight[] = [];
	const refused: string[] = [];
	for (let i = 0; i < count; i += 1) {
		const text = `${tab} ${String(i)}`;
		const begun = await beginTurn({
			emptyHead: emptyHead(session, thisMoment(), null),
			engine: null,
			messages: [saying(text)]
		});
		if (begun.ok) written.push({ text, at: Date.now() });
		else refused.push(begun.failure.kind);
	}
	return { written, refused };
}

const seen = new Map<string, number>();

/** Follows a session as a page does, by a live query. */
export function follow(session: string): void {
	watch(
		() => listMessages(session),
		(messages) => {
			const at = Date.now();
			for (const { text } of messages) if (!seen.has(text)) seen.set(text, at);
		},
		() => undefined
	);
}

/** What the live query has shown so far. */
export function followed(): Sight[] {
	return [...seen].map(([text, at]) => ({ text, at }));
}
