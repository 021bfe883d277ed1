import { type Exchange, isTrainable } from '#lib/domain';
import { lineString } from './line';

/** How a conversation is written as one line of chat. */
export interface ChatStyle {
	/** First message of every line; null for none. */
	readonly system: string | null;
	/**
	 * Whether every reply says if it is trained on (`weight` 1 or 0). Set for all lines of an export or for none: a
	 * column that comes and goes breaks readers.
	 */
	readonly weights: boolean;
}

/**
 * One line of chat for a conversation, without its newline: `messages` and nothing else.
 *
 * Throws where a reply is masked and weights are off, as the mask would be lost.
 */
export function toOpenAiChat(
	exchanges: readonly Exchange[],
	{ system, weights }: ChatStyle
): string {
	const messages = exchanges.map(({ user, reply }) => {
		const trainable = isTrainable(reply);
		if (!trainable && !weights) throw new Error('a masked reply needs a weight');
		const weight = weights ? `,"weight":${trainable ? '1' : '0'}` : '';
		return (
			`{"role":"user","content":${lineString(user.text)}}` +
			`,{"role":"assistant","content":${lineString(reply.text)}${weight}}`
		);
	});
	const opening = system === null ? '' : `{"role":"system","content":${lineString(system)}},`;
	return `{"messages":[${opening}${messages.join(',')}]}`;
}
