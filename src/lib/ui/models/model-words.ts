import type { OfferedModel, ReplyFailure, PullFailure } from '#lib/inference';
import { explainReply } from '../explain';

/** Bytes as people read them: `2.0 GB`, `640 MB`. */
export function bytesWords(bytes: number): string {
	return bytes >= 1e9 ? `${(bytes / 1e9).toFixed(1)} GB` : `${String(Math.round(bytes / 1e6))} MB`;
}

/** A window of tokens and about how many English words that is; a token is about three quarters of one. */
export function windowWords(tokens: number): string {
	const words = Math.round((tokens * 0.75) / 1000) * 1000;
	const about = words === 0 ? 'under 1,000' : `about ${words.toLocaleString('en-US')}`;
	return `reads ${tokens.toLocaleString('en-US')} tokens at once, ${about} words`;
}

const CAPABILITIES: Readonly<Record<string, string>> = {
	thinking: 'can think first',
	vision: 'can look at pictures',
	tools: 'can use tools'
};

/** What is worth knowing of a model besides its name, in short parts. */
export function modelWords(model: OfferedModel, contextTokens: number | null): readonly string[] {
	const { parameters, sizeBytes, quantization, capabilities } = model;
	const window = model.contextTokens ?? contextTokens;
	return [
		parameters === null ? null : `${parameters} parameters`,
		sizeBytes === null || sizeBytes === 0 ? null : bytesWords(sizeBytes),
		quantization,
		window === null ? null : windowWords(window),
		...(capabilities ?? []).map((name) => CAPABILITIES[name] ?? null)
	].filter((part) => part !== null);
}

/** Whether a model can hold a talk at all; servers that say nothing of it are believed. */
export function canTalk({ capabilities }: Pick<OfferedModel, 'capabilities'>): boolean {
	return capabilities?.includes('completion') ?? true;
}

const CUT_OFF = 'The download was cut off. What had arrived is kept. Go on when you like.';

/** Sentences for a model that could not be fetched: what happened, what is safe, what to do. */
export function explainPull(failure: PullFailure): string {
	const { kind } = failure;
	if (kind === 'disk_full')
		return 'There is no room for this model on the disk of Ollama. What had arrived is kept. Free some space, then go on.';
	if (kind === 'library_unreachable')
		return 'Ollama could not reach its library of models. What had arrived is kept. Check the internet connection, then go on.';
	if (kind === 'model_missing')
		return `The library has no model “${failure.model}”. Nothing was changed. Check the name at ollama.com/library.`;
	if (kind === 'cloud_refused')
		return `“${failure.model}” would run on somebody else's computer, so it was not fetched. Choose a model that runs on your own machine.`;
	return kind === 'interrupted' || kind === 'silent' ? CUT_OFF : explainAsk(failure);
}

/** Sentences for a question to a server that got no good answer; nothing of a talk is in such a question. */
export function explainAsk(failure: ReplyFailure): string {
	const { kind } = failure;
	if (kind === 'unreachable' || kind === 'silent')
		return 'The model server does not answer. Nothing was changed. Check that it is running, then try again.';
	if (kind === 'refused')
		return `The model server refused (code ${String(failure.status)}). Nothing was changed.`;
	if (kind === 'malformed')
		return 'The model server sent something that could not be read. Nothing was changed.';
	return kind === 'server_error'
		? 'The model server had an error of its own. Nothing was lost. You can try again.'
		: explainReply(failure, false);
}
