/** The Web Lock a tab holds while it writes a reply of a session. */
function lockName(sessionId: string): string {
	return `chiron-turn-${sessionId}`;
}

/** Takes the Web Lock of a session; the browser frees it when the tab dies. */
export function holdSession(sessionId: string): Promise<(() => Promise<void>) | null> {
	return new Promise((settle) => {
		const freed: Promise<void> = navigator.locks.request(
			lockName(sessionId),
			{ ifAvailable: true },
			(lock) => {
				if (lock === null) {
					settle(null);
					return;
				}
				return new Promise<void>((letGo) => {
					settle(() => {
						letGo();
						return freed;
					});
				});
			}
		);
	});
}

/** Whether some tab, this one too, is writing a reply of the session right now. */
export async function isHeldByATab(sessionId: string): Promise<boolean> {
	const { held } = await navigator.locks.query();
	return held?.some(({ name }) => name === lockName(sessionId)) ?? false;
}

/** How often a tab that only reads looks whether it is free to write. */
const LOOK_MS = 1_000;

/**
 * Settles once no tab writes a reply of the session any more, or when the signal is aborted.
 *
 * It looks instead of waiting for the lock: a tab that got the lock for a moment would stand in the way of the next turn.
 */
export async function whenLetGo(sessionId: string, signal: AbortSignal): Promise<void> {
	while (!signal.aborted && (await isHeldByATab(sessionId)))
		await new Promise((look) => setTimeout(look, LOOK_MS));
}
