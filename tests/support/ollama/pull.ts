import type { ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import type { Follower } from './record.ts';

/** How a pull goes. */
export interface PullPlan {
	/** Bytes of each part. */
	readonly parts?: readonly number[];
	/** Lines a part takes. */
	readonly linesPerPart?: number;
	/** Pause before each line in milliseconds. */
	readonly lineDelayMs?: number;
	/** Ends the pull after so many lines. The message comes as a line under status 200. */
	readonly fault?: {
		readonly kind: 'error' | 'end' | 'silence' | 'malformed';
		readonly afterLines: number;
		readonly message?: string;
	};
}

/** Sends the lines of a pull; what is on disk is not fetched again. Resolves to whether it came to its end. */
export async function sendPull(
	response: ServerResponse,
	plan: PullPlan,
	{ name, record, disk }: { name: string; record: Follower; disk: Map<string, number> }
): Promise<boolean> {
	let sent = 0;
	for (const line of linesOf(plan, name, disk)) {
		if (plan.lineDelayMs !== undefined) await delay(plan.lineDelayMs);
		if (response.destroyed) return false;
		if (sent === plan.fault?.afterLines) {
			breakOff(response, plan.fault);
			return false;
		}
		response.write(`${JSON.stringify(line)}\n`);
		record.note('line');
		sent += 1;
	}
	response.end();
	return true;
}

function breakOff(response: ServerResponse, fault: NonNullable<PullPlan['fault']>): void {
	if (fault.kind === 'silence') return;
	if (fault.kind === 'error') response.end(`${JSON.stringify({ error: fault.message ?? 'no' })}\n`);
	else response.end(fault.kind === 'malformed' ? '{"status":"pul\n' : '');
}

function* linesOf(plan: PullPlan, name: string, disk: Map<string, number>): Generator<object> {
	yield { status: 'pulling manifest' };
	for (const [index, total] of (plan.parts ?? [3000, 1000]).entries()) {
		const digest = `sha256:${name}-${String(index)}`;
		const status = `pulling ${digest}`;
		const had = disk.get(digest) ?? 0;
		// Nothing there yet is left out, as the real server does.
		yield { status, digest, total, ...(had > 0 && { completed: had }) };
		const step = total / (plan.linesPerPart ?? 4);
		for (let completed = had; completed < total;) {
			completed = Math.min(total, completed + step);
			disk.set(digest, completed);
			yield { status, digest, total, completed };
		}
	}
	yield { status: 'verifying sha256 digest' };
	yield { status: 'writing manifest' };
	yield { status: 'success' };
}
