import type { EngineChoice } from '#lib/domain';

/** The built-in model that answers where no other was chosen. */
export const PRACTICE: EngineChoice = { engine: 'mock', host: null, model: 'practice' };
