import { createMemoryStore, type MemoryStore, type TurnPorts } from '#lib/conversation';
import { Chat } from './chat.svelte';

/** What the one talk off the record goes by; it has no other name. */
export const OFF_RECORD_ID = 'off-record';

/** A talk that is in the memory of this tab and nowhere else. It outlives its page, not the tab. */
export class OffRecord {
	/** The unsent words; they are in memory as well. */
	text = $state('');
	readonly chat: Chat;
	#store: MemoryStore;
	#changes = $state.raw(0);

	constructor(fit: (store: MemoryStore) => TurnPorts) {
		this.#store = createMemoryStore(() => (this.#changes += 1));
		this.chat = new Chat(fit(this.#store));
	}

	/** The talk as it stands; null while nothing was said. */
	get session() {
		// Reading the count is what makes the screen follow the store.
		return this.#changes >= 0 ? this.#store.read(OFF_RECORD_ID) : null;
	}

	/** Whether anything was said or typed that would be lost with this tab. */
	get hasWords(): boolean {
		return this.session !== null || this.text.trim() !== '';
	}

	/** Ends what is on its way and forgets every word. */
	forget(): void {
		this.chat.stop();
		this.text = '';
		this.#store.forget();
	}
}
