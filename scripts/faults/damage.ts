import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	truncateSync,
	writeFileSync
} from 'node:fs';
import { join } from 'node:path';
import type { Launcher } from './browser';
import { between } from './fault';

/** Where a profile keeps the databases of an origin. */
export interface StoreFiles {
	readonly folder: string;
	readonly kind: 'leveldb' | 'sqlite';
}

/** Finds the files of the origin at `address` in a closed profile. */
export function findStore(launcher: Launcher, profile: string, address: string): StoreFiles {
	const { port } = new URL(address);
	const chromium = join(profile, 'Default', 'IndexedDB', `http_localhost_${port}`);
	const places: readonly StoreFiles[] =
		launcher.engine === 'firefox'
			? [
					{
						folder: join(profile, 'storage', 'default', `http+++localhost+${port}`, 'idb'),
						kind: 'sqlite'
					}
				]
			: [
					{ folder: `${chromium}.indexeddb.leveldb`, kind: 'leveldb' },
					{ folder: chromium, kind: 'sqlite' }
				];
	const found = places.find(({ folder }) => existsSync(folder));
	if (found === undefined) throw new Error('the profile holds no database of the app');
	return found;
}

/** Does something to the files of a closed profile. */
export interface Damage {
	readonly name: string;
	readonly to: (files: StoreFiles, random: () => number) => void;
}

const GARBAGE = Buffer.from('this is not what you are looking for '.repeat(200));

function filesOf({ folder }: StoreFiles, fits: (name: string) => boolean): string[] {
	return readdirSync(folder)
		.filter(fits)
		.map((name) => join(folder, name));
}

/** The file that holds most of the data. */
function largest(files: StoreFiles): string {
	const fits = (name: string) => files.kind === 'sqlite' || /\.(log|ldb)$/.test(name);
	const [path] = filesOf(files, fits).toSorted((a, b) => statSync(b).size - statSync(a).size);
	if (path === undefined) throw new Error('there is no file to damage');
	return path;
}

function flipBytes(path: string, count: number, random: () => number): void {
	const bytes = readFileSync(path);
	for (let flip = 0; flip < count; flip += 1) {
		const at = between(random, 0, bytes.length - 1);
		bytes[at] = (bytes[at] ?? 0) ^ (1 << between(random, 0, 7));
	}
	writeFileSync(path, bytes);
}

function isManifest(name: string): boolean {
	return name.startsWith('MANIFEST');
}

const GARBLED_ANYWHERE: readonly Damage[] = [
	{
		name: 'cut short',
		to: (files, random) => {
			const path = largest(files);
			truncateSync(path, between(random, 1, statSync(path).size - 1));
		}
	},
	{ name: 'one bit flipped', to: (files, random) => flipBytes(largest(files), 1, random) },
	{ name: 'forty bits flipped', to: (files, random) => flipBytes(largest(files), 40, random) }
];

/** Files that say something else than they did. */
export function garbling(kind: StoreFiles['kind']): readonly Damage[] {
	return kind === 'leveldb'
		? [
				{
					name: 'garbage for a manifest',
					to: (files) => filesOf(files, isManifest).forEach((path) => writeFileSync(path, GARBAGE))
				},
				...GARBLED_ANYWHERE
			]
		: [
				{ name: 'garbage for a header', to: (files) => writeFileSync(largest(files), GARBAGE) },
				...GARBLED_ANYWHERE
			];
}

/** Files that hold nothing any more. */
export function emptying(): readonly Damage[] {
	return [{ name: 'data file emptied', to: (files) => truncateSync(largest(files), 0) }];
}

/** Files that are not there any more. */
export function deleting(kind: StoreFiles['kind']): readonly Damage[] {
	const folderGone: Damage = {
		name: 'folder deleted',
		to: ({ folder }) => rmSync(folder, { recursive: true })
	};
	const folderReplaced: Damage = {
		name: 'folder replaced by a file',
		to: ({ folder }) => {
			rmSync(folder, { recursive: true });
			writeFileSync(folder, GARBAGE);
		}
	};
	const fileGone: Damage = { name: 'data file deleted', to: (files) => rmSync(largest(files)) };
	const newFolder: Damage = {
		name: 'folder emptied',
		to: ({ folder }) => {
			rmSync(folder, { recursive: true });
			mkdirSync(folder);
		}
	};
	if (kind === 'sqlite') return [folderGone, folderReplaced, fileGone, newFolder];
	return [
		folderGone,
		folderReplaced,
		fileGone,
		newFolder,
		{
			name: 'manifest deleted',
			to: (files) => filesOf(files, isManifest).forEach((path) => rmSync(path))
		},
		{
			name: 'CURRENT deleted',
			to: (files) => filesOf(files, (name) => name === 'CURRENT').forEach((path) => rmSync(path))
		}
	];
}
