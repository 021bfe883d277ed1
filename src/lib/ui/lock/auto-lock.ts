/** Minutes without a touch after which a vault locks itself, as offered; 0 is never. Source of the default: platform reference, section 5. */
export const AUTO_LOCK_MINUTES = [1, 5, 15, 60, 0] as const;
export type AutoLockMinutes = (typeof AUTO_LOCK_MINUTES)[number];
export const DEFAULT_MINUTES = 5;

/** How often the time is looked at; a clock that was asleep is noticed by the next look. */
const LOOK_MS = 5_000;
/** How often tabs tell each other that somebody is there. */
const TELL_MS = 5_000;
const TOUCHES = ['pointerdown', 'keydown', 'wheel', 'touchmove'] as const;

export interface IdleOptions {
	/** Read at every look, so a change holds at once. */
	readonly minutes: () => AutoLockMinutes;
	/** Whether something is going on that counts as being there, such as a reply that is coming. */
	readonly isBusy: () => boolean;
	readonly onIdle: () => void;
}

/** Calls `onIdle` once nobody has touched any tab of the app for the time given; returns how to stop. */
export function watchIdle({ minutes, isBusy, onIdle }: IdleOptions): () => void {
	const channel = new BroadcastChannel('chiron-there');
	let lastTouch = Date.now();
	let lastTold = 0;
	const touch = () => {
		lastTouch = Date.now();
		if (lastTouch - lastTold < TELL_MS) return;
		lastTold = lastTouch;
		channel.postMessage(null);
	};
	const look = () => {
		if (isBusy()) touch();
		const limit = minutes() * 60_000;
		if (limit > 0 && Date.now() - lastTouch >= limit) onIdle();
	};
	channel.onmessage = () => {
		lastTouch = Date.now();
	};
	// A tab that comes to the front again looks before it is touched.
	document.addEventListener('visibilitychange', look);
	for (const type of TOUCHES) addEventListener(type, touch, { capture: true, passive: true });
	const timer = setInterval(look, LOOK_MS);
	return () => {
		clearInterval(timer);
		channel.close();
		document.removeEventListener('visibilitychange', look);
		for (const type of TOUCHES) removeEventListener(type, touch, { capture: true });
	};
}
