/** The whole answer to "are you human?". Source: the clinical reference, words. */
export const IDENTITY_ANSWER =
	"I'm a computer program. I'm not a person and I can't feel. What you write stays on this device unless you export it.";

/** A fixed answer to something asked of the program itself. */
export interface Answer {
	readonly pattern: RegExp;
	readonly says: readonly string[];
	/** Questions that fit better here than those of the phase. */
	readonly asks?: readonly string[];
	/** An open question, or nothing for somebody who is leaving. */
	readonly then: 'question' | 'nothing';
}

const YOU_ARE =
	/\b(?:are|r) (?:you|u) (?:really |actually |even |just |like )?(?:(?:a|an) )?(?:real\b|human|person|bot\b|robot|machine|ai\b|program|computer|alive|sentient|conscious|therapist|counsel\w*|doctor|psycholog\w*|psychiatr\w*|licensed|chatgpt)/u;
const WHO_ARE =
	/\b(?:who|what) (?:exactly )?(?:are|r) (?:you|u)\b|\bam i (?:talking|speaking|chatting|writing) (?:to|with) (?:a|an|some)\b|\bis (?:this|there) (?:a |an )?(?:real|human|actual|bot|robot|ai|person|someone|somebody)\b|\bwhat(?:'s| is) your name\b/u;
const YOU_FEEL =
	/\b(?:do|can|did) (?:you|u) (?:even |actually |really |ever )*(?:feel|love|care|get sad|get lonely|have (?:feelings|emotions|a body|kids|children|friends)|like me|miss me|sleep|dream|cry)\b/u;

/** For a talk that has no subject yet. */
export const BEGINNINGS: readonly string[] = [
	'What is on your mind?',
	'Where would you like to begin?',
	'What brings you here today?',
	'How are things with you right now?'
];

/** Asks what the program is. Expects lower case. */
export const IDENTITY = new RegExp(
	[YOU_ARE, WHO_ARE, YOU_FEEL].map((one) => one.source).join('|'),
	'u'
);

/** Asked in this order, before anything is reflected. Every pattern expects lower case. */
export const ANSWERS: readonly Answer[] = [
	{
		pattern:
			/\b(?:who (?:can|will|else) (?:read|see)|can (?:anyone|anybody|someone) (?:read|see)|is (?:this|it) (?:private|secret|confidential|anonymous|safe here)|do you (?:store|save|share|record|tell))\b/u,
		says: [
			'What you write stays on this device unless you export it. Anybody who can open this device may be able to read it.',
			'It stays on this device unless you export it, and whoever can open the device may read it.'
		],
		then: 'question'
	},
	{
		pattern:
			/\b(?:should|can|could|do|may|is it (?:ok|okay|safe) (?:for me )?to) (?:i )?(?:just )?(?:take|stop|quit|change|double|skip|start|mix|come off|go off|taking)\b[^.?!]*\b(?:meds?|medication|medicines?|pills?|dose|antidepressants?|ssri|xanax|zoloft|prozac|lithium|tablets?)\b/u,
		says: [
			"That is one for a doctor or a pharmacist; I'm a program and can't say anything about medication.",
			'A pharmacist or a doctor can answer that. As a program I stay out of medication.'
		],
		then: 'question'
	},
	{
		pattern:
			/\b(?:do i have|am i|have i got|is (?:this|it)|could (?:this|it) be|sounds like i have|think i have|diagnos\w*)\b[^.?!]*\b(?:depress\w*|adhd|add|autis\w*|bipolar|ptsd|ocd|bpd|borderline|disorder|anorexi\w*|bulimi\w*|schizo\w*|psychosis|crazy|insane|mentally ill|normal|diagnos\w*)\b[^.!?]*\?/u,
		says: [
			"I'm a program and can't tell you that; someone trained could look at it with you.",
			'Putting a name to it is beyond me. A person who is trained for it could.'
		],
		then: 'question'
	},
	{
		pattern:
			/\b(?:promise me|do you promise|can you promise|swear (?:to me|you)|guarantee|will (?:i|it|things|this|everything) (?:ever )?(?:be (?:ok|okay|fine|alright|all right)|get better|work out|end))\b/u,
		says: [
			"I can't see ahead, so I won't promise anything. The wish for this to get better is plain to hear.",
			"A promise from me would be empty, since I can't know. The waiting and not knowing is hard."
		],
		then: 'question'
	},
	{
		pattern:
			/\b(?:what (?:should|shall|do|can|would|could) i (?:even |possibly )?do|should i\b|what would you do|(?:give me|any|some|need) (?:advice|tips|suggestions)|tell me what to|how (?:do|can|should) i (?:fix|stop|get over|handle|deal|cope))/u,
		says: [
			"You'd like a way forward. I don't give advice, but I can help you hear your own thinking.",
			"There's a decision in that, and it's yours to make. I can help you look at it from a few sides.",
			"You're looking for what to do next. You know your life far better than a program does.",
			'The wish for a clear answer is strong here. I have none to give, only questions.'
		],
		then: 'question'
	},
	{
		pattern:
			/^(?:please )?(?:tell|give|write|explain|translate|generate|list|show|sing|play) (?:me|us|a|an|the)\b/u,
		says: [
			"I'm a small practice model, so that is more than I can do. Listening and asking is what I have.",
			'That is beyond a practice model. What I can do is listen and ask.'
		],
		asks: BEGINNINGS,
		then: 'question'
	},
	{
		pattern:
			/\b(?:can|could|will|would) (?:you|u) (?:please )?help\b|^help(?: me)?[.! ]*$|^i need help[.! ]*$/u,
		says: [
			"You're reaching out, and that counts. I'm a practice model: I listen, say back what I hear, and ask.",
			'You want some help with this. I can listen and ask; the answers will be yours.'
		],
		asks: BEGINNINGS,
		then: 'question'
	},
	{
		pattern:
			/\b(?:you're|you are|ur|u are|this is|you) (?:just |so |really |totally |such )*(?:not helping|no help|useless|stupid|dumb|annoying|repeating|not listening|a waste|an idiot|terrible|bad at|don't (?:understand|get it|listen))/u,
		says: [
			"That didn't land, and it's fair to say so. I'm a practice model with canned replies, and I miss things.",
			"I missed the point there. A practice model can't follow everything, and saying so helps.",
			'So this is not giving you what you came for. That is good to know.'
		],
		asks: [
			'What would be more useful to you?',
			'What did I miss?',
			'What matters most to you here?'
		],
		then: 'question'
	},
	{
		pattern:
			/^(?:ok |okay |well )?(?:bye|goodbye|good night|goodnight|see you|gotta go|i have to go|i need to go|talk (?:to you )?later|that's all)\b.{0,40}$/u,
		says: [
			'Take care of yourself. This talk stays here on your device, should you want to pick it up again.',
			'All right. Thank you for the talk; it stays here on your device.'
		],
		then: 'nothing'
	},
	{
		pattern: /^(?:ok(?:ay)?[,.]? )?(?:thanks|thank you|thx|ty|cheers)\b.{0,40}$/u,
		says: [
			"You're welcome. You did the talking.",
			"You're welcome, and you set the pace here.",
			'It was of some use, then. The words were yours.'
		],
		then: 'question'
	},
	{
		pattern:
			/^(?:hi|hello|hey|hiya|good (?:morning|afternoon|evening)|yo)(?: there| chiron)?[.! ]*$/u,
		says: [
			"Hello. I'm a practice model, and this is a place to think out loud.",
			'Hello again. There is no right way to begin.',
			"Hi. Let's start wherever you are."
		],
		asks: BEGINNINGS,
		then: 'question'
	},
	{
		pattern:
			/\b(?:don't|do not|dont|rather not|not ready to) (?:really )?(?:want to |wanna |like to |feel like )?(?:talk|talking|go into|discuss|get into|say more)\b(?! (?:to|with) )|\bnone of your business\b|\bleave me alone\b|\bstop asking\b/u,
		says: [
			"You'd rather leave that where it is, and that's yours to decide.",
			"We can leave it there. You choose what is talked about and what isn't.",
			"That's a clear line, and it's your talk to steer."
		],
		asks: [
			'What would you rather talk about?',
			'What would be good to talk about instead?',
			'How would you like to use this time?'
		],
		then: 'question'
	}
];
