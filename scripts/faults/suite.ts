import { withBrowser, withProfile } from './browser';
import { BOTH, type Fault } from './fault';
import { harnessTab, inPage } from './harness';

/** What the store promises when nothing goes wrong, in this browser. */
export const storagePromises: Fault = {
	name: 'storage-promises',
	engines: BOTH,
	isOfStorage: true,
	run: ({ launcher, harness }) =>
		withProfile((profile) =>
			withBrowser(launcher, profile, async (opened) => {
				const page = await harnessTab(opened, harness);
				await inPage(page, 'open');
				const { count, broken } = await inPage(page, 'runSuite');
				return { trials: count, lost: broken.length, ok: broken.length === 0, broken };
			})
		)
};
