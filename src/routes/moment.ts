import type { Millis, Moment, OffsetMinutes } from '#lib/domain';

/** This instant and the local clock's offset. */
export function thisMoment(): Moment {
	const now = new Date();
	// The clock of the machine is the one source of these brands, so there is nothing to parse.
	return { at: now.getTime() as Millis, offset: -now.getTimezoneOffset() as OffsetMinutes };
}
