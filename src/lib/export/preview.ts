import type { Message } from '#lib/domain';

/** Graphemes a list shows of a session. */
const PREVIEW_LENGTH = 100;

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * The opening words of a session on one line, never cut inside a character; null while there are none.
 *
 * The person's own first words tell sessions apart; a greeting stands in only where there are none.
 */
export function previewOf(messages: readonly Message[]): string | null {
	const opening =
		messages.find((message) => message.role === 'user' && message.text.trim() !== '') ??
		messages[0];
	const line = opening?.text.trim().replace(/\s+/gu, ' ');
	if (line === undefined || line === '') return null;
	let shown = '';
	let count = 0;
	for (const { segment } of graphemes.segment(line)) {
		if (count === PREVIEW_LENGTH) break;
		shown += segment;
		count += 1;
	}
	return shown;
}
