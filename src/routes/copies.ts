import { keepCopies, type CopyTarget, type KeepCopiesPorts } from '#lib/conversation';
import { writeOriginSession } from '#lib/export';
import {
	ensureWriter,
	listCopied,
	openPlaces,
	readAllStates,
	readRecentStates,
	readToCopy,
	saveCopyStatus,
	settleSnapshots,
	vaultSealing,
	vaultState,
	watch,
	writeCopies,
	type CopyPlace,
	type CopyPorts,
	type SessionToCopy
} from '#lib/storage';
import { askForCopies, whenCopiesAsked } from './copy-channel';

export { dropCopies, dropFolderCopy, hasFolderCopy } from '#lib/storage';

/** Long enough for the tags of a new message to be there, short enough to come before the next. */
const SETTLE_MS = 1500;

/** The first page has been painted and used for a while. */
const START_MS = 8000;

/** After a vault was turned on: copies in the clear would outlive the sealing, so they are sealed as well. */
export async function sealCopies(): Promise<void> {
	await settleSnapshots();
	askForCopies('all');
}

/** Keeps copies of the sessions, in one tab at a time; returns how to stop. Rests while the vault is locked. */
export function keepCopied(): () => void {
	const stop = new AbortController();
	const { signal } = stop;
	const onHidden = () => {
		if (document.visibilityState === 'hidden') askForCopies('left');
	};
	document.addEventListener('visibilitychange', onHidden, { signal });
	void navigator.locks
		.request('chiron-copies', { signal }, async () => {
			await settleSnapshots(); // where it failed before; there is rarely anything to do
			await keepCopies(PORTS, signal);
		})
		.catch(
			() => undefined // the wait for the lock was given up, which is what stopping means
		);
	return () => {
		stop.abort();
	};
}

const PORTS: KeepCopiesPorts = {
	watchRecent: (next) => watch(readRecentStates, next, () => undefined),
	listAll: readAllStates,
	targets: async () => {
		if (vaultState() === 'locked') return [];
		const writer = await ensureWriter(() => crypto.randomUUID());
		return (await openPlaces(vaultSealing())).map((place) => targetOf(place, writer));
	},
	whenAsked: whenCopiesAsked,
	report: (outcome, kind) => saveCopyStatus(outcome, kind, Date.now()),
	settleMs: SETTLE_MS,
	startMs: START_MS
};

function targetOf(place: CopyPlace, writer: string): CopyTarget {
	const ports: CopyPorts = { read: readToCopy, toText, now: Date.now, writer };
	return {
		kind: place.kind,
		listCopied: async () => {
			const listed = await listCopied(place, writer);
			return listed.ok
				? { copied: listed.value, failure: null }
				: { copied: new Map(), failure: listed.failure };
		},
		write: (ids, signal) => writeCopies(place, { ids, signal }, ports)
	};
}

function toText({ head, messages, findings }: SessionToCopy) {
	const { text, left } = writeOriginSession(head, messages, findings);
	const leftOut = left
		.filter(({ kind }) => kind === 'unfinished_reply' || kind === 'note')
		.reduce((sum, { count }) => sum + count, 0);
	return { text, messages: messages.length - leftOut };
}
