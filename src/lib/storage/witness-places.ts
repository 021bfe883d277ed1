import { latestOf, parseWitness, type Witness } from './witness';

const KEY = 'chiron-witness';
const FILE = 'chiron-witness.json';

/** Reads the claim from every place that has one. */
export async function readWitness(): Promise<Witness | null> {
	return latestOf([readLocal(), await readFile()]);
}

/** Writes the claim to every place there is; true when at least one took it. */
export async function writeWitness(witness: Witness): Promise<boolean> {
	const text = JSON.stringify(witness);
	const kept = [writeLocal(text), await writeFile(text)];
	return kept.includes(true);
}

/** Takes the claim away everywhere. */
export async function clearWitness(): Promise<void> {
	try {
		globalThis.localStorage.removeItem(KEY);
	} catch {
		// no such place in this browser, so nothing to clear
	}
	try {
		await (await navigator.storage.getDirectory()).removeEntry(FILE);
	} catch {
		// never written, or no such place
	}
}

/** Blocked site data makes the mere look at `localStorage` throw. */
function readLocal(): Witness | null {
	try {
		const text = globalThis.localStorage.getItem(KEY);
		return text === null ? null : parseWitness(text);
	} catch {
		return null;
	}
}

function writeLocal(text: string): boolean {
	try {
		globalThis.localStorage.setItem(KEY, text);
		return true;
	} catch {
		return false;
	}
}

async function readFile(): Promise<Witness | null> {
	try {
		const root = await navigator.storage.getDirectory();
		const file = await (await root.getFileHandle(FILE)).getFile();
		return parseWitness(await file.text());
	} catch {
		return null;
	}
}

/** The browser writes aside and swaps when the stream is closed, so there is never half a claim. */
async function writeFile(text: string): Promise<boolean> {
	try {
		const root = await navigator.storage.getDirectory();
		const file = await root.getFileHandle(FILE, { create: true });
		const stream = await file.createWritable();
		await stream.write(text);
		await stream.close();
		return true;
	} catch {
		return false;
	}
}
