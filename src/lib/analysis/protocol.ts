import type { Finding, Message } from '#lib/domain';

/** What is analyzed of a message. */
export type Utterance = Pick<Message, 'seq' | 'role' | 'kind' | 'text'>;

/** Asks the worker for the findings of a run of messages. */
export interface AnalyzeRequest {
	readonly id: number;
	readonly utterances: readonly Utterance[];
}

/** The findings of the request of the same id, one for each message, in order. */
export interface AnalyzeResponse {
	readonly id: number;
	readonly findings: readonly Finding[];
}
