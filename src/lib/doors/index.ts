export type { HostFailure } from './allowed-host';
export { pageHeaders, workerHeaders } from './headers.mjs';
export { allowHost, forbidHost, readHosts } from './host-list';
export { openIn, openTo } from './policy';
