import { expect, test } from 'vitest';
import { plainAddress, visible } from './visible';

test.each([
	['a direction forced on what follows', 'exe\u202Egpj.', 'exegpj.'],
	['embedded directions and their ends', '\u202Aa\u202Bb\u202Cc\u202Dd', 'abcd'],
	['control characters', 'a\u0000b\u0007c\u001Bd\u007Fe\u0085f', 'abcdef'],
	['annotations', 'a\uFFF9b\uFFFAc\uFFFBd', 'abcd'],
	['words in tag letters', 'hi\u{E0069}\u{E0067}\u{E006E}\u{E007F}!', 'hi!']
])('%s are not put on the page', (_, text, shown) => {
	expect(visible(text)).toBe(shown);
});

test.each([
	['line ends and tabs', 'a\n\tb'],
	['isolates and marks of direction', '\u2067שלום\u2069 \u200Fא'],
	['joined emoji', '👩🏽‍🚀 ❤️'],
	['the flag of a region', '🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}'],
	['joiners of scripts', 'نامه‌ای']
])('%s stay', (_, text) => {
	expect(visible(text)).toBe(text);
});

test('line ends of another system become one', () => {
	expect(visible('a\r\nb')).toBe('a\nb');
});

test.each([
	['https://аpple.com/login', 'https://xn--pple-43d.com/login'],
	['https://example.com\u202E/moc.knab', 'https://example.com/moc.knab'],
	['https://example.com/\u202Egpj.exe', 'https://example.com/%E2%80%AEgpj.exe'],
	['//example.com/x', '//example.com/x'],
	['/settings\u202E', '/settings']
])('%j is spelled so that it cannot be mistaken', (address, shown) => {
	expect(plainAddress(address)).toBe(shown);
});
