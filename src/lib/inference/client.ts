import type { PlannedPrompt } from '#lib/domain';

/** Why a reply could not be had or finished. Facts only: nothing a person or a model wrote. */
export type ReplyFailure =
	/** The server cannot be reached, or the browser refused: nothing was readable. */
	| { readonly kind: 'unreachable' }
	| { readonly kind: 'model_missing'; readonly model: string }
	/** The server said no. `status` is its HTTP status. */
	| { readonly kind: 'refused'; readonly status: number }
	| { readonly kind: 'too_long' }
	/** The server is still reading the model into memory and asks to wait. */
	| { readonly kind: 'loading'; readonly model: string }
	/** The machine of the server has too little memory free for the model. */
	| { readonly kind: 'no_memory'; readonly model: string }
	/** The model is not made for talking. */
	| { readonly kind: 'no_chat'; readonly model: string }
	/** The server has too many requests before this one. */
	| { readonly kind: 'busy' }
	/** The reply came to its end without a word of an answer. `thought` says whether the model thought at all. */
	| { readonly kind: 'wordless'; readonly thought: boolean }
	/** An error object in the middle of the stream. */
	| { readonly kind: 'server_error' }
	/** A line that is not what the protocol says. */
	| { readonly kind: 'malformed' }
	/** The connection ended before the reply did. */
	| { readonly kind: 'interrupted' }
	/** No first token, or silence after it, for this long. */
	| { readonly kind: 'silent'; readonly afterMs: number }
	/** The model runs on somebody else's machine and the person has not agreed to that. */
	| { readonly kind: 'cloud_refused'; readonly model: string };

/** Counts and durations as the engine told them; null where it did not. */
export interface ReplyUsage {
	readonly promptTokens: number | null;
	readonly replyTokens: number | null;
	readonly totalMs: number | null;
	/** `stop`, `length` (cut off) or the server's own word. */
	readonly doneReason: string | null;
	/** What the time was spent on, in milliseconds; absent where the engine does not tell. */
	readonly timings?: {
		readonly loadMs: number | null;
		readonly promptMs: number | null;
		readonly replyMs: number | null;
	};
}

/** `text` and `thinking` come as they grow; then exactly one of `done`, `stopped`, `failed`. */
export type ReplyEvent =
	| { readonly type: 'text'; readonly text: string }
	| { readonly type: 'thinking'; readonly text: string }
	| { readonly type: 'done'; readonly usage: ReplyUsage }
	| { readonly type: 'stopped' }
	| { readonly type: 'failed'; readonly failure: ReplyFailure };

/** Turns a prompt into a stream of events. Leaving the loop or aborting the signal ends the request. */
export interface ModelClient {
	reply(prompt: PlannedPrompt, signal: AbortSignal): AsyncGenerator<ReplyEvent, void, undefined>;
}

/** A model a server offers. */
export interface OfferedModel {
	readonly name: string;
	readonly digest: string | null;
	/** Bytes on disk; null when the server does not say. */
	readonly sizeBytes: number | null;
	/** As the server words it, for example `3.2B`. */
	readonly parameters: string | null;
	/** How much the weights were packed, as the server words it, for example `Q4_K_M`; null when it does not say. */
	readonly quantization: string | null;
	/** Trained context length in tokens; null when the list does not say. */
	readonly contextTokens: number | null;
	/** For example `completion`, `thinking`, `embedding`; null when the list does not say. */
	readonly capabilities: readonly string[] | null;
	/** Whether the conversation would leave this machine. */
	readonly cloud: boolean;
}
