import { expect, test } from 'vitest';
import { createJoint } from './joint';

test.each([
	['I hear that', [' you are', ' tired'], ' you are tired'],
	['I hear that', ['you are'], ' you are'],
	['I hear that ', ['you are'], 'you are'],
	['I hear that ', [' you are'], 'you are'],
	['I hear that', [', and more'], ', and more'],
	['', [' as', ' it comes'], ' as it comes'],
	['I hear that you are tired.', ['What', ' helps?'], ' What helps?'],
	['眠れない', ['夜', 'です'], '夜です']
])('[T19] puts words after %j', (before, pieces, added) => {
	const join = createJoint(before);

	expect(pieces.map(join).join('')).toBe(added);
});

test.each([
	[['I hear', ' that you', ' are tired'], ' you are tired'],
	[['I hear that'], ''],
	[['I h'], ''],
	[['I hear', ' you say so'], ' I hear you say so']
])('[T19] leaves out a beginning that was said already: %j', (pieces, added) => {
	const join = createJoint('I hear that');

	expect(pieces.map(join).join('')).toBe(added);
});
