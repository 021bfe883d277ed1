import { z } from 'zod';

// What Ollama sends, as far as it is read here. Loose: newer servers add fields.

const text = z.string().nullish();
const count = z.number().int().nonnegative().nullish().catch(null);

/** Nanoseconds. */
const duration = z.number().nonnegative().nullish().catch(null);

const words = z.array(z.string()).nullish().catch(null);

/** A line of `/api/chat`. */
export const ChatLine = z.looseObject({
	message: z.looseObject({ content: text, thinking: text }).nullish(),
	done: z.boolean().nullish(),
	done_reason: text,
	error: z.unknown().optional(),
	remote_host: text,
	remote_model: text,
	total_duration: duration,
	load_duration: duration,
	prompt_eval_duration: duration,
	eval_duration: duration,
	prompt_eval_count: count,
	eval_count: count
});
export type ChatLine = z.infer<typeof ChatLine>;

/** `/api/tags`. */
export const Tags = z.looseObject({
	models: z
		.array(
			z.looseObject({
				name: z.string(),
				digest: text.catch(null),
				size: z.number().nonnegative().nullish().catch(null),
				details: z
					.looseObject({ parameter_size: text, quantization_level: text, context_length: count })
					.nullish()
					.catch(null),
				capabilities: words,
				remote_host: text.catch(null),
				remote_model: text.catch(null)
			})
		)
		.nullable()
});

/** `/api/show`. */
export const Shown = z.looseObject({
	capabilities: words,
	messages: z.array(z.unknown()).nullish().catch(null),
	model_info: z.record(z.string(), z.unknown()).nullish().catch(null),
	remote_host: text,
	remote_model: text
});

/** `/api/version`. */
export const Version = z.looseObject({ version: z.string() });

/** `/api/ps`. */
export const Loaded = z.looseObject({
	models: z
		.array(
			z.looseObject({
				name: z.string(),
				context_length: count,
				size: count,
				size_vram: count,
				expires_at: text.catch(null)
			})
		)
		.nullable()
});

/** What `/api/generate` answers to an empty prompt. */
export const Unloaded = z.looseObject({ done: z.boolean() });

/** A line of `/api/pull`. */
export const PullLine = z.looseObject({
	status: text,
	digest: text,
	total: count,
	completed: count,
	error: z.unknown().optional()
});
export type PullLine = z.infer<typeof PullLine>;
