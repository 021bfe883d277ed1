import { isAlarm } from './crisis/response';
import { isFixedText, type Message } from './message';
import type { Millis } from './time';

/** One thing that can stand in a note for a professional. */
export interface NoteItem {
	readonly seq: number;
	readonly at: Millis;
	/** `said` by the person, `offered` by the app as a fixed text. */
	readonly kind: 'said' | 'offered';
	readonly text: string;
}

/** What of a session belongs into a note: the words that raised an alarm, and the fixed texts that answered them, in order. */
export function noteItems(messages: readonly Message[]): readonly NoteItem[] {
	return messages.flatMap((message): NoteItem[] => {
		const { seq, at, role, text, screening, kind } = message;
		if (role === 'user')
			return screening !== null && isAlarm(screening) ? [{ seq, at, kind: 'said', text }] : [];
		return isFixedText(message) && kind !== 'note' ? [{ seq, at, kind: 'offered', text }] : [];
	});
}

/** The note as text. `own` are words the person adds; `when` says an instant in the person's own way. */
export function noteText(
	own: string,
	items: readonly NoteItem[],
	when: (at: Millis) => string
): string {
	const lines = items.map(
		({ at, kind, text }) =>
			`${when(at)}, ${kind === 'said' ? 'I wrote' : 'Chiron offered (fixed text)'}:\n${text}`
	);
	return [
		'From a talk with Chiron, a computer program on my own device. I chose what stands here.',
		...(own.trim() === '' ? [] : [own.trim()]),
		...lines
	].join('\n\n');
}
