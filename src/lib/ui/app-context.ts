import { createContext } from 'svelte';
import type { Chats } from './chats';

/** What the root layout hands to every page. */
export interface AppContext {
	readonly chats: Chats;
}

export const [useApp, provideApp] = createContext<AppContext>();
