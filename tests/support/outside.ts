import { createSocket } from 'node:dgram';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Everything that is not this computer: a proxy that all other requests of a browser go through, and counts them. */
export interface Outside {
	readonly proxy: string;
	/** What was asked for, such as `GET http://away.example/img`, and `datagram`. */
	readonly hits: string[];
	/** Takes datagrams, as a server that helps peers to find each other does. */
	readonly datagramPort: number;
	/** Answers requests from now on; at first everything gets a small text that any page may read. */
	answer(how: (request: IncomingMessage, response: ServerResponse) => void): void;
	close(): Promise<void>;
}

/** What Chromium asks its maker by itself when it sees a field, without the words in it. [docs/security.md] */
const BROWSERS_OWN = 'content-autofill.googleapis.com:443';

/** Starts it on loopback. */
export async function startOutside(): Promise<Outside> {
	const hits: string[] = [];
	let respond = (_: IncomingMessage, response: ServerResponse): void => {
		response.writeHead(200, { 'Access-Control-Allow-Origin': '*' }).end('x');
	};
	const server = createServer((request, response) => {
		hits.push(`${String(request.method)} ${String(request.url)}`);
		respond(request, response);
	});
	server.on('connect', ({ url }: IncomingMessage, socket) => {
		if (url !== BROWSERS_OWN) hits.push(`CONNECT ${String(url)}`);
		socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
	});
	const peers = createSocket('udp4');
	peers.on('message', () => hits.push('datagram'));
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	await new Promise<void>((bound) => peers.bind(0, '127.0.0.1', bound));
	const { port } = server.address() as AddressInfo;
	return {
		proxy: `http://127.0.0.1:${String(port)}`,
		hits,
		datagramPort: peers.address().port,
		answer: (how) => {
			respond = how;
		},
		close: () =>
			new Promise((closed) => {
				peers.close();
				server.close(() => closed());
				server.closeAllConnections();
			})
	};
}
