import { previewOf, type Message } from '#lib/domain';

/**
 * The opening words of a whole session; null while there are none.
 *
 * The person's own first words tell sessions apart; a greeting stands in only where there are none.
 */
export function sessionPreview(messages: readonly Message[]): string | null {
	const opening =
		messages.find((message) => message.role === 'user' && message.text.trim() !== '') ??
		messages[0];
	return opening === undefined ? null : previewOf(opening.text);
}
