import { CoachChoice, EngineChoice } from '#lib/domain';
import { z } from 'zod';

/** Everything the app remembers about how the person wants it. One row a key. */
export const SETTINGS = {
	/** What new sessions talk to. */
	engine: EngineChoice,
	/** How Chiron is told to talk in new sessions. */
	coach: CoachChoice,
	/** The context window to ask for, in tokens. */
	contextTokens: z.union([z.literal(2048), z.literal(4096), z.literal(8192), z.literal(16384)]),
	/** What was learned of how models count tokens, by engine, host and model. */
	calibration: z.record(
		z.string(),
		z.strictObject({
			factor: z.number().positive(),
			samples: z.int().nonnegative(),
			/** The window the server really uses, in tokens; null while it did not say. */
			windowTokens: z.int().positive().nullable()
		})
	),
	/** When the notice was read and which wording. */
	welcome: z.strictObject({ at: z.int(), version: z.string() }),
	/** Makes the ids of training examples stable here and unlinkable elsewhere. 64 hex digits. */
	exportSalt: z.string().regex(/^[0-9a-f]{64}$/),
	/** Ask for the mood at the start and end of a session. */
	moodCheckins: z.boolean(),
	/** Minutes without a touch after which the vault locks itself; 0 is never. */
	autoLock: z.union([z.literal(1), z.literal(5), z.literal(15), z.literal(60), z.literal(0)])
} as const;
