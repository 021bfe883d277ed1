import type { PlannedReply, PlanTask } from '#lib/conversation';
import {
	heardOf,
	learn,
	planForModel,
	planPrompt,
	UNCALIBRATED,
	type EngineChoice,
	type PlanFacts
} from '#lib/domain';
import { loadedModels, TEMPERATURE, type ModelFacts, type ReplyUsage } from '#lib/inference';
import { changeSetting } from '#lib/storage';
import { settingIfOpen } from './kept-settings';
import { factsOf } from './model-facts';

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

/** How models are told to sample. */
const SAMPLING = { temperature: TEMPERATURE, seed: null };

/** Plans one reply with everything that is known of the model that will write it. */
export async function planTurn(task: PlanTask, signal: AbortSignal): Promise<PlannedReply> {
	const { head, engine, history, level, continues, isTighter } = task;
	const [{ digest, contextTokens }, counts, style, written] = await Promise.all([
		windowFor(engine, signal),
		settingIfOpen('calibration'),
		settingIfOpen('coach'),
		settingIfOpen('safetyPlan')
	]);
	const calibration = counts?.[keyOf(engine)] ?? UNCALIBRATED;
	const planned = planPrompt(
		history,
		{
			phase: head.phase ?? 'assessment',
			level,
			worstLevel: head.worstLevel,
			coach: head.coach ?? style,
			memory: head.memory ?? null,
			safetyPlan: planForModel(written),
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
		factsInTime(engine, signal),
		settingIfOpen('contextTokens'),
		settingIfOpen('calibration')
	]);
	const asked = chosen ?? CONTEXT_TOKENS;
	const used = counts?.[keyOf(engine)]?.windowTokens ?? asked;
	const least = Math.min(asked, used, facts?.contextTokens ?? asked);
	return { contextTokens: Math.max(LEAST_WINDOW, least), digest: facts?.digest ?? null };
}

/** Windows that were looked up already, by model and size, for as long as this page lives. */
const lookedUp = new Set<string>();

/** Remembers how a server counted a prompt, and the window it really uses. */
export async function learnFrom(
	engine: EngineChoice,
	plan: PlanFacts,
	{ promptTokens }: ReplyUsage
): Promise<void> {
	if (engine.engine === 'mock' || engine.host === null) return;
	const key = keyOf(engine);
	const size = `${key} ${String(plan.contextTokens)}`;
	const isNews = !lookedUp.has(size) || heardOf(plan, promptTokens) === 'less';
	const window = isNews ? await windowInUse(engine.host, engine) : null;
	if (window !== null) lookedUp.add(size);
	await changeSetting('calibration', (known) => {
		const counts = known ?? {};
		const before = counts[key] ?? { ...UNCALIBRATED, windowTokens: null };
		const others = Object.entries(counts).filter(([name]) => name !== key);
		return {
			...Object.fromEntries(others.slice(-MOST_MODELS + 1)),
			[key]: learn(before, { plan, counted: promptTokens, window })
		};
	});
}

/** The window a server really gives a model, in tokens; null when it does not say. */
async function windowInUse(
	host: string,
	{ engine, model }: Pick<EngineChoice, 'engine' | 'model'>
): Promise<number | null> {
	if (engine !== 'ollama') return null;
	const loaded = await loadedModels(host);
	const running = loaded.ok ? loaded.value.find(({ name }) => isNamed(name, model)) : undefined;
	return running?.contextTokens ?? null;
}

function keyOf({ engine, host, model }: EngineChoice): string {
	return `${engine} ${host ?? ''} ${model}`;
}

function isNamed(name: string, model: string): boolean {
	return name === model || name === `${model}:latest`;
}

/** What is known of a model; null where its server does not tell in time. */
async function factsInTime(engine: EngineChoice, signal: AbortSignal): Promise<ModelFacts | null> {
	const told = await Promise.race([factsOf(engine), givingUp(signal)]);
	return told?.ok ? told.value : null;
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
