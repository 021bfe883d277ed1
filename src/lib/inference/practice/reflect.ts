import { echoOf, isHarsh, twoSides } from './clause';
import * as phrases from './phrases';
import type { Talk } from './talk';
import type { Feeling } from './words';

const COMMON = "That's a very common experience...";
const SLEEP = 'Sleep difficulties can really impact how we feel during the day...';
const SLEPT_WELL =
	/\b(?:slept|sleep|sleeping)\b(?: \w+)?(?: \w+)? (?:well|better|fine|great|good|deeply)\b|\b(?:enough|plenty of|lots of) sleep/u;
const OWN = /\b(?:i|i'm|i've|im|my|me)\b|^(?:[\w']+ ?){1,5}[.!]*$/u;
const EFFORT =
	/\b(?:i (?:finally |actually |did )?(?:tried|managed|told|called|asked|went|talked|finished|started|stopped|made it|got through|stood up|spoke|applied|wrote|signed up)|i've (?:tried|managed|started|stopped))\b/u;
const CHANGE =
	/\b(?:i (?:really |just )?(?:want to|need to|wish i|would like to|could|plan to|hope to)|i'd like to|i'm going to|i'm ready|it's time|i have to change)\b/u;

/** Says back what was said: the feeling, the person's own words, or at least what it is about. */
export function reflect(talk: Talk): string {
	return ambivalent(talk) ?? once(talk) ?? personal(talk) ?? general(talk);
}

/** Openings that come once in a talk: for a loss, and the documented ones for anxious feelings and for sleep. */
function once(talk: Talk): string | null {
	const says = talk.noticed.topic?.says;
	if (says !== undefined && !talk.said(says)) return says;
	return anxious(talk) ?? sleepless(talk);
}

function anxious({ noticed, said, pick }: Talk): string | null {
	const { feeling, lower } = noticed;
	if (feeling?.tone !== 'uneasy' || said(COMMON) || isHarsh(lower)) return null;
	const rest = pick([
		'and it can still take a lot out of you.',
		'and it can still be a lot to carry.',
		'and that does not make it small.'
	]);
	return `I hear that you're feeling ${feeling.word}. ${COMMON} ${rest}`;
}

function sleepless({ noticed, said, pick }: Talk): string | null {
	const { topic, lower } = noticed;
	if (topic?.label !== 'your nights' || said(SLEEP)) return null;
	if (SLEPT_WELL.test(lower) || !OWN.test(lower)) return null;
	return `${SLEEP} ${pick(['and it sounds as if you notice that.', 'and the days can get long.'])}`;
}

function ambivalent({ noticed, pick }: Talk): string | null {
	const sides = twoSides(noticed.text);
	if (sides === null) return null;
	const [one, other] = sides;
	return pick([
		`On the one hand ${one}, and on the other ${other}.`,
		`Two things at once: ${one}, and ${other}.`,
		`You're pulled two ways: ${one}, and ${other}.`
	]);
}

function personal(talk: Talk): string | null {
	const { noticed, pick } = talk;
	if (isHarsh(noticed.lower)) return pick(phrases.HARSH_REPLIES);
	const own = named(talk);
	return own === null ? null : [own, deeper(talk)].filter((part) => part !== '').join(' ');
}

/** The person's clause, else their feeling, in one of several frames. */
function named({ noticed, pick }: Talk): string | null {
	const echo = echoOf(noticed.text);
	if (echo !== null) {
		const frames = echo.sweeping ? phrases.SWEEPING_FRAMES : phrases.ECHO_FRAMES;
		return pick(frames.map((frame) => frame.replace('{c}', () => echo.clause)));
	}
	return noticed.feeling === null ? null : pick(namings(noticed.feeling));
}

function namings({ word, noun }: Feeling): readonly string[] {
	return phrases.FEELING_FRAMES.map((frame) => frame.replace('{f}', word).replace('{n}', noun));
}

function deeper({ noticed, pick }: Talk): string {
	if (EFFORT.test(noticed.lower)) return pick(phrases.AFFIRMATIONS);
	if (noticed.feeling !== null) return pick(phrases.DEEPER[noticed.feeling.tone]);
	return CHANGE.test(noticed.lower) ? pick(phrases.CHANGE_TALK) : '';
}

function general({ noticed, pick }: Talk): string {
	const { topic, text } = noticed;
	if (text.endsWith('?')) return pick(phrases.ASKED);
	if (topic === null) return pick(phrases.PLAIN);
	return pick(phrases.TOPIC_FRAMES.map((frame) => frame.replace('{t}', topic.label)));
}
