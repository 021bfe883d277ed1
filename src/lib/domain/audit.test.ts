import { expect, test } from 'vitest';
import {
	alarmEntry,
	AuditEntry,
	auditTable,
	choiceEntry,
	MOST_ENTRIES,
	replyEntry,
	shownBy,
	withEntry
} from './audit';
import { respondTo } from './crisis/response';
import { screen } from './crisis/screen';
import { toCsv } from './progress/table';
import { Millis, OffsetMinutes } from './time';

const NOW = { at: Millis.parse(1_795_381_500_000), offset: OffsetMinutes.parse(-330) };

function alarmOf(text: string) {
	const screening = screen(text, []);
	return alarmEntry({ screening, response: respondTo(screening, null, NOW.at) }, NOW);
}

test.each([
	["I don't want to be here anymore", 'low', 'question'],
	["I've been thinking about hurting myself", 'elevated', 'card'],
	['I have the pills in front of me and I am going to take them all tonight', 'imminent', 'sheet'],
	['my friend is going to kill herself', 'none', 'other']
] as const)('%s: level %s, shown %s, and no word of it', (text, level, shown) => {
	const entry = alarmOf(text);

	expect(entry).toMatchObject({ event: 'alarm', level, shown, chosen: null });
	expect(AuditEntry.safeParse(entry).success).toBe(true);
	expect(entry.rules.length).toBeGreaterThan(0);
	for (const word of text.split(' ').filter((one) => one.length > 5))
		expect(JSON.stringify(entry)).not.toContain(word);
});

test('a choice tells what stood on the screen, also when the card was called back', () => {
	const response = {
		show: 'strip',
		about: 'self',
		level: 'elevated',
		model: 'constrained',
		template: false
	} as const;

	expect(shownBy(response)).toBe('strip');
	expect(choiceEntry('call', response, NOW)).toMatchObject({
		event: 'choice',
		level: 'elevated',
		shown: 'card',
		chosen: 'call'
	});
	expect(AuditEntry.safeParse(choiceEntry('put_away', response, NOW)).success).toBe(true);
});

test('a reply that was taken back is recorded by its rules alone', () => {
	const finding = { rule: 'S3', severity: 'red', start: 0, end: 9 } as const;
	const safety = {
		verdict: 'fail',
		findings: [finding, finding],
		medicine: false,
		original: 'unsafe words',
		version: '1'
	} as const;

	const entry = replyEntry({ ...safety, findings: [...safety.findings] }, NOW);

	expect(entry).toMatchObject({ event: 'reply_taken_back', rules: ['S3'], shown: 'fixed_text' });
	expect(JSON.stringify(entry)).not.toContain('unsafe');
});

test('the record has an end, and the oldest entries go first', () => {
	const first = alarmOf("I've been thinking about hurting myself");
	let log = withEntry(null, first);
	for (let i = 1; i <= MOST_ENTRIES; i += 1)
		log = withEntry(log, { ...first, at: Millis.parse(NOW.at + i) });

	expect(log).toHaveLength(MOST_ENTRIES);
	expect(log[0]?.at).toBe(NOW.at + 1);
	expect(log.at(-1)?.at).toBe(NOW.at + MOST_ENTRIES);
});

test('the record is saved as a table with local times', () => {
	const [head, row] = toCsv(auditTable([alarmOf("I don't want to be here anymore")])).split('\r\n');

	expect(head).toBe('time,event,level,about,categories,rules,rules version,shown,chosen');
	expect(row).toMatch(/^2026-11-22T\d\d:\d\d:00-05:30,alarm,low,self,suicide,L1/);
});
