import { failed, ok } from '#lib/domain';
import { normalize, type Derive } from './derive';
import { deriveBytes } from './kdf';
import { checkParameters } from './parameters';

/** Derives on the calling thread, which stands still for about a second: for tests and scripts. */
export const deriveHere: Derive = async (passphrase, parameters, signal) => {
	const checked = checkParameters(parameters);
	if (!checked.ok) return checked;
	if (signal?.aborted === true) return failed({ kind: 'stopped' });
	const bytes = await deriveBytes(normalize(passphrase), parameters);
	return bytes === null ? failed({ kind: 'unavailable' }) : ok(bytes);
};
