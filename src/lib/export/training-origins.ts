import { isTrainable, type Exchange, type ReplyOrigin } from '#lib/domain';

/** Where some of the replies of an export come from; one for each difference. */
export interface TrainingOrigin {
	readonly engine: ReplyOrigin['engine'] | 'unknown';
	readonly model: string | null;
	/** Of the model's weights, as the server names them; null where it did not. */
	readonly digest: string | null;
	/** Id and version of the words the model was given. */
	readonly promptId: string | null;
	readonly promptVersion: string | null;
	/** Null where it was not kept. */
	readonly temperature: number | null;
	/** Context window asked for, in tokens; null where it was not kept. */
	readonly contextTokens: number | null;
	/** Replies with this origin that may be trained on. */
	readonly replies: number;
}

/** Counts the replies of an export by where they come from. */
export interface OriginCounter {
	readonly add: (exchanges: readonly Exchange[]) => void;
	/** Most replies first. */
	readonly list: () => readonly TrainingOrigin[];
}

/** Starts at nothing. */
export function createOriginCounter(): OriginCounter {
	const counts = new Map<string, TrainingOrigin>();
	return {
		add(exchanges) {
			for (const { reply } of exchanges) {
				if (!isTrainable(reply)) continue;
				const origin = originOf(reply.sources.at(-1)?.reply ?? null);
				const key = JSON.stringify(origin);
				const known = counts.get(key)?.replies ?? 0;
				counts.set(key, { ...origin, replies: known + 1 });
			}
		},
		list: () => [...counts.values()].toSorted((a, b) => b.replies - a.replies)
	};
}

/** What came with a file of another program says nothing of its origin. */
function originOf(reply: ReplyOrigin | null): Omit<TrainingOrigin, 'replies'> {
	return {
		engine: reply?.engine ?? 'unknown',
		model: reply?.model ?? null,
		digest: reply?.digest ?? null,
		promptId: reply?.promptId ?? null,
		promptVersion: reply?.promptVersion ?? null,
		temperature: reply?.options?.temperature ?? null,
		contextTokens: reply?.plan?.contextTokens ?? null
	};
}
