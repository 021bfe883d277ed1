import { expect, test } from 'vitest';
import * as bank from './es/sentences.fixture';
import { atLeast } from './levels';
import { screen } from './screen';

test('[X1] reads a message in every language it has a word of, and in English where it has none', () => {
	expect(screen('ya no quiero vivir').level).toBe('elevated');
	expect(screen('suicidal').level).toBe('elevated');

	const mixed = screen('I feel so alone, ya no quiero vivir');
	expect(mixed).toMatchObject({ level: 'elevated', categories: ['suicide'] });
	const [span] = mixed.spans.filter(({ rule }) => rule === 'W1');
	expect('I feel so alone, ya no quiero vivir'.slice(span?.start, span?.end)).toBe(
		'no quiero vivir'
	);
	expect(screen('I want to die, adiós a todos').level).toBe('imminent');
});

test('[X1] reads what was said before in its own language too', () => {
	const asked = { role: 'assistant', text: '¿Estás pensando en suicidarte?' } as const;
	expect(screen('sí', [asked]).level).toBe('elevated');
	expect(screen('no, para nada', [asked]).level).toBe('none');
	const said = { role: 'user', text: 'quiero morirme' } as const;
	expect(screen('esta noche lo voy a hacer', [said]).level).toBe('imminent');
	expect(screen('esta noche lo voy a hacer').level).toBe('none');
});

test('[X2] hears in Spanish what it hears in English', () => {
	for (const floor of ['imminent', 'elevated', 'low'] as const) {
		for (const sentence of bank[floor]) {
			expect.soft(atLeast(screen(sentence).level, floor), sentence).toBe(true);
		}
	}
	for (const sentence of bank.others) {
		expect.soft(screen(sentence), sentence).toMatchObject({ level: 'none', subject: 'other' });
	}
});

test('[X3] leaves everyday Spanish, its idioms and denials alone', () => {
	for (const sentence of bank.calm) {
		expect.soft(screen(sentence), sentence).toMatchObject({ level: 'none', categories: [] });
	}
});
