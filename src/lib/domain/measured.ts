import { z } from 'zod';

/** Where a number about a person comes from. `import` is what another program wrote down. */
export const MeasureSource = z.enum(['self_report', 'rule', 'model', 'human', 'import']);
export type MeasureSource = z.infer<typeof MeasureSource>;

/**
 * A number that judges a person or a reply, with its history.
 *
 * `value` is null when there is nothing to go on; `n` counts what it was computed from (messages, items or answers).
 */
export const Measured = z.strictObject({
	value: z.number().nullable(),
	method: z.string(),
	version: z.string(),
	n: z.int().nonnegative(),
	source: MeasureSource
});
export type Measured = Readonly<z.infer<typeof Measured>>;
