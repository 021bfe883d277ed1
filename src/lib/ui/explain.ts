import { assertNever } from '#lib/domain';
import type { TurnFailure } from '#lib/conversation';
import type { StorageFailure } from '#lib/storage';

const KEPT = {
	wrote: 'What you wrote is saved.',
	both: 'What you wrote and what had arrived are saved.'
} as const;
const NOT_KEPT = {
	wrote: 'What you wrote is still on this page.',
	both: 'What you wrote and what had arrived are still on this page.'
} as const;

/**
 * Sentences for a reply that could not be had: what happened, what is safe, what to do.
 *
 * `isKept` says whether the talk is stored; off the record nothing is, and no sentence may say so.
 */
export function explainReply(failure: TurnFailure, isKept: boolean): string {
	const { wrote, both } = isKept ? KEPT : NOT_KEPT;

	switch (failure.kind) {
		case 'unreachable':
			return `Your model isn't answering. ${wrote} See below what may be in the way, then try again, or keep going with the practice model.`;
		case 'model_missing':
			return `The model "${failure.model}" is not installed. ${wrote} Choose another model, or, with Ollama, fetch it: ollama pull ${failure.model}`;
		case 'refused':
			return `The model server refused the request (code ${String(failure.status)}). ${wrote} Try again, or choose another model in Settings.`;
		case 'too_long':
			return `This conversation is longer than the model can read at once. ${wrote} Choose a model with a larger window in Settings.`;
		case 'loading':
			return `The model "${failure.model}" is still being loaded. ${wrote} Give it a minute, then try again.`;
		case 'no_memory':
			return `The computer that runs "${failure.model}" has too little memory free for it. ${both} Close other programs there and try again, choose a smaller model, or let it read less at once, in Settings.`;
		case 'no_chat':
			return `The model "${failure.model}" is not made for talking. ${wrote} Choose another one.`;
		case 'busy':
			return `The model server is busy with other requests. ${both} Give it a minute, then try again.`;
		case 'wordless':
			return `${failure.thought ? 'The model thought, but wrote no answer.' : 'The model sent no words.'} ${wrote} Try again, or choose another model.`;
		case 'server_error':
			return `The model stopped with an error. ${both} You can try again.`;
		case 'malformed':
			return `The model server sent something that could not be read. ${both} You can try again.`;
		case 'interrupted':
			return `The connection ended before the reply did. ${both} You can try again.`;
		case 'silent':
			return `The model said nothing for ${String(Math.round(failure.afterMs / 1000))} seconds. ${both} You can try again.`;
		case 'cloud_refused':
			return `"${failure.model}" runs on somebody else's computer, so nothing was sent. ${wrote} Choose a model that runs on your own machine, or say yes to this one where models are chosen.`;
		case 'app_fault':
			return `A part of Chiron could not be loaded or failed. ${both} Reload the page, then try again.`;
		default:
			return assertNever(failure);
	}
}

/** Sentences for a change the store refused; `what` is what stays where it is. */
export function explainStorage(failure: StorageFailure): string {
	switch (failure.kind) {
		case 'quota':
			return 'Not saved: the browser has no room left for this site. Your words are still here. Free some space on this device, or export and delete old sessions, then try again.';
		case 'closed':
			return 'Not saved: the connection to the data on this device was lost. Your words are still here. Reload the page to go on.';
		case 'newer_version':
			return 'Not saved: a newer version of Chiron is open in another tab. Your words are still here. Reload this page to go on.';
		case 'unavailable':
			return 'Not saved: this browser does not let Chiron keep data here. Your words are still here. A private window or blocked site data can cause this.';
		case 'busy_elsewhere':
			return 'This session is being answered in another tab. Your words are still here. Wait for that reply, or go on there.';
		case 'gone':
			return 'That is no longer there. It may have been deleted in another tab.';
		case 'locked':
			return 'Not saved: Chiron is locked. Unlock it with your passphrase, then try again.';
		case 'unreadable':
			return 'This cannot be read: what lies on this device is not what Chiron wrote. It was left as it is. You can bring it back from a backup in Settings.';
		default:
			return assertNever(failure);
	}
}
