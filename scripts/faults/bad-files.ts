import { closeSync, ftruncateSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from '../ready.mjs';

export interface BadFile {
	readonly what: string;
	readonly path: string;
	readonly isInShortForm: boolean;
}

const GOOD = join(ROOT, 'tests/fixtures/origin/eb8ce48a-6b82-440d-9f1a-a56236183896.json');
const HUGE_BYTES = 2 * 1024 ** 3;
const BOMB_BYTES = 256 * 1024 ** 2;

const SHORT = ['cut short', 'only __proto__', 'script text'];

/** Writes files that nobody should take, into a folder. */
export function writeBadFiles(folder: string): BadFile[] {
	const good = readFileSync(GOOD, 'utf8');
	const file = (what: string, content: string | Buffer): BadFile => {
		const path = join(folder, `${what.replaceAll(/[^a-z0-9]+/gi, '-')}.json`);
		writeFileSync(path, content);
		return { what, path, isInShortForm: SHORT.includes(what) };
	};
	return [
		file('cut short', good.slice(0, good.length / 2)),
		file('wrong schema', '{"hello":"world","messages":"none"}'),
		file('duplicate ids', withDoubleId(good)),
		file(
			'only __proto__',
			`{"__proto__":{"polluted":true,"id":"x"},"constructor":{"prototype":{"polluted":true}}}`
		),
		file('script text', '<script>globalThis.polluted = true</script>'),
		file('deep nesting', '['.repeat(1_000_000)),
		file('no text', Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x80])),
		file('nothing', ''),
		file('gzip bomb', gzipSync(Buffer.alloc(BOMB_BYTES), { level: 1 })),
		huge(folder)
	];
}

function withDoubleId(good: string): string {
	const session = JSON.parse(good) as { messages: { id: string }[] };
	const [first, second] = session.messages;
	if (first !== undefined && second !== undefined) second.id = first.id;
	return JSON.stringify(session);
}

/** Two gigabytes that take no room on the disk. */
function huge(folder: string): BadFile {
	const path = join(folder, 'huge.json');
	const descriptor = openSync(path, 'w');
	ftruncateSync(descriptor, HUGE_BYTES);
	closeSync(descriptor);
	return { what: 'sparse 2 GB', path, isInShortForm: true };
}
