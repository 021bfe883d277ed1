import type { TrainingOrigin } from '#lib/export';
import { counted } from '../words';

/** One origin in words: how many replies, by what, and under which words. */
export function originWords(origin: TrainingOrigin): string {
	const { engine, model, digest, promptId, promptVersion, temperature, replies } = origin;
	if (engine === 'unknown')
		return `${counted(replies, 'reply', 'replies')} from a file that does not say`;
	const by = engine === 'mock' ? 'the practice model' : (model ?? 'a model');
	return [
		`${counted(replies, 'reply', 'replies')} by ${by}`,
		digest === null ? null : `digest ${digest.slice(0, 12)}`,
		promptId === null ? null : `words ${promptId} ${promptVersion ?? ''}`.trim(),
		temperature === null ? null : `temperature ${String(temperature)}`
	]
		.filter((part) => part !== null)
		.join(', ');
}
