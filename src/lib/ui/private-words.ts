/**
 * For every field that takes a person's own words. Some browsers check spelling and suggest words by sending what is typed
 * to a server of their maker, and a page cannot tell which; so it asks for neither. [docs/security.md]
 */
export const NOT_TO_BE_SENT = { spellcheck: false, writingsuggestions: 'false' } as const;
