import type { Phase, PlannedPrompt, RiskLevel } from '#lib/domain';
import { describe, expect, test } from 'vitest';
import { IDENTITY_ANSWER } from './answers';
import { QUESTIONS } from './questions';
import { practiceReply } from './reply';

interface Setting {
	readonly phase?: Phase;
	readonly level?: RiskLevel;
	readonly seed?: number;
}

function promptOf(messages: PlannedPrompt['messages'], setting: Setting): PlannedPrompt {
	const { phase = 'assessment', level = 'none' } = setting;
	const sizes = { contextTokens: 4096, replyTokens: 300, estimatedTokens: 50 };
	return { messages, promptId: 'p', promptVersion: '1', ...sizes, omitted: [], phase, level };
}

/** Talks through `turns` and returns every reply. */
function talk(turns: readonly string[], setting: Setting = {}): string[] {
	const messages: { role: 'system' | 'user' | 'assistant'; content: string }[] = [
		{ role: 'system', content: 'be kind' }
	];
	return turns.map((content) => {
		messages.push({ role: 'user', content });
		const reply = practiceReply(promptOf(messages, setting), setting.seed ?? 0);
		messages.push({ role: 'assistant', content: reply });
		return reply;
	});
}

const once = (said: string, setting: Setting = {}): string => talk([said], setting)[0] ?? '';
const times = (said: string, count: number): string[] => Array.from({ length: count }, () => said);
const asked = (reply: string): string => /[^.!?]*\?$/u.exec(reply)?.[0].trim() ?? '';
const allSeeds = [0, 1, 2, 3, 4, 5, 6, 7, 8];

describe('the documented talk', () => {
	test('opens as documented, and its second turn too', () => {
		const [first, second] = talk([
			"I've been feeling really anxious about work lately",
			"It's been affecting my sleep too"
		]);

		expect(first).toMatch(
			/^I hear that you're feeling anxious\. That's a very common experience\.\.\. /u
		);
		expect(second).toMatch(
			/^Sleep difficulties can really impact how we feel during the day\.\.\. /u
		);
	});

	test.each(allSeeds)('opens so at seed %i', (seed) => {
		const reply = once("I've been feeling really anxious about work lately", { seed });

		expect(reply).toContain("you're feeling anxious. That's a very common experience...");
	});

	test.each([
		['So nervous before every meeting', "I hear that you're feeling nervous."],
		["I'm worried about my mother", "I hear that you're feeling worried."],
		["I haven't slept in days", 'Sleep difficulties'],
		['can’t sleep', 'Sleep difficulties']
	])('"%s" follows the same rules', (said, opening) => {
		expect(once(said).startsWith(opening)).toBe(true);
	});

	test.each([
		"I'm not anxious",
		'I slept well for once',
		'my mom is anxious',
		'He fell asleep there on that old couch'
	])('"%s" does not', (said) => {
		expect(once(said)).not.toMatch(/common experience|Sleep difficulties/u);
	});
});

describe('reflection', () => {
	test.each([
		['I snapped at my son yesterday', 'you snapped at your son yesterday'],
		["I want to quit but I'm scared", 'you want to quit, and'],
		['I finally told my manager about it', 'you finally told your manager about it'],
		['My sister and I have not talked in a year', 'your sister and you have not talked in a year'],
		['Nobody listens to me', 'nobody listens to you'],
		['I miss how we used to laugh', 'you miss how you used to laugh'],
		['WORK IS TOO MUCH FOR ME', 'work is too much for you'],
		["I'm trying to drink less. I poured mine out.", 'you poured yours out'],
		['I’ve lost my keys and my patience', "you've lost your keys and your patience"],
		['My dad died in March', 'a real loss']
	])('"%s" comes back with "%s"', (said, part) => {
		for (const seed of allSeeds) {
			expect(once(said, { seed }).toLowerCase()).toContain(part.toLowerCase());
		}
	});

	test.each([
		['Nobody cares about me', /feels|seems|looks/u],
		["I'm such a failure", /hard on yourself|harsh words|strict one|mercy/u],
		['sad', /sad/u],
		['angry', /ang(?:ry|er)/u],
		["I don't know", /know|clear|finding out|finger|between/u],
		['maybe', /know|clear|finding out|finger|between/u],
		['yes', /fits|something to that|more behind|rings true/u],
		['ok', /fine|all right|hard to say|slowly/u],
		['?', /words|time|pause/u],
		['😀', /words|time|pause/u],
		['', /words|time|pause/u],
		['Hallo, ich bin heute nicht gut', /English|this language/u],
		['今日はとても疲れました', /English|this language/u],
		['hi', /^(?:Hello|Hi)/u],
		['thanks', /welcome|of some use/u],
		["I'd rather not talk about that", /yours to decide|You choose|steer/u],
		["you're not listening", /land|missed|not giving/u],
		['tell me a joke', /practice model/u],
		['Why do I always do this?', /question|answer/u]
	])('"%s" is met with %s', (said, pattern) => {
		for (const seed of allSeeds) expect(once(said, { seed })).toMatch(pattern);
	});

	test('a message of 100 kB gets a short reply quickly', () => {
		const reply = once(`${'I keep going over it again and again '.repeat(2900)}. I feel so sad.`);

		expect(reply).toMatch(/sad/u);
		expect(reply.split(' ').length).toBeLessThan(50);
	});
});

describe('what is asked of the program', () => {
	test.each([
		'Are you human?',
		'are you a real person',
		'r u a bot?',
		'Am I talking to a person?',
		'Is this a real person?',
		'who are you?',
		'What are you exactly?',
		'Do you have feelings?',
		'do you love me?',
		'are you a therapist?',
		'Hey, are you real?'
	])('"%s" gets the fixed identity answer', (said) => {
		for (const level of ['none', 'elevated'] as const) {
			expect(once(said, { level })).toBe(IDENTITY_ANSWER);
		}
	});

	test.each([
		['What should I do?', /don't give advice|yours to make|far better than|none to give/u],
		['Should I stop taking my meds?', /doctor/u],
		['Do I have ADHD?', /trained/u],
		['Promise me it gets better', /promise/u],
		['who can read this?', /this device/u],
		['can you help me?', /listen/u]
	])('"%s" is answered honestly', (said, pattern) => {
		for (const seed of allSeeds) expect(once(said, { seed })).toMatch(pattern);
	});

	test('a goodbye is not answered with a question', () => {
		expect(once('bye')).not.toContain('?');
	});
});

const ORDINARY = [
	'Hello',
	'I moved here in spring and know nobody',
	'My job eats my evenings',
	"I don't know",
	'I miss my brother',
	'We used to talk every week',
	'yes',
	'I feel lonely on Sundays',
	'The house is too quiet',
	"I'd like to call him but I'm ashamed",
	'It has been two years',
	'maybe',
	'I was angry back then',
	"I'm such an idiot",
	'I finally wrote him a letter',
	'What should I do with it?',
	'ok',
	'I put my letter in a drawer',
	'I want to send it',
	'thanks'
];

describe('a talk of twenty turns', () => {
	test.each<Phase>(['assessment', 'initial', 'middle', 'termination'])(
		'never repeats a reply or a question in %s',
		(phase) => {
			for (const turns of [
				ORDINARY,
				times('I miss my old life', 20),
				times('ok', 20),
				times('Hmm.', 20)
			]) {
				const replies = talk(turns, { phase });

				expect(new Set(replies).size).toBe(20);
				const questions = replies.map(asked).filter((question) => question !== '');
				expect(new Set(questions).size).toBe(questions.length);
			}
		}
	);

	test('is the same at the same seed and differs at another', () => {
		expect(talk(ORDINARY, { seed: 3 })).toEqual(talk(ORDINARY, { seed: 3 }));
		expect(talk(ORDINARY, { seed: 3 })).not.toEqual(talk(ORDINARY, { seed: 4 }));
	});

	test('goes on with new questions after the beginning was left out', () => {
		const last = [{ role: 'user' as const, content: 'The house is quiet' }];
		const whole = promptOf(last, {});

		const later = practiceReply({ ...whole, omitted: [1, 2, 3, 4] }, 0);

		expect(later).not.toBe(practiceReply(whole, 0));
	});
});

test.each<Phase>(['assessment', 'initial', 'middle', 'termination'])(
	'asks what belongs to the phase %s',
	(phase) => {
		const questions = talk(times('The house is quiet', 20), { phase }).map(asked);

		expect(questions.every((question) => QUESTIONS[phase].includes(question))).toBe(true);
	}
);

test.each<RiskLevel>(['elevated', 'imminent'])(
	'at level %s stays short, echoes nothing and asks nothing',
	(level) => {
		const replies = talk(times('I have my pills here and I want to die', 8), { level });

		expect(new Set(replies).size).toBe(8);
		for (const reply of replies) {
			expect(reply).not.toMatch(/\?|pill|die|promise|should/u);
			expect(reply.split(' ').length).toBeLessThan(30);
		}
	}
);

/** Words of advice, diagnosis, promise or pretended personhood, and those the word list forbids. */
const NEVER =
	/\byou should\b|\byou need to\b|\btry to\b|\bi recommend\b|\bi suggest\b|\bi promise\b|\bdisorder\b|\btherap|\btreatment\b|\bpatient\b|\bdiagnos|\bstreak\b|\bi understand exactly\b|\balways here for you\b|\bas a (?:human|person)\b|\bi (?:feel|felt|remember when)\b|\bi'm (?:glad|happy|sorry|sad)\b|\bwe miss you\b/iu;

test('no reply of any kind breaks the rules for words', () => {
	const said = [...ORDINARY, 'bye', 'help', 'I hate myself', 'I slept 3 hours', 'tell me a joke'];
	for (const phase of ['assessment', 'initial', 'middle', 'termination'] as const) {
		for (const seed of allSeeds) {
			for (const reply of talk(said, { phase, seed })) {
				expect(reply).not.toMatch(NEVER);
				expect(reply).toMatch(/^[\p{Lu}].*[.?]$/u);
				expect(reply.split(' ').length).toBeLessThan(50);
				expect(reply.match(/\?/gu)?.length ?? 0).toBeLessThanOrEqual(1);
			}
		}
	}
});
