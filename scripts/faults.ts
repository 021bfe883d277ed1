/**
 * Faults done to the app on purpose: `npm run -s faults [-- --short] [--only name …] [--skip name …] [--sqlite] [--firefox] [--seed n]`.
 *
 * One JSON object a line: `{"fault", "trials", "lost", "ok"}` and what was measured; progress goes to standard error.
 * Ends with exit code 1 when any is not ok.
 */
import { parseArgs } from 'node:util';
import { badImports } from './faults/bad-imports';
import { findBrowser } from './faults/browser';
import { clock } from './faults/clock';
import { seeded, type Fault, type Outcome, type Setting } from './faults/fault';
import { journey } from './faults/journey';
import { killAfterAck } from './faults/kill-after-ack';
import { killMidReply } from './faults/kill-mid-reply';
import { offlineStart } from './faults/offline-start';
import { oldTab } from './faults/old-tab';
import { quota } from './faults/quota';
import { saveRatio, sealedSaveRatio } from './faults/saving';
import { openSites } from './faults/sites';
import { storeDeleted, storeEmptied, storeGarbled } from './faults/store-damaged';
import { storagePromises } from './faults/suite';
import { tamperedRecord } from './faults/tampered';
import { tornLog } from './faults/torn-log';
import { twoTabs } from './faults/two-tabs';
import { vaultAtRest } from './faults/vault-at-rest';
import { wrongPassphrase } from './faults/wrong-passphrase';

const FAULTS: readonly Fault[] = [
	storagePromises,
	journey,
	killAfterAck,
	killMidReply,
	tornLog,
	storeGarbled,
	storeEmptied,
	storeDeleted,
	twoTabs,
	oldTab,
	quota,
	saveRatio,
	sealedSaveRatio,
	clock,
	offlineStart,
	badImports,
	vaultAtRest,
	tamperedRecord,
	wrongPassphrase
];

const { values: asked } = parseArgs({
	options: {
		short: { type: 'boolean', default: false },
		only: { type: 'string', multiple: true, default: [] },
		skip: { type: 'string', multiple: true, default: [] },
		sqlite: { type: 'boolean', default: false },
		firefox: { type: 'boolean', default: false },
		seed: { type: 'string' }
	}
});

/** Runs one fault; a trial that could not be carried out is a failure of its own. */
async function tried(fault: Fault, setting: Setting): Promise<Outcome> {
	try {
		return await fault.run(setting);
	} catch (error) {
		return { trials: 0, lost: 0, ok: false, why: String(error) };
	}
}

const unknown = [...asked.only, ...asked.skip].filter(
	(name) => !FAULTS.some((fault) => fault.name === name)
);
if (unknown.length > 0) {
	const known = FAULTS.map(({ name }) => name).join(', ');
	process.stderr.write(`Unknown: ${unknown.join(', ')}. Known: ${known}\n`);
	process.exit(2);
}

const engine = asked.firefox ? 'firefox' : 'chromium';
const launcher = await findBrowser(engine, asked.sqlite ? ['IdbSqliteBackingStore'] : []);
const { app, harness } = await openSites();
const seed = Number(asked.seed ?? Date.now() % 1_000_000);
process.stderr.write(`${engine}${asked.sqlite ? ', SQLite backend' : ''}, seed ${String(seed)}\n`);

let isOk = true;
for (const fault of FAULTS) {
	if (asked.only.length > 0 && !asked.only.includes(fault.name)) continue;
	if (asked.skip.includes(fault.name)) continue;
	if (!fault.engines.includes(engine) || (asked.sqlite && !fault.isOfStorage)) continue;
	const isNamed = asked.only.length > 0;
	if (asked.short && fault.isForFullRunsOnly === true && !isNamed) continue;
	const from = performance.now();
	const outcome = await tried(fault, {
		launcher,
		isShort: asked.short,
		app: app.address,
		harness: harness.address,
		random: seeded(seed),
		progress: (words) => process.stderr.write(`  ${fault.name}: ${words}\n`)
	});
	const seconds = Math.round((performance.now() - from) / 1000);
	const { trials, lost, ok, ...figures } = outcome;
	process.stdout.write(
		`${JSON.stringify({ fault: fault.name, trials, lost, ok, ...figures, seconds })}\n`
	);
	isOk &&= ok;
}
await app.stop();
await harness.stop();
process.exit(isOk ? 0 : 1);
