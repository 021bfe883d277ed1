import { withBrowser, withProfile } from './browser';
import { BOTH, type Fault } from './fault';
import { harnessTab, inPage } from './harness';

const DAY_MS = 86_400_000;
const ZONES = ['America/New_York', 'Pacific/Kiritimati', 'Asia/Kathmandu', 'Pacific/Pago_Pago'];
/** On, back a day, back a year, on a year, back an hour: what clocks do when they are set, or in spring and autumn. */
const SHIFTS_MS = [0, -DAY_MS, -365 * DAY_MS, 365 * DAY_MS, -3_600_000];

/** Messages are written while the clock jumps and the zone changes; they stay in the order in which they were said. */
export const clock: Fault = {
	name: 'clock',
	engines: BOTH,
	isOfStorage: true,
	run: async ({ launcher, harness, isShort }) =>
		withProfile((profile) =>
			withBrowser(launcher, profile, async (opened) => {
				const session = crypto.randomUUID();
				const said: string[] = [];
				let wrong = 0;
				for (const zone of isShort ? ZONES.slice(0, 2) : ZONES)
					for (const shift of SHIFTS_MS) {
						const page = await harnessTab(opened, harness);
						await page.emulateTimezone(zone);
						await inPage(page, 'moveClock', shift);
						await inPage(page, 'open');
						said.push(`${zone} ${String(shift)}`);
						const read = await inPage(page, 'turnNow', session, said.at(-1) ?? '');
						if (JSON.stringify(read) !== JSON.stringify(said)) wrong += 1;
						await page.close();
					}
				return { trials: said.length, lost: wrong, ok: wrong === 0 };
			})
		)
};
