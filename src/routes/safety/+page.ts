// Rendered ahead of time, so that it can be read without scripts, without the store, and while the app is locked.
export const prerender = true;
export const ssr = true;
export const csr = true;
