import type { Bytes } from './bytes';

/** Bytes in pieces of any size. */
export type ByteSource = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** Reads a source in pieces of wanted sizes, holding no more than one of each. */
export interface Reader {
	/** The next bytes: as many as asked for, fewer only at the end. */
	readonly take: (length: number) => Promise<Bytes>;
	readonly isAtEnd: () => Promise<boolean>;
	/** Lets the source know that nobody reads on. */
	readonly close: () => Promise<void>;
}

export function createReader(source: ByteSource): Reader {
	const iterator =
		Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]();
	let pieces: Uint8Array[] = [];
	let held = 0;
	let isDrained = false;

	async function fill(length: number): Promise<void> {
		while (held < length && !isDrained) {
			const next = await iterator.next();
			if (next.done === true) isDrained = true;
			else {
				pieces.push(next.value);
				held += next.value.length;
			}
		}
	}

	return {
		take: async (length) => {
			await fill(length);
			const split = splitAt(pieces, Math.min(length, held));
			pieces = split.rest;
			held -= split.taken.length;
			return split.taken;
		},
		isAtEnd: async () => {
			await fill(1);
			return held === 0;
		},
		close: async () => {
			if (!isDrained) await iterator.return?.();
		}
	};
}

function splitAt(pieces: readonly Uint8Array[], length: number) {
	const taken: Bytes = new Uint8Array(length);
	let at = 0;
	let used = 0;
	for (const piece of pieces) {
		const part = piece.subarray(0, length - at);
		taken.set(part, at);
		at += part.length;
		if (part.length < piece.length) {
			return { taken, rest: [piece.subarray(part.length), ...pieces.slice(used + 1)] };
		}
		used += 1;
	}
	return { taken, rest: [] };
}
