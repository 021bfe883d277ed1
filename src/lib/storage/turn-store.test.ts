import 'fake-indexeddb/auto';
import { afterEach, beforeEach } from 'vitest';
import { describeTurnStore } from '../../../tests/support/turn-store-contract';
import {
	amendReply,
	annotate,
	beginTurn,
	finishReply,
	keepReply,
	listMessages,
	openStore,
	readSession,
	reopenReply,
	rewriteTurn,
	wipeStore
} from './index';

beforeEach(() => openStore({ onStale: () => undefined }));
afterEach(() => wipeStore());

describeTurnStore('on the disk:', () => ({
	store: {
		amendReply,
		annotate,
		beginTurn,
		finishReply,
		keepReply,
		listMessages,
		reopenReply,
		rewriteTurn
	},
	readHead: async (id) => (await readSession(id))?.head ?? null
}));
