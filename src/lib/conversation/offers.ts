import { respondTo, type Message } from '#lib/domain';

/** What a person may do with the reply at the end of a talk. */
export interface Offers {
	/** Let the model go on from where it broke off. */
	readonly goOn: boolean;
	/** Ask for another in its place. */
	readonly again: boolean;
	/** Leave it as it is. */
	readonly keep: boolean;
}

const NOTHING: Offers = { goOn: false, again: false, keep: false };

/** What is offered for the last message: nothing unless it is a reply that did not come to its end and was not left so. */
export function offersFor(messages: readonly Message[]): Offers {
	const last = messages.at(-1);
	if (last === undefined || !isUnfinished(last) || last.kept === true || isWithheld(messages))
		return NOTHING;
	return { goOn: last.text.trim() !== '', again: true, keep: true };
}

/** Whether a message is a reply of a model that ended before its end. */
export function isUnfinished({ role, kind, imported, status, reply }: Message): boolean {
	if (role !== 'assistant' || kind !== 'turn' || imported !== null) return false;
	if (status === 'complete') return reply?.doneReason === 'length';
	return status !== 'streaming';
}

/** Whether the last words of the person keep the model out. */
export function isWithheld(messages: readonly Message[]): boolean {
	const said = messages.findLast(({ role }) => role === 'user');
	return said?.screening != null && respondTo(said.screening, null, said.at).model === 'withheld';
}
