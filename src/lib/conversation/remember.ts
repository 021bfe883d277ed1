import {
	duePart,
	EMPTY_MEMORY,
	planSummary,
	rulePart,
	summaryFrom,
	withPart,
	withRequests,
	type EngineChoice,
	type Message,
	type Moment,
	type Result,
	type SessionHead,
	type SessionMemory,
	type SummaryPart
} from '#lib/domain';
import type { ModelClient } from '#lib/inference';
import type { StorageFailure } from '#lib/storage';

/** What remembering needs. */
export interface RememberPorts {
	readonly readHead: (sessionId: string) => Promise<SessionHead | null>;
	readonly listMessages: (sessionId: string, fromSeq?: number) => Promise<readonly Message[]>;
	/** `change` gets what is there now; null from it changes nothing. */
	readonly saveMemory: (
		sessionId: string,
		change: (memory: SessionMemory | null) => SessionMemory | null
	) => Promise<Result<void, StorageFailure>>;
	readonly client: (engine: EngineChoice) => ModelClient;
	/** The window that talks with this model ask for, in tokens: another would make the server load it anew. */
	readonly contextTokens: (engine: EngineChoice) => Promise<number>;
	readonly now: () => Moment;
	/** Lets the page draw between two parts. */
	readonly pause: () => Promise<void>;
}

/**
 * Brings what stands in for the older turns of a session up to date, in a moment when nobody talks; gives how many parts
 * of the summary were made.
 *
 * Where the session talks to a real model, that model writes the part of the latest turns; a talk that was brought in, what
 * a model fails at, and everything with the practice model is made by rule. The turns themselves are never touched. Can be
 * stopped at any time and run again.
 */
export async function remember(
	ports: RememberPorts,
	sessionId: string,
	signal: AbortSignal
): Promise<number> {
	const head = await ports.readHead(sessionId);
	if (head === null || head.lastSeq === 0) return 0;
	let memory = head.memory ?? null;
	const messages = await ports.listMessages(sessionId, seenBefore(memory) + 1);
	if (messages.some(({ status }) => status === 'streaming')) return 0;
	const noted = withRequests(memory, messages);
	if (noted.notes.length !== (memory?.notes.length ?? 0)) {
		await ports.saveMemory(sessionId, (current) => withRequests(current, messages));
		memory = noted;
	}
	const parts: SummaryPart[] = [];
	for (let due = duePart(memory, messages); due !== null; due = duePart(memory, messages)) {
		const part = await makePart(ports, { head, due, messages }, signal);
		const next = part && withPart(memory, part);
		if (part === null || next === null) break;
		memory = next;
		parts.push(part);
	}
	if (parts.length === 0) return 0;
	const saved = await ports.saveMemory(sessionId, (current) => {
		const joined = parts.reduce<SessionMemory | null>(
			(built, part) => built && withPart(built, part),
			current ?? EMPTY_MEMORY
		);
		return joined && withRequests(joined, messages);
	});
	return saved.ok ? parts.length : 0;
}

/** The last message that needs not be read again. */
function seenBefore(memory: SessionMemory | null): number {
	return Math.min(memory?.notedSeq ?? 0, memory?.parts.at(-1)?.throughSeq ?? 0);
}

interface Due {
	readonly head: SessionHead;
	readonly due: readonly Message[];
	readonly messages: readonly Message[];
}

/** The next part; null when it was stopped. */
async function makePart(
	ports: RememberPorts,
	{ head, due, messages }: Due,
	signal: AbortSignal
): Promise<SummaryPart | null> {
	const rest = messages.filter(({ seq }) => seq > (due.at(-1)?.seq ?? 0));
	const isLatest = duePart(null, rest) === null;
	const { engine } = head;
	const written =
		engine === null || engine.engine === 'mock' || !isLatest
			? ''
			: await write(ports, engine, due, signal);
	await ports.pause();
	if (signal.aborted) return null;
	const moment = ports.now();
	return summaryFrom(written, due, { model: engine?.model ?? '', moment }) ?? rulePart(due, moment);
}

/** What the model writes; '' where it fails or does not come to its end. */
async function write(
	ports: RememberPorts,
	engine: EngineChoice,
	due: readonly Message[],
	signal: AbortSignal
): Promise<string> {
	const plan = planSummary(due, await ports.contextTokens(engine));
	let text = '';
	for await (const event of ports.client(engine).reply(plan, signal)) {
		if (event.type === 'text') text += event.text;
		else if (event.type === 'stopped' || event.type === 'failed') return '';
	}
	return text;
}
