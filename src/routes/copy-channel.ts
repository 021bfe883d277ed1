type Asked = 'left' | 'all';

const CHANNEL = 'chiron-copies';

/** Asks the tab that keeps the copies for what is behind: of the sessions just `left`, or of `all`. */
export function askForCopies(cause: Asked): void {
	const channel = new BroadcastChannel(CHANNEL);
	channel.postMessage(cause);
	channel.close();
}

/** Calls back when some tab, this one too, asks for copies; returns how to stop listening. */
export function whenCopiesAsked(next: (cause: Asked) => void): () => void {
	const channel = new BroadcastChannel(CHANNEL);
	channel.onmessage = ({ data }: MessageEvent<unknown>) => {
		if (data === 'left' || data === 'all') next(data);
	};
	return () => {
		channel.close();
	};
}
