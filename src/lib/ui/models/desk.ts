import type { EngineChoice, Result } from '#lib/domain';
import type {
	Diagnosis,
	LoadedModel,
	ModelFacts,
	OfferedModel,
	OperatingSystem,
	PullEvent,
	RecommendedModel,
	ReplyFailure,
	Step
} from '#lib/inference';

/** A model server, as people name it: kind and address. Its key, where it wants one, never passes through a page's parts. */
export interface Server {
	readonly engine: 'ollama' | 'openai';
	readonly host: string;
}

/** What the doctor is told beside the address. */
export interface Wish {
	/** The model that is wanted; null when none is chosen yet. */
	readonly model: string | null;
	/** Lets the browser ask for its permission: after a click that explained it. */
	readonly mayPrompt: boolean;
	/** Whether a reply was asked for and has not begun. */
	readonly isReplyAwaited: boolean;
}

/** How Ollama is told to let this page in. */
export interface OriginHelp {
	/** The system this browser runs on; null where Ollama does not run. */
	readonly system: OperatingSystem | null;
	/** Empty where this page's origin cannot be named. */
	readonly steps: Readonly<Record<OperatingSystem, readonly Step[]>>;
}

/** Everything a page may ask of model servers; fitted by the root layout. */
export interface ModelDesk {
	/** Whether the policy this page was loaded under lets it reach the address. */
	readonly mayReach: (host: string) => Promise<boolean>;
	readonly list: (server: Server) => Promise<Result<readonly OfferedModel[], ReplyFailure>>;
	readonly facts: (choice: EngineChoice) => Promise<Result<ModelFacts, ReplyFailure>>;
	readonly examine: (server: Server, wish: Wish) => Promise<Diagnosis>;
	readonly originHelp: () => Promise<OriginHelp>;
	/** The models in the memory of an Ollama. */
	readonly loaded: (host: string) => Promise<Result<readonly LoadedModel[], ReplyFailure>>;
	readonly unload: (host: string, model: string) => Promise<Result<null, ReplyFailure>>;
	/** Has an Ollama fetch a model; aborting keeps what has arrived there. */
	readonly pull: (host: string, model: string, signal: AbortSignal) => AsyncIterable<PullEvent>;
	readonly recommended: () => Promise<readonly RecommendedModel[]>;
}
