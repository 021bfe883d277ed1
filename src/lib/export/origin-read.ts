import { failed, type Message, ok, type Result, type SessionHead } from '#lib/domain';
import { isObjectNode, type JsonTree, parseTree } from './json-tree';
import { toHead } from './origin-head';
import { type Screen, toMessages } from './origin-messages';
import { OriginFile, OriginRefusalKind } from './origin-schema';

/** Why a file was refused and where: a place in the format, never words of the person. */
export interface OriginRefusal {
	readonly kind: OriginRefusalKind;
	/** Such as `messages[3].role`; null when the whole file is meant. */
	readonly at: string | null;
}

/** What a person should know about a file that was read. */
export type OriginWarning = 'filename_id_mismatch' | 'phase_unknown';

/** A session file of the original as our records: `head`, and `messages` in the order of the talk. */
export interface OriginSession {
	readonly head: SessionHead;
	readonly messages: readonly Message[];
	readonly warnings: readonly OriginWarning[];
}

/**
 * Reads one session file of the original without losing anything of it.
 *
 * Numbers and times keep their own text and unknown keys are kept by place, so `writeOriginSession` can give the
 * file back. The person's messages pass through `screen`, each with the messages before it. Never throws; a refusal
 * holds no text of the file. `fileName` may carry a folder.
 */
export function readOriginSession(
	fileName: string,
	text: string,
	screen: Screen
): Result<OriginSession, OriginRefusal> {
	const tree = parseTree(text);
	if (tree === undefined) return failed({ kind: 'not_json', at: null });
	if (!isObjectNode(tree)) return failed({ kind: 'not_a_session', at: null });
	const parsed = OriginFile.safeParse(tree);
	if (!parsed.success) return failed(refusalOf(parsed.error.issues));

	const file = parsed.data;
	const twice = indexOfRepeatedId(file.messages.map((message) => message.id.toLowerCase()));
	if (twice >= 0)
		return failed({ kind: 'duplicate_message_id', at: `messages[${String(twice)}].id` });
	return ok(toSession(fileName, tree, { file, screen }));
}

interface Read {
	readonly file: OriginFile;
	readonly screen: Screen;
}

function toSession(
	fileName: string,
	tree: Readonly<Record<string, JsonTree>>,
	{ file, screen }: Read
): OriginSession {
	const messages = toMessages(file.messages, tree['messages'], screen);
	const head = toHead(file, tree, messages);
	const warnings: OriginWarning[] = [];
	if (bareName(fileName) !== file.id.toLowerCase()) warnings.push('filename_id_mismatch');
	if (head.phase === null) warnings.push('phase_unknown');
	return { head, messages, warnings };
}

interface Issue {
	readonly message: string;
	readonly path: readonly PropertyKey[];
}

/** A file with the wrong build is no session; a reason of its own is given only to one that has the build. */
function refusalOf(issues: readonly Issue[]): OriginRefusal {
	const reasons = issues.map((issue) => ({
		kind: OriginRefusalKind.safeParse(issue.message).data ?? 'not_a_session',
		at: placeOf(issue.path)
	}));
	const wrongBuild = reasons.find((reason) => reason.kind === 'not_a_session');
	return wrongBuild ?? reasons[0] ?? { kind: 'not_a_session', at: null };
}

function placeOf(path: readonly PropertyKey[]): string | null {
	if (path.length === 0) return null;
	const steps = path.map((step) =>
		typeof step === 'number' ? `[${String(step)}]` : `.${String(step)}`
	);
	return steps.join('').replace(/^\./, '');
}

function indexOfRepeatedId(ids: readonly string[]): number {
	const seen = new Set<string>();
	return ids.findIndex((id) => seen.size === seen.add(id).size);
}

function bareName(fileName: string): string {
	const name = fileName.split(/[/\\]/).at(-1) ?? fileName;
	return name.replace(/\.json$/i, '').toLowerCase();
}
