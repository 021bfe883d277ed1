import type { Message } from '../message';
import { EMPTY_MEMORY, MOST_NOTES, NOTE_LENGTH, type Note, type SessionMemory } from './memory';

/** Wishes to be remembered and goals as English words them; what follows to the end of the sentence is kept. */
const REQUESTS: readonly { readonly kind: Note['kind']; readonly sign: RegExp }[] = [
	{
		kind: 'note',
		sign: /(?:^|[.!?\n]\s*)(?:and |so |but |also |ok(?:ay)?,? |can you |could you |will you |i want you to |i(?:'d| would) like you to )?(?:please )?(?:always )?(?:remember|don't forget|do not forget|never forget|keep in mind)(?: please)?(?: that|,|:)? (?!when\b|how\b|what\b|me\b|to breathe\b)([^.!?\n]{6,})(?![^.!?\n]*\?)/giu
	},
	{
		kind: 'goal',
		sign: /\b(?:my (?:main |biggest |first )?goal is(?: to)?|i(?:'d| would) like to work on|i want to work on|what i want to change is)[:,]? ([^.!?\n]{4,})/giu
	}
];

/** A longer message is read at its beginning only. */
const READ_LENGTH = 4000;

/**
 * The memory after the messages it has not looked through yet: what the person asked to be remembered and said they want.
 *
 * Where there are too many, the oldest that was found this way makes room, and never one the person wrote down.
 */
export function withRequests(
	memory: SessionMemory | null,
	messages: readonly Message[]
): SessionMemory {
	const before = memory ?? EMPTY_MEMORY;
	const fresh = messages.filter(({ seq }) => seq > before.notedSeq);
	const last = fresh.at(-1);
	if (last === undefined) return before;
	const notes = fresh.filter(isSaid).flatMap(requestsIn).reduce(withNoteFound, before.notes);
	return { ...before, notes: [...notes], notedSeq: last.seq };
}

/** The memory with one more note of the person, or with another text for one it holds. Full memories stay as they are. */
export function withNote(memory: SessionMemory, note: Note): SessionMemory {
	const short = { ...note, text: note.text.trim().slice(0, NOTE_LENGTH).toWellFormed() };
	const at = memory.notes.findIndex(({ id }) => id === note.id);
	if (at >= 0) return { ...memory, notes: memory.notes.with(at, short) };
	if (memory.notes.length >= MOST_NOTES) return memory;
	return { ...memory, notes: [...memory.notes, short] };
}

/** The memory without one note. */
export function withoutNote(memory: SessionMemory, id: string): SessionMemory {
	return { ...memory, notes: memory.notes.filter((note) => note.id !== id) };
}

function isSaid({ role, kind }: Message): boolean {
	return role === 'user' && kind === 'turn';
}

function requestsIn({ text, seq, at }: Message): Note[] {
	const read = text.slice(0, READ_LENGTH).toWellFormed().replaceAll('’', "'");
	return REQUESTS.flatMap(({ kind, sign }) =>
		Array.from(read.matchAll(sign), (match, i) => ({
			id: `${kind}-${String(seq)}-${String(i)}`,
			kind,
			text: (match[1] ?? '').trim().slice(0, NOTE_LENGTH).toWellFormed(),
			at,
			seq
		}))
	);
}

function withNoteFound(notes: readonly Note[], found: Note): readonly Note[] {
	if (notes.some(({ text }) => text.toLowerCase() === found.text.toLowerCase())) return notes;
	if (notes.length < MOST_NOTES) return [...notes, found];
	const oldest = notes.findIndex(({ seq }) => seq !== null);
	return oldest < 0 ? notes : [...notes.toSpliced(oldest, 1), found];
}
