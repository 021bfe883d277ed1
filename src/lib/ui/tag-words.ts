import { CODEBOOK } from '#lib/domain';

const NAMES: ReadonlyMap<string, string> = new Map(
	CODEBOOK.entries.map(({ id, name }) => [id, name])
);

/** The name of a tag as people read it; a word from another program is shown as it came. */
export function tagName(id: string): string {
	return NAMES.get(id) ?? id.replaceAll('_', ' ');
}
