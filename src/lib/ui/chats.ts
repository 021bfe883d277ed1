import type { Chat } from './chat.svelte';

/** One `Chat` for every session looked at since the app was opened. */
export class Chats {
	#chats = new Map<string, Chat>();

	/** The chat of a session, made by the first page that asks. */
	of(sessionId: string, make: () => Chat): Chat {
		const known = this.#chats.get(sessionId);
		if (known !== undefined) return known;
		const made = make();
		this.#chats.set(sessionId, made);
		return made;
	}

	/** Ends every reply that is coming; before a wipe or an update. */
	stopAll(): void {
		for (const chat of this.#chats.values()) chat.stop();
	}

	/** Forgets every chat and what it holds in memory; what was said is in the store. */
	forgetAll(): void {
		this.#chats.clear();
	}

	/** Whether a reply is coming anywhere. */
	get isBusy(): boolean {
		return [...this.#chats.values()].some(({ phase }) => phase !== 'idle');
	}
}
