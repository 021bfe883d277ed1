/**
 * A page as it is kept: JSON text.
 *
 * Text is what a worker is handed fastest and what the vault seals, so the export and the backup pass it on unread.
 */
export type Packed<T> = string & { readonly packed?: T };

/** Writes a page. */
export function pack<T>(items: readonly T[]): Packed<T> {
	return JSON.stringify(items);
}

/** Reads a page that `pack` wrote. */
export function unpack<T>(text: Packed<T>): readonly T[] {
	return JSON.parse(text) as readonly T[];
}
