import { rateReply, showAnswer, toolsFor, type MessageTools } from '#lib/conversation';
import { ok, type Message, type Rating, type Result, type SessionHead } from '#lib/domain';
import type { StorageFailure } from '#lib/storage';
import { createContext } from 'svelte';
import type { Chat, ChatView } from '../../chat.svelte';

/** What the messages of a talk let the person do. Everything that fails is told under the talk. */
export interface TalkTools {
	/** What is offered for a message now; nothing while a reply is coming. */
	readonly of: (message: Message) => MessageTools;
	readonly again: () => void;
	/** Puts other words in place of the last; false when they were not stored. */
	readonly reword: (words: string) => Promise<boolean>;
	/** Other words for a message that were begun and not sent; null where there are none. */
	readonly unsentWording: (seq: number) => string | null;
	/** Keeps such words for as long as the app is open; null forgets them. */
	readonly keepWording: (seq: number, text: string | null) => void;
	/** Says that the first word of a reply takes long. */
	readonly saySlow: () => void;
	/** Shows another answer, or the person's words as they were with what was answered. */
	readonly step: (message: Message, place: number) => void;
	/** Stores what the person thinks of a reply, null for nothing; false when it was not stored. */
	readonly rate: (seq: number, rating: Omit<Rating, 'at'> | null) => Promise<boolean>;
	/** Begins a new talk with everything up to a message; null where nothing is kept or a reply is coming. */
	readonly fork: ((seq: number) => void) | null;
}

export const [useTalkTools, provideTalkTools] = createContext<TalkTools>();

interface Around {
	readonly chat: Chat;
	readonly view: () => ChatView;
	/** Whether another tab writes here. */
	readonly elsewhere: () => boolean;
	readonly now: () => Pick<Rating, 'at'>;
	/** Called before changed words are sent. */
	readonly onreword: () => void;
	/** Begins a new talk from this one and goes there; undefined where nothing is kept. */
	readonly onfork: ((seq: number) => Promise<Result<SessionHead, StorageFailure>>) | undefined;
}

const NOTHING: MessageTools = { again: false, reword: false, rate: false, step: false };

/** The tools of a talk as it is now; what they read is read when they are asked. */
export function talkTools({ chat, view, elsewhere, now, onreword, onfork }: Around): TalkTools {
	const isFree = () => chat.phase === 'idle' && !elsewhere();
	const isKept = onfork !== undefined;
	return {
		of(message) {
			if (!isFree()) return NOTHING;
			const tools = toolsFor(message, view().recent);
			return { ...tools, rate: tools.rate && isKept };
		},
		again: () => void chat.answer(view()),
		reword(words) {
			onreword();
			return chat.reword(words, view());
		},
		unsentWording(seq) {
			const begun = chat.unsentWording;
			return begun?.seq === seq ? begun.text : null;
		},
		keepWording(seq, text) {
			chat.unsentWording = text === null ? null : { seq, text };
		},
		saySlow: () => chat.saySlow(),
		step({ role }, place) {
			if (role === 'user') void chat.showEnding(view(), place);
			else void chat.change((store) => showAnswer(store, view().head.id, place));
		},
		rate: (seq, rating) =>
			chat.change((store) =>
				rateReply(store, view().head.id, { seq, rating: rating && { ...rating, at: now().at } })
			),
		get fork() {
			if (onfork === undefined || !isFree()) return null;
			return (seq: number) =>
				void chat.change(async () => {
					const forked = await onfork(seq);
					return forked.ok ? ok(undefined) : forked;
				});
		}
	};
}
