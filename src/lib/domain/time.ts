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
