/** What following a setting needs of the store, and no more: what is asked for by the front door itself comes as a whole. */
export { readSetting, watch } from '#lib/storage';
