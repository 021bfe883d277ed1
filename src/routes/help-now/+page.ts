// Rendered ahead of time, so that the numbers are there without scripts, offline, and while the app is locked.
export const prerender = true;
export const ssr = true;
export const csr = true;
