import { HELPLINES, whatsappLink } from '#lib/domain';
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { MOST_HOSTS, readHost } from './allowed-host';
import { headersFile, HELP_SITES, pageHeaders, workerHeaders } from './headers.mjs';
import { allowHost, forbidHost, readHosts } from './host-list';
import { openIn, openTo } from './policy';

describe('an address a person types', () => {
	test.each([
		['http://192.168.1.20:11434', 'http://192.168.1.20:11434'],
		['192.168.1.20:11434', 'http://192.168.1.20:11434'],
		[' http://10.0.0.4/ ', 'http://10.0.0.4'],
		['http://172.31.0.1:8080', 'http://172.31.0.1:8080'],
		['HTTP://Attic.local:80', 'http://attic.local'],
		['http://attic:11434', 'http://attic:11434'],
		['http://box.home.arpa', 'http://box.home.arpa'],
		['http://100.101.2.3:11434', 'http://100.101.2.3:11434'],
		['https://models.example.org', 'https://models.example.org'],
		['https://models.example.org:443', 'https://models.example.org'],
		['https://bücher.example', 'https://xn--bcher-kva.example'],
		['http://0xc0a80114:11434', 'http://192.168.1.20:11434']
	])('%j becomes the origin %s', (typed, origin) => {
		expect(readHost(typed)).toEqual({ ok: true, value: origin });
	});

	test.each([
		['', 'not_an_address'],
		['http://', 'not_an_address'],
		['http://*', 'not_an_address'],
		['https://*.example.org', 'not_an_address'],
		['https://me:secret@models.example.org', 'not_an_address'],
		['https://models.example.org/v1', 'not_an_address'],
		['https://models.example.org?x', 'not_an_address'],
		['https://models.example.org#x', 'not_an_address'],
		['https://a;script-src *', 'not_an_address'],
		['https://a;script-src', 'not_an_address'],
		["https://a'unsafe-inline'", 'not_an_address'],
		['https://a b', 'not_an_address'],
		['https://a,b', 'not_an_address'],
		['https://a\nb', 'not_an_address'],
		['https://a"b', 'not_an_address'],
		['https://a%3bb', 'not_an_address'],
		['https://a!b', 'not_an_address'],
		['https:\\\\models.example.org', 'not_an_address'],
		['http://models.example.org:99999', 'not_an_address'],
		['ftp://192.168.1.20', 'not_http'],
		['ws://192.168.1.20', 'not_http'],
		['javascript://192.168.1.20', 'not_http'],
		['http://localhost:11434', 'this_computer'],
		['http://127.0.0.1:11434', 'this_computer'],
		['http://2130706433', 'this_computer'],
		['http://[::1]:11434', 'this_computer'],
		['http://chiron.localhost', 'this_computer'],
		['http://[fd00::5]:11434', 'ipv6'],
		['http://models.example.org', 'unencrypted_internet'],
		['http://8.8.8.8', 'unencrypted_internet'],
		['http://172.32.0.1', 'unencrypted_internet'],
		['http://192.168.1.20.example.org', 'unencrypted_internet'],
		['http://10.example.org', 'unencrypted_internet'],
		['http://100.128.0.1', 'unencrypted_internet']
	])('%j is refused as %s', (typed, kind) => {
		expect(readHost(typed)).toEqual({ ok: false, failure: { kind } });
	});
});

describe('the list', () => {
	let kept: Map<string, Response>;
	beforeEach(() => {
		kept = new Map();
		vi.stubGlobal('caches', {
			open: async () => ({
				match: async (key: string) => kept.get(key)?.clone(),
				put: async (key: string, response: Response) => void kept.set(key, response)
			})
		});
	});

	test('holds what was allowed, once, until it is taken off', async () => {
		expect(await readHosts()).toEqual([]);

		await allowHost('192.168.1.20:11434', null);
		await allowHost('http://192.168.1.20:11434/', null);
		expect(await allowHost('https://models.example.org', null)).toEqual({
			ok: true,
			value: ['http://192.168.1.20:11434', 'https://models.example.org']
		});

		expect(await forbidHost('http://192.168.1.20:11434')).toEqual(['https://models.example.org']);
		expect(await readHosts()).toEqual(['https://models.example.org']);
	});

	test('takes a name of one word once it was confirmed, and only that one', async () => {
		const unsure = { kind: 'unsure_name', origin: 'http://attic:11434', name: 'attic' };

		expect(await allowHost('attic:11434', null)).toEqual({ ok: false, failure: unsure });
		expect(await allowHost('attic:11434', 'http://cellar:11434')).toEqual({
			ok: false,
			failure: unsure
		});
		expect(await readHosts()).toEqual([]);
		expect((await allowHost('attic:11434', 'http://attic:11434')).ok).toBe(true);
		expect(await readHosts()).toEqual(['http://attic:11434']);
		expect((await allowHost('https://attic', null)).ok).toBe(true);
		expect((await allowHost('http://attic.lan', null)).ok).toBe(true);
	});

	test('is unchanged by an address that is refused', async () => {
		await allowHost('https://models.example.org', null);

		expect((await allowHost('https://*', null)).ok).toBe(false);
		expect(await readHosts()).toEqual(['https://models.example.org']);
	});

	test('has an end', async () => {
		for (let i = 0; i < MOST_HOSTS; i += 1)
			await allowHost(`https://m${String(i)}.example.org`, null);

		expect(await allowHost('https://more.example.org', null)).toEqual({
			ok: false,
			failure: { kind: 'too_many' }
		});
	});

	test.each([
		['no list', '{"a":1}'],
		['no JSON', 'https://models.example.org'],
		['null', 'null']
	])('%s in its place is none', async (_, text) => {
		kept.set('/allowed-hosts', new Response(text));

		expect(await readHosts()).toEqual([]);
	});

	test('gives only what a person could have allowed', async () => {
		const planted = ['*', "'unsafe-eval'", 'https://a; script-src *', 7, 'http://8.8.8.8'];
		kept.set('/allowed-hosts', Response.json([...planted, 'https://ok.example']));

		expect(await readHosts()).toEqual(['https://ok.example']);
	});

	test('is empty where a browser gives no caches', async () => {
		vi.stubGlobal('caches', undefined);

		expect(await readHosts()).toEqual([]);
	});
});

describe('the policy of a page', () => {
	const PAGE = `<head><meta http-equiv="content-security-policy" content="default-src 'none'; connect-src 'self' http://localhost:*; script-src 'self' 'sha256-a+b/c='"><title>x</title></head>`;

	test('opens only its connections, and only to what was allowed', () => {
		const { html, policy } = openTo(PAGE, [
			'http://192.168.1.20:11434',
			'https://models.example.org'
		]);

		expect(policy).toBe(
			"default-src 'none'; connect-src 'self' http://localhost:* http://192.168.1.20:11434 https://models.example.org; script-src 'self' 'sha256-a+b/c='"
		);
		expect(html).toBe(PAGE.replace(/content="[^"]*"/, `content="${String(policy)}"`));
		expect(openIn(policy ?? '', ['https://models.example.org', 'https://other.example'])).toEqual([
			'https://models.example.org'
		]);
	});

	test('is as it was built without a list', () => {
		expect(openTo(PAGE, []).html).toBe(PAGE);
	});

	test('a page without one is left alone', () => {
		expect(openTo('<p>x</p>', ['https://a.example'])).toEqual({ html: '<p>x</p>', policy: null });
		expect(openIn("default-src 'none'", ['https://a.example'])).toEqual([]);
	});
});

describe('headers', () => {
	const connections = (hosts: readonly string[] = []) =>
		pageHeaders({ hosts })['Connection-Allowlist'] ?? '';

	test('every site of a help line can be opened, and no other', () => {
		const sites = HELPLINES.flatMap((line) => [
			line.url,
			line.chat,
			line.whatsapp === null ? null : whatsappLink(line.whatsapp)
		]).flatMap((address) => (address === null ? [] : [new URL(address).origin]));

		expect([...new Set(sites)].sort()).toEqual([...HELP_SITES].sort());
		for (const site of sites) expect(connections()).toContain(`"${site}/*"`);
	});

	test('help lines can be called and written to', () => {
		expect(connections()).toContain('"tel:*" "sms:*"');
	});

	test('a machine that was allowed stands in both', () => {
		const host = 'https://models.example.org';

		expect(connections([host])).toContain(`"${host}/*"`);
		expect(connections()).not.toContain(host);
	});

	test('nobody frames a page, with its own policy or without', () => {
		expect(pageHeaders()['Content-Security-Policy']).toBe("frame-ancestors 'none'");
		expect(pageHeaders({ policy: "default-src 'none'" })['Content-Security-Policy']).toBe(
			"default-src 'none'; frame-ancestors 'none'"
		);
	});

	test('only workers compile WebAssembly, and they reach nobody else', () => {
		expect(workerHeaders()['Content-Security-Policy']).toBe(
			"default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'"
		);
		expect(readFileSync('svelte.config.js', 'utf8')).not.toContain('wasm');
	});

	test('the file for hosts of static files says the same', () => {
		expect(readFileSync('static/_headers', 'utf8')).toBe(headersFile());
	});
});
