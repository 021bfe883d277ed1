import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { setTimeout as delay } from 'node:timers/promises';
import { startOllamaServer, type OllamaServer } from '../../tests/support/ollama-server';
import type { Pair } from './page';

const MODEL = 'llama3.2:3b';
const ROUNDS = 5;
const TOKENS = 2_000;
/** Two hundred tokens a second: faster than anybody reads, and than most machines of people write. */
const TOKEN_MS = 5;
/** A person's pause, so that what came before is over. */
const REST_MS = 500;

/**
 * What one reply took, ms: from the server's first token to the first character on the screen, and the longest task by the
 * clock on the wall and by that of its thread, which stands still while other programs have the processor.
 */
interface Taken {
	readonly firstMs: number;
	readonly longestMs: number;
	readonly busiestMs: number;
}

/** What the app took and what a bare loop over `fetch` took in the same page. */
export interface Streamed {
	readonly first: Pair;
	readonly longest: Pair;
	readonly busiest: Pair;
	/** From the tap on Stop to the end of the request at the server, ms. */
	readonly stopMs: number;
}

const now = (): number => performance.timeOrigin + performance.now();

/** Prose with the marks models like, as long as it takes. */
function reply(): string {
	const parts = [
		'It sounds **heavy** to carry.',
		'What helped before?',
		'\n\n- one *small* step\n- a walk\n\n'
	];
	const words = Array.from(
		{ length: TOKENS },
		(_, i) => parts[i % 40 === 39 ? 2 : i % 2]?.split(' ') ?? []
	);
	return words.flat().slice(0, TOKENS).join(' ');
}

/** Streams replies of 2,000 tokens into the app and into a bare loop, in turns; medians of five. */
export async function timeStreams(context: BrowserContext, address: string): Promise<Streamed> {
	const ollama = await startOllamaServer({ models: [{ name: MODEL }] });
	ollama.always({ text: reply(), wordDelayMs: TOKEN_MS });
	try {
		const page = await context.newPage();
		await connect(page, address, ollama.host);
		const tracer = await context.newCDPSession(page);
		const ours: Taken[] = [];
		const bare: Taken[] = [];
		for (let round = 0; round < ROUNDS; round += 1) {
			await newSession(page, address);
			ours.push(await traced(page, tracer, () => talk(page, ollama)));
			bare.push(await traced(page, tracer, () => loop(page, ollama)));
		}
		const middle = (taken: readonly Taken[], of: keyof Taken): number =>
			median(taken.map((one) => one[of]));
		return {
			first: { value: middle(ours, 'firstMs'), baseline: middle(bare, 'firstMs') },
			longest: { value: middle(ours, 'longestMs'), baseline: middle(bare, 'longestMs') },
			busiest: { value: middle(ours, 'busiestMs'), baseline: middle(bare, 'busiestMs') },
			stopMs: await timeStops(page, address, ollama)
		};
	} finally {
		await ollama.close();
	}
}

function median(values: readonly number[]): number {
	return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Writes what the welcome and Settings would. */
async function connect(page: Page, address: string, host: string): Promise<void> {
	await page.goto(`${address}/welcome`);
	await page.getByRole('button', { name: 'Start talking' }).waitFor();
	const rows = [
		{ key: 'welcome', body: { at: 1, version: '1' } },
		{ key: 'engine', body: { engine: 'ollama', host, model: MODEL } }
	];
	await page.evaluate(
		(settings) =>
			new Promise<void>((done) => {
				const open = indexedDB.open('chiron');
				open.onsuccess = () => {
					const tx = open.result.transaction('settings', 'readwrite');
					for (const row of settings) tx.objectStore('settings').put(row);
					tx.oncomplete = () => {
						open.result.close();
						done();
					};
				};
			}),
		rows
	);
}

async function newSession(page: Page, address: string): Promise<void> {
	await page.goto(`${address}/sessions/new`);
	await page.getByLabel('Write a message').fill('what now');
	await page.getByText(`On your machine · ${MODEL}`).waitFor();
	await delay(REST_MS);
}

/** When the first character of what `selector` finds was painted, by the clock of the machine. */
function firstPaint(page: Page, selector: string): Promise<number> {
	return page.evaluate(
		(where) =>
			new Promise<number>((done) => {
				const look = () => {
					const text = document.querySelector(where)?.textContent.trim() ?? '';
					if (text === '' || text === '…') requestAnimationFrame(look);
					// The frame that holds it is painted before the next task.
					else
						setTimeout(() => {
							done(performance.timeOrigin + performance.now());
						});
				};
				look();
			}),
		selector
	);
}

/** When the server writes its first token. */
async function firstToken(ollama: OllamaServer): Promise<number> {
	await ollama.seen('line', '/api/chat');
	return now();
}

async function talk(page: Page, ollama: OllamaServer): Promise<number> {
	ollama.clear();
	const painted = firstPaint(page, '.assistant .text');
	const written = firstToken(ollama);
	await page.getByRole('button', { name: 'Send' }).click();
	const firstMs = (await painted) - (await written);
	await page.locator('.assistant[data-status="complete"]').waitFor();
	return firstMs;
}

async function loop(page: Page, ollama: OllamaServer): Promise<number> {
	ollama.clear();
	const painted = firstPaint(page, '#bare');
	const written = firstToken(ollama);
	const ended = page.evaluate(
		async ([host, model]) => {
			const place = document.createElement('p');
			place.id = 'bare';
			document.body.prepend(place);
			const body = JSON.stringify({ model, messages: [{ role: 'user', content: 'hi' }] });
			const answer = await fetch(`${host}/api/chat`, { method: 'POST', body });
			const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
			let rest = '';
			for (;;) {
				const part = await reader?.read();
				if (part === undefined || part.done) break;
				const lines = (rest + part.value).split('\n');
				rest = lines.pop() ?? '';
				for (const line of lines)
					place.append((JSON.parse(line) as { message: { content: string } }).message.content);
			}
			place.remove();
		},
		[ollama.host, MODEL] as const
	);
	const firstMs = (await painted) - (await written);
	await ended;
	return firstMs;
}

interface TraceEvent {
	readonly name: string;
	readonly cat: string;
	readonly ph: string;
	readonly ts: number;
	readonly dur?: number;
	readonly tdur?: number;
	readonly pid: number;
	readonly tid: number;
}

const MARK = 'chiron-bench';

/** Runs `work` under a trace; the longest task is that of the page's own main thread meanwhile. */
async function traced(page: Page, tracer: CDPSession, work: () => Promise<number>): Promise<Taken> {
	const events: TraceEvent[] = [];
	const collect = ({ value }: { value: unknown }) => {
		events.push(...(value as TraceEvent[]));
	};
	tracer.on('Tracing.dataCollected', collect);
	const ended = new Promise<void>((done) => {
		tracer.once('Tracing.tracingComplete', () => {
			done();
		});
	});
	const includedCategories = ['blink.user_timing', 'disabled-by-default-devtools.timeline'];
	await tracer.send('Tracing.start', { traceConfig: { includedCategories } });
	await mark(page);
	const firstMs = await work();
	await mark(page);
	await tracer.send('Tracing.end');
	await ended;
	tracer.off('Tracing.dataCollected', collect);
	return { firstMs, ...longestOf(events) };
}

async function mark(page: Page): Promise<void> {
	await page.evaluate((name) => performance.mark(name), MARK);
	await delay(REST_MS);
}

function longestOf(events: readonly TraceEvent[]): Omit<Taken, 'firstMs'> {
	const marks = events.filter(({ name, cat }) => name === MARK && cat.includes('user_timing'));
	const [from, to] = [marks.at(0), marks.at(-1)];
	if (from === undefined || to === undefined || from === to)
		throw new Error('the trace has no marks');
	const tasks = events.filter(
		({ name, ph, pid, tid, ts }) =>
			name === 'RunTask' &&
			ph === 'X' &&
			pid === from.pid &&
			tid === from.tid &&
			ts > from.ts &&
			ts < to.ts
	);
	if (tasks.length === 0) throw new Error('the trace has no tasks');
	return {
		longestMs: Math.max(...tasks.map(({ dur = 0 }) => dur)) / 1000,
		busiestMs: Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000
	};
}

async function timeStops(page: Page, address: string, ollama: OllamaServer): Promise<number> {
	const times: number[] = [];
	for (let round = 0; round < ROUNDS; round += 1) {
		await newSession(page, address);
		ollama.clear();
		await page.getByRole('button', { name: 'Send' }).click();
		await firstPaint(page, '.assistant .text');
		const aborted = ollama.seen('aborted', '/api/chat').then(now);
		const from = now();
		await page.getByRole('button', { name: 'Stop' }).click();
		times.push((await aborted) - from);
		await page.locator('.assistant[data-status="stopped"]').waitFor();
	}
	return median(times);
}
