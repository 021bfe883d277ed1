const SWAPS: ReadonlyMap<string, string> = new Map([
	['i', 'you'],
	["i'm", "you're"],
	['im', "you're"],
	["i've", "you've"],
	['ive', "you've"],
	["i'd", "you'd"],
	["i'll", "you'll"],
	['me', 'you'],
	['my', 'your'],
	['mine', 'yours'],
	['myself', 'yourself'],
	['we', 'you'],
	["we're", "you're"],
	["we've", "you've"],
	["we'd", "you'd"],
	["we'll", "you'll"],
	['us', 'you'],
	['our', 'your'],
	['ours', 'yours'],
	['ourselves', 'yourselves'],
	['dont', "don't"],
	['cant', "can't"],
	['didnt', "didn't"]
]);

// These change only beside "I": "my dog was ill" and "at 3 am" stay as they are.
const BESIDE_I: ReadonlyMap<string, string> = new Map([
	['am', 'are'],
	['was', 'were'],
	["wasn't", "weren't"],
	["ain't", "aren't"]
]);

const BETWEEN = new Set(['really', 'just', 'always', 'never', 'still', 'also', 'only', 'actually']);
const WORD = /[\p{L}\p{N}]+(?:'\p{L}+)*/gu;

/**
 * The clause as a listener would say it back: "I'm tired of my job" becomes "you're tired of your job".
 *
 * Expects straight apostrophes and no second person of its own; "we" becomes "you".
 */
export function toSecondPerson(clause: string): string {
	const words = [...clause.matchAll(WORD)].map((match) => match[0].toLowerCase());
	let index = -1;
	return clause.replace(WORD, (word) => {
		index += 1;
		const plain = word.toLowerCase();
		const beside = BESIDE_I.get(plain);
		if (beside !== undefined) return isBesideI(words, index) ? beside : word;
		return SWAPS.get(plain) ?? word;
	});
}

function isBesideI(words: readonly string[], index: number): boolean {
	if (words[index + 1] === 'i') return true;
	let before = index - 1;
	while (BETWEEN.has(words[before] ?? '')) before -= 1;
	return words[before] === 'i';
}
