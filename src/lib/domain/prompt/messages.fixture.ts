import type { Message } from '../message';
import { Millis, OffsetMinutes } from '../time';

/** A finished message; odd numbers are the person's. */
export function said(seq: number, text: string, over: Partial<Message> = {}): Message {
	return {
		seq,
		id: String(seq),
		role: seq % 2 === 1 ? 'user' : 'assistant',
		kind: 'turn',
		text,
		at: Millis.parse(seq),
		offset: OffsetMinutes.parse(0),
		status: 'complete',
		screening: null,
		reply: null,
		thinking: null,
		alternatives: [],
		imported: null,
		...over
	};
}

/** Numbers from 0 to 1 that a seed decides (mulberry32). */
export function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}
