/** Python's `splitlines()` breaks a line at these; `JSON.stringify` leaves them as they are. */
const LINE_BREAKER = /[\u0085\u2028\u2029]/;
const LINE_BREAKERS = new RegExp(LINE_BREAKER, 'g');

/** A string as JSON for one line of a file. */
export function lineString(text: string): string {
	const json = JSON.stringify(text);
	return LINE_BREAKER.test(json) ? json.replace(LINE_BREAKERS, escaped) : json;
}

function escaped(unit: string): string {
	return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
