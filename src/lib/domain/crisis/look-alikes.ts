/**
 * Letters of other scripts that are read as Latin ones, by the Latin letter they imitate.
 *
 * Source: the letter pairs of Unicode's confusables that appear in words people disguise; a full
 * table would fold whole languages into noise.
 */
const IMITATIONS: Readonly<Record<string, string>> = {
	a: 'аɑαａ',
	b: 'ьв',
	c: 'сϲ',
	d: 'ԁɗ',
	e: 'еєҽε',
	f: 'ƒ',
	g: 'ɡ',
	h: 'һн',
	i: 'іɩιı',
	j: 'ј',
	k: 'кκ',
	l: 'ӏǀⅼ',
	m: 'мϻ',
	n: 'пη',
	o: 'оοօø',
	p: 'рρ',
	r: 'гɾ',
	s: 'ѕꜱ',
	t: 'тτ',
	u: 'υսʋ',
	v: 'ѵν',
	w: 'ԝωѡ',
	x: 'хχ',
	y: 'уγү',
	z: 'ᴢ',
	"'": '’‘ʼ`´′＇ʹ',
	'"': '“”„«»＂‟',
	'.': '。．¿¡',
	'-': '–—−‐‑'
};

/** Pictures that stand for a word. */
const PICTURES: Readonly<Record<string, string>> = {
	gun: '🔫',
	knife: '🔪',
	pills: '💊',
	lol: '😂🤣💀😆😹'
};

function byCharacter(table: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
	return new Map(
		Object.entries(table).flatMap(([plain, others]) =>
			Array.from(others, (other): [string, string] => [other, plain])
		)
	);
}

/** The letter or mark to read in place of a character. */
export const LOOK_ALIKES = byCharacter(IMITATIONS);

/** The word to read in place of a picture. */
export const PICTURE_WORDS = byCharacter(PICTURES);
