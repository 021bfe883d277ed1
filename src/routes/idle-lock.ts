import { readSetting, watch } from '#lib/storage';
import { DEFAULT_MINUTES, watchIdle, type AutoLockMinutes } from '#lib/ui/lock/auto-lock.ts';

/** Calls `onIdle` when nobody has touched the app for as long as the person chose; returns how to stop. */
export function lockWhenIdle(isBusy: () => boolean, onIdle: () => void): () => void {
	let minutes: AutoLockMinutes = DEFAULT_MINUTES;
	const unwatch = watch(
		() => readSetting('autoLock'),
		(chosen) => (minutes = chosen ?? DEFAULT_MINUTES),
		() => undefined
	);
	const unidle = watchIdle({ minutes: () => minutes, isBusy, onIdle });
	return () => {
		unwatch();
		unidle();
	};
}
