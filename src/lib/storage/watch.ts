import { liveQuery } from 'dexie';

/**
 * Runs `query` now and again after every write it depends on, in any tab; returns the function that stops it.
 *
 * A query must read first and await anything else after, or it shows once and then goes deaf.
 */
export function watch<T>(
	query: () => Promise<T>,
	next: (value: T) => void,
	failed: (error: unknown) => void
): () => void {
	const subscription = liveQuery(query).subscribe({ next, error: failed });
	return () => subscription.unsubscribe();
}
