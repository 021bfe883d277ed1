import { toSecondPerson } from './flip';

// Words that must not come back from a program as if it agreed, or as if it were nothing.
const RISKY =
	/\b(?:kill\w*|die|dying|dead|death|suicid\w*|cut|cutting|harm\w*|overdos\w*|pills?|gun|knife|rope|hang\w*|jump\w*|burn\w*|hurt(?:ing)? (?:my|him|her|them)\w*|hit|beat\w*|rap(?:e|ed|ing)|abus\w*|assault\w*|end it|disappear\w*|wake up|unalive|starv\w*|purg\w*|better off|(?:to|be|being) here|giv(?:e|ing) up|ending (?:it|things)|no way out|any way out|go(?:ing)? on|make it stop)\b/u;
const HARSH =
	/\b(?:worthless|useless|stupid|failure|ugly|pathetic|burden|disgusting|hopeless|loser|idiot|dumb|broken|weak|lazy|unlovable|fat|hate myself|my (?:own )?fault|not good enough|never good enough)\b/u;
// Said back, the name of a condition would sound like a finding, and some words the app never uses.
const CLINICAL =
	/\b(?:disorders?|depress\w*|adhd|bipolar|ptsd|ocd|bpd|borderline|autis\w*|anorexi\w*|bulimi\w*|schizo\w*|psychosis|psychotic|addict\w*|alcoholic|diagnos\w*|meds|medications?|therap\w*|treatments?|patients?|insane|crazy)\b/u;
const ABSOLUTE =
	/\b(?:always|never|everyone|everybody|everything|nobody|no one|nothing|hates?|all my)\b/u;
const ME = /\b(?:i|i'm|im|i've|ive|i'd|i'll|me|my|myself|we|we're|our|us)\b/u;
const YOU = /\b(?:you|your|you're|yours|u|ur|yourself)\b/u;
const UNFIT = /[?"<>{}[\]()*_#@|\\/=:—–]|--|\w- |\b([\w']+)-\1|\d{3}|https?|^not\b|^being\b/u;
const QUESTION =
	/^(?:what|why|how|when|who|where|which|do|does|did|is|are|can|could|should|will|am)\b/u;
const LEAD =
	/^(?:(?:well|um+|uh+|hmm+|so|and|but|because|like|honestly|anyway|also|maybe|basically|ok|okay|yeah|yes|no|oh|i mean|i guess|i think that|i think|i know that|i feel like|i suppose|lately|today|right now|the thing is|it's just that|just),? )+/iu;
const DANGLING =
	/ (?:and|but|or|because|to|the|a|an|of|with|for|in|on|at|my|that|when|if|so|it's|i'm|i'd|i'll|i've|i|as|who|which|about|from|by|is|was|very|really|since|while|than|even|just|like|then|'cause|cause)$/iu;
const TAIL = /,? (?:i guess|i think|i suppose|you know|or something|though|lol|anyway)$/iu;
const BREAK =
	/,? (?:because|but|so that|and then|and i|since|although|though|until|whenever|while) /iu;
const GERUND_SUBJECT =
	/^\w+ing\b(?: [\w']+){0,3} (?:is|was|has|makes|feels|isn't|doesn't|helps)\b/u;
const OPENERS: readonly (readonly [RegExp, string])[] = [
	[/^(?:feeling|trying|thinking|worrying|having|struggling|dreading|missing|wondering)\b/u, "I'm "],
	[/^been\b/u, "I've "],
	[
		/^(?:can't|cant|cannot|couldn't|don't|dont|didn't|didnt|won't|haven't|had|got|feel|felt|miss|need|want|lost|hope|wish)\b/u,
		'I '
	]
];
// What may lose its capital letter when it moves inside a sentence; anything else may be a name.
const COMMON =
	/^(?:I|I'm|I've|I'd|I'll|My|We|We're|Our|Me|It|It's|This|That|That's|There|There's|The|A|An|He|He's|She|She's|They|They're|His|Her|Their|Nobody|Everyone|Everybody|Everything|Nothing|Some|Every|All|No|When|After|Since|Sometimes|People|Work|School|Life|Things|Being|Having|Going|On|In|At|For|With|Now|Then|Here|Part|Most|Many|Maybe|Even|Still|Only|Yesterday|Tomorrow|Tonight|Not|One|Two|Last|Next|Before|During|Whatever|If|As|By|From|Like|Money|Sleep|Friends|Because|Both|Each|\w+ly)\b/u;

const MIN_WORDS = 3;
const MAX_WORDS = 16;

/** Something the person said that can be said back. */
export interface Echo {
	/** In second person, in lower case unless it opens with a name, without a full stop. */
	readonly clause: string;
	/** Sweeping ("never", "everyone"): to be said back as how it feels, not as how it is. */
	readonly sweeping: boolean;
}

/** Whether the person speaks of themselves with contempt; that is never repeated. */
export function isHarsh(lower: string): boolean {
	return HARSH.test(lower) && ME.test(lower);
}

/** The last clause of the message that is short, personal and harmless enough to say back; null when there is none. */
export function echoOf(text: string): Echo | null {
	for (const sentence of sentences(text).reverse()) {
		const clause = withSubject(shorten(uncap(sentence)));
		if (!isFit(clause)) continue;
		return {
			clause: back(clause),
			sweeping: isSweeping(clause.toLowerCase())
		};
	}
	return null;
}

/** Both sides of "I want to, but ...", each in second person; null when there are not two. */
export function twoSides(text: string): readonly [string, string] | null {
	for (const sentence of sentences(text)) {
		const match = /^(.+?),? but (?:then |also |at the same time )?(.+)$/iu.exec(uncap(sentence));
		if (match === null) continue;
		const sides = [match[1] ?? '', match[2] ?? ''].map((side) =>
			withSubject(side.replace(LEAD, ''))
		) as [string, string];
		if (!sides.every((side) => isFit(side, 2) && side.split(' ').length <= 11)) continue;
		return [back(sides[0]), back(sides[1])];
	}
	return null;
}

/** What somebody is quoted with stays a quotation. */
function isSweeping(lower: string): boolean {
	return ABSOLUTE.test(lower) && !/\b(?:says?|said|told|tells)\b/u.test(lower);
}

function sentences(text: string): string[] {
	const found = text.match(/[^.!?;…]+[.!?;…]*/gu) ?? [];
	return found.map((part) => part.trim().replace(/[.!;…]+$/u, '')).filter((part) => part !== '');
}

/** All capitals are a tone of voice, not spelling. */
function uncap(sentence: string): string {
	return sentence.length > 4 && sentence === sentence.toUpperCase()
		? sentence.toLowerCase()
		: sentence;
}

function shorten(sentence: string): string {
	let clause = sentence
		.replace(LEAD, '')
		.replace(TAIL, '')
		.replace(/[,\s-]+$/u, '');
	if (count(clause) > MAX_WORDS) clause = clause.split(BREAK)[0] ?? clause;
	if (count(clause) > MAX_WORDS) clause = clause.split(',')[0] ?? clause;
	return clause.replace(LEAD, '').trim();
}

function withSubject(clause: string): string {
	const lower = clause.toLowerCase();
	if (GERUND_SUBJECT.test(lower)) return clause;
	const opener = OPENERS.find(([pattern]) => pattern.test(lower));
	return opener === undefined
		? clause
		: `${opener[1]}${clause.charAt(0).toLowerCase()}${clause.slice(1)}`;
}

function isFit(clause: string, minWords = MIN_WORDS): boolean {
	const lower = clause.toLowerCase();
	const unfit = [RISKY, HARSH, CLINICAL, YOU, UNFIT, QUESTION, DANGLING].some((pattern) =>
		pattern.test(lower)
	);
	return !unfit && ME.test(lower) && count(clause) >= minWords && count(clause) <= MAX_WORDS;
}

const DUTY =
	/\b(?<!(?:know|think|feel|say|that|believe|what) )you (really |just |still |also |probably )?(should|need to|have to|must|ought to|gotta)\b/u;

/** In second person. A duty stays the person's own feeling, lest it sound like advice. */
function back(clause: string): string {
	return uncapFirst(toSecondPerson(clause)).replace(DUTY, 'you feel you $1$2');
}

function uncapFirst(clause: string): string {
	const lowered = clause.charAt(0).toLowerCase() + clause.slice(1);
	return COMMON.test(clause) || /^(?:You|Your|You're|You've)\b/u.test(clause) ? lowered : clause;
}

const count = (clause: string): number => clause.split(' ').length;
