import { z } from 'zod';

// What servers with OpenAI's protocol send, as far as it is read here. Loose: each adds fields of its own.

const text = z.string().nullish();
const count = z.number().int().nonnegative().nullish().catch(null);
const milliseconds = z.number().nonnegative().nullish().catch(null);

/** An event of `/v1/chat/completions`. */
export const Chunk = z.looseObject({
	choices: z
		.array(
			z.looseObject({
				/** llama.cpp, LM Studio and older vLLM say `reasoning_content`; newer vLLM and Ollama `reasoning`. */
				delta: z
					.looseObject({
						content: text,
						reasoning_content: text.catch(null),
						reasoning: text.catch(null)
					})
					.nullish(),
				finish_reason: text
			})
		)
		.nullish(),
	usage: z.looseObject({ prompt_tokens: count, completion_tokens: count }).nullish().catch(null),
	/** llama.cpp. */
	timings: z
		.looseObject({ prompt_ms: milliseconds, predicted_ms: milliseconds })
		.nullish()
		.catch(null),
	error: z.unknown().optional()
});
export type Chunk = z.infer<typeof Chunk>;

/** An error object: in a body, in an event, or bare as older llama.cpp servers send it. */
export const ErrorFacts = z.looseObject({
	type: text.catch(null),
	message: text.catch(null),
	code: z.unknown().optional()
});

/** `/v1/models`. `max_model_len` is vLLM's; `meta.n_ctx_train` llama.cpp's. */
export const Models = z.looseObject({
	data: z.array(
		z.looseObject({
			id: z.string(),
			max_model_len: count,
			meta: z.looseObject({ n_ctx_train: count, size: count }).nullish().catch(null)
		})
	)
});
