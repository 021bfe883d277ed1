import type { Result } from '#lib/domain';
import type {
	LeftBehind,
	OpenFailure,
	PreparedVault,
	Secret,
	StoreState,
	UnlockFailure,
	VaultFailure
} from '#lib/storage';
import type { VaultControl } from '#lib/ui/app-context.ts';
import type { Chats } from '#lib/ui/chats.ts';
import type { Deletions } from '#lib/ui/deletions.svelte.ts';
import { later } from './later';
import { thisMoment } from './moment';
import { isHeldByATab } from './turn-lock';

/** The database was deleted beside this tab. */
const DELETED = { kind: 'deleted' } as const;

/** Without https, and not on this computer, browsers hold back the ciphers, the locks and the files Chiron needs. */
const INSECURE = { kind: 'insecure' } as const;

type Refusal = OpenFailure | typeof DELETED | typeof INSECURE;
type GateState = StoreState | 'opening' | 'stale' | 'turning' | Refusal;

/** How long a lock waits for replies, and then for drafts, to be kept before it goes ahead. */
const LAST_WORDS_MS = 2_000;
/** What runs behind the pages comes after them: the page that was asked for is read and shown first. */
const BEHIND_AFTER_MS = 1_000;

/** Between the pages and the store: opens it, keeps what runs behind the pages going while it is open, and locks it. */
export class Gate implements VaultControl {
	readonly #chats: Chats;
	readonly #deletions: Deletions;
	#state = $state.raw<GateState>('opening');
	#vault = $state.raw<VaultControl['state']>('off');
	#turned = $state.raw({ done: 0, total: 0 });
	#failure = $state.raw<VaultFailure | null>(null);
	#visits = $state(0);
	#stop: (() => void) | undefined;
	/** How many things are under way that a lock would break off. */
	#underWay = 0;

	constructor(chats: Chats, deletions: Deletions) {
		this.#chats = chats;
		this.#deletions = deletions;
	}

	/** How the store stands for the pages. */
	get store() {
		return this.#state;
	}
	get state() {
		return this.#vault;
	}
	get failure() {
		return this.#failure;
	}
	/** Goes up whenever everything that was read must go from the screen, also from pages that need no store. */
	get visits() {
		return this.#visits;
	}
	/** How far a turning on or off of the vault is. */
	get turned() {
		return this.#turned;
	}

	/** Opens the store; a page that needs no data never asks for it. */
	async open(): Promise<void> {
		if (!isSecureContext) {
			this.#refuse(INSECURE);
			return;
		}
		const { openStore } = await import('./opening');
		const opened = await openStore({
			onStale: this.onStale,
			onState: (state) => void this.#enter(state),
			beforeLock: () => this.#finishWords()
		});
		if (opened.ok) await this.#enter(opened.value);
		else this.#refuse(opened.failure);
		if (opened.ok && opened.value === 'locked') {
			const tidying = import('./readable').then(({ leaveNothingReadable }) =>
				leaveNothingReadable()
			);
			await tidying.catch(() => undefined); // the next start tries again
		}
	}

	/** Opens again after the browser took the connection away. */
	async reopen(): Promise<void> {
		if (this.#state !== 'open') return;
		const { reopenStore } = await import('./opening');
		const opened = await reopenStore();
		if (!opened.ok) this.#refuse(opened.failure);
		else if (opened.value !== 'open') await this.#enter(opened.value);
	}

	readonly onStale = (why: LeftBehind): void => {
		if (why === 'deleted') this.#leave(DELETED);
		else this.#state = 'stale';
	};

	async unlock(secret: Secret): Promise<Result<void, UnlockFailure>> {
		const { unlock } = await import('./locking');
		const opened = await unlock(secret, TOOLS, this.#onProgress);
		if (opened.ok) {
			this.#failure = null;
			await this.#enter('open');
		}
		return opened;
	}

	async lockNow(): Promise<void> {
		if (this.#vault !== 'open') return;
		const { lock } = await import('./locking');
		await lock();
	}

	stayOpen(): () => void {
		this.#underWay += 1;
		return () => {
			this.#underWay -= 1;
		};
	}

	async turnOn(prepared: PreparedVault): Promise<Result<void, VaultFailure>> {
		const done = await this.#turn(() => prepared.turnOn(this.#onProgress));
		if (!done.ok) return done;
		const { sealCopies } = await import('./copies');
		await sealCopies();
		return done;
	}

	async turnOff(passphrase: string): Promise<Result<void, VaultFailure>> {
		const { proveSecret, turnOffVault } = await import('./locking');
		const proved = await proveSecret(passphrase, TOOLS);
		if (!proved.ok) return proved;
		return this.#turn(() => turnOffVault(proved.value, this.#onProgress));
	}

	/** Ends what runs behind the pages. */
	close(): void {
		this.#stop?.();
		this.#stop = undefined;
	}

	readonly #onProgress = (done: number, total: number): void => {
		this.#turned = { done, total };
	};

	async #turn(
		work: () => Promise<Result<void, VaultFailure>>
	): Promise<Result<void, VaultFailure>> {
		await this.#finishWords();
		this.#leave('turning');
		this.#turned = { done: 0, total: 0 };
		const done = await work();
		this.#failure = done.ok ? null : done.failure;
		const { vaultState } = await import('./opening');
		await this.#enter(vaultState() === 'locked' ? 'locked' : 'open');
		return done;
	}

	async #enter(state: StoreState): Promise<void> {
		const { recoverReplies, vaultState } = await import('./opening');
		this.#vault = vaultState();
		// A lock must not wait for the network, nor an unlocking.
		if (this.#vault !== 'off') void import('./locking').catch(() => undefined);
		if (state !== 'open') {
			this.#leave(state);
			return;
		}
		await recoverReplies(isHeldByATab);
		this.#state = 'open';
		this.#stop ??= this.#runBehind();
	}

	#runBehind(): () => void {
		const stops = [
			later(BEHIND_AFTER_MS, async () => {
				const { runBehind } = await import('./background');
				return runBehind((count) => this.#deletions.tellFolderLeft(count));
			})
		];
		// Nobody may be at the screen from the start.
		if (this.#vault === 'open')
			stops.push(
				later(0, async () => {
					const { lockWhenIdle } = await import('./idle-lock');
					return lockWhenIdle(
						() => this.#chats.isReplying || this.#underWay > 0,
						() => void this.lockNow()
					);
				})
			);
		return () => {
			for (const stop of stops) stop();
		};
	}

	/** Takes everything that was read off the screen and out of memory. */
	#leave(state: 'locked' | 'waiting' | 'turning' | typeof DELETED): void {
		this.close();
		this.#state = state;
		this.#chats.forgetAll();
		this.#deletions.dismiss();
		this.#visits += 1;
	}

	#refuse(failure: Refusal): void {
		this.close();
		this.#state = failure;
	}

	/** Ends the replies that are coming, and gives them and what is typed a moment to be kept. */
	async #finishWords(): Promise<void> {
		this.#chats.stopAll();
		const until = Date.now() + LAST_WORDS_MS;
		while (this.#chats.isReplying && Date.now() < until) await rest(20);
		await Promise.race([this.#chats.keepDrafts(), rest(LAST_WORDS_MS)]);
	}
}

function rest(ms: number): Promise<void> {
	return new Promise((done) => setTimeout(done, ms));
}

const TOOLS = { now: () => thisMoment().at };
