import type { Feeling } from './words';

/** Ways to say a clause back; `{c}` is the clause in second person. */
export const ECHO_FRAMES: readonly string[] = [
	'It sounds like {c}.',
	'What I hear is that {c}.',
	'So, in your words, {c}.',
	"You're telling me that {c}.",
	'If I follow you, {c}.',
	'I want to be sure I have it: {c}.',
	'I hear that {c}.',
	'As you see it right now, {c}.',
	'One thing stands out: {c}.'
];

/** The same for sweeping words, said back as how it feels and not as how it is. */
export const SWEEPING_FRAMES: readonly string[] = [
	'Right now it feels as if {c}.',
	'From where you stand, it seems that {c}.',
	'In this moment it looks to you as if {c}.',
	'The way it feels today, {c}.'
];

/** Ways to name a feeling; `{f}` is the word, `{n}` its noun. */
export const FEELING_FRAMES: readonly string[] = [
	"You're feeling {f}.",
	'I hear {n} in that.',
	"So you're feeling {f}, and it's there as you write this.",
	"There's {n} in what you say.",
	"It sounds as though you're feeling {f}.",
	'Feeling {f} is part of this.'
];

/** Ways to name what it is about; `{t}` is the topic. */
export const TOPIC_FRAMES: readonly string[] = [
	'Some of this is about {t}.',
	'It has a lot to do with {t}, from the sound of it.',
	'Your thoughts keep going to {t}.',
	"There's something about {t} that asks for attention.",
	'This seems to come back to {t}.'
];

/** A guess at what lies under a feeling, by its tone. */
export const DEEPER: Readonly<Record<Feeling['tone'], readonly string[]>> = {
	uneasy: [
		'It seems hard to put it down for a while.',
		'A part of you is on guard.',
		'Some rest from it would be welcome.'
	],
	heavy: [
		"It's a lot to carry.",
		'It takes up more room than it may look from outside.',
		'Something that matters to you is sore here.'
	],
	hot: [
		'Something that matters to you got stepped on.',
		'A line was crossed, as you see it.',
		"It's not easy to let that go."
	],
	worn: [
		"You've been going for a long time.",
		"There's not much left in the tank.",
		'A part of you wants things to stop for a bit.'
	],
	light: [
		'That is worth a moment of its own.',
		'Something went the way you wanted.',
		'You had a part in that.'
	]
};

/** For words of contempt about oneself: names the hardness, never the judgment. */
export const HARSH_REPLIES: readonly string[] = [
	"You're being very hard on yourself in this.",
	'Those are harsh words, turned on yourself.',
	'That inner voice is a strict one today.',
	"You're judging yourself without much mercy here."
];

/** For an effort made or a success. */
export const AFFIRMATIONS: readonly string[] = [
	'That took some effort.',
	"You didn't let it pass by.",
	'You did that yourself.',
	'There is some courage in that.'
];

/** For a wish to change something. */
export const CHANGE_TALK: readonly string[] = [
	'Part of you is ready for something different.',
	"You're looking ahead already.",
	'There is a direction in that.'
];

/** When nothing in the message can be named or said back. */
export const PLAIN: readonly string[] = [
	'Thank you for putting that into words.',
	"There's quite a bit in that.",
	'That sounds like it matters to you.',
	"I'm following along.",
	"That's good to know.",
	"You've given this some thought.",
	'All right, just as you put it.',
	"That's part of the picture, then."
];

/** When the person asks something the practice model cannot answer. */
export const ASKED: readonly string[] = [
	"That's a real question, and one you've been turning over.",
	"You're looking for an answer to that. I don't have one, but it's worth staying with.",
	'The question itself says something about what matters to you.',
	"I can't answer that for you. I can stay with the question."
];
