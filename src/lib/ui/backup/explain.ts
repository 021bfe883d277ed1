import { assertNever } from '#lib/domain';
import type { BackupFailure, RestoreFailure, SessionProblem, StorageFailure } from '#lib/storage';

/** Why there is no backup file; null for what the person asked for. */
export function explainBackup(failure: BackupFailure): string | null {
	switch (failure.kind) {
		case 'stopped':
			return null;
		case 'target':
			return 'The backup could not be written: the place may be full, or no longer there. Everything here is as it was. Choose another place, or free some space, and try again.';
		case 'no_derivation':
			return 'This browser could not make a key from the passphrase, so no file was made. Everything here is as it was. Close other tabs and try again, or make a backup without a passphrase.';
		case 'store':
			return `No backup was made: ${storeReason(failure.failure)} Everything here is as it was.`;
		default:
			return assertNever(failure);
	}
}

/** Why a file was turned away, or could not be brought in; null for what the person asked for. Nothing was changed. */
export function explainRestore(failure: RestoreFailure): string | null {
	const reason = restoreReason(failure);
	return reason === null ? null : `${reason} Nothing here was changed.`;
}

function restoreReason(failure: RestoreFailure): string | null {
	return failure.kind === 'store' ? storeReason(failure.failure) : REASONS[failure.kind];
}

const ANOTHER = 'If you have another copy, try that one.';

const REASONS: Readonly<Record<Exclude<RestoreFailure['kind'], 'store'>, string | null>> = {
	stopped: null,
	needs_passphrase: null,
	wrong_passphrase: 'This passphrase does not open the file. Try again.',
	newer_version:
		'This file was made by a newer version of Chiron. Close every Chiron tab and open it again to get that version, then try again.',
	busy: 'Another tab is in the middle of restoring. Finish or close it there, then choose the file again.',
	no_derivation:
		'This browser could not make a key from the passphrase. Close other tabs and try again.',
	empty: `This file is empty. ${ANOTHER}`,
	too_large: 'This file is larger than any backup Chiron makes.',
	not_a_backup:
		'This is not a backup file of Chiron, or its beginning is damaged. Session files of the original Chiron can be brought in from the settings.',
	cut_short: `This file ends too early: a download or a copy was cut short. ${ANOTHER}`,
	altered: `This file is damaged: it is not as it was when it was made. ${ANOTHER}`,
	malformed: `This file is damaged: a part of it cannot be read. ${ANOTHER}`,
	line_too_long: `This file is damaged: a part of it is longer than Chiron ever writes. ${ANOTHER}`,
	not_text: `This file is damaged: a part of it is not text. ${ANOTHER}`,
	duplicate: `The same thing is in this file twice, which Chiron never writes. ${ANOTHER}`,
	forbidden_key: `This file holds something that only serves to attack programs. Do not use it. ${ANOTHER}`,
	unreadable:
		'The file could not be read from the disk. Try again, or copy it and choose the copy.',
	bad_seal: `The lock of this file is damaged. ${ANOTHER}`
};

function storeReason({ kind }: StorageFailure): string {
	switch (kind) {
		case 'quota':
			return 'The browser has no room left for this site. Free some space on this device, then try again.';
		case 'busy_elsewhere':
			return 'A reply is being written right now. Wait until it has ended, then try again.';
		case 'newer_version':
			return 'A newer version of Chiron is open in another tab. Reload this page to go on.';
		case 'closed':
		case 'gone':
			return 'The connection to the data on this device was lost. Reload the page, then try again.';
		case 'locked':
			return 'Chiron is locked. Unlock it, then try again.';
		case 'unreadable':
			return 'A record on this device cannot be opened.';
		case 'unavailable':
			return 'The browser did not let Chiron use its data. Reload the page, then try again.';
		default:
			return assertNever(kind);
	}
}

/** Why one session cannot come in. */
export function explainProblem(problem: SessionProblem): string {
	switch (problem) {
		case 'schema':
			return 'a part of it is not as Chiron writes it';
		case 'out_of_order':
			return 'its messages are not in order';
		case 'damaged':
			return 'it was damaged already when the backup was made';
		default:
			return assertNever(problem);
	}
}
