import type { KdfParameters } from './parameters';
import type { Bytes } from './bytes';

/** Asks a worker, started for this one request, for a key. The passphrase is normalized. */
export interface DeriveRequest {
	readonly passphrase: string;
	readonly parameters: KdfParameters;
}

/** The one answer; null when the function cannot run here. */
export interface DeriveResponse {
	readonly bytes: Bytes | null;
}
