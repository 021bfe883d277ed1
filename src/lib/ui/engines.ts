import type { EngineChoice } from '#lib/domain';

/** The built-in model that answers where no other was chosen. */
export const PRACTICE: EngineChoice = { engine: 'mock', host: null, model: 'practice' };

/** Where a talk is answered, in words for its bar. */
export function engineWords({ engine, model }: EngineChoice): string {
	return engine === 'mock' ? 'On this device · practice model' : `On your machine · ${model}`;
}
