import { expect, test } from 'vitest';
import {
	emptyHead,
	isFixedText,
	Millis,
	OffsetMinutes,
	planPrompt,
	type EngineChoice,
	type RiskLevel
} from '#lib/domain';
import type { ReplyEvent } from '#lib/inference';
import { answerAgain } from './answer';
import { createMemoryStore } from './memory-store';
import { offersFor } from './offers';
import type { TurnEvent, TurnPorts } from './ports';
import { takeTurn } from './turn';

const ENGINE: EngineChoice = { engine: 'mock', host: null, model: 'practice' };
const NOW = { at: Millis.parse(1_000_000_000), offset: OffsetMinutes.parse(0) };
const HEAD = emptyHead('s', NOW, ENGINE);
const DONE: ReplyEvent = {
	type: 'done',
	usage: { promptTokens: 9, replyTokens: 3, totalMs: 20, doneReason: 'stop' }
};
const UNSAFE = ['Let me see. ', 'You clearly have ', 'ADHD, and ', 'that explains it. ', 'More.'];

/** Words that screening finds nothing in, whatever was said before. */
const CALM_LATER = 'the forms came back from the office';

/** A talk over a store in memory with a model that says `replies`, one a turn. */
function talk(level: RiskLevel, ...replies: readonly (readonly string[])[]) {
	const store = createMemoryStore(() => undefined);
	const queue = [...replies];
	const told = { words: 0, closed: 0, prompts: [] as string[] };
	const screening = { level, categories: [], rules: [], spans: [], version: 't' };
	const ports: TurnPorts = {
		store,
		screen: (text) => ({
			...screening,
			level: text === CALM_LATER ? 'none' : level,
			subject: 'self'
		}),
		client: () => ({
			async *reply() {
				try {
					yield { type: 'thinking', text: 'hm' };
					for (const text of queue.shift() ?? []) {
						told.words += 1;
						yield { type: 'text', text };
					}
					yield DONE;
				} finally {
					told.closed += 1;
				}
			}
		}),
		template: () => 'template',
		identity: () => 'a program',
		plan: ({ history, continues }) => {
			const { facts, ...prompt } = planPrompt(
				history,
				{ phase: 'assessment', level, continues },
				{ contextTokens: 4096, replyTokens: 512 }
			);
			told.prompts.push(JSON.stringify(prompt));
			const { promptId, promptVersion } = prompt;
			return Promise.resolve({
				prompt,
				origin: { promptId, promptVersion, digest: null, plan: facts }
			});
		},
		now: () => NOW,
		newId: () => 'id',
		hold: () => Promise.resolve(() => Promise.resolve()),
		whenHidden: () => () => undefined
	};
	const { signal } = new AbortController();
	const messages = () => store.read('s')?.messages ?? [];
	return {
		told,
		messages,
		say: (text: string) =>
			all(takeTurn(ports, { head: HEAD, engine: ENGINE, text, recent: messages() }, signal)),
		again: () => all(answerAgain(ports, { head: HEAD, engine: ENGINE, recent: messages() }, signal))
	};
}

async function all(events: AsyncIterable<TurnEvent>): Promise<TurnEvent[]> {
	const told: TurnEvent[] = [];
	for await (const event of events) told.push(event);
	return told;
}

test('[W1] stops an unsafe reply and puts a fixed text in its place', async () => {
	const { say, messages, told } = talk('none', UNSAFE);

	const events = await say("I can't focus");

	const reply = messages().at(-1);
	expect(told).toMatchObject({ words: 3, closed: 1 });
	expect(reply).toMatchObject({ status: 'complete', kind: 'turn', thinking: null });
	expect(reply?.text).toContain('This reply was taken back.');
	expect(events.slice(-2)).toEqual([
		{ type: 'replaced', text: reply?.text },
		{ type: 'ended', how: 'complete', failure: null }
	]);
});

test('[W2] keeps what the model wrote with the findings, and out of the next prompt', async () => {
	const { say, messages, told } = talk('none', UNSAFE, ['And then?']);
	await say("I can't focus");

	await say('what do you mean');

	expect(messages()[1]?.safety).toMatchObject({
		verdict: 'fail',
		original: 'Let me see. You clearly have ADHD, and ',
		findings: [{ rule: 'S4', severity: 'red' }]
	});
	expect(told.prompts[1]).not.toContain('ADHD');
	expect(told.prompts[1]).toContain('taken back');
});

test('[W3] takes back at its end what only the whole reply shows', async () => {
	const { say, messages } = talk('elevated', ["I won't talk about this with you."]);

	await say('it is pointless');

	expect(messages().at(-1)?.safety?.original).toBe("I won't talk about this with you.");
});

test('[W4] leaves a reply that keeps to the rules as it came', async () => {
	const { say, messages } = talk('none', ['What did ', 'the pharmacist say?']);

	const events = await say('my pills are gone');

	expect(messages().at(-1)).toMatchObject({
		text: 'What did the pharmacist say?',
		thinking: 'hm',
		safety: { verdict: 'pass', findings: [], medicine: true, original: null }
	});
	expect(events.some(({ type }) => type === 'replaced')).toBe(false);
});

test('[W7] does not ask of an answer to calm words what a disclosure asks for', async () => {
	const plain = ['Six pages of it were left, then.'];
	const { say, messages } = talk('elevated', plain, plain);

	await say('I do not want to be here');
	expect(messages().at(-1)?.safety?.verdict).toBe('fail');
	await say(CALM_LATER);

	expect(messages().at(-1)).toMatchObject({ text: plain[0], safety: { verdict: 'pass' } });
});

test('[W5] offers nothing for a reply that was taken back, and reads another anew', async () => {
	const { say, again, messages } = talk('none', UNSAFE, ['What makes it hard?']);
	await say("I can't focus");
	expect(offersFor(messages())).toEqual({ goOn: false, again: false, keep: false });
	expect(messages().map(isFixedText)).toEqual([false, true]);

	await again();

	const reply = messages().at(-1);
	expect(reply).toMatchObject({ text: 'What makes it hard?', safety: { verdict: 'pass' } });
	expect(reply?.alternatives[0]?.safety?.verdict).toBe('fail');
});

test('[W6] offers help where the talk or the reply is about risk', async () => {
	const calm = talk('none', UNSAFE);
	const alarmed = talk('elevated', UNSAFE);
	const method = talk('none', ['Tie the rope to the beam. ', 'Then']);
	for (const { say } of [calm, alarmed, method]) await say('hello');

	const texts = [calm, alarmed, method].map(({ messages }) => messages().at(-1)?.text ?? '');
	expect(texts.map((text) => text.includes('Help now'))).toEqual([false, true, true]);
});
