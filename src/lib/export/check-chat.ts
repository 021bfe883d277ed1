/** One finding of a chat line, before it knows its line number. */
export interface ChatFinding {
	readonly level: 'error' | 'warning';
	readonly code: string;
	readonly path: string;
}

type Row = Readonly<Record<string, unknown>>;

const MESSAGE_KEYS: readonly string[] = ['role', 'content', 'weight'];
const ROLES: readonly unknown[] = ['system', 'user', 'assistant'];

/**
 * The named checks of the published data-preparation notebook, and those that its service makes on upload.
 *
 * Names are kept as they are there, so that a person can look them up.
 */
export function checkChat(value: unknown): readonly ChatFinding[] {
	if (!isRow(value)) return [];
	const messages = value['messages'];
	const extra = Object.keys(value)
		.filter((key) => key !== 'messages')
		.map(() => found('top_level_key_unrecognized'));
	if (!Array.isArray(messages) || messages.length === 0) {
		return [...extra, found('missing_messages_list')];
	}
	const rows = messages.map((message: unknown) => (isRow(message) ? message : {}));
	return [...extra, ...rows.flatMap(checkMessage), ...checkOrder(rows), ...checkWeights(rows)];
}

function checkMessage(row: Row, index: number): readonly ChatFinding[] {
	const { role, content, weight } = row;
	const path = `messages[${String(index)}]`;
	const codes: string[] = [];
	if (role === undefined || content === undefined) codes.push('message_missing_key');
	if (Object.keys(row).some((key) => !MESSAGE_KEYS.includes(key))) {
		codes.push('message_unrecognized_key');
	}
	if (!ROLES.includes(role)) codes.push('unrecognized_role');
	codes.push(...contentCodes(content, role));
	if (weight !== undefined && weight !== 0 && weight !== 1) codes.push('weight_not_0_or_1');
	if (weight !== undefined && role !== 'assistant') codes.push('weight_on_non_assistant');
	return codes.map((code) => found(code, path));
}

function contentCodes(content: unknown, role: unknown): readonly string[] {
	if (typeof content !== 'string') return ['content_not_string'];
	if (content === '') return ['missing_content'];
	return role === 'assistant' && /^\s*<think/i.test(content) ? ['think_tag_in_content'] : [];
}

function checkOrder(rows: readonly Row[]): readonly ChatFinding[] {
	const roles = rows.map((row) => row['role']);
	const turns = roles[0] === 'system' ? roles.slice(1) : roles;
	const codes: string[] = [];
	if (turns.includes('system')) codes.push('system_not_first');
	if (turns[0] !== 'user') codes.push('first_turn_not_user');
	if (turns.some((role, index) => index > 0 && role === turns[index - 1])) {
		codes.push('roles_not_alternating');
	}
	if (!turns.includes('assistant')) codes.push('example_missing_assistant_message');
	if (turns.at(-1) !== 'assistant') codes.push('last_turn_not_assistant');
	const order = codes.map((code) => found(code, 'messages'));
	return roles[0] === 'system'
		? order
		: [...order, { ...found('missing_system', 'messages'), level: 'warning' }];
}

/** Weights stand on every reply or on none. */
function checkWeights(rows: readonly Row[]): readonly ChatFinding[] {
	const weights = rows.filter((row) => row['role'] === 'assistant').map((row) => row['weight']);
	if (weights.every((weight) => weight === undefined)) return [];
	const codes: string[] = [];
	if (weights.includes(undefined)) codes.push('column_set_changed');
	if (!weights.includes(1)) codes.push('no_trainable_reply');
	if (weights.at(-1) === 0) codes.push('last_reply_not_trainable');
	return codes.map((code) => found(code, 'messages'));
}

function found(code: string, path = ''): ChatFinding {
	return { level: 'error', code, path };
}

function isRow(value: unknown): value is Row {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
