import type { EngineChoice } from '#lib/domain';
import { afterByClock, type After } from './call';

/** Which models of which servers answered, so that they can be taken out of memory when the person leaves. */
export interface InUse {
	/** Notes that a reply begins; the returned function notes its end. Only Ollama unloads on request, so others are not noted. */
	begin(choice: EngineChoice): () => void;
	/** The person left: unloads in `afterMs`, unless something is said again before; a reply under way ends first. */
	leave(afterMs: number): void;
	/** The page goes away now: unloads everything, replies under way as well. */
	leaveNow(): void;
}

interface Use {
	readonly host: string;
	readonly model: string;
	running: number;
	isLeft: boolean;
}

/** Makes an empty record; `unload` is called once for each model that was used. */
export function createInUse(
	unload: (host: string, model: string) => void,
	after: After = afterByClock
): InUse {
	const used = new Map<string, Use>();
	let callOff: () => void = () => undefined;
	const letGo = (key: string, { host, model }: Use): void => {
		used.delete(key);
		unload(host, model);
	};
	const leaveIdle = (): void => {
		for (const [key, use] of used)
			if (use.running === 0) letGo(key, use);
			else use.isLeft = true;
	};
	return {
		begin({ engine, host, model }) {
			if (engine !== 'ollama' || host === null) return () => undefined;
			callOff();
			for (const use of used.values()) use.isLeft = false;
			const key = JSON.stringify([host, model]);
			const use = used.get(key) ?? { host, model, running: 0, isLeft: false };
			used.set(key, use);
			use.running += 1;
			return () => {
				use.running -= 1;
				if (use.isLeft && use.running === 0 && used.get(key) === use) letGo(key, use);
			};
		},
		leave(afterMs): void {
			callOff();
			callOff = after(afterMs, leaveIdle);
		},
		leaveNow(): void {
			callOff();
			for (const [key, use] of used) letGo(key, use);
		}
	};
}
