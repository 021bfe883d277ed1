const YES =
	/^(?:(?:yes|yeah|yep|yup|sure|right|exactly|true|correct|definitely|of course|mm-?hmm|mhm+|uh-huh|yea|i do|i am|it is)[,.! ]*){1,4}$/u;
const NO = /^(?:(?:no|nope|nah|not really|never|i don't think so|not at all)[,.! ]*){1,4}$/u;
const UNSURE =
	/^(?:(?:maybe|perhaps|i guess(?: so)?|kind of|kinda|sort of|sometimes|it depends|i don'?t know|idk|dunno|not sure|no idea|i'm not sure|who knows|hard to say)[,.! ]*){1,4}$/u;
const SHRUG =
	/^(?:(?:ok|okay|k|fine|whatever|nothing|nothing much|same|meh|so so|good|alright|all right|cool|hm+|lol|haha|test|nm)[,.! ]*){1,4}$/u;

/** Replies to answers of a word or two. */
export const SHORT: readonly (readonly [RegExp, readonly string[]])[] = [
	[
		YES,
		[
			'That fits, then.',
			"So there's something to that.",
			"Yes, and it seems there's more behind it.",
			'All right, that rings true for you.'
		]
	],
	[
		NO,
		[
			'Not quite, then; thanks for setting it straight.',
			"So that isn't it.",
			'No, and it helps to know what it is not.',
			'All right, I had that wrong.'
		]
	],
	[
		UNSURE,
		[
			"It isn't clear yet, and it doesn't have to be.",
			"You're still finding out.",
			'Part of this is hard to put a finger on.',
			'Not knowing is an answer too.',
			"It's somewhere in between for now."
		]
	],
	[
		SHRUG,
		[
			'Short answers are fine here.',
			"There may not be much to say about it, and that's all right.",
			'Some things are hard to say more about.',
			'We can take this slowly.'
		]
	]
];

/** When there is nothing to read but signs or space. */
export const WORDLESS: readonly string[] = [
	"No words needed yet; there's no hurry here.",
	'You can take your time.',
	'Sometimes there are no words for it.',
	'A pause is fine, and so is starting anywhere.'
];

/** When the message does not seem to be English. Says so, since a guess would be dishonest. */
export const UNREADABLE: readonly string[] = [
	"I'm a small practice model and I only follow English, so I can't tell what you wrote. It is kept all the same.",
	"This looks like a language I can't follow; the practice model knows only English. Your words are kept as you wrote them.",
	"I can't read this language, so I won't pretend to. You can keep writing, or connect a model that speaks it."
];

/** At the levels where the card carries help, the reply only stays near: no echo, no question, nothing to solve. */
export const CONSTRAINED: readonly string[] = [
	'Thank you for saying that here. It sounds like a lot of pain to hold.',
	'That is heavy, and you put it into words. You can say as much or as little as you like.',
	"I hear how hard this is right now. There's no need to explain it well.",
	"It took something to write that. It matters, and it's all right to go slowly.",
	"This hurts, and you've been carrying it. You can stay with it here, one sentence at a time.",
	"What you're going through sounds very hard. Nothing has to be tidy here.",
	'You said it out loud, in a way. That is not a small thing.',
	"There's so much weight in this. Any word of it can be said here."
];
