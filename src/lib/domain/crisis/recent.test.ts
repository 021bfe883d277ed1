import { expect, test } from 'vitest';
import { dialogues } from './dialogues.fixture';
import { screen } from './screen';
import type { RecentMessage } from './screening';

function toMessage(line: string): RecentMessage {
	return { role: line.startsWith('A: ') ? 'assistant' : 'user', text: line.slice(3) };
}

function expectDialogues(rule: string): void {
	const told = dialogues.filter((dialogue) => dialogue.rule === rule);
	expect(told.length).toBeGreaterThan(0);
	for (const { lines, level } of told) {
		const messages = lines.map(toMessage);
		const last = messages.at(-1)!;
		expect.soft(screen(last.text, messages.slice(0, -1)).level, lines.join(' | ')).toBe(level);
	}
}

test('[R1] hears an answer to a direct question', () => expectDialogues('R1'));
test('[R2] hears an answer about a plan', () => expectDialogues('R2'));
test('[R3] hears a resolve without an object', () => expectDialogues('R3'));
test('[R4] hears a farewell', () => expectDialogues('R4'));
test('[R5] keeps an alarm that is denied', () => expectDialogues('R5'));
test('[R6] keeps an alarm that persists', () => expectDialogues('R6'));
test('[R7] hears the search for means or a place', () => expectDialogues('R7'));
test('[R8] hears that the one who harms is here', () => expectDialogues('R8'));
test('[R9] does nothing for the same words in an innocent talk', () => expectDialogues('R9'));

test('[R10] carries over only own and recent alarms', () => {
	expectDialogues('R10');
	const small = Array.from(
		{ length: 12 },
		() => ({ role: 'user', text: 'the weather is nice' }) as const
	);
	const old = [{ role: 'user', text: 'I want to die' } as const, ...small];

	expect(screen('never mind', old).level).toBe('none');
	expect(screen('never mind', old.slice(0, 8)).level).toBe('elevated');
});
