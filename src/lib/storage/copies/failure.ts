/** Why a copy could not be written or read. The sessions themselves are not touched by any of these. */
export type CopyFailure =
	/** The browser wants to be asked again before the folder may be used. */
	| { readonly kind: 'not_allowed' }
	/** The folder or the file is no longer where it was. */
	| { readonly kind: 'gone' }
	/** The disk, or the room the browser gives this site, is full. */
	| { readonly kind: 'full' }
	/** Another program holds the file. */
	| { readonly kind: 'busy' }
	/** What was read back is not what was written. */
	| { readonly kind: 'unverified' }
	/** The session itself could not be read. */
	| { readonly kind: 'unreadable' }
	/** The vault is locked: nothing can be sealed. */
	| { readonly kind: 'locked' }
	/** A newer version of the app wrote to this folder; nothing is changed in it. */
	| { readonly kind: 'newer_version' }
	/** The browser gives no folder at all, or the disk refused for a reason it does not tell. */
	| { readonly kind: 'unavailable' };

const KINDS: Readonly<Record<string, CopyFailure['kind']>> = {
	NotAllowedError: 'not_allowed',
	SecurityError: 'not_allowed',
	NotFoundError: 'gone',
	QuotaExceededError: 'full',
	NoModificationAllowedError: 'busy'
};

/** Names an error of the file system; anything that is none is a bug and is thrown on. */
export function nameCopyFailure(error: unknown): CopyFailure {
	if (!(error instanceof DOMException)) throw error;
	return { kind: KINDS[error.name] ?? 'unavailable' };
}

/** Whether a failure is about one session or file, so that the next session may still be copied. */
export function isOfOneFile({ kind }: CopyFailure): boolean {
	return kind === 'busy' || kind === 'unverified' || kind === 'unreadable';
}
