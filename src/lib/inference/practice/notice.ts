import { FEELINGS, TOPICS, type Feeling, type Topic } from './words';

/** What the practice model reads out of one message. */
export interface Noticed {
	/** The message with straight quotes and single spaces, cut in its middle when very long. */
	readonly text: string;
	/** The same in lower case. */
	readonly lower: string;
	readonly feeling: Feeling | null;
	readonly topic: Topic | null;
	/** Whether it can be followed at all: the practice model reads English only. */
	readonly readable: boolean;
}

// Enough to find what somebody is talking about; people put it first or last.
const READ_CHARS = 2000;

export function notice(message: string): Noticed {
	const text = plain(message);
	const lower = text.toLowerCase();
	return {
		text,
		lower,
		feeling: FEELINGS.find((feeling) => isOwnFeeling(lower, feeling)) ?? null,
		topic: TOPICS.find(({ pattern }) => pattern.test(lower)) ?? null,
		readable: isReadable(lower)
	};
}

function plain(message: string): string {
	const cut =
		message.length <= 2 * READ_CHARS
			? message
			: `${message.slice(0, READ_CHARS)}. ${message.slice(-READ_CHARS)}`;
	return cut
		.replace(/[‘’ʼ`´]/gu, "'")
		.replace(/[“”]/gu, '"')
		.replace(/\s*\n\s*/gu, '. ')
		.replace(/\s+/gu, ' ')
		.trim();
}

const NOT = /\b(?:not|no|never|isn't|wasn't|don't|didn't|without|less|ain't|aren't)\b/u;
const SOMEBODY_ELSE =
	/\b(?:he|she|they|it|(?:my|our|his|her|the|their) [a-z]+)(?:'s|'re)? ?(?:is|was|are|were|feels?|felt|seems?|seemed|gets?|got|has been|have been|looks?|looked)?(?: (?:so|really|very|always|just|too|a bit|quite|pretty))* ?$/u;
const ABOUT_ME =
	/(?:\b(?:i|i'm|im|i've|ive|i'd|me|myself)\b.*|\b(?:feel|feeling|felt|been)\b.*|^(?:so|really|very|just|pretty|too|a bit|quite|bit|still|always|kind of)?) ?$/u;
const STATE =
	/(?:\b(?:i'm|im|i am|i was|feel|feels|feeling|felt|i've been|i get|i got|me)(?: (?:so|really|very|just|pretty|too|a bit|a little|quite|still|always|kind of|kinda|rather|all|more|completely|totally|that|like|and|being|getting|a lot|much|[a-z]+ and))* ?|^(?:so|really|very|just|pretty|too|a bit|quite|still)? ?)$/u;

/** Whether the person says it of themselves, now or lately, and does not deny it. */
function isOwnFeeling(lower: string, feeling: Feeling): boolean {
	return lower.split(/[.!?;,]|\bbut\b/u).some((part) => {
		const found = feeling.pattern.exec(part.trim());
		if (found === null) return false;
		const before = part.trim().slice(0, found.index);
		if (NOT.test(before.slice(-28))) return false;
		if (feeling.bare && /^my $/u.test(before)) return true; // "my anxiety"
		if (SOMEBODY_ELSE.test(before) && !/\b(?:me|i) $/u.test(before)) return false;
		return feeling.bare ? ABOUT_ME.test(before) : STATE.test(before);
	});
}

const ENGLISH = new Set(
	(
		"i i'm i've i'd i'll im my me you your the a an and or but so it it's its is am are was were be been to of in on at for with about that this " +
		"not no yes don't can't do did have has had he she they we him her them his our what why how when who if just like feel feeling want need know " +
		'think really all get got too very day time from as up out more now then there because work home ok okay hi hello hey thanks'
	).split(' ')
);
const OTHER_TONGUES = new Set(
	(
		'je suis tu est une des les que qui pas mon ma mes avec pour dans moi très ' +
		'ich bin und nicht das der die ein eine mich mir mein meine ist es zu sehr habe kann ' +
		'yo el la los las que con para por muy estoy mi una tengo pero como ' +
		'eu não sou uma meu minha com muito estou mais di che non sono il mio mia per ik niet het een van mijn ben'
	).split(' ')
);

function isReadable(lower: string): boolean {
	const letters = lower.match(/\p{L}/gu)?.length ?? 0;
	if (letters === 0) return true; // signs are nobody's language
	const latin = lower.match(/\p{Script=Latin}/gu)?.length ?? 0;
	if (latin / letters < 0.5) return false;
	const words = lower.match(/[\p{L}']+/gu) ?? [];
	const english = words.filter((word) => ENGLISH.has(word)).length;
	const other = words.filter((word) => OTHER_TONGUES.has(word) && !ENGLISH.has(word)).length;
	return other < 2 || other <= english;
}
