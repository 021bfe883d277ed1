import { emptyHead } from '#lib/domain';
import { beginTurn, listMessages } from '#lib/storage';
import { thisMoment } from '../../../src/routes/moment';
import { saying } from './message';

/** How the store is made to have no room: by the browser's own quota, or by calls that answer as a full disk does. */
export type Fullness = 'quota' | 'put throws' | 'request fails' | 'transaction aborts';

export interface Filled {
	/** Sessions whose message was called saved. */
	readonly acknowledged: readonly string[];
	readonly refused: readonly { readonly session: string; readonly why: string }[];
}

const KILOBYTES_50 = 'so much on my mind '.repeat(2700);

function full(): DOMException {
	return new DOMException('no room', 'QuotaExceededError');
}

/** Makes writes of pages fail from now on; gives back how to make them work again. */
function breakPuts(how: Fullness): () => void {
	const put = Reflect.get(IDBObjectStore.prototype, 'put') as (
		this: IDBObjectStore,
		...args: unknown[]
	) => IDBRequest;
	Reflect.set(IDBObjectStore.prototype, 'put', function (this: IDBObjectStore, ...args: unknown[]) {
		if (this.name !== 'pages') return put.apply(this, args);
		if (how === 'put throws') throw full();
		const request = put.apply(this, args);
		if (how === 'transaction aborts') this.transaction.abort();
		// A second row of the same key: the request fails, and with it the transaction.
		if (how === 'request fails') return this.add(args[0], args[1] as IDBValidKey | undefined);
		return request;
	});
	return () => {
		Reflect.set(IDBObjectStore.prototype, 'put', put);
	};
}

/** Writes one message to each of so many sessions, or until so many were refused. */
export async function fill(how: Fullness, refusals: number): Promise<Filled> {
	const mend = how === 'quota' ? () => undefined : breakPuts(how);
	const acknowledged: string[] = [];
	const refused: { session: string; why: string }[] = [];
	for (let write = 0; write < 2000 && refused.length < refusals; write += 1) {
		const session = crypto.randomUUID();
		const begun = await beginTurn({
			emptyHead: emptyHead(session, thisMoment(), null),
			engine: null,
			messages: [saying(KILOBYTES_50)]
		});
		if (begun.ok) acknowledged.push(session);
		else refused.push({ session, why: begun.failure.kind });
	}
	mend();
	return { acknowledged, refused };
}

/** Which of these sessions hold their message, whole. */
export async function holding(sessions: readonly string[]): Promise<string[]> {
	const whole: string[] = [];
	for (const session of sessions) {
		const messages = await listMessages(session);
		if (messages.length === 1 && messages[0]?.text === KILOBYTES_50) whole.push(session);
	}
	return whole;
}
