import { createSubscriber } from 'svelte/reactivity';
import { ANYWHERE, COUNTRIES, guessCountry } from '#lib/domain';

/** Where the chosen region is kept: outside the database, so that help works before it opens and while it is locked. */
export const REGION_KEY = 'chiron.region';

/** Told to this tab's other regions; `storage` tells other tabs. */
const CHANGED = 'chiron:region';

/** What a region asks of the device. Reading and keeping may fail where storage is blocked: then both do nothing. */
export interface RegionDevice {
	readonly read: () => string | null;
	readonly keep: (code: string) => void;
	readonly locale: () => string;
	readonly timeZone: () => string;
	/** Calls back whenever the kept region may have changed; returns how to stop. */
	readonly follow: (changed: () => void) => () => void;
}

/**
 * The country help is shown for: chosen by the person, or guessed until they choose.
 *
 * Null is "Somewhere else". On the server it is always that; a prerendered page shows `country` only once it runs.
 */
export class Region {
	readonly #device: RegionDevice;
	readonly #subscribe: () => void;
	/** Holds the choice of this visit where storage is blocked. */
	#chosen: string | null = null;

	constructor(device: RegionDevice = thisDevice) {
		this.#device = device;
		this.#subscribe = createSubscriber((update) => device.follow(update));
	}

	/** ISO 3166-1 of a listed country, or null for somewhere else. */
	get country(): string | null {
		const kept = this.#kept();
		if (kept !== null) return kept === ANYWHERE ? null : kept;
		return guessCountry({ locale: this.#device.locale(), timeZone: this.#device.timeZone() });
	}

	/** Whether the country is a guess the person has not confirmed. */
	get isGuess(): boolean {
		return this.#kept() === null;
	}

	/** Keeps the person's choice; null is "Somewhere else". */
	choose(country: string | null): void {
		this.#chosen = country ?? ANYWHERE;
		this.#device.keep(this.#chosen);
	}

	#kept(): string | null {
		this.#subscribe();
		const code = this.#device.read() ?? this.#chosen;
		const isKnown = code === ANYWHERE || COUNTRIES.some((country) => country.code === code);
		return isKnown ? code : null;
	}
}

const thisDevice: RegionDevice = {
	read: () => {
		try {
			return localStorage.getItem(REGION_KEY);
		} catch {
			return null; // the server, or storage is blocked
		}
	},
	keep: (code) => {
		try {
			localStorage.setItem(REGION_KEY, code);
		} catch {
			// storage is blocked: the choice holds for this visit
		}
		dispatchEvent(new Event(CHANGED));
	},
	locale: () => (typeof navigator === 'undefined' ? '' : navigator.language),
	timeZone: () =>
		typeof navigator === 'undefined' ? '' : Intl.DateTimeFormat().resolvedOptions().timeZone,
	follow: (changed) => {
		addEventListener('storage', changed);
		addEventListener(CHANGED, changed);
		return () => {
			removeEventListener('storage', changed);
			removeEventListener(CHANGED, changed);
		};
	}
};
