import type { TagKind } from './finding';
import type { SchemeLabel } from './techniques';

/** What one label means, for people who read, check or change tags. */
export interface CodebookEntry {
	/** Stable; exported data names labels by it. */
	readonly id: string;
	/** As shown to people. */
	readonly name: string;
	readonly definition: string;
	readonly kind: TagKind;
	/** Whose words carry it. */
	readonly scope: 'person' | 'reply';
	/** Written for this book. */
	readonly examples: readonly string[];
	/** The name in the published schemes; null where none has the idea. */
	readonly scheme: SchemeLabel | null;
}
