import { failed, ok, type Millis, type Result } from '#lib/domain';
import type { Database } from '../db';
import { dropTails } from '../tails';
import { lowered } from '../witness-keeper';
import { compare, type Comparison } from './compare';
import type { RestoreFailure } from './failure';
import type { TakenIn } from './intake';
import { look, nameRestoreEnd, readInto, type ReadOptions } from './read';
import { dropStage, openStage, whileStaging, type Stage } from './staging';
import { lostBy, swapIn, type Restored, type RestoreChoice } from './swap';

/** How far it is: `open` counts nothing (`total` is 0), `read` counts bytes, the other steps sessions. */
export interface RestoreProgress {
	readonly step: 'open' | 'read' | 'compare' | 'swap';
	readonly done: number;
	readonly total: number;
}

export interface InspectOptions extends Omit<ReadOptions, 'onProgress' | 'onOpening'> {
	readonly onProgress?: (progress: RestoreProgress) => void;
}

/** What would happen: nothing of what is here has been touched yet. */
export interface DryRun extends TakenIn, Comparison {
	readonly madeAt: Millis;
	readonly app: string;
	readonly isSealed: boolean;
	/**
	 * Brings it in, whole or not at all; the dry run is used up when it succeeds.
	 *
	 * Fails with `stopped`, `store` when the database refused; then everything here is as it was and it can be tried again.
	 */
	readonly restore: (
		choice: RestoreChoice,
		options?: Pick<InspectOptions, 'signal' | 'onProgress'>
	) => Promise<Result<Restored, RestoreFailure>>;
	/** Forgets the file. Must be called unless `restore` succeeded. */
	readonly discard: () => Promise<void>;
}

/**
 * Reads a backup file into a database of its own, checks all of it, and holds it against what is here.
 *
 * Fails with the reason why the file is refused as a whole; then nothing is left of it.
 */
export function inspectBackup(
	live: Database,
	file: Blob,
	options: InspectOptions
): Promise<Result<DryRun, RestoreFailure>> {
	return new Promise((settle, refuse) => {
		const work = async (): Promise<void> => {
			const staged = await stage(live, file, options);
			if (!staged.ok) settle(staged);
			// The lock is held until the dry run is used up or put away.
			else await new Promise<void>((release) => settle(ok(toDryRun(live, staged.value, release))));
		};
		whileStaging(work, () => settle(failed({ kind: 'busy' }))).catch(refuse);
	});
}

interface Staged {
	readonly stage: Stage;
	readonly facts: Omit<DryRun, 'restore' | 'discard'>;
}

async function stage(
	live: Database,
	file: Blob,
	options: InspectOptions
): Promise<Result<Staged, RestoreFailure>> {
	const looked = await look(file);
	if (!looked.ok) return looked;
	const isSealed = looked.value === 'sealed';
	if (isSealed && options.passphrase === null) return failed({ kind: 'needs_passphrase' });
	let stage: Stage | null = null;
	try {
		stage = await openStage();
		const onOpening = () => options.onProgress?.({ step: 'open', done: 0, total: 0 });
		const reading = { ...at('read', options), onOpening };
		const { header, ...taken } = await readInto(stage, { file, isSealed }, reading);
		const comparison = await compare(live, stage.database, at('compare', options));
		const { madeAt, app } = header;
		const facts = { madeAt, app, isSealed, ...taken, ...comparison };
		return ok({ stage, facts });
	} catch (error) {
		await putAway(stage);
		return failed(nameRestoreEnd(error));
	}
}

function toDryRun(live: Database, { stage, facts }: Staged, release: () => void): DryRun {
	const discard = async (): Promise<void> => {
		await putAway(stage);
		release();
	};
	return {
		...facts,
		discard,
		restore: async (choice, options = {}) => {
			try {
				const { different } = facts;
				const swap = { choice, different, ...at('swap', options) };
				const move = () => swapIn(live, stage.database, swap);
				const restored = await (choice.mode === 'merge'
					? move()
					: lowered(await lostBy(live, stage.database), move));
				dropTails();
				await discard();
				return ok(restored);
			} catch (error) {
				return failed(nameRestoreEnd(error));
			}
		}
	};
}

async function putAway(stage: Stage | null): Promise<void> {
	stage?.database.close();
	await dropStage().catch(() => undefined); // the next start tries again
}

/** The same options with progress named for its step. */
function at<O extends Pick<InspectOptions, 'onProgress'>>(
	step: RestoreProgress['step'],
	{ onProgress, ...rest }: O
) {
	return {
		...rest,
		...(onProgress && {
			onProgress: (progress: Omit<RestoreProgress, 'step'>) => onProgress({ step, ...progress })
		})
	};
}
