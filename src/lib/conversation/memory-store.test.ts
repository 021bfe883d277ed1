import { expect, test } from 'vitest';
import { emptyHead, Millis, OffsetMinutes } from '#lib/domain';
import type { NewMessage } from '#lib/storage';
import { describeTurnStore } from '../../../tests/support/turn-store-contract';
import { createMemoryStore } from './memory-store';

describeTurnStore('in memory:', () => {
	const store = createMemoryStore(() => undefined);
	return { store, readHead: async (id) => store.read(id)?.head ?? null };
});

const NOW = { at: Millis.parse(1), offset: OffsetMinutes.parse(0) };
const START = { emptyHead: emptyHead('s', NOW, null), engine: null, messages: [] };

test('[M1] tells of every change, so that the screen can follow', async () => {
	let changes = 0;
	const store = createMemoryStore(() => (changes += 1));

	await store.beginTurn(START);
	store.forget();

	expect(changes).toBe(2);
});

test('[M2] what was forgotten is nowhere, and a late reply does not bring it back', async () => {
	const store = createMemoryStore(() => undefined);
	const reply: NewMessage = {
		id: 'r',
		role: 'assistant',
		kind: 'turn',
		text: 'on its way',
		...NOW,
		status: 'streaming',
		screening: null,
		reply: null,
		thinking: null,
		alternatives: [],
		imported: null
	};
	await store.beginTurn({ ...START, messages: [reply] });

	store.forget();
	await store.keepReply('s', { ...reply, seq: 1 });
	await store.finishReply('s', { ...reply, seq: 1 });

	expect(store.read('s')).toBeNull();
	expect(await store.listMessages('s')).toEqual([]);
});
