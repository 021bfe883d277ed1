import { expect, test } from 'vitest';
import type { Damage } from '#lib/storage';
import { tellBroughtBack, tellDamage } from './damage-words';

const tell = (damage: Partial<Damage>) =>
	tellDamage({ what: 'fewer', expected: 12, found: 3, behind: 0, ...damage });

test.each([
	[{}, 'Chiron expected 12 sessions here and found 3.'],
	[{ expected: 1, found: 0 }, 'Chiron expected 1 session here and found none.'],
	[{ found: 12 }, 'Your sessions are here, but some of your check-ins are missing.'],
	[{ expected: 0, found: 0 }, 'Some of your check-ins are missing.'],
	[{ what: 'missing', found: null }, 'Chiron kept 12 sessions in this browser.'],
	[{ what: 'unreadable', found: null }, 'cannot read'],
	[{ what: 'replaced', found: 0 }, 'found none, in another database'],
	[{ what: 'older', found: 12, behind: 2 }, 'the newest words of 2 sessions'],
	[{ what: 'missing', expected: null, found: null }, 'does not know what was in it']
] as const)('damage is told with what is known: %o', (damage, words) => {
	expect(tell(damage)).toContain(words);
});

test.each([
	[{}, 3, null],
	[{}, 5, 'You brought back 2 of 9 missing sessions.'],
	[{}, 12, 'You brought back 9 sessions. As many are here now as Chiron expected.'],
	[{ what: 'missing', expected: 1, found: null }, 0, null],
	[
		{ what: 'missing', expected: 1, found: null },
		1,
		'You brought back 1 session. As many are here now as Chiron expected.'
	],
	[{ what: 'missing', expected: null, found: null }, 2, 'You brought back 2 sessions.'],
	[{ what: 'older', found: 12, behind: 2 }, 12, null],
	[{ what: 'unreadable', found: null }, 12, null]
] as const)(
	'what came back is told as far as a count can tell: %o, now %i',
	(damage, now, words) => {
		expect(
			tellBroughtBack({ what: 'fewer', expected: 12, found: 3, behind: 0, ...damage }, now)
		).toBe(words);
	}
);
