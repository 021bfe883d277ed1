import { json, type Answer } from './answer.ts';
import type { FakeModel } from './models.ts';

/** The fields of a request that the test server looks at. */
export interface EmbedRequest {
	readonly input?: string | readonly string[];
	readonly dimensions?: number;
}

const DIMENSIONS = 8;

/** Vectors of length one, the same for the same text. They mean nothing. */
export function embed(model: FakeModel, { input = [], dimensions }: EmbedRequest): Answer {
	const texts = typeof input === 'string' ? [input] : input;
	return json(200, {
		model: model.name,
		embeddings: texts.map((text) => vectorOf(text, dimensions ?? DIMENSIONS)),
		total_duration: 14_143_917,
		load_duration: 1_019_500,
		prompt_eval_count: texts.reduce((sum, text) => sum + Math.ceil(text.length / 4), 0)
	});
}

function vectorOf(text: string, dimensions: number): number[] {
	const sums = Array.from({ length: dimensions }, () => 0.1);
	for (const [index, unit] of Array.from(text).entries()) {
		const at = (index + (unit.codePointAt(0) ?? 0)) % dimensions;
		sums[at] = (sums[at] ?? 0) + 1;
	}
	const length = Math.hypot(...sums);
	return sums.map((sum) => sum / length);
}
