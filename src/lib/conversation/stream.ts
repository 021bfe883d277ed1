import {
	isTakenBack,
	replyEntry,
	type EngineChoice,
	type Message,
	type RiskLevel
} from '#lib/domain';
import type { ReplyEvent, ReplyUsage } from '#lib/inference';
import type { TurnBegun } from '#lib/storage';
import { createJoint } from './joint';
import { createKeeper } from './keeper';
import type { TurnEvent, TurnFailure, TurnPorts } from './ports';
import { watchReply, type ReplyWatch } from './reply-watch';

/** How many of the latest messages are read for a prompt; more never fits a window. */
export const HISTORY_MESSAGES = 512;

export interface ReplyTask {
	/** What is durable already; its last message is the open reply, with the text it goes on from. */
	readonly begun: TurnBegun;
	readonly engine: EngineChoice;
	readonly level: RiskLevel;
}

type Ending =
	| Extract<ReplyEvent, { type: 'done' | 'stopped' }>
	| { readonly type: 'failed'; readonly failure: TurnFailure };

/** A reply under way. */
interface Course {
	readonly open: Message;
	readonly keeper: ReturnType<typeof createKeeper>;
	/** Who writes it, and from what; null where nobody is named. */
	origin: Message['reply'];
	/** Null until the rules are there. */
	watch: ReplyWatch | null;
}

/** Asks the model and keeps what it says; the reply row is closed whatever happens. A bug is told and thrown on. */
export async function* streamReply(
	ports: TurnPorts,
	task: ReplyTask,
	signal: AbortSignal
): AsyncGenerator<TurnEvent, void, undefined> {
	const course = setOut(ports, task.begun);
	const unlisten = ports.whenHidden(course.keeper.flush);
	let ending: Ending = { type: 'stopped' }; // what a reader who walks away leaves behind
	let fault: { readonly error: unknown } | null = null;
	let last: LastWord;
	try {
		ending = yield* ask(ports, { ...task, course }, signal);
	} catch (error) {
		fault = { error };
		ending = { type: 'failed', failure: { kind: 'app_fault' } };
	} finally {
		unlisten(); // not after the loop: return() skips that
		last = await close(course, ending);
		if (last.takenBack !== null) ports.record?.(replyEntry(last.takenBack, ports.now()));
	}
	if (last.replaced !== null) yield { type: 'replaced', text: last.replaced };
	if (last.unsaved !== null) yield last.unsaved;
	if (ending.type === 'done' && last.replaced === null && course.origin?.plan)
		ports.learn?.(task.engine, course.origin.plan, ending.usage);
	const { how, failure } = last;
	yield { type: 'ended', how, failure };
	if (fault !== null) throw fault.error;
}

function setOut({ store }: TurnPorts, { head, messages }: TurnBegun): Course {
	const open = messages.at(-1);
	if (open?.status !== 'streaming') throw new Error('a reply is streamed into an open row');
	const keeper = createKeeper(open, {
		keep: (reply) => store.keepReply(head.id, reply),
		finish: (reply) => store.finishReply(head.id, reply)
	});
	return { open, keeper, origin: open.reply, watch: null };
}

/** Asks with a planned prompt, and once more with a smaller one where it was refused as too long. */
async function* ask(
	ports: TurnPorts,
	{ begun: { head }, engine, level, course }: ReplyTask & { readonly course: Course },
	signal: AbortSignal
): AsyncGenerator<TurnEvent, Ending, undefined> {
	const { open, keeper } = course;
	const from = Math.max(1, open.seq - HISTORY_MESSAGES);
	const stored = await ports.store.listMessages(head.id, from);
	const history = stored.filter(({ seq }) => seq < open.seq);
	const watch = await watchReply(history, level);
	course.watch = watch;
	const continues = open.text === '' ? undefined : open.text;
	const task = { head, engine, history, level, continues };
	let ending: Ending = { type: 'stopped' };
	for (const isTighter of [false, true]) {
		const planned = await ports.plan({ ...task, isTighter }, signal);
		course.origin = course.origin && { ...course.origin, ...planned.origin };
		keeper.setOrigin(course.origin);
		const events = ports.client(engine).reply(planned.prompt, signal);
		ending = yield* speak(events, { open, keeper, watch });
		if (!isTooLong(ending)) break;
	}
	return ending;
}

/** What became of a reply in the end. */
interface LastWord extends Pick<Extract<TurnEvent, { type: 'ended' }>, 'how' | 'failure'> {
	/** The fixed text that stands in its place; null where it stayed. */
	readonly replaced: string | null;
	/** What the rules found in a reply that did not stay, else null. */
	readonly takenBack: NonNullable<Message['safety']> | null;
	readonly unsaved: TurnEvent | null;
}

/** Reads what is left to read and closes the row. */
async function close({ keeper, origin, watch }: Course, ending: Ending): Promise<LastWord> {
	const text = keeper.text();
	const watched = text === '' ? undefined : watch?.close(text, ending.type !== 'done');
	const replaced = watched !== undefined && isTakenBack(watched) ? watched.text : null;
	const end = replaced === null ? ending : TAKEN_BACK;
	const { reply, saved } = await keeper.close({
		...closing(origin, end),
		...watched,
		...(replaced !== null && { thinking: null })
	});
	return {
		how: HOW[end.type],
		failure: failureOf(end),
		replaced,
		takenBack: (replaced !== null && watched?.safety) || null,
		unsaved: saved.ok ? null : { type: 'unsaved', failure: saved.failure, reply }
	};
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

function failureOf(ending: Ending): TurnFailure | null {
	return ending.type === 'failed' ? ending.failure : null;
}

/** Endings that are nobody's doing: such a reply counts as interrupted. */
const BROKEN_OFF = new Set<TurnFailure['kind'] | undefined>(['app_fault', 'interrupted', 'silent']);

/** What the row says when it is closed. */
function closing(origin: Message['reply'], ending: Ending): Pick<Message, 'status' | 'reply'> {
	const failure = failureOf(ending);
	const status = BROKEN_OFF.has(failure?.kind) ? 'interrupted' : HOW[ending.type];
	const usage: Partial<ReplyUsage> = ending.type === 'done' ? ending.usage : {};
	return {
		status,
		reply: origin && { ...origin, ...usage, failure: failure?.kind ?? null }
	};
}
