/** Tokens a message costs beside its text. */
const MESSAGE_TOKENS = 4;
/** Characters of Latin text to a token; servers count about four. */
const LATIN_PER_TOKEN = 3.5;
/** Tokens to a character of other scripts. */
const WIDE_TOKENS = 1.2;
const WIDE_FROM = 0x2ff;

/**
 * A careful estimate of how many tokens a text takes, from its characters alone.
 *
 * Latin text runs at about four characters a token; other scripts at one to two. Not exact: the server's own count decides.
 */
export function estimateTokens(text: string): number {
	let wide = 0;
	for (const char of text) if ((char.codePointAt(0) ?? 0) > WIDE_FROM) wide += 1;
	return Math.ceil((text.length - wide) / LATIN_PER_TOKEN + wide * WIDE_TOKENS) + MESSAGE_TOKENS;
}

/** A text, or the end of it that costs at most `room` estimated tokens; '' where nothing of it fits. */
export function endWithin(text: string, room: number): string {
	if (estimateTokens(text) <= room) return text;
	const near = Array.from(text.slice(-unitsAtMost(room)).toWellFormed()).reverse();
	const end = near.slice(0, countWithin(near, room)).reverse().join('');
	return end === '' ? '' : `…${end}`;
}

/** The same, keeping the beginning. */
export function startWithin(text: string, room: number): string {
	if (estimateTokens(text) <= room) return text;
	const near = Array.from(text.slice(0, unitsAtMost(room)).toWellFormed());
	const start = near.slice(0, countWithin(near, room)).join('');
	return start === '' ? '' : `${start}…`;
}

/** No more UTF-16 units than this fit, whatever they are. */
function unitsAtMost(room: number): number {
	return Math.max(1, Math.floor(room * LATIN_PER_TOKEN));
}

/** How many of these characters fit, beside the mark of a cut. */
function countWithin(chars: readonly string[], room: number): number {
	let left = room - MESSAGE_TOKENS - WIDE_TOKENS - 1;
	const over = chars.findIndex((char) => {
		const isWide = (char.codePointAt(0) ?? 0) > WIDE_FROM;
		left -= isWide ? WIDE_TOKENS + (char.length - 1) / LATIN_PER_TOKEN : 1 / LATIN_PER_TOKEN;
		return left < 0;
	});
	return over < 0 ? chars.length : over;
}

/** How far the estimates are from what a server counts, learned from its replies. */
export interface Calibration {
	/** What an estimate must be multiplied with. */
	readonly factor: number;
	/** How many replies it was learned from. */
	readonly samples: number;
}

/** Nothing is known of a model's tokens. */
export const UNCALIBRATED: Calibration = { factor: 1, samples: 0 };

/** A model far outside of these counts something else than the prompt. */
const FACTORS = { least: 0.5, most: 3 } as const;
/** How much of a new count is taken over; a count above the estimate is taken over at once. */
const LEARN = 0.3;

/**
 * The calibration after one more reply: `estimated` is what was planned with `before`, `counted` what the server says.
 *
 * It rises at once and falls slowly, because too much in a prompt costs more than too little.
 */
export function calibrate(
	before: Calibration,
	{ estimated, counted }: { readonly estimated: number; readonly counted: number }
): Calibration {
	if (estimated <= 0 || counted <= 0) return before;
	const seen = (before.factor * counted) / estimated;
	const learned = seen > before.factor ? seen : before.factor + LEARN * (seen - before.factor);
	const factor = Math.min(FACTORS.most, Math.max(FACTORS.least, learned));
	return { factor: Math.round(factor * 1000) / 1000, samples: before.samples + 1 };
}

/** Whether a server read all of a prompt. */
export type Heard = 'whole' | 'less' | 'unknown';

/** Below these shares of the plan a count can hardly be the whole prompt: with and without earlier counts of the model. */
const LESS = { known: 0.6, unknown: 0.4 } as const;
/** Replies after which estimates of a model can be relied on. */
const RELIABLE_SAMPLES = 3;
/** Prompts smaller than this fit every window. */
const SMALL_PROMPT = 512;

/**
 * What the server's own count says of a prompt: `less` where far fewer tokens were read than were sent.
 *
 * A server that counts only what it had not read before looks the same, so a screen must name both.
 */
export function heardOf(
	{ estimatedTokens, samples }: { readonly estimatedTokens: number; readonly samples: number },
	counted: number | null
): Heard {
	if (counted === null || counted === 0) return 'unknown';
	if (estimatedTokens < SMALL_PROMPT) return 'whole';
	const share = samples >= RELIABLE_SAMPLES ? LESS.known : LESS.unknown;
	return counted < share * estimatedTokens ? 'less' : 'whole';
}

/** What is known of a model after it was used. */
export interface Learned extends Calibration {
	/** A window smaller than one that was asked for, in tokens; null while none was met. */
	readonly windowTokens: number | null;
}

/** One reply as the server counted it. */
export interface Served {
	readonly plan: {
		readonly contextTokens: number;
		readonly estimatedTokens: number;
		readonly factor: number;
		readonly samples: number;
	};
	/** Tokens of the prompt; null when the server does not say. */
	readonly counted: number | null;
	/** The window in use, in tokens; null when the server does not say. */
	readonly window: number | null;
}

/** What is known after one more reply. A prompt that was not read whole teaches nothing of how the model counts. */
export function learn(before: Learned, { plan, counted, window }: Served): Learned {
	const estimated = plan.estimatedTokens * (before.factor / plan.factor);
	const isWhole = counted !== null && heardOf(plan, counted) === 'whole';
	const calibration = isWhole ? calibrate(before, { estimated, counted }) : before;
	const { factor, samples } = calibration;
	return { factor, samples, windowTokens: limit(before.windowTokens, plan.contextTokens, window) };
}

/** A limit stands until the server gives more: that it gave what was asked for within the limit says nothing. */
function limit(before: number | null, asked: number, used: number | null): number | null {
	if (used === null || used <= 0) return before;
	if (used < asked) return used;
	return before !== null && used <= before ? before : null;
}
