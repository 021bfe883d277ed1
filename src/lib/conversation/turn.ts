import {
	alarmEntry,
	isAlarm,
	lastCard,
	asksWhatAnswers,
	lastTurn,
	respondTo,
	reworded,
	type EngineChoice,
	type ReplyOrigin,
	type Result,
	type SafetyResponse,
	type Screening
} from '#lib/domain';
import type { NewMessage, StorageFailure, TurnBegun } from '#lib/storage';
import type { TurnEvent, TurnPorts, TurnRequest } from './ports';
import { streamReply } from './stream';

/** Messages older than this belong to another talk: an alarm of last winter must not color a word of today. */
const SAME_TALK_MS = 12 * 3_600_000;

/** The order of one turn; SPEC.md says why each step stands where it does. */
export function takeTurn(
	ports: TurnPorts,
	request: TurnRequest,
	signal: AbortSignal
): AsyncGenerator<TurnEvent, void, undefined> {
	return turn(ports, { request, heard: hear(ports, request), store: append }, signal);
}

/**
 * The same turn with other words of the person in place of their last. The old words and what was answered to them are
 * kept beside the new ones. Refused with `gone` when their last words came with a file.
 */
export function rewordTurn(
	ports: TurnPorts,
	request: TurnRequest,
	signal: AbortSignal
): AsyncGenerator<TurnEvent, void, undefined> {
	return turn(ports, { request, heard: hearAnew(ports, request), store: replace }, signal);
}

interface Heard {
	readonly screening: Screening;
	readonly response: SafetyResponse;
}

interface Turn {
	readonly request: TurnRequest;
	readonly heard: Heard;
	readonly store: (
		ports: TurnPorts,
		request: TurnRequest,
		messages: Messages
	) => Promise<Result<TurnBegun, StorageFailure>>;
}

/** The words of the person first. */
type Messages = readonly [NewMessage, ...NewMessage[]];

async function* turn(
	ports: TurnPorts,
	{ request, heard, store }: Turn,
	signal: AbortSignal
): AsyncGenerator<TurnEvent, void, undefined> {
	const { response } = heard;
	yield { type: 'screened', ...heard }; // T1: before any await, so help can show with nothing else working
	if (isAlarm(heard.screening)) ports.record?.(alarmEntry(heard, ports.now()));

	const release = await ports.hold(request.head.id);
	if (release === null) {
		yield { type: 'refused', failure: { kind: 'busy_elsewhere' } };
		return;
	}
	try {
		const begun = await store(ports, request, turnMessages(ports, request, heard));
		if (!begun.ok) {
			yield { type: 'refused', failure: begun.failure };
			return;
		}
		yield { type: 'saved', begun: begun.value };
		if (response.model === 'held' || response.model === 'withheld') {
			yield { type: 'ended', how: response.model, failure: null };
			return;
		}
		if (begun.value.messages.at(-1)?.status !== 'streaming') {
			yield { type: 'ended', how: 'told', failure: null };
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

const append: Turn['store'] = ({ store }, { head, engine, bridge }, messages) =>
	store.beginTurn({ emptyHead: head, engine, messages, ...(bridge && { bridge }) });

const replace: Turn['store'] = ({ store }, { head }, messages) =>
	store.rewriteTurn(head.id, (turn) =>
		turn[0]?.imported === null ? reworded(turn, messages) : null
	);

/** What screening finds in words, and what must follow. Synchronous, and writes nothing. */
export function hear(
	ports: Pick<TurnPorts, 'now' | 'screen'>,
	{ text, recent }: Pick<TurnRequest, 'text' | 'recent'>
): Heard {
	const { at } = ports.now();
	const sameTalk = recent.filter((message) => at - message.at < SAME_TALK_MS);
	const screening = ports.screen(text, sameTalk);
	return { screening, response: respondTo(screening, lastCard(sameTalk), at) };
}

/** The same for words in place of the last. An alarm in the old ones keeps the model constrained: it was said all the same. */
function hearAnew(ports: TurnPorts, { text, recent }: Pick<TurnRequest, 'text' | 'recent'>): Heard {
	const before = recent.slice(0, recent.length - lastTurn(recent).length);
	const heard = hear(ports, { text, recent: before });
	if (isAlarm(heard.screening)) return heard;
	return { ...heard, response: respondTo(heard.screening, lastCard(recent), ports.now().at) };
}

/** The person's message, the fixed texts where there are any, and the empty reply where there will be one. */
function turnMessages(
	ports: TurnPorts,
	{ text, engine }: TurnRequest,
	{ screening, response }: Heard
): Messages {
	const said = { ...newMessage(ports, 'user', text), screening };
	const messages: [NewMessage, ...NewMessage[]] = [said];
	const { level } = response;
	if (response.template && level !== 'none')
		messages.push({
			...newMessage(ports, 'assistant', ports.template(level)),
			kind: 'crisis_template'
		});
	const asked = isAlarm(screening) ? null : asksWhatAnswers(text);
	if (asked !== null)
		messages.push({ ...newMessage(ports, 'assistant', ports.identity(engine)), kind: 'note' });
	if ((response.model === 'asked' || response.model === 'constrained') && asked !== 'all')
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
