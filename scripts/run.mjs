import { bin, ensurePackages, run } from './ready.mjs';

// Standard output belongs to the script's own lines.
ensurePackages({ quiet: true });
run(bin('tsx'), process.argv.slice(2));
