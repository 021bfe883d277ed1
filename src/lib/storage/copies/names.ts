/** The list of what is in a folder of copies. */
export const MANIFEST_NAME = 'manifest.json';

/** How sealed copies end, so that nobody takes them for text. */
const SEALED_END = '.sealed';

const COPY_NAME =
	/^([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})(?:\.([\da-z]{1,16}))?\.json(\.sealed)?$/i;

/** What a file name says. */
export interface CopyName {
	readonly sessionId: string;
	/** The generation of a snapshot, or the mark of a file that was kept beside another; null in a plain `<id>.json`. */
	readonly part: string | null;
	readonly sealed: boolean;
}

/** The name of a copy. */
export function toCopyName({ sessionId, part, sealed }: CopyName): string {
	return `${sessionId}${part === null ? '' : `.${part}`}.json${sealed ? SEALED_END : ''}`;
}

/** Reads the name of a file; null when it is no copy of a session. */
export function fromCopyName(name: string): CopyName | null {
	const [, sessionId, part, sealed] = COPY_NAME.exec(name) ?? [];
	if (sessionId === undefined) return null;
	return { sessionId: sessionId.toLowerCase(), part: part ?? null, sealed: sealed !== undefined };
}

/** Whether a file holds sealed bytes, by its name. */
export function isSealedName(name: string): boolean {
	return name.endsWith(SEALED_END);
}

/**
 * Whether a name is the half of a write of ours that was cut off.
 *
 * Chromium writes beside the file under this ending and lists what a kill leaves behind.
 */
export function isCutOffWrite(name: string): boolean {
	const whole = name.replace(/(?:\.\d+)?\.crswap$/, '');
	return whole !== name && (whole === MANIFEST_NAME || fromCopyName(whole) !== null);
}
