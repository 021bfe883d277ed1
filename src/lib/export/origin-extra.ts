import { compactText, isObjectNode, type JsonTree, parseTree } from './json-tree';

/** Unknown keys as JSON text by JSON Pointer. A pointer starts with `/`, so `__proto__` is a key like any other. */
export type Extra = Readonly<Record<string, string>>;

/** The keys of an object that the format does not know. */
export function gatherExtra(
	node: JsonTree | undefined,
	known: readonly string[],
	prefix = ''
): Record<string, string> {
	if (!isObjectNode(node)) return {};
	const unknown = Object.entries(node).filter(([key]) => !known.includes(key));
	return Object.fromEntries(
		unknown.map(([key, value]) => [`${prefix}/${escapeKey(key)}`, compactText(value)])
	);
}

/** Puts the unknown keys of one place back behind its known ones. */
export function withExtra(
	known: Readonly<Record<string, JsonTree>>,
	extra: Extra,
	prefix = ''
): Readonly<Record<string, JsonTree>> {
	const back = Object.entries(extra).flatMap(([pointer, text]) => {
		const key = keyUnder(pointer, prefix);
		const value = parseTree(text);
		return key === null || value === undefined ? [] : [[key, value] as const];
	});
	return back.length === 0 ? known : { ...known, ...Object.fromEntries(back) };
}

/** The key a pointer names directly under `prefix`, else null. */
function keyUnder(pointer: string, prefix: string): string | null {
	if (!pointer.startsWith(`${prefix}/`)) return null;
	const rest = pointer.slice(prefix.length + 1);
	return rest.includes('/') ? null : rest.replaceAll('~1', '/').replaceAll('~0', '~');
}

function escapeKey(key: string): string {
	return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
