import {
	lastCard,
	respondTo,
	type EngineChoice,
	type ReplyOrigin,
	type SafetyResponse,
	type Screening
} from '#lib/domain';
import type { NewMessage } from '#lib/storage';
import type { TurnEvent, TurnPorts, TurnRequest } from './ports';
import { streamReply } from './stream';

/** Messages older than this belong to another talk: an alarm of last winter must not color a word of today. */
const SAME_TALK_MS = 12 * 3_600_000;

/** The order of one turn; SPEC.md says why each step stands where it does. */
export async function* takeTurn(
	ports: TurnPorts,
	request: TurnRequest,
	signal: AbortSignal
): AsyncGenerator<TurnEvent, void, undefined> {
	const { screening, response } = hear(ports, request);
	yield { type: 'screened', screening, response }; // T1: before any await, so help can show with nothing else working

	const release = await ports.hold(request.head.id);
	if (release === null) {
		yield { type: 'refused', failure: { kind: 'busy_elsewhere' } };
		return;
	}
	try {
		const begun = await ports.store.beginTurn({
			emptyHead: request.head,
			engine: request.engine,
			messages: turnMessages(ports, request, { screening, response }),
			...(request.bridge && { bridge: request.bridge })
		});
		if (!begun.ok) {
			yield { type: 'refused', failure: begun.failure };
			return;
		}
		yield { type: 'saved', begun: begun.value };
		if (response.model === 'held' || response.model === 'withheld') {
			yield { type: 'ended', how: response.model, failure: null };
			return;
		}
		yield* streamReply(
			ports,
			{ begun: begun.value, engine: request.engine, level: response.level },
			signal
		);
	} finally {
		await release();
	}
}

/** What screening finds in words, and what must follow. Synchronous, and writes nothing. */
export function hear(
	{ now, screen }: Pick<TurnPorts, 'now' | 'screen'>,
	{ text, recent }: Pick<TurnRequest, 'text' | 'recent'>
): { screening: Screening; response: SafetyResponse } {
	const { at } = now();
	const sameTalk = recent.filter((message) => at - message.at < SAME_TALK_MS);
	const screening = screen(text, sameTalk);
	return { screening, response: respondTo(screening, lastCard(sameTalk), at) };
}

/** The person's message, the fixed text where there is one, and the empty reply where there will be one. */
function turnMessages(
	ports: TurnPorts,
	{ text, engine }: TurnRequest,
	{ screening, response }: { screening: Screening; response: SafetyResponse }
): NewMessage[] {
	const said = { ...newMessage(ports, 'user', text), screening };
	const messages: NewMessage[] = [said];
	const { level } = response;
	if (response.template && level !== 'none')
		messages.push({
			...newMessage(ports, 'assistant', ports.template(level)),
			kind: 'crisis_template'
		});
	if (response.model === 'asked' || response.model === 'constrained')
		messages.push(emptyReply(ports, engine));
	return messages;
}

function newMessage(
	{ now, newId }: TurnPorts,
	role: 'user' | 'assistant',
	text: string
): NewMessage {
	return {
		id: newId(),
		role,
		kind: 'turn',
		text,
		...now(),
		status: 'complete',
		screening: null,
		reply: null,
		thinking: null,
		alternatives: [],
		imported: null
	};
}

/** A reply row that waits for its first word. */
export function emptyReply(ports: TurnPorts, engine: EngineChoice): NewMessage {
	return {
		...newMessage(ports, 'assistant', ''),
		status: 'streaming',
		reply: replyOrigin(engine)
	};
}

/** Until a prompt is planned nothing was asked under any words. */
const NOT_PLANNED = { promptId: 'none', promptVersion: '0' } as const;

/** Who is about to answer; the prompt comes when it is planned, counts come when the reply ends. */
export function replyOrigin({ engine, model }: EngineChoice): ReplyOrigin {
	return {
		engine,
		model,
		digest: null,
		...NOT_PLANNED,
		promptTokens: null,
		replyTokens: null,
		totalMs: null,
		doneReason: null,
		failure: null
	};
}
