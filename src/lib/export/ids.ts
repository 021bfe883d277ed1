import { sha256 } from '@noble/hashes/sha2.js';

/** What an example is made of: one id for each thing it shows. */
export type ExampleKind = 'conv' | 'pair' | 'pc' | 'pref' | 'kto';

/** What a reference stands for. */
export type RefKind = 'session' | 'subject' | 'message';

/** Gives the id of one example or reference from the ids it stands for. */
export type IdMaker = (...ids: readonly string[]) => string;

const encoder = new TextEncoder();
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/**
 * Ids of examples under one salt: the same words of the same session have the same id at every export.
 *
 * SHA-256 over UTF-8 of the parts joined with one newline, as a version 8 uuid; parts hold no newline. The salt is 64
 * random hex digits that stay with the person, so that two receivers cannot join their files. What does not change
 * from example to example is hashed once.
 */
export function exampleIds(kind: ExampleKind, salt: string): IdMaker {
	return maker(['chiron/example/1', kind, salt]);
}

/** References that stand for ids in files made for others. */
export function refs(kind: RefKind, salt: string): IdMaker {
	return maker(['chiron/ref/1', kind, salt]);
}

/** UTF-8 bytes that the ids of one example may take; a pair takes 73. */
const ROOM = 1024;

/** One id is a hash of three blocks: making new objects for each would cost more than the hash itself. */
function maker(fixed: readonly string[]): IdMaker {
	const start = sha256.create().update(encoder.encode(`${fixed.join('\n')}\n`));
	const work = sha256.create();
	const bytes = new Uint8Array(ROOM);
	return (...ids) => {
		const text = ids.join('\n');
		const { read, written } = encoder.encodeInto(text, bytes);
		start._cloneInto(work);
		work.update(read === text.length ? bytes.subarray(0, written) : encoder.encode(text));
		return uuid8(work.digest());
	};
}

/** Version 8 in the seventh byte, the variant in the ninth. */
function uuid8(digest: Uint8Array): string {
	const hex = (at: number) => HEX[digest[at] ?? 0] ?? '';
	digest[6] = ((digest[6] ?? 0) & 15) | 0x80;
	digest[8] = ((digest[8] ?? 0) & 63) | 0x80;
	return (
		`${hex(0)}${hex(1)}${hex(2)}${hex(3)}-${hex(4)}${hex(5)}-${hex(6)}${hex(7)}-` +
		`${hex(8)}${hex(9)}-${hex(10)}${hex(11)}${hex(12)}${hex(13)}${hex(14)}${hex(15)}`
	);
}
