/** What only a store with a vault needs, and a store that gets one. */
export { lock, proveSecret, turnOffVault, unlock } from '#lib/storage';
