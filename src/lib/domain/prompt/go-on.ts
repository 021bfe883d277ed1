import type { PromptMessage } from './prompt';

/** Asks for the rest of a reply that was cut off. Not every engine can go on from an open turn, but all can be asked. */
export const GO_ON: PromptMessage = {
	role: 'user',
	content:
		'Your last message was cut off. Go on exactly where it stops. Do not repeat any of it, and do not mention that it was cut off.'
};

/** The turns as an engine sends them: those of the prompt, and the reply so far where it is to go on. */
export function promptTurns({
	messages,
	continues
}: {
	readonly messages: readonly PromptMessage[];
	readonly continues?: string | undefined;
}): readonly PromptMessage[] {
	if (continues === undefined) return messages;
	return mergeNeighbors([...messages, { role: 'assistant', content: continues }, GO_ON]);
}

/** Some chat templates refuse two turns of one role in a row. */
export function mergeNeighbors(messages: readonly PromptMessage[]): PromptMessage[] {
	const merged: PromptMessage[] = [];
	for (const message of messages) {
		const last = merged.at(-1);
		if (last?.role === message.role)
			merged.splice(-1, 1, { role: last.role, content: `${last.content}\n\n${message.content}` });
		else merged.push(message);
	}
	return merged;
}
