import type { EngineChoice } from '#lib/domain';
import type { Server } from './desk';

/** Where a server of each kind listens unless it was told otherwise. */
export const DEFAULT_HOSTS: Readonly<Record<Server['engine'], string>> = {
	ollama: 'http://localhost:11434',
	openai: 'http://localhost:8080'
};

/**
 * An address as it is kept and compared: with a scheme, without a slash at its end and without `/v1`, which people copy
 * with it. What is no address stays as it was typed.
 */
export function tidyHost(typed: string): string {
	const trimmed = typed.trim();
	const address = trimmed.includes('://') || trimmed === '' ? trimmed : `http://${trimmed}`;
	return address.replace(/\/+$/u, '').replace(/\/v1$/u, '');
}

/** The server of a choice; null for the practice model. */
export function serverOf({ engine, host }: EngineChoice): Server | null {
	return engine === 'mock' || host === null ? null : { engine, host };
}

/** A person's word that one model elsewhere may be sent their words. */
export interface CloudConsent {
	readonly host: string;
	readonly model: string;
	readonly at: number;
}

/** Whether the person said that words may go to the model of a choice. */
export function isAgreed(
	consents: readonly CloudConsent[],
	{ host, model }: Pick<EngineChoice, 'host' | 'model'>
): boolean {
	return consents.some((given) => given.host === host && given.model === model);
}
