/** Systems that differ in how Ollama is told which pages may call it. */
export type OperatingSystem = 'macos' | 'linux' | 'windows';

/** One thing to do. `run` is typed in a terminal, `paste` goes into the file that was opened, `do` is done by hand. */
export interface Step {
	readonly kind: 'run' | 'paste' | 'do';
	readonly text: string;
}

// [Platform reference 2.4] Never "*", which would let every site in.
const STEPS: Readonly<Record<OperatingSystem, (origin: string) => readonly Step[]>> = {
	macos: (origin) => [
		{ kind: 'run', text: `launchctl setenv OLLAMA_ORIGINS "${origin}"` },
		{ kind: 'do', text: 'Quit Ollama from the menu bar, then open it again.' }
	],
	linux: (origin) => [
		{ kind: 'run', text: 'sudo systemctl edit ollama.service' },
		{ kind: 'paste', text: `[Service]\nEnvironment="OLLAMA_ORIGINS=${origin}"` },
		{ kind: 'run', text: 'sudo systemctl daemon-reload && sudo systemctl restart ollama' },
		{ kind: 'do', text: 'Do you start Ollama by hand? Then stop it, and run only this:' },
		{ kind: 'run', text: `OLLAMA_ORIGINS="${origin}" ollama serve` }
	],
	windows: (origin) => [
		{ kind: 'run', text: `setx OLLAMA_ORIGINS "${origin}"` },
		{ kind: 'do', text: 'Quit Ollama from the icon in the taskbar, then start it again.' }
	]
};

// Nothing in it that a shell would read as more than text.
const PLAIN_ORIGIN = /^https?:\/\/[a-z0-9.\-[\]:]+$/u;

/**
 * How to let pages of `origin` call Ollama. It replaces an earlier OLLAMA_ORIGINS.
 *
 * Empty for an origin that cannot be named, such as that of a page opened from a file.
 */
export function originSteps(origin: string, system: OperatingSystem): readonly Step[] {
	return PLAIN_ORIGIN.test(origin) ? STEPS[system](origin) : [];
}

/** The system named in a user agent; null for phones and others that do not run Ollama. */
export function systemOf(userAgent: string): OperatingSystem | null {
	if (/Android|iPhone|iPad|CrOS/u.test(userAgent)) return null;
	if (/Mac OS X|Macintosh/u.test(userAgent)) return 'macos';
	if (userAgent.includes('Windows')) return 'windows';
	return /Linux|X11/u.test(userAgent) ? 'linux' : null;
}
