import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ModelClient, ReplyEvent } from '../../src/lib/inference/index.ts';
import { promptOf } from './prompts.ts';

/** A way to reply, with what the tests need of it. */
export interface Engine {
	readonly name: string;
	readonly open: () => ModelClient;
	/** Makes the next reply slow enough to be caught in its middle. */
	readonly slow: () => ModelClient;
	/** How long one test may take, in milliseconds: real models load first. */
	readonly limitMs?: number;
}

const PROMPT = promptOf('I miss my brother and the house is quiet');
const ENDINGS = ['done', 'stopped', 'failed'];
const METHODS = ['log', 'info', 'warn', 'error', 'debug'] as const;

/** All events of one reply. */
export async function collect(client: ModelClient, signal: AbortSignal): Promise<ReplyEvent[]> {
	const events: ReplyEvent[] = [];
	for await (const event of client.reply(PROMPT, signal)) events.push(event);
	return events;
}

const went = (): AbortSignal => new AbortController().signal;

/** The promises every engine keeps, whatever it talks to. */
export function describeEngine({ name, open, slow, limitMs = 5000 }: Engine): void {
	describe(name, { timeout: limitMs }, () => {
		const calls: unknown[] = [];
		beforeEach(() => {
			for (const method of METHODS) {
				vi.spyOn(console, method).mockImplementation((...said) => void calls.push(said));
			}
		});
		afterEach(() => {
			vi.restoreAllMocks();
			expect(calls.splice(0), 'lines printed').toEqual([]);
		});
		describeEndings(open, slow);
		describeLeaving(open, slow);
	});
}

function describeEndings(open: Engine['open'], slow: Engine['slow']): void {
	test('gives text, then exactly one ending, which is done', async () => {
		const events = await collect(open(), went());

		const endings = events.filter(({ type }) => ENDINGS.includes(type));
		expect(endings.map(({ type }) => type)).toEqual(['done']);
		expect(events.at(-1)).toBe(endings[0]);
		expect(events.some(({ type }) => type === 'text')).toBe(true);
	});

	test('never gives empty text', async () => {
		const events = await collect(open(), went());

		expect(events.some((event) => event.type === 'text' && event.text === '')).toBe(false);
	});

	test('stops when it is told to, with one ending', async () => {
		const stop = new AbortController();
		const types: string[] = [];

		for await (const { type } of slow().reply(PROMPT, stop.signal)) {
			types.push(type);
			if (types.length === 3) stop.abort();
		}

		expect(types.slice(0, 3).filter((type) => ENDINGS.includes(type))).toEqual([]);
		expect(types.filter((type) => ENDINGS.includes(type))).toEqual(['stopped']);
		expect(types.at(-1)).toBe('stopped');
	});
}

function describeLeaving(open: Engine['open'], slow: Engine['slow']): void {
	test('told to stop before it began, it only says that it stopped', async () => {
		expect(await collect(open(), AbortSignal.abort())).toEqual([{ type: 'stopped' }]);
	});

	test('may be left in the middle, and answers the next time', async () => {
		const client = open();
		for await (const { type } of client.reply(PROMPT, went())) {
			if (type === 'text') break;
		}

		expect((await collect(client, went())).at(-1)?.type).toBe('done');
	});

	test('gives replies side by side, and stopping one leaves the other', async () => {
		const stop = new AbortController();
		const stopAtFirst = async (): Promise<ReplyEvent[]> => {
			const events: ReplyEvent[] = [];
			for await (const event of slow().reply(PROMPT, stop.signal)) {
				events.push(event);
				stop.abort();
			}
			return events;
		};
		const [stopped, whole] = await Promise.all([stopAtFirst(), collect(open(), went())]);

		expect(stopped.at(-1)?.type).toBe('stopped');
		expect(whole.at(-1)?.type).toBe('done');
	});
}
