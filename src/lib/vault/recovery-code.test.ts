import { describe, expect, test } from 'vitest';
import { fromRecoveryText, newRecoveryCode, toRecoveryText } from './recovery-code';
import { valueOf } from './vault.fixture';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

describe('the recovery code', () => {
	test('reads back as the bytes it was made of', () => {
		for (let round = 0; round < 1000; round += 1) {
			const code = newRecoveryCode();

			expect(valueOf(fromRecoveryText(code.text))).toEqual(code.bytes);
		}
	});

	test('is eight groups, the check symbol at the end of the last', () => {
		for (let round = 0; round < 200; round += 1)
			expect(newRecoveryCode().text).toMatch(
				/^(?:[0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{5}$/
			);
	});

	test('reads an older code that ends in a sign, also where the sign was not copied', () => {
		const signed = Uint8Array.from({ length: 20 }, (_, i) => (i === 19 ? 34 : 0));
		expect(toRecoveryText(signed)).toMatch(/\$$/);
		expect(valueOf(fromRecoveryText(toRecoveryText(signed)))).toEqual(signed);
		expect(valueOf(fromRecoveryText(toRecoveryText(signed).slice(0, -1)))).toEqual(signed);
	});

	test('has a fixed form for fixed bytes', () => {
		const bytes = Uint8Array.from({ length: 20 }, (_, i) => i * 13);

		expect(toRecoveryText(bytes)).toMatchInlineSnapshot(
			`"006H-M9SM-8575-PT3N-GA7S-SADP-RF8D-VTQQG"`
		);
	});

	test('reads a code that was printed with the check symbol on its own', () => {
		const bytes = Uint8Array.from({ length: 20 }, (_, i) => i * 13);

		expect(valueOf(fromRecoveryText('006H-M9SM-8575-PT3N-GA7S-SADP-RF8D-VTQQ-G'))).toEqual(bytes);
	});

	test('forgives case, spaces, dashes and look-alikes', () => {
		const bytes = new Uint8Array(20);
		bytes[19] = 33; // ends in 11, all else 0
		const text = toRecoveryText(bytes);

		const typed = ` ${text.toLowerCase().replaceAll('-', ' \u2013 ').replaceAll('0', 'o').replace('1', 'i').replace('1', 'L')}\n`;

		expect(valueOf(fromRecoveryText(typed))).toEqual(bytes);
	});

	test('notices every single wrong symbol', () => {
		const symbols = newRecoveryCode().text.replaceAll('-', '').split('');
		let tried = 0;
		for (const [at, right] of symbols.entries()) {
			for (const wrong of at === 32 ? `${ALPHABET}*~$=U` : ALPHABET) {
				if (wrong === right) continue;
				const typed = symbols.with(at, wrong).join('');
				tried += 1;

				expect(fromRecoveryText(typed)).toEqual({ ok: false, failure: { kind: 'mistyped' } });
			}
		}
		expect(tried).toBe(32 * 31 + 36);
	});

	test('notices every two neighbors changed round', () => {
		for (let round = 0; round < 50; round += 1) {
			const symbols = newRecoveryCode().text.replaceAll('-', '').split('');
			for (let at = 0; at < 31; at += 1) {
				const [left, right] = [symbols[at]!, symbols[at + 1]!];
				if (left === right) continue;

				const typed = symbols
					.with(at, right)
					.with(at + 1, left)
					.join('');

				expect(fromRecoveryText(typed).ok).toBe(false);
			}
		}
	});

	test.each(['', '-', 'nonsense', 'U'.repeat(33), '\u{1F512}'.repeat(33)])(
		'%j does not add up',
		(typed) => {
			expect(fromRecoveryText(typed)).toEqual({ ok: false, failure: { kind: 'mistyped' } });
		}
	);

	test('a symbol too many or too few does not add up', () => {
		const text = toRecoveryText(Uint8Array.from({ length: 20 }, (_, i) => i * 13));

		expect(fromRecoveryText(`${text}0`).ok).toBe(false);
		expect(fromRecoveryText(`0${text}`).ok).toBe(false);
		expect(fromRecoveryText(text.slice(0, -1)).ok).toBe(false);
		expect(fromRecoveryText(text.slice(1)).ok).toBe(false);
	});
});
