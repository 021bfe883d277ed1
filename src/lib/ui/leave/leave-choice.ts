/** Where Leave goes to. The connection list of a page (doors) names each of these sites, or the browser refuses it. */
export const LEAVE_TARGETS = {
	weather: { label: 'BBC Weather', title: 'Weather', href: 'https://www.bbc.com/weather' },
	converter: {
		label: 'A unit converter on this device',
		title: 'Unit converter',
		href: '/converter.html'
	}
} as const;
export type LeaveTarget = keyof typeof LEAVE_TARGETS;

/** Whether Leave is offered, and where it goes. Kept in local storage, because it must work before anything is open. */
export interface LeaveChoice {
	readonly isOn: boolean;
	readonly to: LeaveTarget;
}

const KEY = 'chiron.leave';
const PLAIN: LeaveChoice = { isOn: true, to: 'weather' };

/** As it was chosen; what cannot be read is as if nothing was. */
export function readLeaveChoice(): LeaveChoice {
	try {
		const kept = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<LeaveChoice> | null;
		const to = kept?.to === 'converter' ? 'converter' : PLAIN.to;
		return { isOn: kept?.isOn !== false, to };
	} catch {
		return PLAIN;
	}
}

/** Keeps the choice, and shows or hides the button. */
export function keepLeaveChoice(choice: LeaveChoice): void {
	const { dataset } = document.documentElement;
	if (choice.isOn) delete dataset['noLeave'];
	else dataset['noLeave'] = '';
	try {
		localStorage.setItem(KEY, JSON.stringify(choice));
	} catch {
		// without storage the choice holds until the page is closed
	}
}
