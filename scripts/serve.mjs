import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { ROOT } from './ready.mjs';

/** What a meta tag cannot say, or only the server can. */
const HEADERS = {
	'Content-Security-Policy': "frame-ancestors 'none'",
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'no-referrer',
	'Cross-Origin-Opener-Policy': 'same-origin'
};

/**
 * Serves the built app on loopback. A navigation to any page of the app gets the fallback page; a missing file is a 404 and
 * never HTML. Resolves with the listening server; rejects with the error of the port.
 */
export async function serve(port, folder = join(ROOT, 'build')) {
	const { default: sirv } = await import('sirv');
	const files = sirv(folder, {
		dev: false,
		etag: true,
		extensions: ['html'],
		setHeaders(response, path) {
			for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
			response.setHeader(
				'Cache-Control',
				path.includes('/immutable/') ? 'public, max-age=31536000, immutable' : 'no-cache'
			);
		}
	});
	const server = createServer((request, response) => {
		files(request, response, () => {
			const wantsPage = request.headers.accept?.includes('text/html') ?? false;
			for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
			if (!wantsPage || (request.method !== 'GET' && request.method !== 'HEAD')) {
				response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
				return;
			}
			response.writeHead(200, { 'Content-Type': 'text/html', 'Cache-Control': 'no-cache' });
			createReadStream(join(folder, '200.html')).pipe(response);
		});
	});
	await new Promise((settle, refuse) => {
		server.once('error', refuse);
		server.listen(port, 'localhost', settle);
	});
	return server;
}
