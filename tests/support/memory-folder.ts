/* eslint-disable @typescript-eslint/require-await -- the real one answers later, also where this one need not */

/** What a test may make fail: called before every step, with the name of the file; what it throws, the step throws. */
export type Trouble = (step: Step, name: string) => void;

export type Step = 'keys' | 'open' | 'create' | 'read' | 'write' | 'close' | 'remove';

/** An error as the file system raises it. */
export function fileError(name: string): DOMException {
	return new DOMException('', name);
}

/** Thrown by a step after which the browser is no more: every later one throws it too, and the files stay as they are. */
export class Killed extends Error {}

/**
 * A folder in memory that behaves as a `FileSystemDirectoryHandle` of Chromium was measured to.
 *
 * A new file is there with no bytes as soon as it is made. What a stream writes is beside the file, under an ending of
 * its own, and takes its place at `close`; a kill leaves the half behind.
 */
export class MemoryFolder {
	readonly name: string;
	readonly files: Map<string, Uint8Array<ArrayBuffer>>;
	trouble: Trouble = () => undefined;
	#isDead = false;

	constructor(name = 'picked', files = new Map<string, Uint8Array<ArrayBuffer>>()) {
		this.name = name;
		this.files = files;
	}

	/** The same disk after the browser was started again. */
	restarted(): MemoryFolder {
		return new MemoryFolder(this.name, this.files);
	}

	/** The text of a file; a test that asks for one that is not there fails. */
	text(name: string): string {
		const bytes = this.files.get(name);
		if (bytes === undefined) throw new Error(`no file ${name}`);
		return new TextDecoder().decode(bytes);
	}

	put(name: string, text: string): void {
		this.files.set(name, new TextEncoder().encode(text));
	}

	async *keys(): AsyncGenerator<string, void, undefined> {
		this.#at('keys', '');
		yield* [...this.files.keys()];
	}

	async getFileHandle(name: string, { create = false } = {}) {
		this.#at(create ? 'create' : 'open', name);
		if (!this.files.has(name)) {
			if (!create) throw fileError('NotFoundError');
			this.files.set(name, new Uint8Array());
		}
		return {
			getFile: async () => {
				this.#at('read', name);
				const bytes = this.files.get(name);
				if (bytes === undefined) throw fileError('NotFoundError');
				return { arrayBuffer: async () => bytes.slice().buffer };
			},
			createWritable: async () => this.#stream(name)
		};
	}

	async removeEntry(name: string): Promise<void> {
		this.#at('remove', name);
		if (!this.files.delete(name)) throw fileError('NotFoundError');
	}

	#at(step: Step, name: string): void {
		if (this.#isDead) throw new Killed();
		try {
			this.trouble(step, name);
		} catch (error) {
			this.#isDead = error instanceof Killed;
			throw error;
		}
	}

	#stream(name: string) {
		const beside = `${name}.crswap`;
		this.files.set(beside, new Uint8Array());
		return {
			write: async (bytes: Uint8Array<ArrayBuffer>) => {
				const half = bytes.slice(0, Math.floor(bytes.length / 2));
				this.files.set(beside, half);
				this.#at('write', name);
				this.files.set(beside, bytes.slice());
			},
			close: async () => {
				this.#at('close', name);
				this.files.set(name, this.files.get(beside) ?? new Uint8Array());
				this.files.delete(beside);
			},
			abort: async () => {
				if (this.#isDead) throw new Killed();
				this.files.delete(beside);
			}
		};
	}
}
