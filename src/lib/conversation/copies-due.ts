import type { CopyState } from '#lib/storage';

/** Messages after which a session is copied again. Source: the founding document, "saved every 4 messages". */
export const COPY_EVERY = 4;

/** How far a session had come when it was last copied. */
export type CopiedState = Omit<CopyState, 'id' | 'isStreaming'> & {
	/** Whether that copy is kept the way copies are kept now, sealed or readable. */
	readonly isAsWished: boolean;
};

/** Whether a session has gone on since its copy was made, or has none. An empty one is nothing to copy. */
export function isBehind(state: CopyState, copied: CopiedState | undefined): boolean {
	if (copied === undefined) return state.lastSeq > 0;
	return (
		!copied.isAsWished ||
		copied.lastSeq !== state.lastSeq ||
		copied.rev !== state.rev ||
		copied.analyzed !== state.analyzed ||
		copied.updatedAt !== state.updatedAt
	);
}

/** Whether enough was said since the copy was made. Never while a reply is being written. */
export function isDue(state: CopyState, copied: CopiedState | undefined): boolean {
	return !state.isStreaming && state.lastSeq - (copied?.lastSeq ?? 0) >= COPY_EVERY;
}
