/** A run of words inside a block. There is no kind that could hold markup, an attribute or something to load. */
export type Inline =
	| { readonly kind: 'text'; readonly text: string }
	| { readonly kind: 'code'; readonly text: string }
	| { readonly kind: 'break' }
	| { readonly kind: 'strong'; readonly inlines: readonly Inline[] }
	| { readonly kind: 'emphasis'; readonly inlines: readonly Inline[] }
	/** What a link or a picture pointed at; `label` is empty where it only repeats the address. */
	| { readonly kind: 'address'; readonly label: readonly Inline[]; readonly address: string };

/** A part of a reply that stands on lines of its own. */
export type Block =
	| { readonly kind: 'paragraph'; readonly inlines: readonly Inline[] }
	| { readonly kind: 'heading'; readonly inlines: readonly Inline[] }
	| { readonly kind: 'code'; readonly text: string }
	| { readonly kind: 'quote'; readonly blocks: readonly Block[] }
	/** `start` is the first number, or null for bullets. */
	| {
			readonly kind: 'list';
			readonly start: number | null;
			readonly items: readonly (readonly Block[])[];
	  }
	| { readonly kind: 'rule' };
