import type { ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import type { FakeModel } from './models.ts';
import { stepsOf, type ChatPlan, type Fault, type Step } from './plan.ts';
import type { Follower } from './record.ts';

/** The fields of a request that the test server looks at. */
export interface ChatRequest {
	readonly model?: string;
	readonly messages?: readonly { readonly role: string; readonly content: string }[];
	readonly stream?: boolean;
	readonly think?: boolean | string;
	readonly truncate?: boolean;
	readonly shift?: boolean;
	readonly keep_alive?: unknown;
	readonly options?: { readonly num_ctx?: number };
}

const DEFAULT_CONTEXT = 4096;

/** A refusal before the stream: status and the words of `error`; null when the request can be served. */
export function refusalOf(
	request: ChatRequest,
	model: FakeModel
): { status: number; error: string } | null {
	const canThink = model.capabilities?.includes('thinking') ?? false;
	const wantsThinking = request.think !== undefined && request.think !== false;
	if (wantsThinking && !canThink) {
		return { status: 400, error: `"${model.name}" does not support thinking` };
	}
	const isStrict = request.truncate === false && request.shift === false;
	// The wording of the real refusal is unverified; clients go by the status.
	if (isStrict && tokensOf(request) > contextOf(request)) {
		return { status: 400, error: 'the input length exceeds the context length' };
	}
	return null;
}

/** Context window in use, in tokens. */
export function contextOf(request: ChatRequest): number {
	return request.options?.num_ctx ?? DEFAULT_CONTEXT;
}

/** A rough count, four characters a token. */
export function tokensOf({ messages = [] }: ChatRequest): number {
	return Math.ceil(messages.reduce((sum, { content }) => sum + content.length, 0) / 4);
}

/** Sends a planned reply, fault included. Resolves when nothing more will be sent. */
export async function sendReply(
	response: ServerResponse,
	plan: ChatPlan,
	{ request, model, record }: { request: ChatRequest; model: FakeModel; record: Follower }
): Promise<void> {
	const canThink = model.capabilities?.includes('thinking') ?? false;
	const steps = stepsOf(plan, {
		model: model.name,
		promptTokens: Math.min(tokensOf(request), contextOf(request)),
		thinks: canThink && request.think !== false,
		at: new Date()
	});
	await sendPlanned(response, plan, { steps, record, wire: NDJSON });
}

/** How a protocol writes its lines and its faults. */
export interface Wire {
	readonly lineEnd: string;
	readonly malformed: string;
	readonly nothing: string;
	readonly error: (message: string) => string;
}

const NDJSON: Wire = {
	lineEnd: '\n',
	malformed: '{"message":{"content":"half a li\n',
	nothing: 'null\n',
	error: (message) => `${JSON.stringify({ error: message })}\n`
};

interface Planned {
	readonly steps: readonly Step[];
	readonly record: Follower;
	readonly wire: Wire;
}

/** Sends steps as the plan says: with pauses, cut at bytes, broken off. */
export async function sendPlanned(
	response: ServerResponse,
	plan: ChatPlan,
	planned: Planned
): Promise<void> {
	if (plan.cutAt === undefined) await sendSteps(response, plan, planned);
	else await sendCut(response, bytesOf(plan, planned), plan.cutAt);
}

async function sendSteps(
	response: ServerResponse,
	plan: ChatPlan,
	{ steps, record, wire }: Planned
): Promise<void> {
	for (const [index, step] of steps.entries()) {
		if (plan.wordDelayMs !== undefined) await delay(plan.wordDelayMs);
		if (response.destroyed) return;
		if (step.kind === 'fault') return breakOff(response, step.fault, wire);
		const isLast = index === steps.length - 1;
		response.write(step.line + (isLast && plan.openEnd ? '' : (plan.lineEnd ?? wire.lineEnd)));
		record.note('line');
	}
	response.end(plan.afterDone);
}

async function breakOff(response: ServerResponse, fault: Fault, wire: Wire): Promise<void> {
	switch (fault.kind) {
		case 'malformed':
			response.end(wire.malformed);
			return;
		case 'null':
			response.end(wire.nothing);
			return;
		case 'error':
			response.end(wire.error(fault.message));
			return;
		case 'end':
			response.end();
			return;
		case 'reset':
			await delay(10); // lets what was written leave first
			response.socket?.resetAndDestroy();
			return;
		case 'silence':
			return;
	}
}

function bytesOf(plan: ChatPlan, { steps, wire }: Planned): Buffer {
	const lineEnd = plan.lineEnd ?? wire.lineEnd;
	const lines = steps.flatMap((step) => (step.kind === 'line' ? [step.line] : []));
	return Buffer.from(lines.join(lineEnd) + (plan.openEnd ? '' : lineEnd) + (plan.afterDone ?? ''));
}

/** Every piece is a write of its own, and a turn of the event loop apart. */
async function sendCut(
	response: ServerResponse,
	bytes: Buffer,
	cutAt: readonly number[]
): Promise<void> {
	let start = 0;
	for (const end of [...cutAt, bytes.length]) {
		if (end > start) response.write(bytes.subarray(start, end));
		start = Math.max(start, end);
		await delay(1);
	}
	response.end();
}
