import { z } from 'zod';
import { Measured } from '../measured';

/** The families of the codebook. `concern`, `emotion`, `talk` and `marker` are about the person's words, `technique` about replies. */
export const TagKind = z.enum(['concern', 'technique', 'emotion', 'talk', 'marker']);
export type TagKind = z.infer<typeof TagKind>;

/** A label with the reason for it. `confidence` is in [0, 1] and only ranks; it is no probability. */
export const Tag = z.strictObject({
	kind: TagKind,
	id: z.string(),
	confidence: z.number().min(0).max(1),
	method: z.string(),
	version: z.string(),
	/** UTF-16 units of the message text, half-open. */
	spans: z.array(z.tuple([z.int().nonnegative(), z.int().nonnegative()]))
});
export type Tag = Readonly<z.infer<typeof Tag>>;

/** What analysis says about one message. Derived: can be dropped and made again. */
export const Finding = z.strictObject({
	seq: z.int().positive(),
	/** Best first within each kind. */
	tags: z.array(Tag),
	/** -1..1 of the words the person wrote; null on replies and on text without words. */
	sentiment: Measured.nullable()
});
export type Finding = Readonly<z.infer<typeof Finding>>;
