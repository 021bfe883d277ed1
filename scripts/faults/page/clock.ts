import { listMessages } from '#lib/storage';
import { headOf, portsWith, PRACTICE } from './talk';
import { mockClient } from '#lib/inference';
import { takeTurn } from '#lib/conversation';

/** Moves the clock of this page by so many milliseconds against the machine's. */
export function moveClock(ms: number): void {
	const machine = Date.now.bind(Date);
	const shifted = class extends Date {
		constructor(...args: readonly unknown[]) {
			if (args.length === 0) super(machine() + ms);
			else super(...(args as [number]));
		}
	};
	Object.assign(shifted, { now: () => machine() + ms });
	globalThis.Date = shifted as DateConstructor;
}

/** Takes one turn; gives the texts of the session as they are read afterwards. */
export async function turnNow(session: string, text: string): Promise<string[]> {
	const ports = portsWith(mockClient({ wordDelayMs: 0 }));
	const head = await headOf(session, ports);
	const request = { head, engine: PRACTICE, text, recent: [] };
	for await (const event of takeTurn(ports, request, new AbortController().signal))
		if (event.type === 'refused') throw new Error(event.failure.kind);
	return (await listMessages(session)).filter(({ role }) => role === 'user').map((m) => m.text);
}
