const MEGABYTE = 1_000_000;

/** An amount of stored bytes, to one place, `3.4 MB`, never less than `0.1 MB`; in the language of the browser. */
export function amountWords(bytes: number, locale?: string): string {
	const unit = bytes < 1000 * MEGABYTE ? 'megabyte' : 'gigabyte';
	const amount = unit === 'megabyte' ? bytes / MEGABYTE : bytes / (1000 * MEGABYTE);
	return Math.max(0.1, amount).toLocaleString(locale, {
		style: 'unit',
		unit,
		maximumFractionDigits: 1
	});
}

/**
 * Whether a browser calls itself Safari. On iPhones every browser has Safari's rules, so those count too.
 *
 * A guess from its name, good for a hint and nothing else.
 */
export function isSafari(userAgent: string): boolean {
	if (/iPhone|iPad/.test(userAgent)) return true;
	return userAgent.includes('Safari/') && !/Chrome\/|Chromium\/|Android|Edg\//.test(userAgent);
}
