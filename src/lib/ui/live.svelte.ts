import { createSubscriber } from 'svelte/reactivity';
import { watch } from '#lib/storage';

/** What a live query shows: nothing yet, the rows as they are now, or that it could not be read. */
export type Live<T> =
	| { readonly status: 'loading' }
	| { readonly status: 'ready'; readonly value: T }
	| { readonly status: 'failed'; readonly error: unknown };

/**
 * A query that follows the database, for as long as something reads it.
 *
 * Arguments are taken by value, so that `$derived(live(listMessages, id))` follows `id`; a new key starts at `loading`
 * and never shows another key's rows.
 */
export function live<A extends unknown[], T>(query: (...args: A) => Promise<T>, ...args: A) {
	let current: Live<T> = { status: 'loading' };
	const subscribe = createSubscriber((update) => {
		const show = (now: Live<T>) => {
			current = now;
			update();
		};
		return watch(
			() => query(...args),
			(value) => show({ status: 'ready', value }),
			(error) => show({ status: 'failed', error })
		);
	});
	return {
		get current(): Live<T> {
			subscribe();
			return current;
		}
	};
}
