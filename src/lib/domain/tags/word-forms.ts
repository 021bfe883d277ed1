/** Spellings opened into the words they stand for, with and without the apostrophe people leave out. */

const NEGATED =
	'do does did is are was were have has had would could should need must might ai'.split(' ');

const OPENED: Readonly<Record<string, string>> = {
	"i'm": 'i am',
	im: 'i am',
	"i've": 'i have',
	ive: 'i have',
	"i'll": 'i will',
	"i'd": 'i would',
	"you're": 'you are',
	youre: 'you are',
	"you've": 'you have',
	youve: 'you have',
	"you'll": 'you will',
	youll: 'you will',
	"you'd": 'you would',
	youd: 'you would',
	"he's": 'he is',
	hes: 'he is',
	"she's": 'she is',
	shes: 'she is',
	"it's": 'it is',
	"he'd": 'he would',
	"she'd": 'she would',
	"he'll": 'he will',
	"she'll": 'she will',
	"it'll": 'it will',
	"it'd": 'it would',
	"we're": 'we are',
	"we've": 'we have',
	weve: 'we have',
	"we'll": 'we will',
	"we'd": 'we would',
	"they're": 'they are',
	theyre: 'they are',
	"they've": 'they have',
	theyve: 'they have',
	"they'll": 'they will',
	"they'd": 'they would',
	"that's": 'that is',
	thats: 'that is',
	"that'd": 'that would',
	"that'll": 'that will',
	"what's": 'what is',
	whats: 'what is',
	"who's": 'who is',
	"where's": 'where is',
	"how's": 'how is',
	hows: 'how is',
	"there's": 'there is',
	theres: 'there is',
	"here's": 'here is',
	"let's": 'let us',
	lets: 'let us',
	"can't": 'can not',
	cant: 'can not',
	cannot: 'can not',
	"won't": 'will not',
	wont: 'will not',
	"shan't": 'shall not',
	"would've": 'would have',
	"could've": 'could have',
	"should've": 'should have',
	"y'all": 'you all',
	"everyone's": 'everyone is',
	"everything's": 'everything is',
	"nobody's": 'nobody is'
};

const SHORT: Readonly<Record<string, string>> = {
	gonna: 'going to',
	gona: 'going to',
	wanna: 'want to',
	gotta: 'got to',
	hafta: 'have to',
	kinda: 'kind of',
	sorta: 'sort of',
	lotta: 'lot of',
	lemme: 'let me',
	gimme: 'give me',
	dunno: 'do not know',
	idk: 'i do not know',
	u: 'you',
	ur: 'your',
	r: 'are',
	ya: 'you',
	cuz: 'because',
	cos: 'because',
	coz: 'because',
	bc: 'because',
	"'cause": 'because',
	thx: 'thanks',
	ty: 'thanks',
	tho: 'though',
	thru: 'through',
	ppl: 'people',
	pls: 'please',
	plz: 'please',
	bf: 'boyfriend',
	gf: 'girlfriend',
	bff: 'friend',
	mum: 'mom',
	mommy: 'mom',
	mama: 'mom',
	daddy: 'dad',
	tmrw: 'tomorrow',
	ok: 'okay',
	hw: 'homework',
	covid19: 'covid',
	definately: 'definitely',
	alot: 'a lot',
	til: 'until',
	wanted2: 'wanted to'
};

type Opened = readonly [spelling: string, words: readonly string[]];

const split = ([spelling, words]: readonly [string, string]): Opened => [
	spelling,
	words.split(' ')
];

export const CONTRACTIONS: ReadonlyMap<string, readonly string[]> = new Map<
	string,
	readonly string[]
>([
	...Object.entries(OPENED).map(split),
	...NEGATED.map((verb): Opened => [`${verb}nt`, [verb, 'not']])
]);

export const SHORTHAND: ReadonlyMap<string, readonly string[]> = new Map(
	Object.entries(SHORT).map(split)
);
