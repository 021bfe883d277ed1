/** A model to begin with. */
export interface RecommendedModel {
	/** As Ollama's library names it. */
	readonly name: string;
	/** Size of the download, rounded. */
	readonly size: string;
	readonly why: string;
}

/** Small models that fit an ordinary computer, smallest first. Suggestions: none was compared with the others here. */
export const RECOMMENDED_MODELS: readonly RecommendedModel[] = [
	{
		name: 'gemma3:1b',
		size: '0.8 GB',
		why: 'For computers with 4 GB of memory. Short, simple replies.'
	},
	{
		name: 'llama3.2:3b',
		size: '2.0 GB',
		why: 'For computers with 8 GB of memory. English first, a few other languages.'
	},
	{
		name: 'qwen3:4b',
		size: '2.5 GB',
		why: 'For computers with 8 GB of memory. Many languages; can think before it answers, which takes longer.'
	},
	{
		name: 'gemma3:4b',
		size: '3.3 GB',
		why: 'For computers with 8 GB of memory. Many languages.'
	}
];
