import { z } from 'zod';

/** Longest text of a person's own way of talking, UTF-16 units: about 450 tokens, a fifth of a small window. */
export const OWN_STYLE_LENGTH = 1600;

/**
 * How Chiron is told to talk: a style by its id, or the person's own copy of it.
 *
 * The rules that keep people safe stand before either and are no part of it.
 */
export const CoachChoice = z.strictObject({
	style: z.string(),
	own: z
		.strictObject({
			text: z.string().max(OWN_STYLE_LENGTH),
			/** Goes up with every change, so that replies tell under which wording they were made. */
			version: z.int().positive()
		})
		.nullable()
});
export type CoachChoice = Readonly<z.infer<typeof CoachChoice>>;
