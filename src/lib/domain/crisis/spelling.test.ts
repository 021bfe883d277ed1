import { expect, test } from 'vitest';
import { screen } from './screen';

function expectHeard(sentences: readonly string[]): void {
	for (const sentence of sentences) expect.soft(screen(sentence).level, sentence).toBe('elevated');
}

test('[N1] reads letters through their disguises', () => {
	expectHeard([
		'I want to ｄｉｅ',
		'I am suicidаl',
		'I want to d\u200bi\u200be',
		'I wánt to kíll mysélf'
	]);
});

test('[N2] reads digits and symbols as letters', () => {
	expectHeard([
		'su1cide is on my mind',
		'i want to k!ll my$elf',
		'I want to k*ll myself',
		'su*cide feels like the answer'
	]);
});

test('[N3] reads stretched, scattered and run-on words', () => {
	expectHeard([
		'i want to dieeeee',
		'i want to d i e',
		'iwanttodie',
		's.u.i.c.i.d.e is on my mind',
		'i wanna killmyself'
	]);
});

test('[N4] reads short forms and lost apostrophes', () => {
	expectHeard([
		'i don t want to live',
		'i dont wanna live',
		'i donʼt want to live',
		'im gonna kill my self'
	]);
});

test('[N5] reads coded words', () => {
	expectHeard([
		'gonna kms',
		'i want to unalive myself',
		'thinking about sewerslide',
		'i want to ctb'
	]);
});

test('[N6] repairs slips and leaves real words alone', () => {
	expectHeard(['i want to kill mysefl', 'i feel sucidal', 'i want to overdsoe']);
	expect(screen('I want to dye my hair').level).toBe('none');
});

test('[N7] points into the text as written', () => {
	const text = '😀 honestly I wänt tо d\u200bie, ok';
	const span = screen(text).spans[0]!;

	expect(text.slice(span.start, span.end)).toBe('wänt tо d\u200bie');
});
