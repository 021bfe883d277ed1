import { ok, type EngineChoice, type Result } from '#lib/domain';
import type { Reach } from './ask';
import type { ReplyFailure } from './client';
import { listModels, showModel } from './ollama-models';
import { listOpenAiModels } from './openai-models';

/** What is known of a model before anything is said to it. */
export interface ModelFacts {
	readonly name: string;
	/** Names these very weights; null where the server has no such thing. */
	readonly digest: string | null;
	/** The longest window it can be given, in tokens; null when the server does not say. */
	readonly contextTokens: number | null;
	/** As the server words them, for example `completion`, `thinking`, `embedding`; null when it does not say. */
	readonly capabilities: readonly string[] | null;
	/** Whether the conversation would leave the machine of the server. */
	readonly cloud: boolean;
	/** Whether the model puts messages of its own in front of every conversation. */
	readonly hasOwnMessages: boolean;
}

/** Facts about models, each asked for once. */
export interface FactsBook {
	/** The facts of a model. A failure is not remembered. */
	of(choice: EngineChoice, reach?: Reach): Promise<Result<ModelFacts, ReplyFailure>>;
	/** Forgets what a server said, since a model may have been fetched anew. */
	forget(host: string): void;
}

/** Makes an empty book. */
export function createFactsBook(): FactsBook {
	const known = new Map<string, Promise<Result<ModelFacts, ReplyFailure>>>();
	return {
		of(choice, reach = {}) {
			const key = JSON.stringify([choice.host, choice.engine, choice.model]);
			const asked = known.get(key) ?? look(choice, reach);
			known.set(key, asked);
			void asked.then(({ ok: isKnown }) => {
				if (!isKnown && known.get(key) === asked) known.delete(key);
			});
			return asked;
		},
		forget(host): void {
			const start = `[${JSON.stringify(host)},`;
			for (const key of known.keys()) if (key.startsWith(start)) known.delete(key);
		}
	};
}

type Looked = Promise<Result<ModelFacts, ReplyFailure>>;

function look({ engine, host, model }: EngineChoice, reach: Reach): Looked {
	if (engine === 'ollama' && host !== null) return ofOllama(host, model, reach);
	if (engine === 'openai' && host !== null) return ofOpenAi(host, model, reach);
	return Promise.resolve(ok(plain(model)));
}

/** Ollama tells the digest in its list and everything else where one model is asked for. */
async function ofOllama(host: string, model: string, reach: Reach): Looked {
	const [shown, listed] = await Promise.all([
		showModel(host, model, reach),
		listModels(host, reach)
	]);
	if (!shown.ok) return shown;
	const full = (name: string): string => (name.includes(':') ? name : `${name}:latest`);
	const names = listed.ok ? listed.value : [];
	const tag = names.find(({ name }) => full(name) === full(model));
	const { contextTokens, capabilities, cloud, hasOwnMessages } = shown.value;
	return ok({
		name: model,
		digest: tag?.digest ?? null,
		contextTokens,
		capabilities,
		cloud: cloud || tag?.cloud === true,
		hasOwnMessages
	});
}

async function ofOpenAi(host: string, model: string, reach: Reach): Looked {
	const listed = await listOpenAiModels(host, reach);
	if (!listed.ok) return listed;
	const offered = listed.value.find(({ name }) => name === model);
	// Some servers of one model answer to any name.
	return ok({ ...plain(model), ...(offered && pick(offered)) });
}

const pick = ({ contextTokens, cloud }: Pick<ModelFacts, 'contextTokens' | 'cloud'>) => ({
	contextTokens,
	cloud
});

const plain = (name: string): ModelFacts => ({
	name,
	digest: null,
	contextTokens: null,
	capabilities: null,
	cloud: false,
	hasOwnMessages: false
});
