import type { ReplyFailure } from './client';
import { ErrorFacts } from './openai-wire';
import { troubleIn } from './trouble';

// llama.cpp names it by type; vLLM and others by a code or in words. [Platform reference 2.7]
const TOO_LONG_TYPE = /exceed_context_size|context_length_exceeded/iu;
const TOO_LONG_WORDS =
	/maximum context length|exceeds? the (?:available )?context (?:size|length)/iu;

/** Reads a refusal by its status, and by the type the server gives it. `isFull` says that a 400 most likely means the length. */
export async function refusalOf(
	response: Response,
	{ model, isFull }: { readonly model: string; readonly isFull: boolean }
): Promise<ReplyFailure> {
	const { status } = response;
	const said = await errorIn(response);
	if (said !== null) {
		if (status === 404) return { kind: 'model_missing', model };
		if (status < 500 && isTooLong(said)) return { kind: 'too_long' };
		if (status === 503 && isLoading(said)) return { kind: 'loading', model };
		const trouble = troubleIn(said.message ?? '', model);
		if (trouble !== null) return trouble;
	}
	if (status === 413 || (status === 400 && isFull)) return { kind: 'too_long' };
	return { kind: 'refused', status };
}

/** Reads an error in the middle of a stream. */
export function saidError(error: unknown, model: string): ReplyFailure {
	const facts = ErrorFacts.safeParse(error);
	if (!facts.success) return { kind: 'server_error' };
	if (isTooLong(facts.data)) return { kind: 'too_long' };
	if (isLoading(facts.data)) return { kind: 'loading', model };
	return troubleIn(facts.data.message ?? '', model) ?? { kind: 'server_error' };
}

type Facts = ReturnType<typeof ErrorFacts.parse>;

function isTooLong({ type, code, message }: Facts): boolean {
	const named = [type, code].some((name) => typeof name === 'string' && TOO_LONG_TYPE.test(name));
	return named || TOO_LONG_WORDS.test(message ?? '');
}

function isLoading({ type, message }: Facts): boolean {
	return type === 'unavailable_error' || /loading model/iu.test(message ?? '');
}

/** The error object of a body; null when it holds none, as pages of other servers do. */
async function errorIn(response: Response): Promise<Facts | null> {
	try {
		const said: unknown = await response.json();
		if (typeof said !== 'object' || said === null || !('error' in said)) return null;
		const { error } = said;
		const facts = ErrorFacts.safeParse(typeof error === 'string' ? { message: error } : error);
		return facts.success ? facts.data : null;
	} catch {
		return null;
	}
}
