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
