import type { EngineChoice, PlannedPrompt } from '#lib/domain';
import type * as Inference from '#lib/inference';
import type { InUse, ModelClient, ReplyEvent } from '#lib/inference';
import type { ModelDesk } from '#lib/ui/models/desk.ts';
import { serverKey } from './server-keys';

/** How long a model stays in memory after its talk was left; long enough to look at another page and come back. */
const LEAVE_MS = 30_000;

/** Everything between the pages and model servers; what a part of it needs is loaded when it is needed. */
export class ModelWork {
	#inUse: InUse | null = null;
	#unloads = true;

	readonly desk: ModelDesk = {
		mayReach,
		list: async ({ engine, host }) => {
			const { listModels, listOpenAiModels } = await import('#lib/inference');
			const reach = { apiKey: await serverKey(host) };
			return engine === 'ollama' ? listModels(host, reach) : listOpenAiModels(host, reach);
		},
		facts: async (choice) => {
			const { factsOf } = await import('./model-facts');
			return factsOf(choice);
		},
		examine: async ({ engine, host }, wish) => {
			const { examine } = await import('#lib/inference');
			const apiKey = engine === 'openai' ? await serverKey(host) : undefined;
			return examine(host, { engine, ...wish, ...(apiKey !== undefined && { apiKey }) });
		},
		originHelp: async () => {
			const { originSteps, systemOf } = await import('#lib/inference');
			const { origin } = location;
			return {
				system: systemOf(navigator.userAgent),
				steps: {
					macos: originSteps(origin, 'macos'),
					linux: originSteps(origin, 'linux'),
					windows: originSteps(origin, 'windows')
				}
			};
		},
		loaded: async (host) => (await import('#lib/inference')).loadedModels(host),
		unload: async (host, model) => (await import('#lib/inference')).unloadModel(host, model),
		pull: (host, model, signal) => this.#pull(host, model, signal),
		recommended: async () => (await import('#lib/inference')).RECOMMENDED_MODELS
	};

	/** The person left a talk. */
	leave(): void {
		this.#inUse?.leave(LEAVE_MS);
	}

	/** The page goes away, or everything is locked. */
	leaveNow(): void {
		this.#inUse?.leaveNow();
	}

	/** What the chosen model answers. */
	async *reply(
		choice: EngineChoice,
		prompt: PlannedPrompt,
		signal: AbortSignal
	): AsyncGenerator<ReplyEvent, void, undefined> {
		const inference = await import('#lib/inference');
		const client = await connect(choice, inference);
		this.#inUse ??= await this.#startRecord(inference);
		const end = this.#inUse.begin(choice);
		try {
			yield* client.reply(prompt, signal);
		} finally {
			end();
		}
	}

	/** The setting is followed, since a page that goes away has no time to read it. */
	async #startRecord({ createInUse, unloadModel }: typeof Inference): Promise<InUse> {
		const { readSetting, watch } = await import('./kept-settings');
		watch(
			() => readSetting('unloadOnLeave'),
			(wish) => (this.#unloads = wish ?? true),
			() => undefined // without a store the setting is what it is for everybody
		);
		return createInUse((host, model) => {
			if (this.#unloads) void unloadModel(host, model);
		});
	}

	async *#pull(host: string, model: string, signal: AbortSignal) {
		const { pullModel } = await import('#lib/inference');
		yield* pullModel(host, model, { signal });
		const { forgetFacts } = await import('./model-facts');
		forgetFacts(host);
	}
}

async function connect(
	{ engine, host, model }: EngineChoice,
	{ mockClient, ollamaClient, openAiClient }: typeof Inference
): Promise<ModelClient> {
	if (engine === 'mock' || host === null) return mockClient();
	const { settingIfOpen } = await import('./kept-settings');
	const consents = (await settingIfOpen('cloudModels')) ?? [];
	const allowCloud = consents.some((given) => given.host === host && given.model === model);
	const apiKey = await serverKey(host);
	const options = { host, model, allowCloud };
	return engine === 'ollama' ? ollamaClient(options) : openAiClient({ ...options, apiKey });
}

/** This computer is open to every page; other machines where the policy this page was loaded under names them. */
async function mayReach(host: string): Promise<boolean> {
	if (!URL.canParse(host)) return true; // the doctor says what is wrong with it
	const { protocol, hostname, origin } = new URL(host);
	if (protocol === 'http:' && /^(?:localhost|127\.0\.0\.1)$/u.test(hostname)) return true;
	const { openIn } = await import('#lib/doors');
	const tag = document.querySelector('meta[http-equiv="content-security-policy" i]');
	return openIn(tag?.getAttribute('content') ?? '', [origin]).length > 0;
}
