import { bin, ensureBuild, ensureChromium, ensurePackages, run } from './ready.mjs';

ensurePackages();
const chromium = await ensureChromium();
if (chromium) process.env.CHROMIUM_PATH = chromium;

console.log('— formatting, lint, types, walls, dead code and unit tests');
run('npm', ['run', '--silent', 'check']);
ensureBuild();
console.log('— browser tests');
run(bin('playwright'), ['test', ...process.argv.slice(2)]);
console.log('— faults, short form');
// What saving costs is a measure, not a test: a busy machine would decide it.
const measures = ['save-ratio', 'save-ratio-sealed'].flatMap((name) => ['--skip', name]);
run('npm', ['run', '--silent', 'faults', '--', '--short', ...measures]);
