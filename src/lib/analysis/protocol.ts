import type { Finding } from '#lib/domain';

/** What is analyzed of a message. */
export interface Utterance {
	readonly seq: number;
	readonly role: 'user' | 'assistant' | 'system';
	readonly text: string;
}

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
