// Checks the table of help lines. Ordinary runs warn in one line; `--release` fails while anything is open.
//   node scripts/check-helplines.mjs [--release] [--today=YYYY-MM-DD]
import { register } from 'tsx/esm/api';

const unregister = register();
const { Helpline, HELPLINES, releaseProblems } =
	await import('../src/lib/domain/helplines/index.ts');
await unregister();

const isRelease = process.argv.includes('--release');
const today =
	process.argv.find((word) => word.startsWith('--today='))?.slice('--today='.length) ??
	new Date().toISOString().slice(0, 10);

const malformed = HELPLINES.filter((row) => !Helpline.safeParse(row).success).map((row) => ({
	kind: 'malformed',
	id: row.id
}));
const problems = [...malformed, ...releaseProblems(HELPLINES, today)];
const kinds = [...new Set(problems.map((problem) => problem.kind))];
const ofKind = (kind) => problems.filter((problem) => problem.kind === kind);

if (problems.length === 0) {
	console.log(`help lines: ${HELPLINES.length} rows, all checked with their providers`);
} else if (isRelease) {
	console.error('help lines: not fit for release');
	for (const kind of kinds) {
		const names = ofKind(kind).map((problem) => problem.id ?? problem.country);
		console.error(`  ${kind} (${names.length}): ${names.join(' ')}`);
	}
	process.exitCode = 1;
} else {
	const counts = kinds.map((kind) => `${ofKind(kind).length} ${kind}`).join(', ');
	console.warn(
		`help lines: ${HELPLINES.length} rows, ${counts}; a release would fail (--release lists them)`
	);
	if (malformed.length > 0) process.exitCode = 1;
}
