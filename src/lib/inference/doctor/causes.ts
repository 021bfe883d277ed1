/** How much is known: `sure` only where nothing else fits what was seen. */
export type Certainty = 'sure' | 'possible';

/** What stands between the page and a reply. Facts only; the sentences are the screen's. */
export type Cause = { readonly certainty: Certainty } & (
	| { readonly kind: 'bad_address' }
	/** Nothing answers at the address. */
	| { readonly kind: 'not_running' }
	/** Something else answers there, or nothing does because the server listens on another port. */
	| { readonly kind: 'wrong_port'; readonly seen: 'other_server' | 'nothing' }
	/** A server answers, and does not let this page read what it says. */
	| { readonly kind: 'origin_refused'; readonly origin: string }
	/** The browser's permission for devices and programs nearby. `insecure`: a page without https may not even ask. */
	| { readonly kind: 'permission'; readonly state: 'prompt' | 'denied' | 'insecure' }
	/** A page with https may not call this address, which has none. */
	| { readonly kind: 'mixed_content' }
	/** The address is not on the list this app itself carries. */
	| { readonly kind: 'policy' }
	/** No model at all when null, else not this one. */
	| { readonly kind: 'no_model'; readonly model: string | null }
	| { readonly kind: 'loading' }
	/** The server answered with this status: 401 wants a key, 403 dislikes the host name, 503 is busy, 5xx is broken. */
	| { readonly kind: 'refused'; readonly status: number }
);

/** What was found. */
export interface Diagnosis {
	/** Empty when nothing is in the way; where causes look alike all are named, the likeliest first. */
	readonly causes: readonly Cause[];
}

/** What kind of server is looked for. */
export type Engine = 'ollama' | 'openai';

/** How near an address is. `unknown` is a name that only this network can resolve. */
export type Space = 'loopback' | 'local' | 'public' | 'unknown';

/** How a request that can be read ended. `ours` is the answer the looked-for server gives, `error` an error in JSON. */
export type Reading =
	| { readonly kind: 'not_asked' }
	| { readonly kind: 'failed' }
	| { readonly kind: 'silent' }
	| {
			readonly kind: 'answered';
			readonly status: number;
			readonly says: 'ours' | 'error' | 'loading' | 'nothing' | 'other';
	  };

/** Models the server told of, or why it did not. */
export type Listing =
	| { readonly kind: 'names'; readonly names: readonly string[] }
	| { readonly kind: 'refused'; readonly status: number }
	| { readonly kind: 'unread' };

/** The page as far as browsers let it matter. */
export interface PageFacts {
	readonly origin: string;
	readonly isSecure: boolean;
	/** WebKit holds https pages back from http on this machine; the others do not. [Platform reference 2.6] */
	readonly isWebKit: boolean;
}

/** What was seen from the page. */
export interface Observations {
	readonly host: string;
	readonly engine: Engine;
	readonly page: PageFacts;
	/** Null where the browser knows no such permission. */
	readonly permission: 'granted' | 'prompt' | 'denied' | null;
	/** Whether our own content security policy reported this address. */
	readonly isPolicyBlocked: boolean;
	readonly read: Reading;
	/** The same without a look at the answer; `opaque` means that somebody answered. */
	readonly blind: 'not_asked' | 'failed' | 'opaque';
	readonly listing: Listing;
	/** Names of the models in memory; null when not told. */
	readonly loaded: readonly string[] | null;
	/** The model that is wanted; null when none is chosen yet. */
	readonly model: string | null;
	/** Whether a reply was asked for and has not begun. */
	readonly isReplyAwaited: boolean;
}
