import {
	lastCard,
	respondTo,
	type EngineChoice,
	type Message,
	type Result,
	type SessionHead
} from '#lib/domain';
import type { StorageFailure, TurnBegun } from '#lib/storage';
import type { TurnEvent, TurnPorts } from './ports';
import { streamReply } from './stream';
import { emptyReply, replyOrigin } from './turn';

export interface AnswerRequest {
	readonly head: SessionHead;
	readonly engine: EngineChoice;
	readonly recent: readonly Message[];
}

/**
 * Asks for the reply to the last message of the person: one that was held back, or another in place of the last reply.
 *
 * The answer that stands there is kept among its alternatives. A message whose level withholds the model stays unanswered.
 */
export async function* answerAgain(
	ports: TurnPorts,
	{ head, engine, recent }: AnswerRequest,
	signal: AbortSignal
): AsyncGenerator<TurnEvent, void, undefined> {
	const said = recent.findLast(({ role }) => role === 'user');
	const card = lastCard(recent);
	const level = card === null ? 'none' : card.level;
	if (said?.screening && respondTo(said.screening, null, said.at).model === 'withheld') {
		yield { type: 'ended', how: 'withheld', failure: null };
		return;
	}
	const release = await ports.hold(head.id);
	if (release === null) {
		yield { type: 'refused', failure: { kind: 'busy_elsewhere' } };
		return;
	}
	try {
		const begun = await openReply(ports, { head, engine, recent });
		if (!begun.ok) {
			yield { type: 'refused', failure: begun.failure };
			return;
		}
		yield { type: 'saved', begun: begun.value };
		yield* streamReply(ports, { begun: begun.value, engine, level }, signal);
	} finally {
		release();
	}
}

function openReply(
	ports: TurnPorts,
	{ head, engine, recent }: AnswerRequest
): Promise<Result<TurnBegun, StorageFailure>> {
	const last = recent.at(-1);
	if (last?.role !== 'assistant' || last.kind !== 'turn')
		return ports.store.beginTurn({
			emptyHead: head,
			engine,
			messages: [emptyReply(ports, engine)]
		});
	return ports.store.reopenReply(head.id, (standing) =>
		standing.role === 'assistant' ? reopened(standing, ports, engine) : null
	);
}

/** The row for another answer; an answer without a word is not worth keeping. */
function reopened(standing: Message, ports: TurnPorts, engine: EngineChoice): Message {
	const { text, at, offset, status, reply } = standing;
	const earlier = text === '' ? [] : [{ text, at, offset, status, reply }];
	return {
		...standing,
		...ports.now(),
		text: '',
		thinking: null,
		status: 'streaming',
		reply: replyOrigin(engine),
		alternatives: [...standing.alternatives, ...earlier]
	};
}
