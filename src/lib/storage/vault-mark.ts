import { z } from 'zod';
import { failed, ok, type Result } from '#lib/domain';
import {
	parseKeyFile,
	type BadParameters,
	type KeyFile,
	type Malformed,
	type NewerVersion
} from '#lib/vault';

/** What has to be readable while locked. `sealing` and `opening` are left behind by a turning over that did not end. */
export interface VaultMark {
	readonly state: 'sealing' | 'on' | 'opening';
	readonly keyFile: KeyFile;
}

const Mark = z.strictObject({ state: z.enum(['sealing', 'on', 'opening']), keyFile: z.unknown() });

/** Reads the mark; its parameters are bounded both ways, so that no stored value can hang the page or weaken the lock. */
export function parseVaultMark(
	value: unknown
): Result<VaultMark, BadParameters | Malformed | NewerVersion> {
	const parsed = Mark.safeParse(value);
	if (!parsed.success) return failed({ kind: 'malformed' });
	const keyFile = parseKeyFile(parsed.data.keyFile);
	return keyFile.ok ? ok({ state: parsed.data.state, keyFile: keyFile.value }) : keyFile;
}
