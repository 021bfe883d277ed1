import { assertNever } from '#lib/domain';
import type { CopyFailure, CopyTextFailure } from '#lib/storage';

/** Sentences for copies that could not be made: what happened, what is safe, what to do. */
export function explainCopying(kind: CopyFailure['kind']): string {
	switch (kind) {
		case 'not_allowed':
			return 'The browser no longer lets Chiron write to the folder. Your sessions are safe here. Allow the folder again, or choose another.';
		case 'gone':
			return 'The folder is no longer where it was. Your sessions are safe here. Bring the folder back, or choose another.';
		case 'full':
			return 'There is no room left for copies. Your sessions are safe here. Free some space on this device, or choose another folder.';
		case 'busy':
			return 'Another program is using one of the files. Your sessions are safe here. Chiron tries again by itself.';
		case 'unverified':
			return 'A copy did not read back as it was written. Your sessions are safe here. Chiron tries again by itself; if this stays, choose a folder on another disk.';
		case 'unreadable':
			return 'One session could not be read, so it was not copied. The others were. Reload the page; if this stays, download a backup file.';
		case 'locked':
			return 'Chiron was locked while a copy was being made. Your sessions are safe here. Chiron tries again by itself.';
		case 'newer_version':
			return 'A newer version of Chiron has written to this place. Nothing was changed there. Reload the page to get the newer version, or choose another folder.';
		case 'unavailable':
			return 'This browser did not let Chiron write the copies. Your sessions are safe here. Choose a folder, or download a backup file.';
		default:
			return assertNever(kind);
	}
}

/** Why a copy cannot be read. Nothing was changed. */
export function explainReading(kind: CopyTextFailure['kind']): string {
	switch (kind) {
		case 'sealed':
			return 'This copy is sealed. It opens with the passphrase or recovery code of the time it was made.';
		case 'not_text':
			return 'This file is damaged: it holds no readable text.';
		case 'too_large':
			return 'This file is larger than 8 MB, so it was not read.';
		case 'gone':
			return 'This file is no longer there.';
		case 'not_allowed':
			return 'The browser does not let Chiron read this folder right now.';
		case 'full':
		case 'busy':
		case 'unverified':
		case 'unreadable':
		case 'locked':
		case 'newer_version':
		case 'unavailable':
			return 'This file could not be read right now. Try again later.';
		default:
			return assertNever(kind);
	}
}
