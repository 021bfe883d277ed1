import { COUNTRIES } from './find';
import { countryOfZone } from './zones';

/**
 * The listed country a device seems to be in: the region of its locale, then its time zone; null is "Somewhere else".
 *
 * `en-US` is what many devices say anywhere in the world, so the United States need a time zone of theirs as well.
 */
export function guessCountry(device: {
	readonly locale: string;
	readonly timeZone: string;
}): string | null {
	const zone = countryOfZone(device.timeZone);
	const region = regionOf(device.locale);
	if (region === null || region === 'US' || !isListed(region)) return zone;
	return region;
}

function isListed(code: string): boolean {
	return COUNTRIES.some((country) => country.code === code);
}

/** The region written in a locale; never one inferred from the language, which would make `en` the United States. */
function regionOf(locale: string): string | null {
	try {
		return new Intl.Locale(locale.replaceAll('_', '-')).region ?? null;
	} catch {
		return null; // RangeError: not a locale
	}
}
