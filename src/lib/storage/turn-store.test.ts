import 'fake-indexeddb/auto';
import { afterEach, beforeEach } from 'vitest';
import { describeTurnStore } from '../../../tests/support/turn-store-contract';
import {
	amendReply,
	beginTurn,
	finishReply,
	keepReply,
	listMessages,
	openStore,
	readSession,
	reopenReply,
	wipeStore
} from './index';

beforeEach(() => openStore({ onStale: () => undefined }));
afterEach(() => wipeStore());

describeTurnStore('on the disk:', () => ({
	store: { amendReply, beginTurn, finishReply, keepReply, listMessages, reopenReply },
	readHead: async (id) => (await readSession(id))?.head ?? null
}));
