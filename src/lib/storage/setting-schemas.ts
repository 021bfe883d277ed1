import { AuditLog, CoachChoice, EngineChoice, SafetyPlan } from '#lib/domain';
import { z } from 'zod';

/** Everything the app remembers about how the person wants it. One row a key. */
export const SETTINGS = {
	/** What new sessions talk to. */
	engine: EngineChoice,
	/** How Chiron is told to talk in new sessions. */
	coach: CoachChoice,
	/** The context window to ask for, in tokens. */
	contextTokens: z.union([z.literal(2048), z.literal(4096), z.literal(8192), z.literal(16384)]),
	/** What the person wrote on a calm day for a hard moment. */
	safetyPlan: SafetyPlan,
	/** What the safety rules found, what was shown and what was chosen, without words; oldest first. */
	safetyRecord: AuditLog,
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
	/** Addresses of the servers last used; null for none. */
	servers: z.strictObject({ ollama: z.string().nullable(), openai: z.string().nullable() }),
	/** The key each server wants, by its address. Stays out of backups and copies. */
	serverKeys: z.record(z.string(), z.string()),
	/**
	 * Models on somebody else's machine to which the person said that words may go. Stays out of backups and copies: a file
	 * must not say it for them.
	 */
	cloudModels: z.array(z.strictObject({ host: z.string(), model: z.string(), at: z.int() })),
	/** Take a model out of memory when the person leaves. Absent means yes. */
	unloadOnLeave: z.boolean(),
	/** When the notice was read and which wording. */
	welcome: z.strictObject({ at: z.int(), version: z.string() }),
	/** Makes the ids of training examples stable here and unlinkable elsewhere. 64 hex digits. */
	exportSalt: z.string().regex(/^[0-9a-f]{64}$/),
	/** Ask for the mood at the start and end of a session. */
	moodCheckins: z.boolean(),
	/** Minutes without a touch after which the vault locks itself; 0 is never. */
	autoLock: z.union([z.literal(1), z.literal(5), z.literal(15), z.literal(60), z.literal(0)])
} as const;
