import { expect, test } from 'vitest';
import {
	emptyHead,
	Millis,
	OffsetMinutes,
	ok,
	type EngineChoice,
	type Message,
	type SessionHead,
	type SessionMemory
} from '#lib/domain';
import type { ReplyEvent } from '#lib/inference';
import { remember, type RememberPorts } from './remember';

const NOW = { at: Millis.parse(7), offset: OffsetMinutes.parse(0) };
const REAL: EngineChoice = { engine: 'ollama', host: 'http://localhost:1', model: 'llama' };
const NOTES = 'The person spoke of the garden and of a sister who moved away in May.';
const written: readonly ReplyEvent[] = [
	{ type: 'text', text: NOTES },
	{ type: 'done', usage: { promptTokens: 1, replyTokens: 1, totalMs: 1, doneReason: 'stop' } }
];

function said(
	seq: number,
	text = `I went to the garden because it calms me, day ${String(seq)}.`
): Message {
	return {
		seq,
		id: String(seq),
		role: seq % 2 === 1 ? 'user' : 'assistant',
		kind: 'turn',
		text,
		...NOW,
		status: 'complete',
		screening: null,
		reply: null,
		thinking: null,
		alternatives: [],
		imported: null
	};
}

function make(
	messages: readonly Message[],
	events: readonly ReplyEvent[] = written,
	engine = REAL
) {
	let head: SessionHead = { ...emptyHead('s', NOW, engine), lastSeq: messages.length };
	const asked: string[] = [];
	const ports: RememberPorts = {
		readHead: async () => head,
		listMessages: async (_, fromSeq = 1) => messages.filter(({ seq }) => seq >= fromSeq),
		saveMemory: async (_, change) => {
			const memory = change(head.memory ?? null);
			if (memory !== null) head = { ...head, memory };
			return ok(undefined);
		},
		client: ({ model }) => ({
			async *reply() {
				asked.push(model);
				yield* events;
			}
		}),
		contextTokens: async () => 4096,
		now: () => NOW,
		pause: async () => undefined
	};
	return { ports, asked, memory: (): SessionMemory | undefined => head.memory };
}

const talk = (n: number) => Array.from({ length: n }, (_, i) => said(i + 1));
const running = () => new AbortController().signal;

test('[R1] a short talk is left alone', async () => {
	const { ports, asked, memory } = make(talk(20));

	expect(await remember(ports, 's', running())).toBe(0);

	expect(asked).toEqual([]);
	expect(memory()).toBeUndefined();
});

test('[R1] a connected model writes what stands for the older turns', async () => {
	const { ports, asked, memory } = make(talk(40));

	expect(await remember(ports, 's', running())).toBe(1);

	expect(asked).toEqual(['llama']);
	expect(memory()?.parts).toMatchObject([
		{ fromSeq: 1, throughSeq: 24, text: NOTES, source: 'model', model: 'llama', at: 7 }
	]);
	expect(await remember(ports, 's', running())).toBe(0);
});

test('[R2] the practice model, a failure and a long import are made by rule', async () => {
	const failing: ReplyEvent[] = [
		{ type: 'text', text: NOTES },
		{ type: 'failed', failure: { kind: 'interrupted' } }
	];
	const practice = make(talk(40), written, { engine: 'mock', host: null, model: 'practice' });
	const failed = make(talk(40), failing);
	const long = make(talk(400));

	for (const { ports } of [practice, failed, long]) await remember(ports, 's', running());

	expect(practice.asked).toEqual([]);
	expect(practice.memory()?.parts).toMatchObject([{ source: 'rule', model: null }]);
	expect(practice.memory()?.parts[0]?.text).toContain('“I went to the garden');
	expect(failed.memory()?.parts).toMatchObject([{ source: 'rule' }]);
	expect(long.asked).toEqual(['llama']);
	expect(long.memory()?.parts.at(-1)).toMatchObject({ throughSeq: 384, source: 'model' });
	expect(long.memory()?.parts[0]).toMatchObject({ fromSeq: 1, source: 'rule' });
});

test('[R3] stopped, it leaves nothing half done and goes on later', async () => {
	const stop = new AbortController();
	const { ports, memory } = make(talk(40));
	const stopping: RememberPorts = {
		...ports,
		client: () => ({
			async *reply() {
				yield { type: 'text', text: NOTES };
				stop.abort();
				yield { type: 'stopped' };
			}
		})
	};

	expect(await remember(stopping, 's', stop.signal)).toBe(0);
	expect(memory()).toBeUndefined();

	expect(await remember(ports, 's', running())).toBe(1);
});

test('[R4] what the person asked to be remembered is noted, and not again once it was removed', async () => {
	const { ports, memory } = make([said(1, 'Please remember that my dog is called Bo.'), said(2)]);

	await remember(ports, 's', running());
	expect(memory()?.notes).toMatchObject([{ text: 'my dog is called Bo', seq: 1 }]);
	await ports.saveMemory('s', (current) => current && { ...current, notes: [] });
	await remember(ports, 's', running());

	expect(memory()?.notes).toEqual([]);
});

test('[R3] a part that another tab has made meanwhile stands', async () => {
	const { ports, memory } = make(talk(40));
	const other = make(talk(40), [
		{ ...written[0], text: `${NOTES} Elsewhere.` } as ReplyEvent,
		...written.slice(1)
	]);
	const late: RememberPorts = {
		...ports,
		readHead: other.ports.readHead
	};
	await remember(ports, 's', running());

	await remember(late, 's', running());

	expect(memory()?.parts).toHaveLength(1);
	expect(memory()?.parts[0]?.text).toBe(NOTES);
});

test('[R3] a reply that is being written is waited for', async () => {
	const { ports, asked } = make([...talk(40), { ...said(41), status: 'streaming' }]);

	expect(await remember(ports, 's', running())).toBe(0);
	expect(asked).toEqual([]);
});
