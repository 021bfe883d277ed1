export {
	acceptStore,
	openAsItIs,
	openStore,
	reopenStore,
	type LeftBehind,
	type OpenOptions,
	type StoreState
} from './open';
export {
	changePassphrase,
	lock,
	prepareVault,
	proveSecret,
	renewRecoveryCode,
	resetPassphrase,
	turnOffVault,
	unlock,
	type PreparedVault,
	type Proof,
	type Secret,
	type UnlockFailure,
	type VaultFailure,
	type VaultTools
} from './lock';
export { countDamaged, vaultState } from './seal';
export type { Damage } from './witness';
export type { OpenFailure } from './witness-check';
export type { StorageFailure } from './failure';
export { watch } from './watch';
export {
	countSessions,
	listHeads,
	listMessages,
	listSessionIds,
	listSessions,
	readLatestSession,
	readSession,
	type ListedSession
} from './sessions';
export {
	deleteSession,
	saveConsent,
	saveMemory,
	saveSession,
	type SessionChange
} from './session-changes';
export {
	amendReply,
	beginTurn,
	finishReply,
	keepReply,
	reopenReply,
	type NewMessage,
	type TurnBegun,
	type TurnStart
} from './turns';
export { recoverReplies } from './recover';
export { annotate, forkSession, rewriteTurn } from './rewrite';
export { putSessions, type WholeSession } from './imports';
export {
	listFindings,
	listStale,
	readTranscripts,
	saveFindings,
	type NewFindings,
	type StaleSession,
	type PackedTranscript
} from './findings';
export { beginDeletion, listGoing, undoDeletion } from './deleting';
export { deleteCheckin, listCheckins, saveCheckin } from './checkins';
export { findUnsentDraft, readDraft, saveDraft } from './drafts';
export {
	changeSetting,
	dropSetting,
	ensureSetting,
	readSetting,
	saveSetting,
	type Setting
} from './settings';
export { wipeStore } from './wipe';
export { openBackup, saveBackup, sweepRestore } from './backup/door';
export { noteBackup, readLastBackup } from './backup/last-backup';
export type { BackupMade, BackupTarget } from './backup/write';
export type { BackupFailure, RestoreFailure } from './backup/failure';
export type { DryRun, RestoreProgress } from './backup/restore';
export type { DifferingSession, Standings } from './backup/compare';
export type { Newer } from './backup/relation';
export type { RefusedSession } from './backup/intake';
export type { SessionProblem } from './backup/intake-session';
export type { Preference, Restored, RestoreChoice } from './backup/swap';
export { readAllStates, readRecentStates, readToCopy } from './copies/states';
export type { CopyState, RecentStates, SessionToCopy } from './copies/states';
export type { CopyFailure } from './copies/failure';
export {
	canKeepSnapshots,
	openPlaces,
	toFolderPlace,
	type CopyPlace,
	type CopySealing
} from './copies/place';
export {
	openCopiesBySecret,
	openCopyByKey,
	vaultSealing,
	type OpenBySecret
} from './copies/vault-sealing';
export { writeCopies, type CopyRun } from './copies/write';
export type { CopyPorts } from './copies/write-one';
export { listCopied, type CopiedSession } from './copies/copied';
export {
	findCopies,
	readCopy,
	type CopyTextFailure,
	type FoundCopies,
	type FoundCopy,
	type OpenCopy
} from './copies/read';
export {
	dropCopies,
	dropFolderCopy,
	hasFolderCopy,
	settleSnapshots,
	wipePrivateFiles
} from './copies/drop';
export { askForFolder, canPickFolder, folderAccess, pickFolder } from './copies/access';
export {
	ensureWriter,
	readBackupLater,
	readCopyStatus,
	readFolder,
	readLastBackupFile,
	saveBackupLater,
	saveCopyStatus,
	saveFolder,
	type CopyStatus,
	type PickedFolder
} from './copies/marks';
export { countWrittenSince } from './copies/unexported';
