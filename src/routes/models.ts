import type { EngineChoice, PlannedPrompt } from '#lib/domain';
import type { ModelClient, ReplyEvent } from '#lib/inference';
import type { ModelDesk } from '#lib/ui/models/desk.ts';
import type { ModelWork } from './model-work';

/** The models of the app, one for all pages. Every page loads this, so the work itself comes when it is first asked for. */
export class Models {
	#work: ModelWork | null = null;

	readonly desk: ModelDesk = {
		mayReach: async (host) => (await this.#desk()).mayReach(host),
		list: async (server) => (await this.#desk()).list(server),
		facts: async (choice) => (await this.#desk()).facts(choice),
		examine: async (server, wish) => (await this.#desk()).examine(server, wish),
		originHelp: async () => (await this.#desk()).originHelp(),
		loaded: async (host) => (await this.#desk()).loaded(host),
		unload: async (host, model) => (await this.#desk()).unload(host, model),
		pull: (host, model, signal) => this.#pull(host, model, signal),
		recommended: async () => (await this.#desk()).recommended()
	};

	/** What talks to the chosen model. */
	readonly clientFor = (choice: EngineChoice): ModelClient => ({
		reply: (prompt, signal) => this.#reply(choice, prompt, signal)
	});

	/** The person left a talk. */
	leave(): void {
		this.#work?.leave();
	}

	/** The page goes away, or everything is locked. */
	leaveNow(): void {
		this.#work?.leaveNow();
	}

	async #load(): Promise<ModelWork> {
		const { ModelWork } = await import('./model-work');
		return (this.#work ??= new ModelWork());
	}

	async #desk(): Promise<ModelDesk> {
		return (await this.#load()).desk;
	}

	async *#pull(host: string, model: string, signal: AbortSignal) {
		yield* (await this.#desk()).pull(host, model, signal);
	}

	async *#reply(
		choice: EngineChoice,
		prompt: PlannedPrompt,
		signal: AbortSignal
	): AsyncGenerator<ReplyEvent, void, undefined> {
		yield* (await this.#load()).reply(choice, prompt, signal);
	}
}
