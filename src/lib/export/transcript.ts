import type { Finding, Message, SessionHead } from '#lib/domain';

/** A session as training export reads it: head, messages in order and what analysis found in them. */
export interface Transcript {
	readonly head: SessionHead;
	readonly messages: readonly Message[];
	readonly findings: readonly Finding[];
	/** Ratings of replies by a person, by sequence number; a score made by a rule has no place here. */
	readonly ratings?: Readonly<Record<number, number>>;
}
