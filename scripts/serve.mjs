import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { assetHeaders, pageHeaders, workerHeaders } from '../src/lib/doors/headers.mjs';
import { ROOT } from './ready.mjs';

/** Headers for what is kept under a path. */
function headersFor(path) {
	if (['', '.html'].includes(extname(path))) return pageHeaders();
	return path.includes('/workers/') || path.endsWith('/service-worker.js')
		? workerHeaders()
		: assetHeaders();
}

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
			setAll(response, headersFor(path));
			response.setHeader(
				'Cache-Control',
				path.includes('/immutable/') ? 'public, max-age=31536000, immutable' : 'no-cache'
			);
		}
	});
	const server = createServer((request, response) => {
		files(request, response, () => {
			// The start page also answers whoever only asks whether anything is served.
			const wantsPage =
				request.url === '/' || request.headers.accept?.includes('text/html') === true;
			if (!wantsPage || (request.method !== 'GET' && request.method !== 'HEAD')) {
				setAll(response, assetHeaders());
				response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
				return;
			}
			setAll(response, pageHeaders());
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

function setAll(response, headers) {
	for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}
