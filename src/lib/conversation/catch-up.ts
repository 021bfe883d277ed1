import type { Finding, Message, Result, SessionFindings, SessionHead } from '#lib/domain';
import type { NewFindings, StaleSession, StorageFailure } from '#lib/storage';

/** What catching up needs. Whoever fits the ports decides where analysis runs. */
export interface CatchUpPorts {
	readonly version: number;
	readonly listStale: (version: number, limit: number) => Promise<readonly StaleSession[]>;
	readonly listMessages: (sessionId: string, fromSeq?: number) => Promise<readonly Message[]>;
	readonly analyze: (messages: readonly Message[]) => Promise<readonly Finding[]>;
	readonly summarize: (head: SessionHead, findings: readonly Finding[]) => SessionFindings;
	readonly saveFindings: (made: NewFindings) => Promise<Result<boolean, StorageFailure>>;
}

/** How many sessions are looked up at once; each is read, analyzed and saved by itself. */
const BATCH = 16;

/**
 * Brings the findings of every session up to date: new, imported and interrupted messages alike.
 *
 * Can be killed at any time and run again. Gives how many sessions were brought up to date; ends early when the signal is
 * aborted or the store refuses a write.
 */
export async function catchUp(ports: CatchUpPorts, signal: AbortSignal): Promise<number> {
	let done = 0;
	const isStopped = () => signal.aborted;
	while (!isStopped()) {
		const stale = await ports.listStale(ports.version, BATCH);
		if (stale.length === 0) return done;
		let moved = 0;
		for (const session of stale) {
			if (isStopped()) return done;
			if (await catchUpSession(ports, session)) moved += 1;
		}
		if (moved === 0) return done; // all of them are being written to; the next change calls again
		done += moved;
	}
	return done;
}

async function catchUpSession(ports: CatchUpPorts, { head, rev }: StaleSession): Promise<boolean> {
	const messages = await ports.listMessages(head.id);
	const findings = await ports.analyze(messages);
	const saved = await ports.saveFindings({
		sessionId: head.id,
		rev,
		version: ports.version,
		findings,
		summary: ports.summarize(head, findings)
	});
	return saved.ok && saved.value;
}
