import { z } from 'zod';

/** Milliseconds since 1970-01-01 UTC. For showing and filtering; order is always by sequence number. */
export const Millis = z.int().nonnegative().brand<'Millis'>();
export type Millis = z.infer<typeof Millis>;

/** Minutes east of UTC at the place and time of writing, -840..840. */
export const OffsetMinutes = z.int().min(-840).max(840).brand<'OffsetMinutes'>();
export type OffsetMinutes = z.infer<typeof OffsetMinutes>;

/** A moment as the person lived it: the instant and the offset of the local clock. */
export const Moment = z.strictObject({ at: Millis, offset: OffsetMinutes });
export type Moment = Readonly<z.infer<typeof Moment>>;

/** The local calendar day of a moment, `YYYY-MM-DD`. */
export function localDay({ at, offset }: Moment): string {
	return new Date(at + offset * 60_000).toISOString().slice(0, 10);
}

/** The Monday that opens the ISO week of a day, `YYYY-MM-DD`. */
export function weekOf(day: string): string {
	const date = new Date(`${day}T00:00:00Z`);
	const sinceMonday = (date.getUTCDay() + 6) % 7;
	date.setUTCDate(date.getUTCDate() - sinceMonday);
	return date.toISOString().slice(0, 10);
}
