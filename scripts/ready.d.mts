/** The folder of the project. */
export const ROOT: string;
/** Builds the app when there is no build of these sources. */
export function ensureBuild(): void;
/** The path of a Chromium; null stands for Playwright's own. */
export function ensureChromium(): Promise<string | null>;
/** The path of a stock Firefox. */
export function ensureFirefox(): string;
