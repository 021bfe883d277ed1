// Plain JavaScript, because the server script runs this file as it is, the service worker and the pages as part of the app.

/**
 * Sites of help lines, which open in a window of their own when a person taps them. Beside them and the machines models
 * run on, nothing can be reached from a page.
 */
export const HELP_SITES = [
	'https://111.nhs.uk',
	'https://1737.org.nz',
	'https://3114.fr',
	'https://988.ca',
	'https://988lifeline.org',
	'https://centrumwsparcia.pl',
	'https://childhelphotline.org',
	'https://cvv.org.br',
	'https://findahelpline.com',
	'https://giveusashout.org',
	'https://lifelineukraine.com',
	'https://mentalhelse.no',
	'https://mieli.fi',
	'https://mind.se',
	'https://ncmh.gov.ph',
	'https://telemanas.mohfw.gov.in',
	'https://wa.me',
	'https://www.113.nl',
	'https://www.129.go.kr',
	'https://www.143.ch',
	'https://www.argentina.gob.ar',
	'https://www.childline.org.uk',
	'https://www.crisistextline.org',
	'https://www.eran.org.il',
	'https://www.gob.cl',
	'https://www.gob.mx',
	'https://www.lifeline.org.au',
	'https://www.livslinien.dk',
	'https://www.mindline.sg',
	'https://www.moh.gov.my',
	'https://www.mohw.gov.tw',
	'https://www.papyrus-uk.org',
	'https://www.poisonhelp.hrsa.gov',
	'https://www.rainn.org',
	'https://www.sadag.org',
	'https://www.samaritans.org',
	'https://www.samhsa.gov',
	'https://www.sanidad.gob.es',
	'https://www.shallwetalk.hk',
	'https://www.since2011.net',
	'https://www.sns24.gov.pt',
	'https://www.telefonoamico.it',
	'https://www.telefonseelsorge.at',
	'https://www.telefonseelsorge.de',
	'https://www.textaboutit.ie',
	'https://www.thehotline.org',
	'https://www.thetrevorproject.org',
	'https://www.veteranscrisisline.net',
	'https://www.zelfmoord1813.be'
];

/** Where the button that leaves quickly leads: this one address, so that nothing of the person can go along in it. */
export const LEAVE_PAGES = ['https://www.bbc.com/weather'];

/** Everything a device offers that Chiron has no use for. */
const UNUSED = [
	'accelerometer',
	'browsing-topics',
	'camera',
	'display-capture',
	'geolocation',
	'gyroscope',
	'hid',
	'idle-detection',
	'magnetometer',
	'microphone',
	'midi',
	'payment',
	'serial',
	'usb',
	'xr-spatial-tracking'
];

const EVERY = {
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'no-referrer',
	'Cross-Origin-Resource-Policy': 'same-origin',
	'X-Robots-Tag': 'noindex, nofollow'
};

/** For what is neither a page nor a worker. */
export function assetHeaders() {
	return { ...EVERY };
}

/**
 * For pages. The meta tag of a page holds the rest of its policy; two policies must both allow what is done.
 *
 * @param {{ policy?: string, hosts?: readonly string[] }} [more] `policy` is the policy of the page itself; `hosts` are
 *   origins it may reach beside this computer.
 */
export function pageHeaders({ policy, hosts = [] } = {}) {
	const framing = "frame-ancestors 'none'";
	return {
		...EVERY,
		'Content-Security-Policy': policy === undefined ? framing : `${policy}; ${framing}`,
		'Connection-Allowlist': connections(hosts),
		'Cross-Origin-Opener-Policy': 'same-origin',
		'Permissions-Policy': UNUSED.map((feature) => `${feature}=()`).join(', ')
	};
}

/**
 * For scripts of workers, which are under the policy of their own response and under none without one. Only here may
 * WebAssembly be compiled: it derives keys from passphrases.
 */
export function workerHeaders() {
	return {
		...EVERY,
		'Content-Security-Policy':
			"default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'"
	};
}

/**
 * Where a page may connect or lead to at all, in browsers that know this header; it also closes peer connections, which
 * no content policy does. Calls and text messages are named, or help lines could not be dialed. [Note: Connection-Allowlist]
 *
 * @param {readonly string[]} hosts
 */
function connections(hosts) {
	const places = ['http://localhost:*', 'http://127.0.0.1:*', ...hosts, ...HELP_SITES];
	const patterns = [...places.map((place) => `${place}/*`), ...LEAVE_PAGES, 'tel:*', 'sms:*'];
	return `(response-origin ${patterns.map((pattern) => `"${pattern}"`).join(' ')});redirects=allow`;
}

/**
 * The same as a `_headers` file, the form several hosts of static files read. A path that two rules fit gets the headers
 * of both, and of two policies both hold.
 */
export function headersFile() {
	const rule = (path, headers) =>
		[path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
	const { 'Content-Security-Policy': policy } = workerHeaders();
	return [
		rule('/*', pageHeaders()),
		rule('/_app/immutable/workers/*', { 'Content-Security-Policy': policy })
	].join('\n');
}
