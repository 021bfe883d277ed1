import type { AuditChoice, RiskCategory } from '#lib/domain';

/** What a person did with the help on screen. Kept without any text of theirs. */
export type HelpAction = Exclude<AuditChoice, CrisisAnswer | 'keep_talking' | 'put_away'>;

export type CrisisLevel = 'low' | 'elevated' | 'imminent';
export type CrisisSubject = 'self' | 'other';
export type CrisisAnswer = 'yes' | 'unsure' | 'no';

/** What every form of the crisis card is given; `CrisisCard` chooses the form. */
export interface CrisisProps {
	readonly level: CrisisLevel;
	readonly subject: CrisisSubject;
	readonly categories: readonly RiskCategory[];
	/** ISO 3166-1, or null for somewhere else. */
	readonly country: string | null;
	/** Milliseconds since 1970; null where the clock is not known, and then nothing is called open. */
	readonly now: number | null;
	readonly onkeeptalking: () => void;
	readonly onregion: (country: string | null) => void;
	readonly ondismiss?: (() => void) | undefined;
	readonly onanswer?: ((answer: CrisisAnswer) => void) | undefined;
	readonly onaction?: ((action: HelpAction) => void) | undefined;
	/** Leaves the page quickly. Offered where someone in the room may be the danger, and where the card covers the page. */
	readonly onleave?: (() => void) | undefined;
	/** Whether the person has written a plan for hard moments. */
	readonly hasPlan: boolean;
}

/** Fixed strings of the safety protocol: changed only together with it. */
export const LIMITS = 'Nobody is watching this conversation. This app cannot call for you.';
export const TELL_SOMEONE = "I'm having a hard time and could use company. Can you call me?";
export const TELL_SOMEONE_FOR_OTHER =
	'Someone I care about is having a hard time and I could use help. Can you call me?';

interface Words {
	readonly heading: string;
	readonly body: string;
}

/** What an elevated card says first, by what the message is about. */
export function acknowledgement(categories: readonly RiskCategory[]): Words {
	if (categories.includes('suicide') || categories.includes('self_harm')) return ALONE;
	if (categories.includes('abuse'))
		return {
			heading: 'You deserve to be safe',
			body: 'Thank you for writing that. What is happening to you is not your fault. You decide what comes next, and these people know about situations like this.'
		};
	if (categories.includes('harm_others'))
		return {
			heading: 'You can slow this down',
			body: 'Thank you for writing that. Step away from the person if you can, and put distance between you and what you could use. Then talk to someone now.'
		};
	return ALONE;
}

const ALONE: Words = {
	heading: 'You don’t have to carry this alone',
	body: 'Thank you for writing that. It sounds really hard. You could talk to a person about it now.'
};

/**
 * Whether something may have been swallowed or taken, so that the poison line belongs on screen.
 *
 * An attempt under way is screened as suicide whatever the means, so the sheet offers it there as well: its heading asks.
 */
export function mayBePoisoned(categories: readonly RiskCategory[], level: CrisisLevel): boolean {
	if (categories.includes('medical') || categories.includes('substance')) return true;
	return (
		level === 'imminent' && (categories.includes('suicide') || categories.includes('self_harm'))
	);
}

export interface Step {
	readonly title: string;
	readonly how: string;
}

/** What to do beside calling when the danger is now. */
export const STEPS_NOW: Readonly<Record<CrisisSubject, readonly Step[]>> = {
	self: [
		{
			title: 'Go to or stay near another person',
			how: 'Someone at home, a neighbor, a shop, a waiting room. You don’t have to explain.'
		},
		{
			title: 'Put distance between you and what you could use',
			how: 'Leave the room, or ask someone to take it away and keep it for you.'
		}
	],
	other: [
		{
			title: 'Stay with them, or ask someone near them to go',
			how: 'Only if it is safe for you. If not, keep your distance and call.'
		},
		{
			title: 'Put distance between them and what they could use',
			how: 'Only if it is safe for you. Otherwise tell the people you call.'
		}
	]
};

/** What to do for someone else, by what the message is about. */
export function stepsForOther(categories: readonly RiskCategory[]): readonly Step[] {
	const isAbuse = categories.includes('abuse');
	const listen = {
		title: 'Listen more than you advise',
		how: 'Don’t promise to keep it secret. You may need help to help them.'
	};
	const first = isAbuse
		? {
				title: 'Ask what would help, when you are alone with them',
				how: 'Don’t confront the person who hurts them. That can make it more dangerous for them.'
			}
		: {
				title: 'Ask them directly',
				how: '“Are you thinking about suicide?” Asking does not plant the idea. It opens a door.'
			};
	return [first, listen];
}
