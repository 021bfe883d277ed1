import { expect, test } from 'vitest';
import { atLeast } from './levels';
import { screen } from './screen';
import type { RiskLevel } from './screening';
import * as last from './last-things.fixture';
import * as scenes from './scenes.fixture';
import { calm, elevated, imminent, low, mild, others } from './sentences.fixture';

function expectAtLeast(floor: RiskLevel, sentences: readonly string[]): void {
	for (const sentence of sentences) {
		expect.soft(atLeast(screen(sentence).level, floor), sentence).toBe(true);
	}
}

test('[T5] hears the sentences of the bank at their level', () => {
	expectAtLeast('imminent', [...imminent, ...scenes.closeImminent, ...last.lastImminent]);
	expectAtLeast('elevated', [...elevated, ...scenes.closeElevated, ...last.lastElevated]);
	expectAtLeast('low', [...low, ...scenes.closeLow, ...last.lastLow]);
});

test('[T6] leaves the everyday sentences of the bank alone', () => {
	for (const sentence of [...calm, ...scenes.closeCalm, ...last.lastCalm]) {
		expect.soft(screen(sentence), sentence).toMatchObject({ level: 'none', categories: [] });
	}
	for (const sentence of [...mild, ...scenes.closeMild]) {
		expect.soft(atLeast(screen(sentence).level, 'elevated'), sentence).toBe(false);
	}
});

test('[C8] tells the people of the bank apart from the one writing', () => {
	for (const sentence of [...others, ...scenes.closeOthers]) {
		expect.soft(screen(sentence), sentence).toMatchObject({ level: 'none', subject: 'other' });
	}
});
