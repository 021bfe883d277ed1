import { tokensOf, type ChatRequest, type Wire } from './chat.ts';
import type { FakeModel } from './models.ts';
import { wordsOf, type ChatPlan, type Step } from './plan.ts';

// The calls Ollama shares with llama.cpp, LM Studio and vLLM. [Platform reference 2.7]

/** The fields of a request that the test server looks at. */
export interface CompletionRequest extends ChatRequest {
	readonly stream_options?: { readonly include_usage?: boolean };
}

/** Server-sent events. */
export const SSE: Wire = {
	lineEnd: '\n\n',
	malformed: 'data: {"choices":[{"delta":{"content":"half a li\n\n',
	nothing: 'data: null\n\n',
	error: (message) => `data: ${JSON.stringify({ error: { message, type: 'server_error' } })}\n\n`
};

/** The answer of `/v1/models`. */
export function modelsOf(models: readonly FakeModel[]): object {
	const data = models.map(({ name }) => ({
		id: name,
		object: 'model',
		created: 1_759_389_251,
		owned_by: 'library'
	}));
	return { object: 'list', data };
}

/** The events of a planned reply, up to its fault if it has one; the last is `[DONE]`. */
export function completionSteps(
	plan: ChatPlan,
	{ request, model }: { request: CompletionRequest; model: string }
): Step[] {
	const head = { id: 'chatcmpl-1', object: 'chat.completion.chunk', created: 1_763_800_000, model };
	const line = (text: string): Step => ({
		kind: 'line',
		line: `${plan.comments ? ': ping\n\n' : ''}data: ${text}`
	});
	const event = (delta: object, finish_reason: string | null = null): Step =>
		line(JSON.stringify({ ...head, choices: [{ index: 0, delta, finish_reason }] }));
	const thoughts = wordsOf(plan.thinking ?? '');
	const words = wordsOf(plan.text ?? 'It sounds like a lot. What stands out?');
	const spoken = [
		...thoughts.map((text) => event({ [plan.reasoningField ?? 'reasoning_content']: text })),
		...words.map((content) => event({ role: 'assistant', content }))
	];
	if (plan.fault !== undefined) {
		return [...spoken.slice(0, plan.fault.afterWords), { kind: 'fault', fault: plan.fault }];
	}
	const prompt_tokens = tokensOf(request);
	const completion_tokens = spoken.length;
	const usage = {
		prompt_tokens,
		completion_tokens,
		total_tokens: prompt_tokens + completion_tokens
	};
	const isCounted = request.stream_options?.include_usage === true;
	return [
		...spoken,
		event({}, plan.doneReason ?? 'stop'),
		...(isCounted ? [line(JSON.stringify({ ...head, choices: [], usage }))] : []),
		line('[DONE]')
	];
}
