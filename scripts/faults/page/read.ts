import { listHeads, listMessages } from '#lib/storage';

/** A session as it is stored, through the app's own queries. */
export interface ReadSession {
	readonly id: string;
	readonly lastSeq: number;
	readonly messages: readonly {
		readonly seq: number;
		readonly role: string;
		readonly status: string;
		readonly text: string;
	}[];
}

/** Every session with its messages in order. */
export async function readAll(): Promise<ReadSession[]> {
	const heads = await listHeads();
	return Promise.all(
		heads.map(async ({ id, lastSeq }) => ({
			id,
			lastSeq,
			messages: (await listMessages(id)).map(({ seq, role, status, text }) => ({
				seq,
				role,
				status,
				text
			}))
		}))
	);
}
