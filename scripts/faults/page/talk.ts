import { takeTurn, type TurnEvent, type TurnPorts } from '#lib/conversation';
import { emptyHead, type EngineChoice, type SessionHead } from '#lib/domain';
import type { ModelClient } from '#lib/inference';
import { listMessages, readSession } from '#lib/storage';
import type { Region } from '#lib/ui/region.svelte.ts';
import { composeTurn } from '../../../src/routes/compose';

/** What the page tells the script, which may be gone with the browser the moment it is told. */
export type Told =
	/** A message is durable. */
	| {
			readonly kind: 'kept';
			readonly session: string;
			readonly seq: number;
			readonly text: string;
	  }
	/** More of a reply was shown; `at` is the clock of the machine. */
	| {
			readonly kind: 'shown';
			readonly session: string;
			readonly seq: number;
			readonly length: number;
			readonly at: number;
	  }
	| { readonly kind: 'refused'; readonly why: string };

export interface TalkOptions {
	readonly session: string;
	readonly turns: number;
	/** Words of each reply, and the pause before each. */
	readonly words: number;
	readonly wordMs: number;
	/** Whether every word is told as it is shown; a flood of reports holds up the ones that count. */
	readonly tellsWords: boolean;
}

export const PRACTICE: EngineChoice = { engine: 'mock', host: null, model: 'practice' };

/** Hands a fact out of the page; the script has put the function there. */
export function tell(told: Told): void {
	(globalThis as unknown as { told: (json: string) => void }).told(JSON.stringify(told));
}

/** A model that counts, so that what is missing of a reply can be read from its end. */
export function counting(words: number, wordMs: number): ModelClient {
	return {
		async *reply(_, signal) {
			for (let word = 1; word <= words && !signal.aborted; word += 1) {
				if (wordMs > 0) await new Promise((done) => setTimeout(done, wordMs));
				yield { type: 'text', text: `word ${String(word)} ` };
			}
			yield {
				type: 'done',
				usage: { promptTokens: null, replyTokens: null, totalMs: null, doneReason: 'stop' }
			};
		}
	};
}

/** The ports of the app itself, with a model of ours. */
export function portsWith(client: ModelClient): TurnPorts {
	// eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- only the country is read, and the class needs the Svelte compiler
	const region = { country: 'US' } as Region;
	return composeTurn(region, () => client);
}

/** The head a session goes on with; an empty one for a new session. */
export async function headOf(session: string, ports: TurnPorts): Promise<SessionHead> {
	return (await readSession(session))?.head ?? emptyHead(session, ports.now(), null);
}

/** Takes turn after turn by the app's own conversation, and tells what is durable as soon as it is. */
export async function talk(options: TalkOptions): Promise<void> {
	const { session, turns, words, wordMs } = options;
	const ports = portsWith(counting(words, wordMs));
	const never = new AbortController().signal;
	for (let turn = 0; turn < turns; turn += 1) {
		const head = await headOf(session, ports);
		const recent = await listMessages(session, Math.max(1, head.lastSeq - 20));
		const text = `${crypto.randomUUID()} ${'said in passing '.repeat(1 + (turn % 40))}`;
		await follow(takeTurn(ports, { head, engine: PRACTICE, text, recent }, never), options);
	}
}

async function follow(
	events: AsyncIterable<TurnEvent>,
	{ session, tellsWords }: TalkOptions
): Promise<void> {
	let reply = { seq: 0, text: '' };
	for await (const event of events)
		switch (event.type) {
			case 'saved':
				for (const { seq, text, status } of event.begun.messages)
					if (status === 'complete') tell({ kind: 'kept', session, seq, text });
				reply = { seq: event.begun.messages.at(-1)?.seq ?? 0, text: '' };
				break;
			case 'replaced':
				reply.text = event.text;
				break;
			case 'text': {
				reply.text += event.text;
				const { seq, text } = reply;
				if (tellsWords) tell({ kind: 'shown', session, seq, length: text.length, at: Date.now() });
				break;
			}
			case 'refused':
			case 'unsaved':
				tell({ kind: 'refused', why: event.failure.kind });
				break;
			case 'ended':
				if (event.how === 'complete') tell({ kind: 'kept', session, ...reply });
				break;
			case 'screened':
				break;
		}
}
