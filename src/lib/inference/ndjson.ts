import { failed, ok, type Result } from '#lib/domain';

/** One line of a stream, as an object whose shape is still unknown. */
export type WireObject = Readonly<Record<string, unknown>>;

/** Lines longer than this are refused, in UTF-16 units: memory has an end, and no honest reply comes near it. */
export const MAX_LINE_CHARS = 32 * 1024 * 1024;

/** Cuts text that arrives in pieces into lines. */
export interface LineCutter {
	/** Lines completed by this piece; null when one grew beyond `MAX_LINE_CHARS`. */
	push(text: string): string[] | null;
	/** What was left without a line end. */
	end(): string;
}

/** A cutter for LF and CRLF. Time is linear in the text, however small its pieces. */
export function createLineCutter(): LineCutter {
	let parts: string[] = [];
	let held = 0;
	const take = (): string => {
		const line = parts.join('');
		parts = [];
		held = 0;
		return line.endsWith('\r') ? line.slice(0, -1) : line;
	};
	const hold = (part: string): boolean => {
		parts.push(part);
		held += part.length;
		return held <= MAX_LINE_CHARS;
	};
	return {
		push(text): string[] | null {
			const lines: string[] = [];
			let start = 0;
			for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
				if (!hold(text.slice(start, end))) return null;
				lines.push(take());
				start = end + 1;
			}
			return hold(text.slice(start)) ? lines : null;
		},
		end: take
	};
}

/**
 * The objects of a newline-delimited JSON stream, however its bytes are cut.
 *
 * A line that is not an object fails as `malformed` and ends the stream. `JSON.parse` quotes its input when it throws,
 * so what it throws is dropped here. A failing source must end, not throw.
 */
export async function* readNdjson(
	bytes: AsyncIterable<Uint8Array>
): AsyncGenerator<Result<WireObject, 'malformed'>, void, undefined> {
	const decoder = new TextDecoder();
	const cutter = createLineCutter();
	for await (const chunk of bytes) {
		const lines = cutter.push(decoder.decode(chunk, { stream: true }));
		if (lines === null) {
			yield failed('malformed');
			return;
		}
		for (const line of lines) {
			if (line.trim() === '') continue;
			const parsed = parseLine(line);
			yield parsed;
			if (!parsed.ok) return;
		}
	}
	cutter.push(decoder.decode());
	const last = cutter.end();
	if (last.trim() !== '') yield parseLine(last);
}

function parseLine(line: string): Result<WireObject, 'malformed'> {
	try {
		const value: unknown = JSON.parse(line);
		return isObject(value) ? ok(value) : failed('malformed');
	} catch {
		return failed('malformed');
	}
}

function isObject(value: unknown): value is WireObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
