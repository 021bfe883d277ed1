/** Starts something after a rest and gives how to stop it, before or after it has started. */
export function later(restMs: number, start: () => Promise<() => void>): () => void {
	let stop: () => void = () => undefined;
	const timer = setTimeout(() => {
		const started = start().catch(() => () => undefined); // what runs behind the pages is tried again at the next start
		stop = () => void started.then((end) => end());
	}, restMs);
	return () => {
		clearTimeout(timer);
		stop();
	};
}
