import type { EngineChoice } from './session';

/** What a program may be taken for, or asked whether it is. */
const WHO =
	'(?:human(?! (?:resources|rights|traffick))|person|real|alive|conscious|sentient|man|woman|bot|chat ?bot|robot|machine|computer|program|ai|a\\.i\\.|llm|language model|chatgpt|therapist|doctor|counsel+or|psychologist|professional)';
const ADVERBS = '(?:(?:really|actually|even|just|still|also|truly|like) )?';

/** Each asks what answers here; read in lower case, without quoted words. */
const QUESTIONS: readonly RegExp[] = [
	new RegExp(
		`\\b(?:are|r) (?:you|u) ${ADVERBS}(?:an? )?(?:real )?${WHO}\\b(?! (?:enough|about|with))`
	),
	new RegExp(
		`\\b(?:am i|was i) ${ADVERBS}(?:talking|speaking|chatting|writing|typing) (?:to|with) (?:an? |some)?(?:real |actual |living )?(?:${WHO}|one real|body real|one)\\b`
	),
	new RegExp(`\\b(?:is|was) (?:this|that|it) ${ADVERBS}an? (?:real |actual )?${WHO}\\b[^.]*\\?`),
	/\bis (?:there )?(?:anyone|anybody|someone|somebody|a (?:real )?(?:person|human)) (?:really |actually )?(?:there|reading|behind|on the other (?:side|end))\b/,
	/\b(?:do|can) you (?:really |actually |even )?(?:have (?:any )?(?:feelings|emotions|a body)|feel (?:anything|emotions?|things|pain))\b/,
	new RegExp(
		`\\byou(?:'re| are) (?:not )?(?:an? )?(?:real )?${WHO}(?:,? (?:right|aren't you|are you|no))?\\s*\\?`
	),
	/^(?:so |but |and )?(?:what|who) (?:exactly |really )?are you(?: (?:really|exactly))?\s*\??$/
];

/** A message of up to this many words that asks is nothing but the question; a longer one is answered besides. */
const QUESTION_WORDS = 12;

/** How much of a message asks what answers here: all of it, part of it, or nothing. */
export function asksWhatAnswers(text: string): 'all' | 'part' | null {
	const plain = text
		.toLowerCase()
		.replace(/[‘’`]/gu, "'")
		.replace(/["“][^"”]*["”]/gu, ' ')
		.replace(/\s+/gu, ' ')
		.trim();
	if (!QUESTIONS.some((question) => question.test(plain))) return null;
	return plain.split(' ').length <= QUESTION_WORDS ? 'all' : 'part';
}

/** Where what is written goes. */
export type WhereWordsGo =
	| { readonly kind: 'here' }
	/** A machine by this address. */
	| { readonly kind: 'machine'; readonly host: string }
	/** A machine of somebody else, behind the server that was chosen. */
	| { readonly kind: 'cloud'; readonly model: string };

/** Where words to this model go; `isCloud` says whether its server passes them on. */
export function whereWordsGo(
	{ engine, host, model }: EngineChoice,
	isCloud: (model: string) => boolean
): WhereWordsGo {
	if (engine === 'mock' || host === null) return { kind: 'here' };
	if (isCloud(model)) return { kind: 'cloud', model };
	return /^https?:\/\/(?:localhost|127(?:\.\d+){3}|\[::1\])(?::\d+)?\/?$/u.test(host)
		? { kind: 'here' }
		: { kind: 'machine', host };
}

const WHAT = "I'm a computer program. I'm not a person and I can't feel.";

/** The fixed answer to the question whether a person answers here. */
export function identityAnswer(where: WhereWordsGo): string {
	switch (where.kind) {
		case 'here':
			return `${WHAT} What you write stays on this device unless you export it.`;
		case 'machine':
			return `${WHAT} What you write in this talk goes to the model at ${where.host}.`;
		case 'cloud':
			return `${WHAT} What you write in this talk goes to ${where.model}, which runs on somebody else's computer.`;
	}
}
