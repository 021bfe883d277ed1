import type { Chat } from './chat.svelte';
import type { OffRecord } from './off-record.svelte';

export type ReloadCost = 'nothing' | 'reply' | 'off_record';

/** One `Chat` for every session looked at since the app was opened, and the talk off the record. */
export class Chats {
	#chats = new Map<string, Chat>();
	#offRecord: OffRecord | null = null;
	#drafts = new Set<() => Promise<unknown>>();

	/** The chat of a session, made by the first page that asks. */
	of(sessionId: string, make: () => Chat): Chat {
		const known = this.#chats.get(sessionId);
		if (known !== undefined) return known;
		const made = make();
		this.#chats.set(sessionId, made);
		return made;
	}

	/** The talk off the record, made when there is none. */
	offRecord(make: () => OffRecord): OffRecord {
		this.#offRecord ??= make();
		return this.#offRecord;
	}

	/** The talk off the record where words stand in it, else null. Not followed; what it holds is. */
	get openOffRecord(): OffRecord | null {
		return this.#offRecord?.hasWords === true ? this.#offRecord : null;
	}

	/** Forgets the talk off the record, if there is one; for its end, and for a lock of the app. */
	forgetOffRecord(): void {
		this.#offRecord?.forget();
		this.#offRecord = null;
	}

	/** Ends the replies that are coming in some sessions; settles when what there is of them is kept. */
	async end(ids: readonly string[]): Promise<void> {
		await Promise.all(ids.map(async (id) => this.#chats.get(id)?.end()));
	}

	/** Ends every reply that is coming; before a wipe or an update. */
	stopAll(): void {
		for (const chat of this.#chats.values()) chat.stop();
		this.#offRecord?.chat.stop();
	}

	/** Has `keep` called before a lock takes words that are not sent off the screen; returns how to leave it. */
	followDraft(keep: () => Promise<unknown>): () => void {
		this.#drafts.add(keep);
		return () => void this.#drafts.delete(keep);
	}

	/** Settles when what is typed and not sent is stored, or could not be. */
	async keepDrafts(): Promise<void> {
		await Promise.allSettled([...this.#drafts].map((keep) => keep()));
	}

	/** Forgets every chat and what it holds in memory. What was said is in the store; what was off the record is gone. */
	forgetAll(): void {
		this.#chats.clear();
		this.forgetOffRecord();
	}

	/** Whether a reply is coming anywhere. */
	get isReplying(): boolean {
		const all = [...this.#chats.values(), ...(this.#offRecord ? [this.#offRecord.chat] : [])];
		return all.some(({ phase }) => phase !== 'idle');
	}

	/** What loading the page again would cost: words that stand in memory alone, or the rest of a reply. */
	get reloadCost(): ReloadCost {
		if (this.openOffRecord !== null) return 'off_record';
		return this.isReplying ? 'reply' : 'nothing';
	}
}
