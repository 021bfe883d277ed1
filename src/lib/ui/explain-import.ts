import { assertNever } from '#lib/domain';
import type { OriginRefusal } from '#lib/export';

/** Why a file was left out: by the reader, or before it was read at all. `at` is a place in the format, never words. */
export interface ImportRefusal {
	readonly kind: OriginRefusal['kind'] | 'too_large' | 'not_text' | 'twice';
	readonly at: string | null;
}

/** The reason in words, with the code a program would look for. Nothing of the file was kept. */
export function explainRefusal({ kind, at }: ImportRefusal): string {
	const place = at === null ? '' : ` at ${at}`;
	return `${sentence(kind)} (${kind}${place})`;
}

function sentence(kind: ImportRefusal['kind']): string {
	switch (kind) {
		case 'not_json':
			return 'this is not a JSON file, or it was cut short';
		case 'not_a_session':
			return 'this is not a Chiron session';
		case 'id_invalid':
			return 'an id is not a uuid';
		case 'role_unknown':
			return 'a message is from nobody Chiron knows';
		case 'timestamp_invalid':
			return 'a time cannot be read';
		case 'content_not_string':
			return 'a message is not text';
		case 'duplicate_message_id':
			return 'two messages have the same id';
		case 'too_large':
			return 'the file is larger than 8 MB';
		case 'not_text':
			return 'the file is not UTF-8 text';
		case 'twice':
			return 'another of these files holds a session of the same id; bring that in first, then choose this one again';
		default:
			return assertNever(kind);
	}
}
