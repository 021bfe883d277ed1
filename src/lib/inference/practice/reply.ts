import { atLeast, type Phase, type PlannedPrompt } from '#lib/domain';
import { ANSWERS, BEGINNINGS, IDENTITY, IDENTITY_ANSWER } from './answers';
import { CONSTRAINED, SHORT, UNREADABLE, WORDLESS } from './canned';
import { QUESTIONS } from './questions';
import { reflect } from './reflect';
import { listen, type Talk } from './talk';

/** Replies stay under fifty words, as the rubric of the clinical reference asks of any reply. */
const MAX_WORDS = 49;
const WORDS = /[\p{L}\p{N}]/u;

/**
 * The practice model's whole reply: what was said, reflected, and one open question that fits the phase.
 *
 * Deterministic: the same prompt and seed give the same text. Never advises, names a condition, promises, or claims to be a person.
 */
export function practiceReply(prompt: PlannedPrompt, seed: number): string {
	const talk = listen(prompt, seed);
	if (IDENTITY.test(talk.noticed.lower)) return IDENTITY_ANSWER;
	if (atLeast(prompt.level, 'elevated')) return talk.pick(CONSTRAINED);
	if (!talk.noticed.readable) return talk.pick(UNREADABLE);
	const answer = ANSWERS.find(({ pattern }) => pattern.test(talk.noticed.lower));
	if (answer?.then === 'nothing') return talk.pick(answer.says);
	if (answer === undefined) return fit(respond(talk), nextQuestion(prompt.phase, talk));
	return fit(talk.pick(answer.says), nextQuestion(prompt.phase, talk, answer.asks));
}

function respond(talk: Talk): string {
	const { lower } = talk.noticed;
	if (!WORDS.test(lower)) return talk.pick(WORDLESS);
	const short = SHORT.find(([pattern]) => pattern.test(lower));
	return short === undefined ? reflect(talk) : talk.pick(short[1]);
}

function nextQuestion(phase: Phase, talk: Talk, asks: readonly string[] = []): string {
	const { noticed, said, pick } = talk;
	const wordless = noticed.topic === null && !WORDS.test(noticed.lower);
	const fitting = (wordless ? BEGINNINGS : asks).filter((question) => !said(question));
	if (fitting.length > 0) return pick(fitting);
	const own = noticed.topic?.question;
	// Topic questions explore, so they belong to the phase that does.
	return phase === 'assessment' && own !== undefined && !said(own) ? own : pick(QUESTIONS[phase]);
}

function fit(opening: string, question: string): string {
	const whole = `${opening} ${question}`;
	if (whole.split(' ').length <= MAX_WORDS) return whole;
	const first = /^.+?[.!](?= |$)/u.exec(opening)?.[0] ?? opening;
	return `${first} ${question}`;
}
