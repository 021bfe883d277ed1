import { atLeast, type Message, type ReplyOccasion, type RiskLevel } from '#lib/domain';

/** Reads a reply while it comes. */
export interface ReplyWatch {
	/** Reads on in the whole text so far; true when the reply must stop. */
	readonly mustStop: (text: string) => boolean;
	/** What is kept of the reply as it ended: the findings, and the fixed text where one stands in its place. */
	readonly close: (text: string, isPartial: boolean) => WatchedText;
}

/** The fields of a reply that the rules decide. */
export type WatchedText = Pick<Message, 'text' | 'safety'>;

/** How many of the replies before this one are looked at for repetition. */
const EARLIER_REPLIES = 8;

/** Watches the reply to the last message of the person. Throws when the rules cannot be loaded: unread is not shown. */
export async function watchReply(
	history: readonly Message[],
	level: RiskLevel
): Promise<ReplyWatch> {
	const rules = await import('./reply-rules');
	const last = history.findLast(({ role }) => role === 'user');
	const occasion: ReplyOccasion = { level, said: last?.screening?.level, user: last?.text ?? '' };
	const replies = history.filter(({ role, kind }) => role === 'assistant' && kind === 'turn');
	const earlier = replies.slice(-EARLIER_REPLIES).map(({ text }) => text);
	let check = rules.beginReplyCheck(occasion);
	return {
		mustStop: (text) => {
			check = rules.readOn(check, text);
			return rules.stopping(check) !== null;
		},
		close: (text, isPartial) => {
			// The card comes with the screening, before anything is awaited.
			const read = rules.readRest(check, text, { card: 'before', earlier, isPartial });
			const safety = rules.toReplySafety(read, text);
			if (safety.verdict !== 'fail') return { text, safety };
			const shown = rules.replacedText(atLeast(level, 'low'), safety.findings);
			return { text: shown, safety: { ...safety, original: text } };
		}
	};
}
