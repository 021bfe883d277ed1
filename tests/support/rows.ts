import { Millis, OffsetMinutes, type Message, type Moment } from '#lib/domain';
import type { NewMessage } from '#lib/storage';

/** A moment in UTC, `at` in milliseconds. */
export const momentAt = (at: number): Moment => ({
	at: Millis.parse(at),
	offset: OffsetMinutes.parse(0)
});

/** A message as a turn stores it, said after one second. */
export function newRow(
	role: Message['role'],
	text: string,
	over: Partial<NewMessage> = {}
): NewMessage {
	return {
		id: crypto.randomUUID(),
		role,
		kind: 'turn',
		text,
		...momentAt(1_000),
		status: 'complete',
		screening: null,
		reply: null,
		thinking: null,
		alternatives: [],
		imported: null,
		...over
	};
}

/** The row of a reply that is still to come. */
export const openRow = (): NewMessage => newRow('assistant', '', { status: 'streaming' });
