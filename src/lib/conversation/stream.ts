import { isTakenBack, type EngineChoice, type Message, type RiskLevel } from '#lib/domain';
import type { ReplyEvent, ReplyFailure, ReplyUsage } from '#lib/inference';
import type { TurnBegun } from '#lib/storage';
import { createJoint } from './joint';
import { createKeeper } from './keeper';
import type { TurnEvent, TurnPorts } from './ports';
import { watchReply, type ReplyWatch } from './reply-watch';

/** How many of the latest messages are read for a prompt; more never fits a window. */
export const HISTORY_MESSAGES = 512;

export interface ReplyTask {
	/** What is durable already; its last message is the open reply, with the text it goes on from. */
	readonly begun: TurnBegun;
	readonly engine: EngineChoice;
	readonly level: RiskLevel;
}

type Ending = Extract<ReplyEvent, { type: 'done' | 'stopped' | 'failed' }>;

/** Asks the model and keeps what it says; the reply row is closed whatever happens. */
export async function* streamReply(
	ports: TurnPorts,
	{ begun: { head, messages }, engine, level }: ReplyTask,
	signal: AbortSignal
): AsyncGenerator<TurnEvent, void, undefined> {
	const open = messages.at(-1);
	if (open?.status !== 'streaming') throw new Error('a reply is streamed into an open row');
	const keeper = createKeeper(open, {
		keep: (reply) => ports.store.keepReply(head.id, reply),
		finish: (reply) => ports.store.finishReply(head.id, reply)
	});
	const unlisten = ports.whenHidden(keeper.flush);
	let ending: Ending = { type: 'stopped' }; // what a reader who walks away leaves behind
	let unsaved: TurnEvent | null = null;
	let origin = open.reply;
	let watch: ReplyWatch | null = null;
	let replaced: string | null = null;
	try {
		const from = Math.max(1, open.seq - HISTORY_MESSAGES);
		const stored = await ports.store.listMessages(head.id, from);
		const history = stored.filter(({ seq }) => seq < open.seq);
		watch = await watchReply(history, level);
		const continues = open.text === '' ? undefined : open.text;
		const task = { head, engine, history, level, continues };
		for (const isTighter of [false, true]) {
			const planned = await ports.plan({ ...task, isTighter }, signal);
			origin = origin && { ...origin, ...planned.origin };
			keeper.setOrigin(origin);
			const events = ports.client(engine).reply(planned.prompt, signal);
			ending = yield* speak(events, { open, keeper, watch });
			if (!isTooLong(ending)) break;
		}
	} finally {
		unlisten(); // not after the loop: return() skips that
		const text = keeper.text();
		const watched = text === '' ? undefined : watch?.close(text, ending.type !== 'done');
		if (watched !== undefined && isTakenBack(watched)) {
			ending = TAKEN_BACK;
			replaced = watched.text;
		}
		const { reply, saved } = await keeper.close({
			...closing(origin, ending),
			...watched,
			...(replaced !== null && { thinking: null })
		});
		if (!saved.ok) unsaved = { type: 'unsaved', failure: saved.failure, reply };
	}
	if (replaced !== null) yield { type: 'replaced', text: replaced };
	if (unsaved !== null) yield unsaved;
	if (replaced === null && ending.type === 'done' && origin?.plan)
		ports.learn?.(engine, origin.plan, ending.usage);
	yield { type: 'ended', how: HOW[ending.type], failure: failureOf(ending) };
}

interface Speech {
	readonly open: Message;
	readonly keeper: ReturnType<typeof createKeeper>;
	readonly watch: ReplyWatch;
}

/** Passes on what the model says, and gives how it ended. */
async function* speak(
	events: AsyncIterable<ReplyEvent>,
	{ open, keeper, watch }: Speech
): AsyncGenerator<TurnEvent, Ending, undefined> {
	const join = createJoint(open.text);
	let ending: Ending = { type: 'stopped' };
	for await (const event of events) {
		if (event.type === 'text') {
			const text = join(event.text);
			if (text === '') continue;
			keeper.addText(text);
			if (watch.mustStop(keeper.text())) break; // ends the request too
			yield { type: 'text', text };
		} else if (event.type === 'thinking') keeper.addThinking(event.text);
		else ending = event;
	}
	return ending;
}

/** Refused before a word came: a smaller prompt may pass. */
function isTooLong(ending: Ending): boolean {
	return failureOf(ending)?.kind === 'too_long';
}

/** A reply that was taken back is whole as it stands: nothing is offered for it. */
const TAKEN_BACK: Ending = {
	type: 'done',
	usage: { promptTokens: null, replyTokens: null, totalMs: null, doneReason: 'safety' }
};

const HOW = { done: 'complete', stopped: 'stopped', failed: 'failed' } as const;

function failureOf(ending: Ending): ReplyFailure | null {
	return ending.type === 'failed' ? ending.failure : null;
}

/** What the row says when it is closed. A reply cut off by the connection counts as interrupted. */
function closing(origin: Message['reply'], ending: Ending): Pick<Message, 'status' | 'reply'> {
	const failure = failureOf(ending);
	const status =
		failure?.kind === 'interrupted' || failure?.kind === 'silent'
			? 'interrupted'
			: HOW[ending.type];
	const usage: Partial<ReplyUsage> = ending.type === 'done' ? ending.usage : {};
	return {
		status,
		reply: origin && { ...origin, ...usage, failure: failure?.kind ?? null }
	};
}
