import type {
	AuditEntry,
	Bridge,
	EngineChoice,
	Message,
	Moment,
	PlanFacts,
	PlannedPrompt,
	RecentMessage,
	ReplyOrigin,
	Result,
	SafetyResponse,
	Screening,
	SessionHead
} from '#lib/domain';
import type { ModelClient, ReplyFailure, ReplyUsage } from '#lib/inference';
import type { NewMessage, StorageFailure, TurnBegun, TurnStart } from '#lib/storage';

type Saved = Promise<Result<void, StorageFailure>>;

/** What a turn needs of the store. */
export interface TurnStore {
	readonly beginTurn: (start: TurnStart) => Promise<Result<TurnBegun, StorageFailure>>;
	readonly reopenReply: (
		sessionId: string,
		fresh: (last: Message) => Message | null
	) => Promise<Result<TurnBegun, StorageFailure>>;
	readonly amendReply: (sessionId: string, change: (last: Message) => Message | null) => Saved;
	readonly rewriteTurn: (
		sessionId: string,
		make: (turn: readonly Message[]) => readonly NewMessage[] | null
	) => Promise<Result<TurnBegun, StorageFailure>>;
	readonly annotate: (
		sessionId: string,
		seq: number,
		change: (message: Message) => Message | null
	) => Saved;
	readonly keepReply: (sessionId: string, reply: Message) => Saved;
	readonly finishReply: (sessionId: string, reply: Message) => Saved;
	readonly listMessages: (sessionId: string, fromSeq?: number) => Promise<readonly Message[]>;
}

/** What a prompt is planned from. */
export interface PlanTask {
	/** As it stands with the words that are answered. */
	readonly head: SessionHead;
	readonly engine: EngineChoice;
	/** The messages before the reply, in order; the latest ones where there are many. */
	readonly history: readonly Message[];
	readonly level: Screening['level'];
	/** The text of a reply that was cut off, when the rest of it is asked for. */
	readonly continues?: string | undefined;
	/** The server refused the plan before as too long: this one must be clearly smaller. */
	readonly isTighter: boolean;
}

/** A prompt, and what the reply is to remember of it. */
export interface PlannedReply {
	readonly prompt: PlannedPrompt;
	readonly origin: Pick<ReplyOrigin, 'promptId' | 'promptVersion' | 'digest' | 'options' | 'plan'>;
}

/** Everything a turn touches; the root layout fits the concrete parts. */
export interface TurnPorts {
	readonly screen: (text: string, recent: readonly RecentMessage[]) => Screening;
	readonly store: TurnStore;
	readonly client: (engine: EngineChoice) => ModelClient;
	/** The fixed text of the app for an alarm, in the region of the person. */
	readonly template: (level: 'low' | 'elevated' | 'imminent') => string;
	/** The fixed text of the app to the question whether a person answers here. */
	readonly identity: (engine: EngineChoice) => string;
	/** Settles early when the signal is aborted. */
	readonly plan: (task: PlanTask, signal: AbortSignal) => Promise<PlannedReply>;
	/** Puts a line into the safety record, and is not waited for; absent where nothing may be kept. */
	readonly record?: (entry: AuditEntry) => void;
	/** Learns from what a server counted of a prompt; absent where nothing may be kept. */
	readonly learn?: (engine: EngineChoice, plan: PlanFacts, usage: ReplyUsage) => void;
	readonly now: () => Moment;
	readonly newId: () => string;
	/**
	 * Takes hold of a session for one turn; gives the release, or null when another tab holds it. The release settles when
	 * the session is free, so that the next turn of this tab is not refused.
	 */
	readonly hold: (sessionId: string) => Promise<(() => Promise<void>) | null>;
	/** Calls back when the page is hidden or about to go; returns how to stop listening. */
	readonly whenHidden: (callback: () => void) => () => void;
}

/** The person's part of a turn. */
export interface TurnRequest {
	/** The head as it stands; an empty one for a session that begins with this message. */
	readonly head: SessionHead;
	readonly engine: EngineChoice;
	readonly text: string;
	/** What the person lets the model know about last time; null for nothing. */
	readonly bridge?: Pick<Bridge, 'text' | 'at'> | null | undefined;
	/** The latest messages, oldest first, as they are on the screen. */
	readonly recent: readonly Message[];
}

/** How a turn ended. `held`, `withheld` and `told` turns never reached the model; `told` ones were answered by the app. */
export type TurnEnd = 'complete' | 'stopped' | 'failed' | 'held' | 'withheld' | 'told';

/** Why a reply could not be had or finished. */
export type TurnFailure =
	| ReplyFailure
	/** The fault is in the app itself, for example a part of it that could not be loaded. */
	| { readonly kind: 'app_fault' };

export type TurnEvent =
	| {
			readonly type: 'screened';
			readonly screening: Screening;
			readonly response: SafetyResponse;
	  }
	/** The messages are durable. */
	| { readonly type: 'saved'; readonly begun: TurnBegun }
	/** Nothing was stored and no model was asked; the words stay with the person. */
	| { readonly type: 'refused'; readonly failure: StorageFailure }
	| { readonly type: 'text'; readonly text: string }
	/** The reply was taken back: `text` is the fixed text that stands in its place. */
	| { readonly type: 'replaced'; readonly text: string }
	/** The reply could not be kept; `reply` is what should be written when there is room again. */
	| { readonly type: 'unsaved'; readonly failure: StorageFailure; readonly reply: Message }
	| {
			readonly type: 'ended';
			readonly how: TurnEnd;
			readonly failure: TurnFailure | null;
	  };
