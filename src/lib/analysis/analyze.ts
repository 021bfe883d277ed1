import { analyzeMessage, type Finding } from '#lib/domain';
import type { Utterance } from './protocol';

/** Findings of a run of messages in order; each is read with the one before it. */
export function analyzeAll(utterances: readonly Utterance[]): Finding[] {
	return utterances.map((utterance, i) => analyzeMessage(utterance, utterances[i - 1] ?? null));
}
