import {
	lastCard,
	opened,
	resumed,
	type EngineChoice,
	type Message,
	type Result,
	type SessionHead
} from '#lib/domain';
import type { StorageFailure, TurnBegun } from '#lib/storage';
import { isUnfinished, isWithheld } from './offers';
import type { TurnEvent, TurnPorts } from './ports';
import { streamReply } from './stream';
import { emptyReply, replyOrigin } from './turn';

export interface AnswerRequest {
	readonly head: SessionHead;
	readonly engine: EngineChoice;
	readonly recent: readonly Message[];
}

type Opening = Promise<Result<TurnBegun, StorageFailure>>;
type Open = (ports: TurnPorts, request: AnswerRequest) => Opening;

/**
 * Asks for the reply to the last message of the person: one that was held back, or another in place of the last reply.
 *
 * The answer that stands there is kept among its alternatives. A message whose level withholds the model stays unanswered.
 */
export function answerAgain(
	ports: TurnPorts,
	request: AnswerRequest,
	signal: AbortSignal
): AsyncGenerator<TurnEvent, void, undefined> {
	return ask(ports, { ...request, open: openReply }, signal);
}

/**
 * Asks the model to go on with the last reply, which did not come to its end.
 *
 * The new text goes after the old; the reply as it stood is kept among its alternatives. Refused with `gone` when the last
 * message is no such reply.
 */
export function continueReply(
	ports: TurnPorts,
	request: AnswerRequest,
	signal: AbortSignal
): AsyncGenerator<TurnEvent, void, undefined> {
	return ask(ports, { ...request, open: resumeReply }, signal);
}

async function* ask(
	ports: TurnPorts,
	{ open, ...request }: AnswerRequest & { readonly open: Open },
	signal: AbortSignal
): AsyncGenerator<TurnEvent, void, undefined> {
	const { head, engine, recent } = request;
	if (isWithheld(recent)) {
		yield { type: 'ended', how: 'withheld', failure: null };
		return;
	}
	const release = await ports.hold(head.id);
	if (release === null) {
		yield { type: 'refused', failure: { kind: 'busy_elsewhere' } };
		return;
	}
	try {
		const begun = await open(ports, request);
		if (!begun.ok) {
			yield { type: 'refused', failure: begun.failure };
			return;
		}
		yield { type: 'saved', begun: begun.value };
		const level = lastCard(recent)?.level ?? 'none';
		yield* streamReply(ports, { begun: begun.value, engine, level }, signal);
	} finally {
		await release();
	}
}

function openReply(ports: TurnPorts, { head, engine, recent }: AnswerRequest): Opening {
	const last = recent.at(-1);
	if (last?.role !== 'assistant' || last.kind !== 'turn')
		return ports.store.beginTurn({
			emptyHead: head,
			engine,
			messages: [emptyReply(ports, engine)]
		});
	return ports.store.reopenReply(head.id, (standing) =>
		standing.role === 'assistant' ? opened(standing, fresh(ports, engine)) : null
	);
}

function resumeReply(ports: TurnPorts, { head, engine }: AnswerRequest): Opening {
	return ports.store.reopenReply(head.id, (standing) =>
		isUnfinished(standing) && standing.text.trim() !== ''
			? resumed(standing, fresh(ports, engine))
			: null
	);
}

/** When and by whom the words to come are written. */
function fresh({ now }: TurnPorts, engine: EngineChoice) {
	return { ...now(), reply: replyOrigin(engine) };
}
