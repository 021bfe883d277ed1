import { assertNever } from '#lib/domain';
import type { Cause } from '#lib/inference';
import type { Server } from './desk';

/** One cause in words: what it is, and what to do. */
export interface CauseWords {
	readonly title: string;
	readonly cure: string;
}

const NAMES = { ollama: 'Ollama', openai: 'the model server' } as const;

/** What a cause means and what helps. Addresses and names of models are the only words of the person in it. */
export function explainCause(cause: Cause, { engine, host }: Server): CauseWords {
	const name = NAMES[engine];
	switch (cause.kind) {
		case 'bad_address':
			return {
				title: 'That is not an address.',
				cure: 'Write it like http://localhost:11434, with http:// or https:// in front.'
			};
		case 'not_running':
			return {
				title: `${sentence(name)} is not running.`,
				cure:
					engine === 'ollama'
						? 'Start Ollama: open its app, or run “ollama serve” in a terminal.'
						: 'Start the server on its machine.'
			};
		case 'wrong_port':
			return cause.seen === 'other_server'
				? {
						title: `Something else answers at ${host}.`,
						cure: `Check the port. ${usualPort(engine)}`
					}
				: {
						title: `${sentence(name)} listens at another address or port than ${host}.`,
						cure: `Check both. ${usualPort(engine)}`
					};
		case 'origin_refused':
			return {
				title: `${sentence(name)} does not let this page in.`,
				cure:
					engine === 'ollama'
						? `Tell Ollama that pages from ${cause.origin} may ask it:`
						: `Allow the origin ${cause.origin} in the server's settings for CORS. LM Studio: “Enable CORS”. llama.cpp: --cors-origins.`
			};
		case 'permission':
			return permission(cause.state);
		case 'mixed_content':
			return {
				title: 'The browser keeps a page with https:// from calling an address with http://.',
				cure: 'Use Chiron from http://localhost on the computer of the model, or give the model server an https:// address.'
			};
		case 'policy':
			return {
				title: 'Chiron does not talk to that machine yet.',
				cure: 'Allow it in Settings under “Other machines”, then load Chiron again.'
			};
		case 'no_model':
			return noModel(cause.model, engine);
		case 'loading':
			return {
				title: 'The model is still being read into memory.',
				cure: 'The first reply of a model can take a minute or two. Wait a little, then try again.'
			};
		case 'refused':
			return { title: `${sentence(name)} answers, but refuses.`, cure: refused(cause.status) };
		default:
			return assertNever(cause);
	}
}

/** Stands above the causes; says how sure they are. */
export function introduce(causes: readonly Cause[]): string {
	if (causes.length === 0) return 'The model server answers. Nothing is in the way now.';
	if (causes.length > 1)
		return 'It is one of these. From this page they look alike, so try the first one first.';
	return causes[0]?.certainty === 'sure'
		? 'This is in the way:'
		: 'Most likely this is in the way:';
}

const sentence = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

function usualPort(engine: Server['engine']): string {
	return engine === 'ollama'
		? 'Ollama usually listens at http://localhost:11434.'
		: 'llama.cpp usually listens on port 8080, LM Studio on 1234, vLLM on 8000.';
}

function permission(state: 'prompt' | 'denied' | 'insecure'): CauseWords {
	switch (state) {
		case 'prompt':
			return {
				title: 'The browser has not been asked yet whether this page may reach your model.',
				cure: 'It asks before a page may call programs on this computer or devices near it. Choose “Allow” when it does.'
			};
		case 'denied':
			return {
				title: 'The browser was told not to let this page reach your model.',
				cure: 'Click the sign beside the address of this page, allow “local network” or “apps on this device”, then try again.'
			};
		case 'insecure':
			return {
				title: 'This page came without https://, so the browser may not let it reach your model.',
				cure: 'Open Chiron from http://localhost on this computer, or from an https:// address.'
			};
		default:
			return assertNever(state);
	}
}

function noModel(model: string | null, engine: Server['engine']): CauseWords {
	if (model === null)
		return {
			title: `${sentence(NAMES[engine])} runs, but it has no model yet.`,
			cure:
				engine === 'ollama'
					? 'Fetch one in Settings under “Model”, or in a terminal: ollama pull llama3.2:3b'
					: 'Load a model in the server.'
		};
	return {
		title: `The model “${model}” is not there.`,
		cure:
			engine === 'ollama'
				? `Choose another one, or fetch it in a terminal: ollama pull ${model}`
				: 'Choose another one, or load it in the server.'
	};
}

function refused(status: number): string {
	if (status === 401)
		return 'It wants a key, or another one (code 401). Put it in Settings under “Model”.';
	if (status === 403)
		return 'It does not like the name it is called by (code 403). Use its address in numbers, or localhost.';
	if (status === 503) return 'It is busy (code 503). Wait a little, then try again.';
	return `It has trouble of its own (code ${String(status)}). Look at its window or its log.`;
}
