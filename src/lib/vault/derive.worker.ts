import { deriveBytes } from './kdf';
import type { DeriveRequest, DeriveResponse } from './protocol';

addEventListener('message', ({ data }: MessageEvent<DeriveRequest>) => {
	void deriveBytes(data.passphrase, data.parameters).then((bytes) => {
		const response: DeriveResponse = { bytes };
		postMessage(response);
	});
});
