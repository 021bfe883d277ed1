import { expect, test } from 'vitest';
import { Region, type RegionDevice } from './region.svelte.ts';

function device(kept: string | null, place: Partial<RegionDevice> = {}): RegionDevice {
	let value = kept;
	return {
		read: () => value,
		keep: (code) => (value = code),
		locale: () => 'en-US',
		timeZone: () => 'Europe/Dublin',
		follow: () => () => undefined,
		...place
	};
}

test('guesses until the person chooses', () => {
	const region = new Region(device(null));

	expect([region.country, region.isGuess]).toEqual(['IE', true]);

	region.choose('FR');

	expect([region.country, region.isGuess]).toEqual(['FR', false]);
});

test('keeps "Somewhere else" as a choice, not as nothing chosen', () => {
	const region = new Region(device('GB'));

	region.choose(null);

	expect([region.country, region.isGuess]).toEqual([null, false]);
});

test('takes a kept value it does not know for none', () => {
	expect(new Region(device('XX')).country).toBe('IE');
});

test('holds the choice for this visit where storage is blocked', () => {
	const region = new Region(device(null, { read: () => null, keep: () => undefined }));

	region.choose('NO');

	expect([region.country, region.isGuess]).toEqual(['NO', false]);
});

test('is somewhere else, by guess, where nothing is known of the device', () => {
	const region = new Region(device(null, { locale: () => '', timeZone: () => '' }));

	expect([region.country, region.isGuess]).toEqual([null, true]);
});
