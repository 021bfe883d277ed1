import { withBrowser, withProfile } from './browser';
import { BOTH, median, wait, type Fault } from './fault';
import { harnessTab, inPage } from './harness';

const MUST_SEE_MS = 1000;

/** Two tabs write to one session at the same time; nothing is lost, and a third sees all of it within a second. */
export const twoTabs: Fault = {
	name: 'two-tabs',
	engines: BOTH,
	isOfStorage: true,
	run: async ({ launcher, harness, isShort, progress }) =>
		withProfile((profile) =>
			withBrowser(launcher, profile, async (opened) => {
				const each = isShort ? 50 : 200;
				const session = crypto.randomUUID();
				const [one, two, reader] = [
					await harnessTab(opened, harness),
					await harnessTab(opened, harness),
					await harnessTab(opened, harness)
				];
				for (const page of [one, two, reader]) await inPage(page, 'open');
				await inPage(reader, 'follow', session);
				const appended = await Promise.all([
					inPage(one, 'append', session, 'one', each),
					inPage(two, 'append', session, 'two', each)
				]);
				const written = appended.flatMap((tab) => tab.written);
				const refused = appended.flatMap((tab) => tab.refused);
				progress(`${String(written.length)} writes acknowledged`);
				await wait(MUST_SEE_MS);
				const seen = new Map((await inPage(reader, 'followed')).map(({ text, at }) => [text, at]));
				const late = written.map(({ text, at }) => (seen.get(text) ?? Infinity) - at);
				const [stored] = await inPage(reader, 'readAll');
				const texts = new Set(stored?.messages.map(({ text }) => text));
				const kept = written.filter(({ text }) => texts.has(text)).length;
				const inOrder = stored?.messages.every(({ seq }, i) => seq === i + 1) ?? false;
				const lost = 2 * each - kept;
				const slow = late.filter((ms) => ms > MUST_SEE_MS).length;
				return {
					trials: 2 * each,
					lost,
					ok: lost === 0 && slow === 0 && inOrder && stored?.lastSeq === 2 * each,
					kept,
					refused: refused.length,
					why: [...new Set(refused)],
					seenAfterMs: Math.max(0, median(late)),
					seenAtLatestMs: Math.max(...late),
					inOrder
				};
			})
		)
};
