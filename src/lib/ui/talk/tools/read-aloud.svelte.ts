import type { Message } from '#lib/domain';

/** What is said where nothing could be read. */
const NO_VOICE =
	'This browser has no voice on this device, so nothing was read. Voices that would send the words to a server are not used.';
const FAILED = 'The voice of this device did not work, so nothing more was read.';

/** Reads one message with a voice of this device. At most one is read at a time; it ends when its page is left or hidden. */
export class ReadAloud {
	/** The one that is reading, in whatever message: a voice that is cut short may take that for the end of its sentence. */
	static #reading: ReadAloud | null = null;
	#running = $state.raw<AbortController | null>(null);

	get isReading(): boolean {
		return this.#running !== null;
	}

	/** Reads to the end or until it is stopped; gives what should be said about it, empty when all went well. */
	async read({ role, kind, text }: Message): Promise<string> {
		ReadAloud.#reading?.stop();
		ReadAloud.#reading = this;
		const running = new AbortController();
		this.#running = running;
		try {
			const { speak } = await import('./speak');
			const isMarkdown = role === 'assistant' && kind === 'turn';
			const how = await speak(text, isMarkdown ? 'markdown' : 'plain', running.signal);
			return how === 'no_voice' ? NO_VOICE : how === 'failed' ? FAILED : '';
		} finally {
			if (this.#running === running) this.#running = null;
		}
	}

	stop(): void {
		this.#running?.abort();
		this.#running = null;
	}
}
