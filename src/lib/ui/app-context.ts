import { createContext } from 'svelte';
import type { Result } from '#lib/domain';
import type { TurnPorts } from '#lib/conversation';
import type { PreparedVault, VaultFailure } from '#lib/storage';
import type { Chats } from './chats';
import type { Deletions } from './deletions.svelte';
import type { ModelDesk } from './models/desk';

/** The lock of the whole store, as pages see it. */
export interface VaultControl {
	readonly state: 'off' | 'locked' | 'open';
	/** Why the last turning on or off did not come about, or null. */
	readonly failure: VaultFailure | null;
	/** Locks this tab and all others; what is being said is kept first. */
	lockNow(): Promise<void>;
	/** Keeps the lock from closing by itself while something is under way that it would break off; gives how to end that, to be called once. */
	stayOpen(): () => void;
	/** Seals everything that is here; the pages are away meanwhile. */
	turnOn(prepared: PreparedVault): Promise<Result<void, VaultFailure>>;
	/** Opens everything again, for who knows the passphrase. */
	turnOff(passphrase: string): Promise<Result<void, VaultFailure>>;
}

/** What talks need of models. */
export interface TalkModels {
	readonly desk: ModelDesk;
	readonly clientFor: TurnPorts['client'];
	/** The person left a talk: its model may go out of memory after a while. */
	readonly leave: () => void;
}

/** What the root layout hands to every page. */
export interface AppContext {
	readonly chats: Chats;
	readonly vault: VaultControl;
	readonly deletions: Deletions;
	readonly models: TalkModels;
	/** Whether the store is open in this tab; pages that need no data are shown without it. Reactive. */
	readonly isStoreOpen: () => boolean;
}

export const [useApp, provideApp] = createContext<AppContext>();
