import { withBrowser, withProfile } from './browser';
import { BOTH, median, quantile, round, type Fault } from './fault';
import { harnessTab, inPage } from './harness';

/** Saving a message with its head, in bare strict puts of the message. */
const MAX_RATIO = { plain: 2, sealed: 3 } as const;
/** The slow saves, in median ones. */
const MAX_SPREAD = 4;

/** What saving costs, and whether it stays so over many messages. */
function costOf(name: string, kind: keyof typeof MAX_RATIO): Fault {
	return {
		name,
		engines: BOTH,
		isOfStorage: true,
		isForFullRunsOnly: true,
		run: async ({ launcher, harness, isShort }) =>
			withProfile((profile) =>
				withBrowser(launcher, profile, async (opened) => {
					const page = await harnessTab(opened, harness);
					const { ours, bare } = await inPage(page, 'timeSaves', isShort ? 200 : 1000, kind);
					const ratio = median(ours) / median(bare);
					const spread = quantile(ours, 0.95) / median(ours);
					return {
						trials: ours.length,
						lost: 0,
						ok: ratio <= MAX_RATIO[kind] && spread <= MAX_SPREAD,
						ratio: round(ratio),
						p95ToMedian: round(spread),
						medianMs: round(median(ours)),
						p95Ms: round(quantile(ours, 0.95)),
						bareMedianMs: round(median(bare)),
						bareP95Ms: round(quantile(bare, 0.95))
					};
				})
			)
	};
}

export const saveRatio = costOf('save-ratio', 'plain');
export const sealedSaveRatio = costOf('save-ratio-sealed', 'sealed');
