import { openBrowser, withBrowser, withProfile } from './browser';
import { between, BOTH, type Fault, type Setting } from './fault';
import { harnessTab, inPage } from './harness';
import type { ReadSession } from './page/read';
import type { Told } from './page/talk';

/** Kills that one profile must survive, one after the other. */
const KILLS_A_PROFILE = 20;
/** A kill comes at some acknowledgement up to this one. */
const LAST_ACK = 60;

interface Findings {
	readonly lost: number;
	readonly acknowledged: number;
	/** Replies still open after the start that should have closed them, and sessions whose numbers have holes. */
	readonly disorder: number;
}

/** Acknowledged texts by session and number. */
type Acknowledged = Map<string, string>;

/** How many acknowledged messages are not among the stored ones, word for word. */
function missing(sessions: readonly ReadSession[], acknowledged: Acknowledged): number {
	const stored = new Map<string, string>();
	for (const { id, messages } of sessions)
		for (const { seq, text } of messages) stored.set(`${id}/${String(seq)}`, text);
	return [...acknowledged].filter(([place, text]) => stored.get(place) !== text).length;
}

function disorderOf(sessions: readonly ReadSession[]): number {
	return sessions.filter(
		({ lastSeq, messages }) =>
			messages.length !== lastSeq ||
			messages.some(({ seq, status }, i) => seq !== i + 1 || status === 'streaming')
	).length;
}

/** Starts the browser, looks for everything acknowledged before, talks on, and is killed at one more acknowledgement. */
async function killOnce(
	{ launcher, harness, random }: Setting,
	profile: string,
	acknowledged: Acknowledged
): Promise<{ lost: number; disorder: number }> {
	const opened = await openBrowser(launcher, profile);
	const killAt = acknowledged.size + between(random, 1, LAST_ACK);
	let hear: (fact: Told) => void = () => undefined;
	const page = await harnessTab(opened, harness, (fact) => hear(fact));
	await inPage(page, 'open');
	const before = await inPage(page, 'readAll');
	const found = { lost: missing(before, acknowledged), disorder: disorderOf(before) };
	await new Promise<void>((settle, fail) => {
		let isKilled = false;
		hear = (fact) => {
			if (fact.kind === 'refused') fail(new Error(`a turn was refused: ${fact.why}`));
			if (fact.kind !== 'kept') return;
			acknowledged.set(`${fact.session}/${String(fact.seq)}`, fact.text);
			if (acknowledged.size !== killAt) return;
			isKilled = true;
			opened.kill().then(settle, fail);
		};
		const session = crypto.randomUUID();
		inPage(page, 'talk', { session, turns: 1000, words: 8, wordMs: 0, tellsWords: false }).then(
			() => {
				fail(new Error('the talk ended before the kill'));
			},
			(error: unknown) => {
				if (!isKilled) fail(error instanceof Error ? error : new Error(String(error)));
			}
		);
	});
	return found;
}

/** Kills one profile's browser again and again; everything acknowledged before is looked for at each start. */
async function killRepeatedly(setting: Setting, kills: number): Promise<Findings> {
	return withProfile(async (profile) => {
		const acknowledged: Acknowledged = new Map();
		let disorder = 0;
		for (let kill = 0; kill < kills; kill += 1) {
			const found = await killOnce(setting, profile, acknowledged);
			disorder += found.disorder;
			// What is gone stays gone: going on would count it again at each start.
			if (found.lost > 0) return { lost: found.lost, acknowledged: acknowledged.size, disorder };
		}
		return withBrowser(setting.launcher, profile, async (opened) => {
			const page = await harnessTab(opened, setting.harness);
			await inPage(page, 'open');
			const sessions = await inPage(page, 'readAll');
			return {
				lost: missing(sessions, acknowledged),
				acknowledged: acknowledged.size,
				disorder: disorder + disorderOf(sessions)
			};
		});
	});
}

/** The browser is killed right after a message was acknowledged; everything acknowledged must be there afterwards. */
export const killAfterAck: Fault = {
	name: 'kill-after-ack',
	engines: BOTH,
	isOfStorage: true,
	run: async (setting) => {
		const full = setting.launcher.engine === 'firefox' ? 60 : 200;
		const trials = setting.isShort ? 10 : full;
		let lost = 0;
		let acknowledged = 0;
		let disorder = 0;
		for (let done = 0; done < trials; done += KILLS_A_PROFILE) {
			const found = await killRepeatedly(setting, Math.min(KILLS_A_PROFILE, trials - done));
			lost += found.lost;
			acknowledged += found.acknowledged;
			disorder += found.disorder;
			setting.progress(
				`${String(Math.min(trials, done + KILLS_A_PROFILE))} kills, ${String(lost)} lost`
			);
		}
		return { trials, lost, ok: lost === 0 && disorder === 0, acknowledged, disorder };
	}
};
