import { addressSpace } from '../host';
import type { Space } from './causes';

const LOOPBACK = /^(?:(?:.+\.)?localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1\])$/u;
const INNER_NAME = /^[^.]+$|\.(?:lan|home|internal|intranet|corp|test|arpa)$/u;

/** How near the host of an address is, as far as its name tells. */
export function spaceOf(address: string): Space {
	if (!URL.canParse(address)) return 'unknown';
	const name = new URL(address).hostname.toLowerCase().replace(/\.$/u, '');
	if (LOOPBACK.test(name)) return 'loopback';
	if (addressSpace(address) === 'local') return 'local';
	return name === '' || INNER_NAME.test(name) ? 'unknown' : 'public';
}

/**
 * Whether a page needs the browser's permission to reach a target nearer than itself.
 *
 * `maybe` where a name hides how near it is: names of the public network may resolve to addresses of the private one.
 */
export function crossesInward(page: Space, target: Space): 'yes' | 'maybe' | 'no' {
	if (page === 'loopback') return 'no';
	if (page === 'local') return target === 'loopback' ? 'yes' : 'no';
	const isNear = target === 'loopback' || target === 'local';
	return page === 'public' && isNear ? 'yes' : 'maybe';
}
