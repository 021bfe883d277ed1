import {
	choiceEntry,
	isAlarm,
	type AuditChoice,
	type EngineChoice,
	type Message,
	type Result,
	type SafetyResponse,
	type SessionHead
} from '#lib/domain';
import {
	answerAgain,
	continueReply,
	hear,
	leaveAsIs,
	rewordTurn,
	showEnding,
	takeTurn,
	type TurnEvent,
	type TurnFailure,
	type TurnPorts,
	type TurnRequest,
	type TurnStore
} from '#lib/conversation';
import type { StorageFailure } from '#lib/storage';

/** What a page knows of the session it shows. */
export interface ChatView {
	readonly head: SessionHead;
	readonly engine: EngineChoice;
	/** The latest messages, oldest first. */
	readonly recent: readonly Message[];
	/** What the person lets the model know about last time, with the next words; null for nothing. */
	readonly bridge?: TurnRequest['bridge'];
}

type Failure =
	| { readonly of: 'reply'; readonly failure: TurnFailure }
	| { readonly of: 'storage'; readonly failure: StorageFailure };

/** The live side of one session: what the database does not know yet. Outlives its page, so a reply goes on while the person looks elsewhere. */
export class Chat {
	#ports: TurnPorts;
	#phase = $state.raw<'idle' | 'sending' | 'replying'>('idle');
	#live = $state.raw<{ seq: number; text: string } | null>(null);
	#response = $state.raw<SafetyResponse | null>(null);
	#failure = $state.raw<Failure | null>(null);
	#unsaved = $state.raw<Message | null>(null);
	#pending = $state.raw<{ text: string; seq: number | null } | null>(null);
	#queued = $state.raw('');
	#announcement = $state.raw('');
	/** Other words for the message at `seq` that were begun and not sent; kept while the person looks elsewhere. */
	unsentWording: { readonly seq: number; readonly text: string } | null = null;
	#running: AbortController | null = null;
	/** Settles when the turn that is under way has ended. */
	#finished: Promise<void> = Promise.resolve();
	/** Settles when what waits has been sent or refused; null while nothing waits. */
	#waiting: Promise<string> | null = null;

	constructor(ports: TurnPorts) {
		this.#ports = ports;
	}

	get phase() {
		return this.#phase;
	}
	/** The latest reply as it grew here; its row in the database is up to half a second behind while it streams. */
	get live() {
		return this.#live;
	}
	/** What screening of the last message asked for; null before the first of this visit. */
	get response() {
		return this.#response;
	}
	get failure() {
		return this.#failure;
	}
	/** A reply that was refused by the store and is only in memory. */
	get unsaved() {
		return this.#unsaved;
	}
	/** The words sent last; `seq` is null until they are durable. */
	get pending() {
		return this.#pending;
	}
	/** Words that wait for the reply under way to end; empty when none do. */
	get queued() {
		return this.#queued;
	}
	/** Everything that was sent here and is not durable yet; empty when all of it is. */
	get undurable(): string {
		const sending = this.#pending?.seq === null ? this.#pending.text : '';
		return joined(sending, this.#queued);
	}
	/** For a status region: said once, never token by token. */
	get announcement() {
		return this.#announcement;
	}

	/**
	 * Sends a message; gives what could not be stored and must go back to the composer, empty once all of it is durable.
	 *
	 * While a reply is coming, or `ready` has not settled, the words wait, together with those that wait already; danger in
	 * them is told at once and stops the reply. Null where it is known already who answers.
	 */
	send(
		text: string,
		latest: () => ChatView,
		ready: Promise<unknown> | null = null
	): Promise<string> {
		const mustWait = this.#phase !== 'idle' || this.#waiting !== null || ready !== null;
		if (!mustWait) return this.#say(text, latest());
		const { screening, response } = hear(this.#ports, { text, recent: latest().recent });
		if (isAlarm(screening)) {
			this.#response = response;
			this.stop();
		}
		this.#queued = joined(this.#queued, text);
		if (this.#phase === 'replying') this.#announcement = WAITS;
		if (this.#waiting !== null) return this.#waiting.then(() => '');
		this.#waiting = this.#sendQueued(latest, ready);
		return this.#waiting;
	}

	/** Gives the words that wait back to the person; '' when none do. */
	takeBack(): string {
		const text = this.#queued;
		this.#queued = '';
		return text;
	}

	/** Asks for the reply that was held back, or for another in place of the last. */
	answer(view: ChatView): Promise<boolean> {
		return this.#run((signal) => answerAgain(this.#ports, view, signal));
	}

	/** Lets the last reply go on from where it broke off. */
	goOn(view: ChatView): Promise<boolean> {
		return this.#run((signal) => continueReply(this.#ports, view, signal));
	}

	/** Puts other words in place of the last ones of the person, and has them answered; false when they were not stored. */
	reword(text: string, view: ChatView): Promise<boolean> {
		return this.#run((signal) => rewordTurn(this.#ports, { ...view, text }, signal));
	}

	/** Leaves the last reply as it is; nothing more is offered for it. */
	async leave({ head }: ChatView): Promise<void> {
		await this.change((store) => leaveAsIs(store, head.id));
	}

	/** Shows the last words of the person as they were, with what was answered; what these ask for is worked out anew. */
	async showEnding({ head }: ChatView, place: number): Promise<void> {
		if (await this.change((store) => showEnding(store, head.id, place))) this.#response = null;
	}

	/** Changes what is stored while no reply is coming; a failure is told. False when nothing was changed. */
	async change(act: (store: TurnStore) => Promise<Result<void, StorageFailure>>): Promise<boolean> {
		if (this.#phase !== 'idle') return false;
		const done = await act(this.#ports.store);
		this.#failure = done.ok ? null : { of: 'storage', failure: done.failure };
		return done.ok;
	}

	/** Says that the first word of the reply takes long; what is on the page is not read out while it grows. */
	saySlow(): void {
		if (this.#phase === 'replying') this.#announcement = SLOW;
	}

	/** Ends the reply that is coming; what has arrived is kept. */
	stop(): void {
		this.#running?.abort();
	}

	/** The same, and settles when the last of it is stored. */
	async end(): Promise<void> {
		this.stop();
		await this.#finished.catch(() => undefined); // a fault of the turn is told where it was started
	}

	/** Notes in the safety record what was chosen while help was on the screen; off the record nothing is noted. */
	noteChoice(chosen: AuditChoice, response: SafetyResponse): void {
		this.#ports.record?.(choiceEntry(chosen, response, this.#ports.now()));
	}

	dismissFailure(): void {
		this.#failure = null;
	}

	/** Tries again to keep a reply that was refused. */
	async saveUnsaved(sessionId: string): Promise<void> {
		if (this.#unsaved === null) return;
		const saved = await this.#ports.store.finishReply(sessionId, this.#unsaved);
		if (!saved.ok) return;
		this.#unsaved = null;
		this.#failure = null;
	}

	async #say(text: string, view: ChatView): Promise<string> {
		this.#pending = { text, seq: null };
		const sent = await this.#run((signal) => takeTurn(this.#ports, { ...view, text }, signal));
		return sent ? '' : text;
	}

	async #sendQueued(latest: () => ChatView, ready: Promise<unknown> | null): Promise<string> {
		await ready;
		await this.#finished.catch(() => undefined); // a fault in one turn must not take the next words along
		const text = this.#queued;
		this.#queued = '';
		this.#waiting = null;
		return text === '' ? '' : this.#say(text, latest());
	}

	async #run(start: (signal: AbortSignal) => AsyncIterable<TurnEvent>): Promise<boolean> {
		if (this.#phase !== 'idle') return false;
		this.#phase = 'sending';
		this.#failure = null;
		this.#running = new AbortController();
		const { signal } = this.#running;
		return new Promise((settle, crashed) => {
			this.#finished = this.#follow(start(signal), settle);
			void this.#finished.then(() => settle(false), crashed);
		});
	}

	async #follow(
		events: AsyncIterable<TurnEvent>,
		settle: (stored: boolean) => void
	): Promise<void> {
		try {
			for await (const event of events) this.#take(event, settle);
		} finally {
			this.#running = null;
			this.#phase = 'idle';
			if (this.#pending?.seq === null) this.#pending = null;
		}
	}

	#take(event: TurnEvent, settle: (stored: boolean) => void): void {
		switch (event.type) {
			case 'screened':
				this.#response = event.response;
				break;
			case 'saved': {
				const open = event.begun.messages.at(-1);
				if (open?.status === 'streaming') {
					this.#live = { seq: open.seq, text: open.text };
					this.#phase = 'replying';
					this.#announcement = 'Chiron is replying';
				}
				if (this.#pending !== null)
					this.#pending = { ...this.#pending, seq: event.begun.messages[0]?.seq ?? null };
				settle(true);
				break;
			}
			case 'refused':
				this.#failure = { of: 'storage', failure: event.failure };
				break;
			case 'text':
				if (this.#live !== null)
					this.#live = { seq: this.#live.seq, text: this.#live.text + event.text };
				break;
			case 'replaced':
				if (this.#live !== null) this.#live = { seq: this.#live.seq, text: event.text };
				break;
			case 'unsaved':
				this.#unsaved = event.reply;
				this.#failure = { of: 'storage', failure: event.failure };
				break;
			case 'ended':
				this.#announcement = SAID_AT_END[event.how];
				if (event.failure !== null) this.#failure = { of: 'reply', failure: event.failure };
		}
	}
}

/** What is said of words that wait for the reply under way. */
export const WAITS = 'Your words wait until this reply has ended.';

const SLOW = 'No word yet. The model may still be loading. You can stop it at any time.';

/** What a status region says when a turn has ended; where nothing is said, something on the page says it. */
const SAID_AT_END = {
	complete: 'Reply ready',
	stopped: 'Reply stopped',
	failed: '',
	held: '',
	told: 'Reply ready',
	withheld: ''
} as const;

/** Words sent one after the other, as one message. */
function joined(...parts: readonly string[]): string {
	return parts.filter((part) => part !== '').join('\n\n');
}
