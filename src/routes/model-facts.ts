import type { EngineChoice, Result } from '#lib/domain';
import { createFactsBook, type ModelFacts, type ReplyFailure } from '#lib/inference';
import { serverKey } from './server-keys';

/** What servers told of their models, for as long as this page lives. */
const book = createFactsBook();

/** What the server of a model tells of it; asked once. */
export async function factsOf(choice: EngineChoice): Promise<Result<ModelFacts, ReplyFailure>> {
	return book.of(choice, { apiKey: await serverKey(choice.host) });
}

/** Forgets what a server told: a model of it was fetched anew. */
export function forgetFacts(host: string): void {
	book.forget(host);
}
