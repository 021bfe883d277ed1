import type { Server } from 'node:http';

/** Serves the built app, or another folder, on loopback; port 0 picks a free one. */
export function serve(port: number, folder?: string): Promise<Server>;
