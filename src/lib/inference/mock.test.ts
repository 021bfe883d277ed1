import { expect, test } from 'vitest';
import type { ReplyEvent } from './client';
import { mockClient } from './mock';
import { promptOf } from '../../../tests/support/prompts';
import { pause } from './wait';

const PROMPT = promptOf("I've been feeling really anxious about work lately");

async function collect(events: AsyncIterable<ReplyEvent>): Promise<ReplyEvent[]> {
	const all: ReplyEvent[] = [];
	for await (const event of events) all.push(event);
	return all;
}

test('speaks word by word with a pause before each, then says once that it is done', async () => {
	const pauses: number[] = [];
	const wait = async (ms: number): Promise<void> => void pauses.push(ms);
	const client = mockClient({ wordDelayMs: 12, wait });

	const events = await collect(client.reply(PROMPT, new AbortController().signal));

	const words = events.filter(({ type }) => type === 'text');
	expect(words.length).toBeGreaterThan(10);
	expect(pauses).toEqual(words.map(() => 12));
	expect(events.filter(({ type }) => type !== 'text')).toEqual([
		{
			type: 'done',
			usage: { promptTokens: null, replyTokens: null, totalMs: null, doneReason: 'stop' }
		}
	]);
	expect(events.at(-1)?.type).toBe('done');
});

test('stops during a pause, keeping what was said', async () => {
	const stop = new AbortController();
	let words = 0;
	const wait = async (): Promise<void> => {
		words += 1;
		if (words === 4) stop.abort();
	};

	const events = await collect(mockClient({ wait }).reply(PROMPT, stop.signal));

	expect(events.map(({ type }) => type)).toEqual(['text', 'text', 'text', 'stopped']);
});

test('goes on from where its reply was cut off', async () => {
	const say = async (continues?: string): Promise<string> => {
		const events = await collect(
			mockClient({ wordDelayMs: 0 }).reply({ ...PROMPT, continues }, new AbortController().signal)
		);
		return events.map((event) => (event.type === 'text' ? event.text : '')).join('');
	};
	const whole = await say();

	expect(await say(whole.slice(0, 20))).toBe(whole.slice(20));
	expect(await say('Words of another model')).toBe(whole);
});

test('says nothing when it was stopped before it began', async () => {
	const events = await collect(mockClient().reply(PROMPT, AbortSignal.abort()));

	expect(events).toEqual([{ type: 'stopped' }]);
});

test('the same seed gives the same words and another seed others', async () => {
	const say = async (seed: number): Promise<ReplyEvent[]> =>
		collect(
			mockClient({ seed, wordDelayMs: 0 }).reply(
				promptOf('The house is quiet'),
				new AbortController().signal
			)
		);

	expect(await say(1)).toEqual(await say(1));
	expect(await say(1)).not.toEqual(await say(2));
});

test('a pause ends at once when the signal aborts', async () => {
	const stop = new AbortController();
	const paused = pause(60_000, stop.signal);

	stop.abort();

	await expect(paused).resolves.toBeUndefined();
	await expect(pause(60_000, AbortSignal.abort())).resolves.toBeUndefined();
	await expect(pause(1, new AbortController().signal)).resolves.toBeUndefined();
});
