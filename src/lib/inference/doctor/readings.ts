import { z } from 'zod';
import type { Engine, Listing, Reading } from './causes';

/** An answer as far as it could be read. */
export type Answer =
	| { readonly kind: 'failed' | 'silent' }
	| { readonly kind: 'answered'; readonly status: number; readonly text: string };

const Names = z.array(z.looseObject({ name: z.string() }));
const Ours: Readonly<Record<Engine, z.ZodType>> = {
	ollama: z.looseObject({ version: z.string() }),
	openai: z.looseObject({ data: z.array(z.looseObject({ id: z.string() })) })
};
const Tags = z.looseObject({ models: Names.nullable() });
const Models = z.looseObject({ data: z.array(z.looseObject({ id: z.string() })) });
const Refusal = z.looseObject({ error: z.unknown() });
const Loading = z.looseObject({ error: z.looseObject({ type: z.literal('unavailable_error') }) });

/** What a first answer says of the server. */
export function readingOf(answer: Answer, engine: Engine): Reading {
	if (answer.kind !== 'answered') return { kind: answer.kind };
	return { kind: 'answered', status: answer.status, says: saysOf(answer, engine) };
}

type Says = Extract<Reading, { kind: 'answered' }>['says'];
type Answered = Extract<Answer, { kind: 'answered' }>;

function saysOf({ status, text }: Answered, engine: Engine): Says {
	if (text.trim() === '') return 'nothing';
	const said = parse(text);
	if (status === 200 && Ours[engine].safeParse(said).success) return 'ours';
	if (status === 503 && Loading.safeParse(said).success) return 'loading';
	return Refusal.safeParse(said).success ? 'error' : 'other';
}

/** The names in a list of models. */
export function listing(answer: Answer, engine: Engine): Listing {
	if (answer.kind !== 'answered') return { kind: 'unread' };
	if (answer.status >= 400) return { kind: 'refused', status: answer.status };
	const said = parse(answer.text);
	const names =
		engine === 'ollama'
			? Tags.safeParse(said).data?.models?.map(({ name }) => name)
			: Models.safeParse(said).data?.data.map(({ id }) => id);
	if (names !== undefined) return { kind: 'names', names };
	// Ollama writes an empty list as null.
	return Tags.safeParse(said).success ? { kind: 'names', names: [] } : { kind: 'unread' };
}

/** Names of the models in memory; null when the server does not tell. */
export function loadedNames(answer: Answer): readonly string[] | null {
	if (answer.kind !== 'answered' || answer.status >= 400) return null;
	const { success, data } = Tags.safeParse(parse(answer.text));
	return success ? (data.models ?? []).map(({ name }) => name) : null;
}

/** What `JSON.parse` throws quotes its input, so it is dropped here. */
function parse(text: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return null;
	}
}
