/** Enough digits to tell any two f32 values apart. */
const MAX_DIGITS = 9;

/** The shortest text that reads back as the same f32, always with a decimal point: `8.0`, `0.35`. */
export function f32Text(value: number): string {
	const target = Math.fround(value);
	let shortest = String(target);
	for (let digits = 1; digits <= MAX_DIGITS; digits += 1) {
		const text = target.toPrecision(digits);
		if (Math.fround(Number(text)) === target) {
			shortest = String(Number(text));
			break;
		}
	}
	return withPoint(shortest);
}

/** A finite number as a float a reader cannot take for an integer. */
export function floatText(value: number): string {
	return withPoint(String(value));
}

function withPoint(text: string): string {
	if (text.includes('.')) return text;
	const [mantissa = text, exponent] = text.split('e');
	return exponent === undefined ? `${mantissa}.0` : `${mantissa}.0e${exponent}`;
}
