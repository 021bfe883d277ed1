/** The Web Lock a tab holds while it writes a reply of a session. */
function lockName(sessionId: string): string {
	return `chiron-turn-${sessionId}`;
}

/** Takes the Web Lock of a session; the browser frees it when the tab dies. */
export function holdSession(sessionId: string): Promise<(() => void) | null> {
	return new Promise((settle) => {
		void navigator.locks.request(lockName(sessionId), { ifAvailable: true }, (lock) => {
			if (lock === null) {
				settle(null);
				return;
			}
			return new Promise<void>((release) => {
				settle(release);
			});
		});
	});
}

/** Whether some tab, this one too, is writing a reply of the session right now. */
export async function isHeldByATab(sessionId: string): Promise<boolean> {
	const { held } = await navigator.locks.query();
	return held?.some(({ name }) => name === lockName(sessionId)) ?? false;
}
