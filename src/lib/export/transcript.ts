import type { Finding, Message, SessionHead } from '#lib/domain';

/** A session as training export reads it: head, messages in order and what analysis found in them. */
export interface Transcript {
	readonly head: SessionHead;
	readonly messages: readonly Message[];
	readonly findings: readonly Finding[];
	/** Ratings of replies by a person, by sequence number; a score made by a rule has no place here. */
	readonly ratings?: Readonly<Record<number, number>>;
}

/**
 * A session as the store keeps it: pages are still JSON text, in order.
 *
 * Text goes to a worker several times faster than the objects it stands for, and is read only there.
 */
export interface PackedTranscript extends Pick<Transcript, 'head' | 'ratings'> {
	readonly pages: readonly string[];
	readonly findings: readonly string[];
}

/** Reads the pages of a session. The store wrote them, so they are not checked again. */
export function unpack({ pages, findings, ...rest }: PackedTranscript): Transcript {
	return {
		...rest,
		messages: pages.flatMap((page) => JSON.parse(page) as Message[]),
		findings: findings.flatMap((page) => JSON.parse(page) as Finding[])
	};
}
