import { createContext } from 'svelte';
import type { Chats } from './chat.svelte';
import type { Region } from './region.svelte';

/** What the root layout hands to every page. */
export interface AppContext {
	readonly chats: Chats;
	readonly region: Region;
}

export const [useApp, provideApp] = createContext<AppContext>();
