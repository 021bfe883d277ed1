import { failed, ok, type Result } from '#lib/domain';
import { randomBytes, type Bytes } from './bytes';
import type { Mistyped } from './failure';

/** 160 bits: beyond guessing, so the code needs no slow function. */
const CODE_BYTES = 20;

/** Symbols that carry bits, 5 each. */
const CODE_SYMBOLS = (CODE_BYTES * 8) / 5;

/** Symbols between two dashes; the last group has one more, so that no symbol stands alone and is overlooked. */
const GROUP = 4;

/** Douglas Crockford's base 32, without I, L, O and U; the last five stand for a check of 32 to 36 only. */
const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ*~$=U';

/** A prime above 32: the check finds every single wrong symbol and every pair of neighbors changed round. */
const CHECK_MODULUS = 37;

/** Symbols that can carry bits. */
const RADIX = 32;

/** Letters that people write for a digit. */
const LOOK_ALIKES: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/** A new code: random bytes, and the same as text to print. Never ends in a sign that a hand copying it takes for decoration. */
export function newRecoveryCode(): { readonly bytes: Bytes; readonly text: string } {
	let bytes = randomBytes(CODE_BYTES);
	while (remainder(toFives(bytes)) >= RADIX) bytes = randomBytes(CODE_BYTES);
	return { bytes, text: toRecoveryText(bytes) };
}

/** Eight groups: seven of four symbols, and one of five that ends in the check symbol. */
export function toRecoveryText(bytes: Bytes): string {
	const values = toFives(bytes);
	const symbols = [...values, remainder(values)].map((value) => SYMBOLS.charAt(value)).join('');
	return symbols.replace(new RegExp(`.{${String(GROUP)}}(?=..)`, 'g'), '$&-');
}

/**
 * Reads a code as people type it: any case, spaces or dashes anywhere, O for 0, I or L for 1. Older codes may end in a
 * sign, which people leave out: where only that is missing, all the bits are there.
 *
 * Fails with `mistyped` when a symbol is unknown, too many or too few, or the check symbol does not agree.
 */
export function fromRecoveryText(text: string): Result<Bytes, Mistyped> {
	const symbols = text
		.normalize('NFKC')
		.toUpperCase()
		.replace(/[\s\-‐-―−]/g, '')
		.replace(/[OIL]/g, (letter) => LOOK_ALIKES[letter] ?? letter);
	const all = symbols.split('').map((symbol) => SYMBOLS.indexOf(symbol));
	const values = all.slice(0, CODE_SYMBOLS);
	const [check, ...more] = all.slice(CODE_SYMBOLS);
	const isWhole = values.length === CODE_SYMBOLS && values.every((v) => v >= 0 && v < RADIX);
	if (!isWhole || more.length > 0) return failed({ kind: 'mistyped' });
	const right = remainder(values);
	const isRight = check === right || (check === undefined && right >= RADIX);
	return isRight ? ok(fromFives(values)) : failed({ kind: 'mistyped' });
}

function remainder(values: readonly number[]): number {
	return values.reduce((rest, value) => (rest * RADIX + value) % CHECK_MODULUS, 0);
}

function toFives(bytes: Bytes): number[] {
	const values: number[] = [];
	let held = 0;
	let bits = 0;
	for (const byte of bytes) {
		held = (held << 8) | byte;
		bits += 8;
		for (; bits >= 5; bits -= 5) values.push((held >>> (bits - 5)) & 31);
		held &= 31;
	}
	return values;
}

function fromFives(values: readonly number[]): Bytes {
	const bytes = new Uint8Array(CODE_BYTES);
	let held = 0;
	let bits = 0;
	let at = 0;
	for (const value of values) {
		held = ((held << 5) | value) & 0xfff;
		bits += 5;
		if (bits < 8) continue;
		bits -= 8;
		bytes[at++] = (held >>> bits) & 255;
	}
	return bytes;
}
