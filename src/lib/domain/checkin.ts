import { z } from 'zod';
import { Mood } from './session';
import { Millis, OffsetMinutes } from './time';

/** One tap: how the person feels right now. */
export const Checkin = z.strictObject({
	/** nanoid */
	id: z.string(),
	at: Millis,
	offset: OffsetMinutes,
	mood: Mood,
	/** The session it opened or closed, or null when it stands alone. */
	sessionId: z.string().nullable(),
	when: z.enum(['start', 'end', 'alone'])
});
export type Checkin = Readonly<z.infer<typeof Checkin>>;

/** The seven steps of the mood scale, lowest first, -1 to 1 in steps of a third. */
export const MOOD_STEPS = [
	{ value: -1, label: 'Very unpleasant' },
	{ value: -2 / 3, label: 'Unpleasant' },
	{ value: -1 / 3, label: 'Slightly unpleasant' },
	{ value: 0, label: 'Neutral' },
	{ value: 1 / 3, label: 'Slightly pleasant' },
	{ value: 2 / 3, label: 'Pleasant' },
	{ value: 1, label: 'Very pleasant' }
] as const;
