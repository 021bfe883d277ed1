export type {
	BadParameters,
	DeriveFailure,
	EmptyPassphrase,
	Locked,
	Malformed,
	Mistyped,
	NewerVersion,
	OtherKey,
	Tampered,
	WrongSecret
} from './failure';
export { forget, type Key } from './key';
export { parseKeyFile, KeyFile } from './key-file';
export { deriveInWorker, type Derive } from './derive';
export { deriveHere } from './derive-here';
export type { Passphrase } from './passphrase';
export {
	changePassphrase,
	createKeyring,
	replaceRecoveryCode,
	unlockWithPassphrase,
	unlockWithRecoveryCode,
	type NewKeyring
} from './keyring';
export { fromRecoveryText } from './recovery-code';
export type { RecordIdentity } from './identity';
export {
	open,
	openSync,
	seal,
	sealAhead,
	sealSync,
	type OpenFailure,
	type Sealed,
	type Unsealed
} from './seal';
export { warmUp } from './warm-up';
export type { ByteSource } from './reader';
export { isSealedFile, type NotASealedFile } from './file-header';
export type { FileLock, FileSecret } from './file-lock';
export {
	openFile,
	sealFile,
	type CutShort,
	type FileEvent,
	type OpenFileFailure,
	type SealFileFailure
} from './file';
export {
	afterWrongTry,
	NO_WRONG_TRIES,
	unlockDelayMs,
	waitBeforeTryMs,
	type WrongTries
} from './unlock-delay';
