import { createLineCutter, MAX_LINE_CHARS } from './ndjson';
import { failed, ok, type Result } from '#lib/domain';

/** One event of a stream. `error` is what older llama.cpp servers put in place of data. */
export interface SseEvent {
	readonly field: 'data' | 'error';
	/** Lines of data, joined as they came. */
	readonly text: string;
}

/**
 * The events of a stream of server-sent events, however its bytes are cut.
 *
 * Comments, which servers send to keep a connection alive, and fields that say nothing of the reply are left out. An event
 * whose last blank line never came is given too: a server that ends with its data has said it. An event beyond
 * `MAX_LINE_CHARS` fails as `malformed` and ends the stream. A failing source must end, not throw.
 */
export async function* readSse(
	bytes: AsyncIterable<Uint8Array>
): AsyncGenerator<Result<SseEvent, 'malformed'>, void, undefined> {
	const decoder = new TextDecoder();
	const cutter = createLineCutter();
	const gather = createGatherer();
	for await (const chunk of bytes) {
		const lines = cutter.push(decoder.decode(chunk, { stream: true }));
		for (const line of lines ?? []) {
			const event = gather(line);
			if (event === null) continue;
			yield event;
			if (!event.ok) return;
		}
		if (lines === null) {
			yield failed('malformed');
			return;
		}
	}
	cutter.push(decoder.decode());
	const last = gather(cutter.end());
	if (last !== null) yield last;
	const rest = gather('');
	if (rest !== null) yield rest;
}

const FIELD = /^(data|error)(?:: ?|$)/u;

/** Gathers lines to events; gives one at the blank line after it. */
function createGatherer(): (line: string) => Result<SseEvent, 'malformed'> | null {
	let field: SseEvent['field'] = 'data';
	let parts: string[] = [];
	let held = 0;
	return (line) => {
		if (line === '') {
			const event = parts.length === 0 ? null : ok({ field, text: parts.join('\n') });
			parts = [];
			held = 0;
			return event;
		}
		const match = FIELD.exec(line);
		if (match === null) return null;
		field = match[1] === 'error' ? 'error' : 'data';
		parts.push(line.slice(match[0].length));
		held += line.length;
		return held > MAX_LINE_CHARS ? failed('malformed') : null;
	};
}
