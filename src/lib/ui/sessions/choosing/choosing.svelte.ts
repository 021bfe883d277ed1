import { listSessionIds } from '#lib/storage';
import { allOf, extended, NONE, stillThere, toggled, type Chosen } from './chosen';

/** The choosing of several sessions in the list, from its start to its end. */
export class Choosing {
	#chosen = $state.raw<Chosen>(NONE);
	readonly #shown: () => readonly string[];

	/** `shown` gives the ids of the rows in their order, those not in sight included. */
	constructor(shown: () => readonly string[]) {
		this.#shown = shown;
	}

	get count() {
		return this.#chosen.ids.size;
	}

	has(id: string): boolean {
		return this.#chosen.ids.has(id);
	}

	toggle(id: string): void {
		this.#chosen = toggled(this.#chosen, id);
	}

	/** Chooses, or takes back, everything from the last row touched to this one. */
	extend(id: string): void {
		this.#chosen = extended(this.#chosen, id, this.#shown());
	}

	/** Chooses every session there is, also those the list has not read yet. */
	async all(): Promise<void> {
		this.#chosen = allOf(await listSessionIds());
	}

	none(): void {
		this.#chosen = NONE;
	}

	/** The chosen sessions that are still there. */
	async list(): Promise<string[]> {
		return stillThere(this.#chosen, await listSessionIds());
	}
}
