import type { EngineChoice } from '#lib/domain';

/** The built-in model that answers where no other was chosen. */
export const PRACTICE: EngineChoice = { engine: 'mock', host: null, model: 'practice' };

const THIS_MACHINE = /^(?:localhost|127\.0\.0\.1)$/u;

/** Where a talk is answered, in words for its bar. `isCloud` says that the words go on to somebody else's computer. */
export function engineWords({ engine, host, model }: EngineChoice, isCloud = false): string {
	if (engine === 'mock') return 'On this device · practice model';
	if (isCloud) return `Leaves your machine · ${model}`;
	const name = host !== null && URL.canParse(host) ? new URL(host).hostname : '';
	return THIS_MACHINE.test(name) ? `On your machine · ${model}` : `On ${name} · ${model}`;
}
