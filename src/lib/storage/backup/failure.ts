import type { StorageFailure } from '../failure';

/** The person, or the page that went away, ended it. */
interface Stopped {
	readonly kind: 'stopped';
}

/** The database refused. */
interface StoreRefused {
	readonly kind: 'store';
	readonly failure: StorageFailure;
}

/** Why a backup could not be made. What is stored is as it was. */
export type BackupFailure =
	| Stopped
	| StoreRefused
	/** The file or folder could not be written to. */
	| { readonly kind: 'target' }
	/** This browser cannot turn a passphrase into a key. */
	| { readonly kind: 'no_derivation' };

/** Why a file was turned away as a whole. Nothing was changed. */
export type RestoreFailure =
	| Stopped
	| StoreRefused
	/** Not a byte in it. */
	| { readonly kind: 'empty' }
	| { readonly kind: 'too_large' }
	/** It does not begin like a backup of ours. */
	| { readonly kind: 'not_a_backup' }
	/** Made by a later version of the app. */
	| { readonly kind: 'newer_version'; readonly version: number }
	/** It ends before its last line. */
	| { readonly kind: 'cut_short' }
	/** Its bytes or counts are not those it was written with, or it holds what we never write. */
	| { readonly kind: 'altered' }
	/** A line that Chiron never writes. */
	| { readonly kind: 'malformed' }
	| { readonly kind: 'line_too_long' }
	| { readonly kind: 'not_text' }
	/** The same id twice. */
	| { readonly kind: 'duplicate' }
	/** A key such as `__proto__`, which only serves to attack a program. */
	| { readonly kind: 'forbidden_key' }
	/** The disk gave an error while the file was read. */
	| { readonly kind: 'unreadable' }
	| { readonly kind: 'needs_passphrase' }
	| { readonly kind: 'wrong_passphrase' }
	/** A sealed file whose header asks for too little or too much work, or is damaged. */
	| { readonly kind: 'bad_seal' }
	| { readonly kind: 'no_derivation' }
	/** Another tab is in the middle of restoring. */
	| { readonly kind: 'busy' };

/** Thrown to leave a stream; never leaves this folder. */
export class Halted extends Error {
	constructor(readonly failure: BackupFailure | RestoreFailure) {
		super(failure.kind);
	}
}

/** Ends the work when its signal says so. */
export function heed(signal: AbortSignal | undefined): void {
	if (signal?.aborted === true) throw new Halted({ kind: 'stopped' });
}
