/** What a degree word adds to the valence after it, as VADER has it. */
const MORE = 0.293;

const STRONGER =
	'absolutely amazingly awfully completely considerably deeply enormously entirely especially exceptionally extremely fabulously flipping freaking frickin fricking friggin frigging fully fucking greatly hella highly hugely incredibly insanely intensely majorly more most particularly purely quite really remarkably so substantially super terribly thoroughly too totally tremendously truly uber unbelievably unusually utterly very';
const WEAKER =
	'almost barely bit fairly hardly kinda kindof less little marginally mildly occasionally partly rather scarcely slightly somewhat sorta sortof';

export const BOOSTERS: ReadonlyMap<string, number> = new Map([
	...STRONGER.split(' ').map((word): [string, number] => [word, MORE]),
	...WEAKER.split(' ').map((word): [string, number] => [word, -MORE])
]);

/** Words that turn a valence around; words in n't do as well. */
export const NEGATIONS: ReadonlySet<string> = new Set(
	'aint arent cannot cant couldnt didnt doesnt dont hadnt hasnt havent isnt mightnt mustnt neither neednt never none nope nor not nothing nowhere oughtnt rarely seldom shant shouldnt wasnt werent without wont wouldnt despite hardly nobody'.split(
		' '
	)
);
