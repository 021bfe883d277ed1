import { Halted } from './failure';

type Bytes = Uint8Array;

const LINE_END = 10;

/**
 * The lines of a stream of bytes, without their ends; holds one line and one piece.
 *
 * Throws `line_too_long` as soon as a line has more than `cap` bytes, `cut_short` when the last one has no end.
 */
export async function* readLines(
	source: AsyncIterable<Bytes>,
	cap: number
): AsyncGenerator<Bytes, void, undefined> {
	let parts: Bytes[] = [];
	let held = 0;
	for await (const piece of source) {
		let from = 0;
		for (let to = piece.indexOf(LINE_END); to >= 0; to = piece.indexOf(LINE_END, from)) {
			if (held + to - from > cap) throw new Halted({ kind: 'line_too_long' });
			yield join(parts, piece.subarray(from, to), held);
			parts = [];
			held = 0;
			from = to + 1;
		}
		if (from === piece.length) continue;
		parts.push(piece.slice(from)); // a copy, so that the piece itself can go
		held += piece.length - from;
		if (held > cap) throw new Halted({ kind: 'line_too_long' });
	}
	if (held > 0) throw new Halted({ kind: 'cut_short' });
}

function join(parts: readonly Bytes[], last: Bytes, held: number): Bytes {
	if (parts.length === 0) return last;
	const whole = new Uint8Array(held + last.length);
	let at = 0;
	for (const part of [...parts, last]) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

/** The bytes of a file in the pieces the browser gives; Safari's streams cannot be looped over. */
export async function* readPieces(file: Blob): AsyncGenerator<Bytes, void, undefined> {
	const reader = file.stream().getReader();
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) return;
			yield value;
		}
	} catch {
		throw new Halted({ kind: 'unreadable' });
	} finally {
		await reader.cancel().catch(() => undefined); // already broken, then
	}
}
