import { expect, test } from 'vitest';
import type { Block, Inline } from './block';
import { parse } from './parse';

const text = (words: string): Inline => ({ kind: 'text', text: words });
const paragraph = (...inlines: Inline[]): Block => ({ kind: 'paragraph', inlines });

test.each<[string, string, Block[]]>([
	[
		'paragraphs keep their line ends',
		'one\ntwo\n\nthree',
		[paragraph(text('one'), { kind: 'break' }, text('two')), paragraph(text('three'))]
	],
	[
		'emphasis inside strong words',
		'a **b *c***',
		[
			paragraph(text('a '), {
				kind: 'strong',
				inlines: [text('b '), { kind: 'emphasis', inlines: [text('c')] }]
			})
		]
	],
	[
		'a heading',
		'## On *sleep*\n',
		[{ kind: 'heading', inlines: [text('On '), { kind: 'emphasis', inlines: [text('sleep')] }] }]
	],
	[
		'a list in a list',
		'- a\n  1. b\n- c',
		[
			{
				kind: 'list',
				start: null,
				items: [
					[paragraph(text('a')), { kind: 'list', start: 1, items: [[paragraph(text('b'))]] }],
					[paragraph(text('c'))]
				]
			}
		]
	],
	[
		'a list that starts later',
		'3. c',
		[{ kind: 'list', start: 3, items: [[paragraph(text('c'))]] }]
	],
	['a quote', '> so it goes', [{ kind: 'quote', blocks: [paragraph(text('so it goes'))] }]],
	['code in a line', 'run `x *y*`', [paragraph(text('run '), { kind: 'code', text: 'x *y*' })]],
	['code on lines of its own', '```js\na\n\nb\n```', [{ kind: 'code', text: 'a\n\nb' }]],
	['a line across', 'a\n\n---', [paragraph(text('a')), { kind: 'rule' }]],
	[
		'a table stays the lines it is',
		'|a|b|\n|-|-|',
		[paragraph(text('|a|b|'), { kind: 'break' }, text('|-|-|'))]
	],
	['half a mark, as while it arrives', 'so **tir', [paragraph(text('so **tir'))]],
	['nothing', '', []]
])('reads %s', (_, source, blocks) => {
	expect(parse(source)).toEqual(blocks);
});

const LABELED = { kind: 'address', label: [text('this')], address: 'https://x.example/?q=me' };

test.each<[string, unknown]>([
	['[this](https://x.example/?q=me)', LABELED],
	['[this](https://x.example/?q=me "title")', LABELED],
	['[this][r]\n\n[r]: https://x.example/?q=me', LABELED],
	['[this]\n\n[this]: <https://x.example/?q=me>', LABELED],
	['![this](https://x.example/?q=me)', LABELED],
	['<https://x.example/?q=me>', { ...LABELED, label: [] }],
	['[https://x.example/?q=me](https://x.example/?q=me)', { ...LABELED, label: [] }],
	[
		'[https://bank.example](https://x.example/?q=me)',
		{ ...LABELED, label: [text('https://bank.example')] }
	]
])('%s is an address beside its words', (source, address) => {
	expect(parse(source)).toEqual([{ kind: 'paragraph', inlines: [address] }]);
});

/** Everything that would leave the page, or run, if it were more than text. */
const HOSTILE = [
	'<img src="https://x.example/i">',
	'<img src=x onerror="fetch(`https://x.example`)">',
	'<svg><image href="https://x.example"/><use href="https://x.example#a"/></svg>',
	'<style>@import "https://x.example";</style>',
	'<p style="background:url(https://x.example)">a</p>',
	'<iframe srcdoc="<script>1</script>"></iframe>',
	'<script>fetch("https://x.example")</script>',
	'<meta http-equiv="refresh" content="0;url=https://x.example">',
	'<base href="https://x.example"><a href="/a" ping="https://x.example">a</a>',
	'<math><mtext><img src="https://x.example"></mtext></math>',
	'<template><img src="https://x.example"></template>',
	'<!-- --><link rel="prefetch" href="https://x.example">',
	'[a](javascript:alert(1))',
	'[a](data:text/html,<script>1</script>)',
	'[a](vbscript:x) ![a](data:image/svg+xml,<svg/onload=1>)',
	'[a](https://x.example){onclick=x .c}',
	'# h {#id style="background:url(https://x.example)"}',
	'https://x.example www.x.example a@x.example',
	'a[^1]\n\n[^1]: https://x.example',
	'[[https://x.example]] ![[https://x.example/i.png]]',
	'&lt;img src=https://x.example&gt; &#60;img&#62; &#x202e;'
];

const KINDS = new Set(
	'text code break strong emphasis address paragraph heading quote list rule'.split(' ')
);
const KEYS = new Set('kind text inlines label address blocks start items'.split(' '));

/** Every kind and key in a tree of blocks. */
function partsOf(value: unknown): { kinds: string[]; keys: string[] } {
	const kinds: string[] = [];
	const keys: string[] = [];
	JSON.stringify(value, (key, part: unknown) => {
		if (key === 'kind') kinds.push(String(part));
		if (key !== '' && !/^\d+$/.test(key)) keys.push(key);
		return part;
	});
	return { kinds, keys };
}

test.each(HOSTILE)('%s comes out as words', (source) => {
	for (const wrapped of [source, `- > **a** ${source}`, `${source}\n\n\n${source}`]) {
		const { kinds, keys } = partsOf(parse(wrapped));

		expect(kinds.filter((kind) => !KINDS.has(kind))).toEqual([]);
		expect(keys.filter((key) => !KEYS.has(key))).toEqual([]);
	}
});

test('scripts in an address make no address at all', () => {
	expect(
		JSON.stringify(parse('[a](javascript:x) [b](data:text/html,x) [c](vbscript:x)'))
	).not.toContain('"address"');
});

/** The words of a tree, without what only orders them. */
function wordsOf(blocks: readonly Block[] | null): string {
	let words = '';
	JSON.stringify(blocks, (key, part: unknown) => {
		if ((key === 'text' || key === 'address') && typeof part === 'string') words += part;
		return part;
	});
	return words.replaceAll(/\W/gu, '');
}

test('no word of a reply is left out', () => {
	const source =
		'intro\n# head\n- one **two**\n  - three\n> four `five`\n\n    six\n\n1) seven <b>eight</b>\n***\nnine';

	expect(wordsOf(parse(source))).toBe('introheadonetwothreefourfivesixsevenbeightbnine');
});

test.each([
	['quotes', '>'.repeat(3000)],
	['lists', '- '.repeat(2000) + 'a'],
	['lists and quotes', '> - '.repeat(1000)],
	['emphasis', '*a '.repeat(60) + 'a*'.repeat(60)],
	['a very long text', 'word '.repeat(10_000)]
])('%s without end are not read, or read whole', (_, source) => {
	const blocks = parse(source);

	if (blocks !== null) expect(wordsOf(blocks)).toBe(source.replaceAll(/\W/gu, ''));
});

test('a bank of broken marks never throws and gives only words', () => {
	const pieces = [
		'*',
		'**',
		'_',
		'`',
		'```\n',
		'[',
		'](',
		')',
		'> ',
		'- ',
		'1. ',
		'# ',
		'<',
		'&',
		'\\',
		'\n',
		'a',
		' ',
		'!['
	];
	let seed = 20_261_122;
	const next = () => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648);

	for (let round = 0; round < 2000; round += 1) {
		const source = Array.from({ length: 30 }, () => pieces[next() % pieces.length]).join('');
		const { kinds } = partsOf(parse(source));
		expect(kinds.filter((kind) => !KINDS.has(kind))).toEqual([]);
	}
});
