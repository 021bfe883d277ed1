/** The key was forgotten: the vault is locked. */
export interface Locked {
	readonly kind: 'locked';
}

/** Passphrase or recovery code is not the one, or the wrapped key was changed: they look the same. */
export interface WrongSecret {
	readonly kind: 'wrong_secret';
}

/** Not what was sealed, or not under this identity, or by another key. */
export interface Tampered {
	readonly kind: 'tampered';
}

/** Made by a later version of the app. */
export interface NewerVersion {
	readonly kind: 'newer_version';
	readonly version: number;
}

/** Not of the shape that this version writes. */
export interface Malformed {
	readonly kind: 'malformed';
}

/** Stored parameters below the floor (a downgrade) or above the cap (a page that hangs). */
export interface BadParameters {
	readonly kind: 'parameters_too_weak' | 'parameters_too_costly';
}

/** `unavailable`: this browser cannot run the function (no WebAssembly, too little memory, a crash). */
export interface DeriveFailure {
	readonly kind: 'unavailable' | 'stopped';
}

/** A new passphrase without a single character. */
export interface EmptyPassphrase {
	readonly kind: 'empty_passphrase';
}

/** The recovery code does not add up: a symbol is missing, wrong or out of place. */
export interface Mistyped {
	readonly kind: 'mistyped';
}

/** The open key is not the one of this key file. */
export interface OtherKey {
	readonly kind: 'other_key';
}
