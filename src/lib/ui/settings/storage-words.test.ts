import { expect, test } from 'vitest';
import { amountWords, isSafari } from './storage-words';

test.each([
	[12, '0.1 MB'],
	[3_440_000, '3.4 MB'],
	[999_900_000, '999.9 MB'],
	[1_000_000_000, '1 GB'],
	[12_345_000_000, '12.3 GB']
])('%d bytes are told as %s', (bytes, words) => {
	expect(amountWords(bytes, 'en-US')).toBe(words);
});

const WEBKIT = 'AppleWebKit/605.1.15 (KHTML, like Gecko)';

test.each([
	[`Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${WEBKIT} Version/26.0 Safari/605.1.15`, true],
	[
		`Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) ${WEBKIT} CriOS/140.0 Safari/604.1`,
		true
	],
	['Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36', false],
	['Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', false]
])('the hint for Safari is shown by the name of the browser: %s', (userAgent, expected) => {
	expect(isSafari(userAgent)).toBe(expected);
});
