import { assertNever } from '#lib/domain';
import type { VaultFailure } from '#lib/storage';
import { explainStorage } from '../explain';

/** Sentences for a lock that did not open, or could not be changed: what happened, what is safe, what to do. */
export function explainVault(failure: VaultFailure): string {
	switch (failure.kind) {
		case 'wrong_secret':
			return 'That did not open it. Nothing was changed. Check for capital letters and try again.';
		case 'too_soon':
			return `Please wait ${seconds(failure.waitMs)} before the next try. Nothing was changed.`;
		case 'mistyped':
			return 'That code does not add up: a letter or number is missing, wrong or out of place. Compare it with the printed one.';
		case 'empty_passphrase':
			return 'A passphrase needs at least one character.';
		case 'parameters_too_weak':
		case 'parameters_too_costly':
		case 'malformed':
			return 'What says how this is locked was changed or damaged, so Chiron does not use it. Nothing was changed. Bring your sessions back from a backup.';
		case 'newer_version':
			return 'This was locked by a newer version of Chiron. Nothing was changed. Close every Chiron tab and open it again.';
		case 'unavailable':
			return 'This browser could not work out the key: too little memory, or a function it does not have. Nothing was changed. Close other tabs and try again.';
		case 'stopped':
			return 'Stopped. Nothing was changed.';
		case 'other_tabs':
			return 'Another Chiron tab is still busy. Nothing was lost. Close the other tabs, then try again.';
		case 'other_key':
		case 'not_now':
			return 'The lock was changed in another tab. Reload the page to see how it stands.';
		case 'unreadable':
			return 'A record here cannot be opened, so the lock stays on and everything stays sealed. The rest is readable. A backup from before may have it.';
		case 'quota':
			return 'The browser has no room left for this site, so the change of the lock could not be finished. Nothing was lost. Free some space on this device, then try again.';
		case 'busy_elsewhere':
		case 'closed':
		case 'gone':
		case 'locked':
			return explainStorage(failure);
		default:
			return assertNever(failure);
	}
}

function seconds(ms: number): string {
	const n = Math.ceil(ms / 1000);
	return n === 1 ? '1 second' : `${String(n)} seconds`;
}
