/** What every start of the store needs, and no more: what is asked for by the front door itself comes as a whole. */
export { openStore, recoverReplies, reopenStore, vaultState } from '#lib/storage';
