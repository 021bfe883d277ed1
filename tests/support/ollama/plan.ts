/** Something that goes wrong in a streamed reply, after so many of its words. */
export type Fault =
	/** A line that is no JSON. */
	| { readonly kind: 'malformed'; readonly afterWords: number }
	/** The line `null`. */
	| { readonly kind: 'null'; readonly afterWords: number }
	/** A line `{"error": ...}` under status 200. */
	| { readonly kind: 'error'; readonly afterWords: number; readonly message: string }
	/** A clean end without `done`. */
	| { readonly kind: 'end'; readonly afterWords: number }
	/** The connection is torn down. */
	| { readonly kind: 'reset'; readonly afterWords: number }
	/** Nothing more comes and the connection stays. With 0 words not even headers come: a model that loads for ever. */
	| { readonly kind: 'silence'; readonly afterWords: number };

/** What one call of `/api/chat` answers. Everything has a plain default. */
export interface ChatPlan {
	readonly text?: string;
	/** Sent as `message.thinking` before the text, unless the request says `think: false`. */
	readonly thinking?: string;
	/** Pause before each line in milliseconds. */
	readonly wordDelayMs?: number;
	readonly doneReason?: string;
	readonly fault?: Fault;
	/** Answers with this status instead of a stream. */
	readonly refuse?: Refusal;
	/** Adds `remote_host` to each line, as cloud models do. */
	readonly remoteHost?: string;
	readonly lineEnd?: '\n' | '\r\n' | '\n\n' | '\r\n\r\n';
	/** Where `/v1` puts the thinking: servers differ. */
	readonly reasoningField?: 'reasoning' | 'reasoning_content';
	/** Puts a comment before each event of `/v1`, as servers do to keep a connection alive. */
	readonly comments?: boolean;
	/** Leaves out the last line end. */
	readonly openEnd?: boolean;
	/** Sent after the last line. */
	readonly afterDone?: string;
	/** Cuts the whole stream into writes of their own at these byte offsets. */
	readonly cutAt?: readonly number[];
}

/** A refusal and the shape of its body. */
export interface Refusal {
	readonly status: number;
	readonly body: 'json' | 'html' | 'empty';
	readonly message?: string;
	/** Name of the error on `/v1`. */
	readonly type?: string;
}

/** A step of a reply on its way out. */
export type Step =
	| { readonly kind: 'line'; readonly line: string }
	| { readonly kind: 'fault'; readonly fault: Fault };

/** What of a request the lines of a reply depend on. */
export interface Asked {
	readonly model: string;
	readonly promptTokens: number;
	readonly thinks: boolean;
	readonly at: Date;
}

/** The lines of a planned reply, one word a line as small models send them, up to its fault if it has one. */
export function stepsOf(plan: ChatPlan, asked: Asked): Step[] {
	const words = wordsOf(plan.text ?? 'It sounds like a lot. What stands out?');
	const thoughts = asked.thinks ? wordsOf(plan.thinking ?? '') : [];
	const line = (rest: object): Step => ({
		kind: 'line',
		line: JSON.stringify({ ...headOf(plan, asked), ...rest })
	});
	const spoken = [
		...thoughts.map((thinking) =>
			line({ message: { role: 'assistant', content: '', thinking }, done: false })
		),
		...words.map((content) => line({ message: { role: 'assistant', content }, done: false }))
	];
	if (plan.fault !== undefined) {
		return [...spoken.slice(0, plan.fault.afterWords), { kind: 'fault', fault: plan.fault }];
	}
	return [...spoken, line(lastOf(plan, asked, thoughts.length + words.length))];
}

function headOf(plan: ChatPlan, { model, at }: Asked): object {
	const remote =
		plan.remoteHost === undefined ? {} : { remote_model: model, remote_host: plan.remoteHost };
	return { model, ...remote, created_at: at.toISOString() };
}

/** Durations are nanoseconds; zero counts are left out, as the real server does. */
function lastOf(plan: ChatPlan, { promptTokens }: Asked, evalCount: number): object {
	return {
		message: { role: 'assistant', content: '' },
		done: true,
		done_reason: plan.doneReason ?? 'stop',
		total_duration: 1_234_500_000,
		load_duration: 200_000_000,
		...(promptTokens > 0 && { prompt_eval_count: promptTokens }),
		prompt_eval_duration: 300_000_000,
		...(evalCount > 0 && { eval_count: evalCount }),
		eval_duration: 700_000_000
	};
}

/** Words with the space before them; together they are the text. */
export function wordsOf(text: string): string[] {
	return text.match(/\s*\S+\s*$|\s*\S+|\s+$/gu) ?? [];
}
