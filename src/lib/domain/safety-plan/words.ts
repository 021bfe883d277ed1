import { hasLines, PLAN_STEPS, type PlanStep, type SafetyPlan } from './plan';

/** What a step is called, what belongs into it, and examples that can be taken over by a tap. */
export interface StepWords {
	readonly title: string;
	readonly hint: string;
	readonly examples: readonly string[];
}

/** The name of the plan before the person. */
export const PLAN_TITLE = 'My plan for hard moments';

export const STEP_WORDS: Readonly<Record<PlanStep, StepWords>> = {
	signs: {
		title: 'How I notice a hard moment coming',
		hint: 'Thoughts, feelings, places or habits that come before it.',
		examples: [
			'I stop answering messages',
			'I lie awake and go over everything',
			'I tell myself that nobody needs me'
		]
	},
	alone: {
		title: 'What I can do by myself',
		hint: 'Things that have helped before, even a little, without anyone else.',
		examples: ['A walk around the block', 'A hot shower', 'Music I know by heart']
	},
	distraction: {
		title: 'People and places that take my mind off it',
		hint: 'I need not say how I am there.',
		examples: ['A library or a café', 'Somebody’s dog', 'A call about anything else']
	},
	helpers: {
		title: 'People I can ask for help',
		hint: 'Someone I could tell how it really is. With a number, one tap calls them.',
		examples: []
	},
	services: {
		title: 'Professionals and services',
		hint: 'A doctor, a counselor, an emergency department. Help lines of your region stand below.',
		examples: []
	},
	surroundings: {
		title: 'Making the place around me safer',
		hint: 'What I could lock up, give away for a while, or stay away from. It is easier with somebody’s help.',
		examples: [
			'Ask someone to keep my medicine for me',
			'Go where other people are',
			'Leave the room and the house'
		]
	}
};

/** The steps of the short version. */
export const SHORT_STEPS: readonly PlanStep[] = ['signs', 'alone', 'helpers'];

/** The plan as plain text, to be shared or pasted; steps without a line are left out. */
export function planText({ steps }: SafetyPlan): string {
	const parts = PLAN_STEPS.filter((step) => steps[step].length > 0).map((step) => {
		const lines = steps[step].map(({ text, phone }) =>
			phone === null || phone === text ? `- ${text}` : `- ${text}: ${phone}`
		);
		return [STEP_WORDS[step].title, ...lines].join('\n');
	});
	return [PLAN_TITLE, ...parts].join('\n\n');
}

/** What a model is told about the plan; null where there is none. Nobody's name or number is in it. */
export function planForModel(plan: SafetyPlan | null): string | null {
	if (plan === null || !hasLines(plan)) return null;
	const there = 'They wrote a plan for hard moments and can open it in this app at any time.';
	if (!plan.mayBeTold) return `${there} You do not know what is in it.`;
	const told = (
		[
			['How they notice a hard moment coming', 'signs'],
			['What they can do by themselves', 'alone']
		] as const
	).flatMap(([title, step]) => {
		const lines = plan.steps[step].map(({ text }) => text);
		return lines.length === 0 ? [] : [`${title}: ${lines.join('; ')}.`];
	});
	const people = plan.steps.helpers.length > 0 ? ['It names people they can ask for help.'] : [];
	return [there, ...told, ...people].join(' ');
}
