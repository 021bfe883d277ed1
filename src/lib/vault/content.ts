import { concat, utf8, type Bytes } from './bytes';

/** The first byte of what is sealed: JSON, JSON followed by the arrays of numbers that belong in it, or a text as it is. */
const JSON_ONLY = 0;
const WITH_ARRAYS = 1;
const TEXT = 2;

/** Arrays of numbers that are kept as they lie in memory; the name is what is written. */
const ARRAYS = {
	Uint8Array,
	Int8Array,
	Uint16Array,
	Int16Array,
	Uint32Array,
	Int32Array,
	Float32Array
};
type ArrayName = keyof typeof ARRAYS;
type NumberArray = InstanceType<(typeof ARRAYS)[ArrayName]>;

/** Name of the field, '' when the value itself is the array; its type; its length in bytes. */
type Field = readonly [name: string, type: ArrayName, byteLength: number];

// A text may begin with U+FEFF; it is part of what was sealed.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * A value as bytes.
 *
 * A text as it is, without JSON's quotes: a page of messages is JSON text already.
 * Else what JSON can say, in UTF-8; typed arrays (little-endian, as everywhere a browser runs) when they are the value
 * itself or a field of it, no deeper. As JSON has it: a field that is undefined goes, NaN becomes null.
 * Throws for undefined itself.
 */
export function toContent(value: unknown): Bytes {
	if (typeof value === 'string' && value.isWellFormed()) return concat([TEXT], utf8(value));
	const arrays = arraysOf(value);
	if (arrays.length === 0) return concat([JSON_ONLY], utf8(toJson(value)));
	const fields = arrays.map(([name, array]): Field => [name, typeOf(array), array.byteLength]);
	const rest = isNumberArray(value) ? null : withoutArrays(value as object);
	const json = utf8(toJson([rest, fields]));
	const length = new Uint8Array(4);
	new DataView(length.buffer).setUint32(0, json.length);
	const views = arrays.map(([, a]) => new Uint8Array(a.buffer, a.byteOffset, a.byteLength));
	return concat([WITH_ARRAYS], length, json, ...views);
}

/** The value again. Only asked for what the cipher has found genuine. */
export function fromContent(content: Bytes): unknown {
	if (content[0] === TEXT) return decoder.decode(content.subarray(1));
	if (content[0] === JSON_ONLY) return JSON.parse(decoder.decode(content.subarray(1)));
	let at = 5 + new DataView(content.buffer, content.byteOffset).getUint32(1);
	const [rest, fields] = JSON.parse(decoder.decode(content.subarray(5, at))) as [
		Record<string, unknown> | null,
		readonly Field[]
	];
	const arrays = fields.map(([name, type, byteLength]): [string, NumberArray] => {
		const { buffer } = content.slice(at, (at += byteLength));
		return [name, new ARRAYS[type](buffer)];
	});
	return rest === null ? arrays[0]?.[1] : { ...rest, ...Object.fromEntries(arrays) };
}

function arraysOf(value: unknown): [string, NumberArray][] {
	if (isNumberArray(value)) return [['', value]];
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
	return Object.entries(value).filter((e): e is [string, NumberArray] => isNumberArray(e[1]));
}

function withoutArrays(value: object): object {
	return Object.fromEntries(Object.entries(value).filter(([, field]) => !isNumberArray(field)));
}

function isNumberArray(value: unknown): value is NumberArray {
	return ArrayBuffer.isView(value) && value.constructor.name in ARRAYS;
}

function typeOf(array: NumberArray): ArrayName {
	return array.constructor.name as ArrayName;
}

function toJson(value: unknown): string {
	const json = JSON.stringify(value) as string | undefined;
	if (json === undefined) throw new TypeError('this kind of value cannot be sealed');
	return json;
}
