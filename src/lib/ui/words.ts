import type { Phase, SessionHead } from '#lib/domain';

/** The phases as the person reads them. */
export const PHASE_WORDS: Readonly<Record<Phase, string>> = {
	assessment: 'Getting to know you',
	initial: 'Finding a direction',
	middle: 'Working on it',
	termination: 'Winding down'
};

/** A preview at least this long was cut. */
const PREVIEW_FULL = 100;

/** What a session is called where it has no title of its own. */
export function nameOf({ title, preview }: SessionHead): string {
	if (title !== null) return title;
	if (preview === null) return 'An empty session';
	return preview.length < PREVIEW_FULL ? preview : `${preview}…`;
}

/** The first block of a uuid, enough to tell sessions apart by eye. */
export function shortId(id: string): string {
	return id.slice(0, 8);
}

/** A count with its noun, `1 message`, `3 messages`. */
export function counted(n: number, one: string, many = `${one}s`): string {
	return `${n.toLocaleString()} ${n === 1 ? one : many}`;
}

/** When something was, in the words people use: today with the time, then days, then the date. */
export function whenWords(at: number, now: number): string {
	const then = new Date(at);
	const time = then.toLocaleTimeString(undefined, { hour: '2-digit', minute: '2-digit' });
	const days = calendarDays(then, new Date(now));
	if (days === 0) return `Today, ${time}`;
	if (days === 1) return `Yesterday, ${time}`;
	if (days > 1 && days < 7)
		return `${then.toLocaleDateString(undefined, { weekday: 'long' })}, ${time}`;
	return then.toLocaleDateString(undefined, { day: 'numeric', month: 'short', year: 'numeric' });
}

function calendarDays(then: Date, now: Date): number {
	const day = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
	return Math.round((day(now) - day(then)) / 86_400_000);
}

/** The ids with the highest counts, highest first; ties in order of their name. */
export function topIds(counts: Readonly<Record<string, number>>, most: number): string[] {
	return Object.entries(counts)
		.toSorted(([a, n], [b, m]) => m - n || a.localeCompare(b))
		.slice(0, most)
		.map(([id]) => id);
}
