import type { RiskLevel } from './screening';

/** A short talk, oldest line first, ending with the line that is screened. */
export interface Dialogue {
	readonly rule: string;
	readonly level: RiskLevel;
	readonly lines: readonly string[];
}

const ASK =
	'A: Some people who feel this way also have thoughts of suicide. Is that happening for you?';
const ASK_PLAN = 'A: Have you thought about how you would do it?';

function talk(rule: string, level: RiskLevel, ...lines: string[]): Dialogue {
	return { rule, level, lines };
}

export const dialogues: readonly Dialogue[] = [
	talk(
		'R9',
		'none',
		"U: I've been thinking about hurting myself",
		'A: How are you?',
		'U: my sister is with me now'
	),
	talk(
		'R9',
		'none',
		"U: I've been thinking about hurting myself",
		'A: How are you?',
		'U: I took the long way home today'
	),
	talk('R1', 'elevated', 'U: it has been a dark month', ASK, 'U: yes'),
	talk('R1', 'elevated', 'U: I barely get up', ASK, 'U: yeah, most nights'),
	talk('R1', 'elevated', 'U: I feel nothing', ASK, "U: I'm not sure"),
	talk('R1', 'elevated', 'U: I feel nothing', ASK, 'U: maybe. sometimes'),
	talk('R1', 'elevated', 'U: hi', 'A: Are you thinking about hurting yourself?', 'U: I guess so'),
	talk('R1', 'elevated', 'U: hi', 'A: Do you ever wish you were dead?', 'U: every day'),
	talk(
		'R1',
		'elevated',
		'U: hi',
		'A: Are you having thoughts of ending your life?',
		'U: it crossed my mind'
	),
	talk('R1', 'elevated', "U: I can't go on like this", 'A: Are you safe right now?', 'U: no'),
	talk('R1', 'none', 'U: work was long', ASK, 'U: no, nothing like that'),
	talk('R1', 'none', 'U: work was long', 'A: Did you eat today?', 'U: yes'),
	talk('R2', 'imminent', 'U: I want to die', ASK_PLAN, 'U: yes'),
	talk('R2', 'imminent', 'U: I want to die', ASK_PLAN, 'U: with my medication, I think'),
	talk(
		'R2',
		'imminent',
		'U: I think about suicide',
		'A: Do you have access to pills or a gun?',
		'U: yes, both'
	),
	talk('R2', 'imminent', 'U: I want to end my life', 'A: When would you do it?', 'U: this weekend'),
	talk('R2', 'imminent', 'U: I want to end my life', 'A: I hear how heavy this is.', 'U: tonight'),
	talk(
		'R2',
		'imminent',
		'U: I want to end my life',
		'A: Thank you for telling me.',
		'U: once everyone is asleep'
	),
	talk(
		'R2',
		'none',
		'U: I want to plant a cherry tree',
		'A: When would you do it?',
		'U: this weekend'
	),
	talk('R2', 'none', 'U: exams scare me', 'A: Do you have a plan for revising?', 'U: yes'),
	talk('R3', 'imminent', 'U: I am thinking of suicide', 'A: I am here.', "U: I'm going to do it"),
	talk(
		'R3',
		'imminent',
		'U: I have the rope ready',
		'A: Please stay with me.',
		'U: nothing you say can stop me'
	),
	talk('R3', 'imminent', 'U: I want to die', 'A: I am here.', 'U: my mind is made up'),
	talk('R3', 'imminent', 'U: I want to die', 'A: I am here.', "U: I'm ready"),
	talk(
		'R3',
		'imminent',
		'U: I want to kill myself',
		'A: I am here.',
		"U: I'll just get it over with"
	),
	talk('R3', 'elevated', 'U: there is no reason to live', 'A: I am here.', "U: I'm going to do it"),
	talk('R3', 'elevated', 'U: I want to die', 'A: I am here.', "U: I'm not going to do it"),
	talk(
		'R3',
		'none',
		'U: I keep putting off that call',
		'A: What would help?',
		"U: I'm going to do it now"
	),
	talk('R3', 'none', 'U: skydiving with my cousin, so nervous', 'A: Big day!', "U: I'm ready"),
	talk('R4', 'imminent', 'U: I want to die', 'A: I am here.', 'U: goodbye. you tried'),
	talk(
		'R4',
		'imminent',
		'U: I have been thinking about killing myself',
		'A: I am here.',
		'U: tell my sister I love her'
	),
	talk('R4', 'imminent', 'U: I wish I was dead', 'A: I am here.', 'U: please look after my dog'),
	talk('R4', 'imminent', 'U: I feel suicidal', 'A: I am here.', 'U: I feel strangely at peace now'),
	talk('R4', 'imminent', 'U: I feel suicidal', 'A: I am here.', 'U: thank you for everything'),
	talk('R4', 'imminent', 'U: I feel suicidal', 'A: I am here.', "U: don't be sad about me"),
	talk(
		'R4',
		'elevated',
		'U: I am a burden to everyone',
		'A: I am here.',
		'U: thank you for everything, goodbye'
	),
	talk('R4', 'elevated', 'U: I feel suicidal', 'A: I am here.', 'U: good night'),
	talk(
		'R4',
		'none',
		'U: I feel suicidal',
		'A: I am here.',
		"U: thanks, I'll call my sister now. talk tomorrow"
	),
	talk(
		'R4',
		'none',
		'U: you helped me choose a laptop',
		'A: Glad to hear it.',
		'U: thank you for everything, goodbye'
	),
	talk(
		'R4',
		'none',
		'U: we move house in June',
		'A: Exciting.',
		'U: we found a new home for the cat'
	),
	talk('R5', 'elevated', 'U: I want to die', 'A: I am here.', "U: I'm fine now, forget it"),
	talk('R5', 'elevated', 'U: I want to kill myself', 'A: I am here.', 'U: I was just kidding'),
	talk('R5', 'elevated', 'U: I want to kill myself', 'A: I am here.', 'U: never mind'),
	talk('R5', 'elevated', 'U: I cut my arms again', 'A: I am here.', "U: it's nothing, don't worry"),
	talk('R5', 'elevated', 'U: I bought a rope', 'A: I am here.', "U: I didn't mean it"),
	talk('R5', 'elevated', 'U: I want to end my life', ASK, 'U: no'),
	talk('R5', 'low', 'U: I wish I could disappear', 'A: I am here.', 'U: but I am okay'),
	talk('R5', 'none', 'U: my cake fell', 'A: Oh no.', "U: I'm fine now, forget it"),
	talk('R6', 'elevated', 'U: I want to die', 'A: How is it today?', 'U: still the same'),
	talk(
		'R6',
		'elevated',
		'U: I have thoughts of suicide',
		'A: How is it now?',
		"U: it's getting worse"
	),
	talk('R6', 'elevated', 'U: I want to die', 'A: I am here.', 'U: I meant it'),
	talk(
		'R6',
		'low',
		'U: there is no point in living',
		'A: How is it now?',
		'U: nothing has changed'
	),
	talk('R6', 'none', 'U: my knee aches', 'A: How is it today?', 'U: still the same'),
	talk(
		'R7',
		'imminent',
		'U: I want to die',
		'A: I am here.',
		'U: what is the highest bridge around here'
	),
	talk('R7', 'imminent', 'U: I feel suicidal', 'A: I am here.', 'U: where can I buy rope'),
	talk(
		'R7',
		'elevated',
		'U: I see no point in living',
		'A: I am here.',
		'U: which buildings nearby are over thirty feet tall'
	),
	talk(
		'R7',
		'none',
		'U: I am sketching the skyline',
		'A: Lovely.',
		'U: what is the highest bridge around here'
	),
	talk('R7', 'none', 'U: we go sailing in May', 'A: Nice.', 'U: where can I buy rope'),
	talk('R8', 'imminent', 'U: my husband hit me', 'A: Are you safe?', "U: he's back"),
	talk('R8', 'imminent', 'U: my dad beats me', 'A: I am here.', 'U: he is at the door'),
	talk('R8', 'none', 'U: my husband went fishing', 'A: Nice.', "U: he's back"),
	talk('R9', 'none', 'U: I want to learn to dance', 'A: Do it!', "U: tonight, I'm ready"),
	talk('R9', 'none', 'U: the season ends', 'A: A good one?', 'U: it is over. see you next year'),
	talk('R9', 'none', 'U: hello', 'A: Hello! How was your day?', 'U: maybe a bit long'),
	talk('R9', 'none', 'U: I quit my job', 'A: How do you feel?', 'U: finally free'),
	talk('R10', 'none', 'U: my brother wants to die', 'A: I am sorry.', "U: I'm fine now, forget it"),
	talk(
		'R10',
		'none',
		'U: the hero of my book kills himself',
		'A: Sad.',
		"U: I'm going to do it justice"
	),
	talk('R1', 'elevated', 'U: I sleep all day', ASK, 'U: it has been, yeah'),
	talk('R1', 'elevated', 'U: nothing is fun', ASK, 'U: I mean… kind of?'),
	talk('R1', 'elevated', 'U: bad week', ASK, "U: I'd rather not say"),
	talk('R1', 'elevated', 'U: bad week', ASK, 'U: more than I want to admit'),
	talk('R1', 'elevated', 'U: bad week', ASK, 'U: Yes, but I would not act on it'),
	talk('R1', 'elevated', 'U: I feel low', 'A: Have you been cutting?', 'U: yes, twice'),
	talk('R1', 'none', 'U: bad week', ASK, 'U: No. I am only worn out'),
	talk('R1', 'none', 'U: bad week', ASK, 'U: not at all, thank you for asking'),
	talk('R2', 'imminent', 'U: I want to be dead', ASK_PLAN, 'U: I have the pills already'),
	talk('R2', 'imminent', 'U: I want to be dead', ASK_PLAN, 'U: the bridge behind the mill'),
	talk('R2', 'imminent', 'U: I want to be dead', 'A: Is there a plan?', 'U: there is'),
	talk('R2', 'imminent', 'U: I am suicidal', 'A: When?', 'U: tonight, after my shift'),
	talk('R3', 'imminent', 'U: I am suicidal', 'A: Please stay with me.', 'U: my mind is made up'),
	talk('R3', 'imminent', 'U: I want to die', 'A: I am here.', "U: ok I'm doing it now"),
	talk('R3', 'imminent', 'U: I want to die', 'A: I am here.', 'U: you cannot talk me out of it'),
	talk('R3', 'elevated', 'U: there is no point in living', 'A: Tell me more.', 'U: I will do it'),
	talk(
		'R3',
		'none',
		'U: I might ask for a raise',
		'A: How does that feel?',
		"U: I'll do it tonight"
	),
	talk('R4', 'imminent', 'U: I want to die', 'A: I am here.', 'U: Thank you for trying. Goodbye.'),
	talk('R4', 'imminent', 'U: I want to die', 'A: I am here.', 'U: tell my son I love him'),
	talk('R4', 'imminent', 'U: I am suicidal', 'A: I hear you.', "U: I won't bother you again"),
	talk('R4', 'elevated', 'U: I wish I could vanish', 'A: That is heavy.', 'U: farewell then'),
	talk('R5', 'elevated', 'U: I want to kill myself', 'A: I am here.', 'U: forget I said that'),
	talk('R5', 'elevated', 'U: I want to kill myself', 'A: I am here.', 'U: lol just kidding'),
	talk('R5', 'elevated', 'U: I cut myself today', 'A: Thank you.', "U: it's nothing, I'm fine"),
	talk('R6', 'elevated', 'U: I want to die', 'A: And today?', 'U: the same, maybe worse'),
	talk('R7', 'imminent', 'U: I want to die', 'A: I am here.', 'U: how high is the Kessler bridge?'),
	talk('R9', 'none', 'U: my team lost', 'A: Sorry to hear.', 'U: goodbye, talk tomorrow'),
	talk('R9', 'none', 'U: I love hiking', 'A: Where to?', 'U: which bridge has the best view?'),
	talk('R9', 'none', 'U: I fear needles', 'A: A vaccine?', 'U: yes, tomorrow'),
	talk('R9', 'none', 'U: new puppy!', 'A: Lovely.', 'U: never mind, I was kidding')
];
