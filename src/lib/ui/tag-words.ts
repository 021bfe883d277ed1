import { TAG_NAMES } from '#lib/domain';

/** The name of a tag as people read it; a word from another program is shown as it came. */
export function tagName(id: string): string {
	return TAG_NAMES.get(id) ?? id.replaceAll('_', ' ');
}
