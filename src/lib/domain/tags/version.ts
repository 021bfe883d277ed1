/**
 * Version of everything in `tags` and `quality`, from 1 up by 1.
 *
 * Raised with every change that can alter a tag or a number; findings made by an older version are made again.
 */
export const ANALYSIS_VERSION = 1;

/** The same version as tags and measures carry it. */
export const RULES_TAG = String(ANALYSIS_VERSION);
