import type { Damage } from '#lib/storage';
import { counted } from '../words';

/** What happened, in one or two sentences that name what is known and no more. */
export function tellDamage({ what, expected, found, behind }: Damage): string {
	if (expected === null)
		return 'The browser says that it threw away a damaged database of this site. Chiron does not know what was in it.';
	const were = counted(expected, 'session');
	switch (what) {
		case 'missing':
			return `Chiron kept ${were} in this browser. The database that held them is gone.`;
		case 'unreadable':
			return `Chiron kept ${were} in this browser. Right now the browser cannot read the database that holds them.`;
		case 'replaced':
			return `Chiron expected ${were} here and found ${tellFound(found)}, in another database than the one it kept.`;
		case 'fewer':
			if ((found ?? 0) < expected)
				return `Chiron expected ${were} here and found ${tellFound(found)}.`;
			return expected === 0
				? 'Some of your check-ins are missing.'
				: 'Your sessions are here, but some of your check-ins are missing.';
		case 'older':
			return `The data here is an older state of what you kept: the newest words of ${counted(behind, 'session')} are missing.`;
	}
}

function tellFound(found: number | null): string {
	return found === null || found === 0 ? 'none' : found.toLocaleString();
}

/** What has come back, when `now` so many sessions are here; null while nothing has, or where no count can tell. */
export function tellBroughtBack({ what, expected, found }: Damage, now: number): string | null {
	const brought = now - (found ?? 0);
	if (brought <= 0 || what === 'unreadable') return null;
	const missing = (expected ?? 0) - (found ?? 0);
	if (missing <= 0) return `You brought back ${counted(brought, 'session')}.`;
	return brought < missing
		? `You brought back ${brought.toLocaleString()} of ${counted(missing, 'missing session')}.`
		: `You brought back ${counted(brought, 'session')}. As many are here now as Chiron expected.`;
}
