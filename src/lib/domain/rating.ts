import { z } from 'zod';
import { Millis } from './time';

/** Why a reply was good or not, as codes; `ui` has the words. A code is never taken away, only no longer offered. */
export const RatingReason = z.enum([
	'understood_me',
	'good_question',
	'new_thought',
	'right_length',
	'missed_point',
	'too_long',
	'pushed_me',
	'unasked_advice',
	'repeated_itself',
	'untrue',
	'unsafe'
]);
export type RatingReason = z.infer<typeof RatingReason>;

/** What the person thinks of one reply. */
export const Rating = z.strictObject({
	value: z.enum(['up', 'down']),
	reasons: z.array(RatingReason),
	/** In their own words; null when there are none. */
	note: z.string().nullable(),
	at: Millis
});
export type Rating = Readonly<z.infer<typeof Rating>>;
