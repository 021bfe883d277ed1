import { analyzeMessage, type Finding } from '#lib/domain';
import type { Utterance } from './protocol';

/**
 * Findings of a run of messages in order; each is read with the one before it.
 *
 * Fixed texts of the app are nobody's way of answering, so they get none.
 */
export function analyzeAll(utterances: readonly Utterance[]): Finding[] {
	return utterances.map((utterance, i) =>
		utterance.kind === 'crisis_template'
			? { seq: utterance.seq, tags: [], sentiment: null }
			: analyzeMessage(utterance, utterances[i - 1] ?? null)
	);
}
