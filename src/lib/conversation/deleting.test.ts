import { expect, test } from 'vitest';
import { sweepDeleted, type DeletionPorts } from './deleting';

const NOW = 1_000;

/** Ports over sessions that go at the given times; `refuse` names steps that fail. */
function make(going: Record<string, number>, refuse: readonly string[] = [], folder = false) {
	const log: string[] = [];
	const step = (name: string) => (id: string) => {
		log.push(`${name} ${id}`);
		return Promise.resolve({ ok: !refuse.includes(name) });
	};
	const ports: DeletionPorts = {
		now: () => NOW,
		listGoing: () =>
			Promise.resolve(
				Object.entries(going).map(([id, until]) => ({ id, until, withFolderCopy: folder }))
			),
		dropCopies: step('copies'),
		dropFolderCopy: step('folder'),
		deleteSession: step('rows')
	};
	return { ports, log };
}

test('[D1] takes nothing away before its time to be brought back is over', async () => {
	const { ports, log } = make({ a: NOW + 9, b: NOW + 1 });

	expect(await sweepDeleted(ports)).toEqual({ folderLeft: [], next: NOW + 1 });

	expect(log).toEqual([]);
});

test('[D2] takes the copies before the rows', async () => {
	const { ports, log } = make({ a: NOW, b: NOW + 1 });

	expect(await sweepDeleted(ports)).toEqual({ folderLeft: [], next: NOW + 1 });

	expect(log).toEqual(['copies a', 'rows a']);
});

test('[D3] leaves a session marked whose copies cannot be taken away', async () => {
	const { ports, log } = make({ a: NOW, b: NOW }, ['copies']);

	expect(await sweepDeleted(ports)).toEqual({ folderLeft: [], next: null });

	expect(log).toEqual(['copies a', 'copies b']);
});

test('[D4] takes the copy in the folder only where it was asked for', async () => {
	const { ports, log } = make({ a: NOW }, [], true);

	await sweepDeleted(ports);

	expect(log).toEqual(['copies a', 'folder a', 'rows a']);
});

test('[D4] tells of a copy in the folder that would not go', async () => {
	const { ports, log } = make({ a: NOW }, ['folder'], true);

	expect(await sweepDeleted(ports)).toEqual({ folderLeft: ['a'], next: null });

	expect(log.at(-1)).toBe('rows a');
});
