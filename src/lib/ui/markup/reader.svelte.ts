import type { Block } from './block';

type Parse = (text: string) => readonly Block[] | null;

/** The reader of replies, fetched once a reply is shown: it is larger than the rest of the page. */
class Reader {
	#parse = $state.raw<Parse | null>(null);
	#asked = false;

	/** Fetches it; without it replies are shown as they were written, so a failure is nothing to report. */
	load(): void {
		if (this.#asked) return;
		this.#asked = true;
		void import('./parse').then(
			({ parse }) => (this.#parse = parse),
			() => (this.#asked = false)
		);
	}

	/** The blocks of a text, or null while they are not known or when it is better shown as it is. */
	read(text: string): readonly Block[] | null {
		return this.#parse?.(text) ?? null;
	}
}

export const reader = new Reader();
