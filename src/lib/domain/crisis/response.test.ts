import { expect, test } from 'vitest';
import {
	CARD_REST_MS,
	lastCard,
	respondTo,
	standingResponse,
	type ScreenedMessage
} from './response';
import type { RiskLevel, Screening } from './screening';
import { templateText } from './template';

const screened = (level: RiskLevel, over: Partial<Screening> = {}): Screening => ({
	level,
	categories: [],
	subject: 'self',
	rules: [],
	spans: [],
	version: 't',
	...over
});
const other = screened('none', { subject: 'other', categories: ['suicide'] });
const card = (
	level: RiskLevel,
	about: 'self' | 'other' = 'self',
	categories: Screening['categories'] = []
) => ({ level, at: 0, about, categories });
const said = (at: number, screening: Screening | null): ScreenedMessage => ({
	role: 'user',
	at,
	screening
});

test.each<[RiskLevel, Partial<ReturnType<typeof respondTo>>]>([
	['none', { show: null, model: 'asked', template: false }],
	['low', { show: 'card', model: 'held', template: true }],
	['elevated', { show: 'card', model: 'constrained', template: true }],
	['imminent', { show: 'card', model: 'withheld', template: true }]
])('a first message at %s is met in its degree', (level, response) => {
	expect(respondTo(screened(level), null, 0)).toMatchObject(response);
});

test('the same card does not come back within its rest', () => {
	const shown = card('elevated');

	expect(respondTo(screened('elevated'), shown, CARD_REST_MS - 1)).toMatchObject({
		show: 'strip',
		model: 'constrained',
		template: false
	});
	expect(respondTo(screened('low'), shown, 1)).toMatchObject({
		show: 'strip',
		model: 'constrained'
	});
	expect(respondTo(screened('elevated'), shown, CARD_REST_MS)).toMatchObject({ show: 'card' });
});

test('a higher level shows its card at once, and imminent always does', () => {
	const shown = card('low');

	expect(respondTo(screened('elevated'), shown, 1)).toMatchObject({ show: 'card', template: true });
	expect(respondTo(screened('imminent'), card('imminent'), 1)).toMatchObject({
		show: 'card',
		model: 'withheld',
		template: true
	});
});

test('a calm message after an alarm keeps the strip and the constraint', () => {
	const shown = card('elevated');

	expect(respondTo(screened('none'), shown, 1)).toMatchObject({
		show: 'strip',
		model: 'constrained',
		level: 'elevated'
	});
	expect(respondTo(screened('none'), shown, CARD_REST_MS)).toMatchObject({ show: null });
});

test('a worry for someone else has its own card and never holds the model', () => {
	expect(respondTo(other, null, 0)).toMatchObject({
		show: 'card',
		about: 'other',
		model: 'constrained',
		template: false
	});
	expect(respondTo(other, card('none', 'other', ['suicide']), 1)).toMatchObject({ show: 'strip' });
});

test('the last card is that of the last alarm', () => {
	expect(lastCard([])).toBeNull();
	expect(lastCard([said(1, screened('low')), said(2, screened('none'))])).toMatchObject({
		level: 'low',
		at: 1
	});
	expect(lastCard([said(1, other)])).toMatchObject({ level: 'none', about: 'other', at: 1 });
});

test('a session opened again shows the card while the alarm is the last word', () => {
	const alarm = [said(10, screened('elevated'))];

	expect(standingResponse(alarm, 11)).toMatchObject({ show: 'card', level: 'elevated' });
	expect(standingResponse(alarm, 10 + CARD_REST_MS)).toMatchObject({ show: 'strip' });
});

test('a session opened again shows the strip when calmer words followed', () => {
	const calmer = [said(10, screened('elevated')), said(20, screened('none'))];

	expect(standingResponse(calmer, 21)).toMatchObject({ show: 'strip', model: 'constrained' });
	expect(standingResponse(calmer, 10 + CARD_REST_MS)).toMatchObject({ show: null });
	expect(standingResponse([said(1, null)], 2)).toMatchObject({ show: null });
});

test('the fixed text names the emergency number and the first two lines', () => {
	const lines = [
		{ service: 'A', reach: 'call 1' },
		{ service: 'B', reach: 'text 2' },
		{ service: 'C', reach: 'call 3' }
	];

	const text = templateText('elevated', '911', lines);

	expect(text).toContain('A: call 1. B: text 2.');
	expect(text).not.toContain('call 3');
	expect(text).toContain('911 (emergency)');
	expect(templateText('imminent', '112', [])).toContain('112 (emergency)');
	expect(templateText('imminent', null, [])).toContain('call your local emergency number');
});

test.each(['elevated', 'imminent'] as const)(
	'the fixed text at %s asks for no promise',
	(level) => {
		const text = templateText(level, '112', []);

		expect(text).not.toMatch(/promise|therap|patient|treat/i);
		expect(text).toContain('You can keep talking here.');
	}
);

test('danger to someone else, or of another kind, has its own card within the rest of the first', () => {
	const shown = card('elevated', 'self', ['suicide']);

	expect(respondTo(other, shown, 1)).toMatchObject({ show: 'card', about: 'other' });
	expect(respondTo(screened('elevated', { categories: ['abuse'] }), shown, 1)).toMatchObject({
		show: 'card'
	});
	expect(respondTo(screened('elevated', { categories: ['suicide'] }), shown, 1)).toMatchObject({
		show: 'strip'
	});
});

test('an alarm that only kept the strip does not start the rest of the card again', () => {
	const alarms = [said(0, screened('elevated')), said(CARD_REST_MS - 1, screened('elevated'))];

	expect(lastCard(alarms)).toMatchObject({ at: 0 });
});

test('the fixed text at low is the direct question', () => {
	expect(templateText('low', '112', [])).toMatch(/Is that happening for you\?$/);
});

test('an alarm in words that were changed since is not taken back', () => {
	const alarm = said(0, screened('elevated', { categories: ['suicide'] }));
	const changed: ScreenedMessage = { ...said(10, screened('none')), endings: [[alarm]] };

	expect(lastCard([changed])).toMatchObject({ level: 'elevated', at: 0 });
	expect(standingResponse([changed], 20)).toMatchObject({ show: 'strip', model: 'constrained' });
});

test('words stepped back to stand after what was said before them, not after what came later', () => {
	const later = said(10, screened('elevated'));
	const back: ScreenedMessage = { ...said(0, screened('elevated')), endings: [[later]] };

	expect(standingResponse([back], 20)).toMatchObject({ show: 'card', level: 'elevated' });
});
