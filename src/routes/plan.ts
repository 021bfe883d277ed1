import type { PlannedReply, PlanTask } from '#lib/conversation';
import {
	calibrate,
	heardOf,
	planPrompt,
	UNCALIBRATED,
	type EngineChoice,
	type PlanFacts
} from '#lib/domain';
import { listModels, loadedModels, showModel, TEMPERATURE, type ReplyUsage } from '#lib/inference';
import { readSetting, saveSetting, type Setting } from '#lib/storage';

/** The window that is asked for where the person chose none, in tokens. */
const CONTEXT_TOKENS = 4096;
/** Longest reply, in tokens. */
const REPLY_TOKENS = 512;
/** No window is planned smaller than this, whatever a server says. */
const LEAST_WINDOW = 1024;
/** A server that does not tell about its model within this is asked all the same. */
const FACTS_MS = 3000;
/** After a refusal estimates count for this much more. */
const TIGHTER = 1.5;
/** Models whose counts are remembered. */
const MOST_MODELS = 40;

interface EngineFacts {
	readonly digest: string | null;
	/** The context length the model was trained with, in tokens. */
	readonly trainedTokens: number | null;
}

const UNKNOWN: EngineFacts = { digest: null, trainedTokens: null };
/** What servers told of their models, for as long as this page lives. */
const known = new Map<string, EngineFacts>();

/** How models are told to sample. */
const SAMPLING = { temperature: TEMPERATURE, seed: null };

/** Plans one reply with everything that is known of the model that will write it. */
export async function planTurn(task: PlanTask, signal: AbortSignal): Promise<PlannedReply> {
	const { head, engine, history, level, continues, isTighter } = task;
	const [{ digest, contextTokens }, counts, style] = await Promise.all([
		windowFor(engine, signal),
		settingOr<'calibration', Setting<'calibration'>>('calibration', {}),
		settingOr('coach', null)
	]);
	const calibration = counts[keyOf(engine)] ?? UNCALIBRATED;
	const planned = planPrompt(
		history,
		{
			phase: head.phase ?? 'assessment',
			level,
			worstLevel: head.worstLevel,
			coach: head.coach ?? style,
			memory: head.memory ?? null,
			continues
		},
		{
			contextTokens,
			replyTokens: REPLY_TOKENS,
			calibration: {
				factor: calibration.factor * (isTighter ? TIGHTER : 1),
				samples: calibration.samples
			}
		}
	);
	const { facts: plan, ...prompt } = planned;
	// Of canned replies there is nothing to see.
	const made = engine.engine === 'mock' ? {} : { plan, options: SAMPLING };
	return {
		prompt,
		origin: {
			promptId: planned.promptId,
			promptVersion: planned.promptVersion,
			digest,
			...made
		}
	};
}

/** The window to ask a model for: what the person chose, and no more than model and server have. */
export async function windowFor(
	engine: EngineChoice,
	signal: AbortSignal
): Promise<{ readonly contextTokens: number; readonly digest: string | null }> {
	const [facts, chosen, counts] = await Promise.all([
		factsOf(engine, signal),
		settingOr('contextTokens', CONTEXT_TOKENS),
		settingOr<'calibration', Setting<'calibration'>>('calibration', {})
	]);
	const used = counts[keyOf(engine)]?.windowTokens ?? chosen;
	const least = Math.min(chosen, used, facts.trainedTokens ?? chosen);
	return { contextTokens: Math.max(LEAST_WINDOW, least), digest: facts.digest };
}

/** Remembers how a server counted a prompt, and the window it really uses. */
export async function learnFrom(
	engine: EngineChoice,
	plan: PlanFacts,
	{ promptTokens }: ReplyUsage
): Promise<void> {
	const { engine: kind, host, model } = engine;
	if (kind === 'mock' || host === null) return;
	const loaded = kind === 'ollama' ? await loadedModels(host) : null;
	const running = loaded?.ok ? loaded.value.find(({ name }) => isNamed(name, model)) : undefined;
	const counts = (await readSetting('calibration')) ?? {};
	const key = keyOf(engine);
	const before = counts[key] ?? { ...UNCALIBRATED, windowTokens: null };
	const isWhole = promptTokens !== null && heardOf(plan, promptTokens) === 'whole';
	const estimated = plan.estimatedTokens * (before.factor / plan.factor);
	const next = isWhole ? calibrate(before, { estimated, counted: promptTokens }) : before;
	const others = Object.entries(counts).filter(([name]) => name !== key);
	const kept = others.slice(-MOST_MODELS + 1);
	await saveSetting('calibration', {
		...Object.fromEntries(kept),
		[key]: {
			factor: next.factor,
			samples: next.samples,
			windowTokens: lowered(running?.contextTokens ?? null, plan.contextTokens)
		}
	});
}

/** A window is a limit only where it is smaller than what was asked for. */
function lowered(used: number | null, asked: number): number | null {
	return used !== null && used > 0 && used < asked ? used : null;
}

function keyOf({ engine, host, model }: EngineChoice): string {
	return `${engine} ${host ?? ''} ${model}`;
}

function isNamed(name: string, model: string): boolean {
	return name === model || name === `${model}:latest`;
}

/** A setting, or `otherwise` where none was made or the store is not open, as it may be off the record. */
async function settingOr<K extends 'contextTokens' | 'calibration' | 'coach', T>(
	key: K,
	otherwise: T
): Promise<Setting<K> | T> {
	const made = await readSetting(key).catch(() => null);
	return made ?? otherwise;
}

async function factsOf(engine: EngineChoice, signal: AbortSignal): Promise<EngineFacts> {
	if (engine.engine !== 'ollama' || engine.host === null) return UNKNOWN;
	const key = keyOf(engine);
	const before = known.get(key);
	if (before !== undefined) return before;
	const asked = askOf(engine.host, engine.model);
	const told = await Promise.race([asked, givingUp(signal)]);
	if (told === null) return UNKNOWN;
	if (told.digest !== null) known.set(key, told);
	return told;
}

async function askOf(host: string, model: string): Promise<EngineFacts> {
	const [listed, shown] = await Promise.all([listModels(host), showModel(host, model)]);
	const installed = listed.ok ? listed.value.find(({ name }) => isNamed(name, model)) : undefined;
	return {
		digest: installed?.digest ?? null,
		trainedTokens: (shown.ok ? shown.value.contextTokens : null) ?? installed?.contextTokens ?? null
	};
}

function givingUp(signal: AbortSignal): Promise<null> {
	return new Promise((settle) => {
		const timer = setTimeout(() => settle(null), FACTS_MS);
		const now = () => {
			clearTimeout(timer);
			settle(null);
		};
		if (signal.aborted) now();
		else signal.addEventListener('abort', now, { once: true });
	});
}
