declare module 'vader-sentiment' {
	/** VADER (Hutto and Gilbert 2014), Apache-2.0. */
	export const SentimentIntensityAnalyzer: {
		polarity_scores(text: string): {
			readonly neg: number;
			readonly neu: number;
			readonly pos: number;
			/** -1..1, four decimals. */
			readonly compound: number;
		};
	};
	const vader: { readonly SentimentIntensityAnalyzer: typeof SentimentIntensityAnalyzer };
	export default vader;
}
