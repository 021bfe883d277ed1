import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The ways a browser writes text down: one byte or two a letter, keys with the high byte first. */
function spellings(word: string): Buffer[] {
	const wide = Buffer.from(word, 'utf16le');
	return [Buffer.from(word, 'utf8'), wide, Buffer.from(wide).swap16()];
}

/** How often each word lies readable in any file below a folder. */
export function searchDisk(folder: string, words: readonly string[]): Map<string, number> {
	const hits = new Map(words.map((word) => [word, 0]));
	const wanted = words.flatMap((word) => spellings(word).map((bytes) => ({ word, bytes })));
	for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
		const path = join(folder, name);
		if (!statSync(path, { throwIfNoEntry: false })?.isFile()) continue;
		const content = readFileSync(path);
		for (const { word, bytes } of wanted)
			for (let at = content.indexOf(bytes); at >= 0; at = content.indexOf(bytes, at + 1))
				hits.set(word, (hits.get(word) ?? 0) + 1);
	}
	return hits;
}
