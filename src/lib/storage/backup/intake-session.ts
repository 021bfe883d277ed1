import {
	ANALYSIS_VERSION,
	Finding,
	Message,
	SessionHead,
	settled,
	withReplyEnded
} from '#lib/domain';
import { z } from 'zod';
import { PAGE_SIZE, pageOf } from '../db';
import { toRow } from '../heads';
import { pack } from '../pack';
import { Halted } from './failure';
import type { Stage } from './staging';

/** Why one session of a good file cannot come in. */
export type SessionProblem =
	/** A field is missing, unknown or out of range. */
	| 'schema'
	/** A message is not in its place. */
	| 'out_of_order'
	/** A line of it is no JSON: it was damaged before it was backed up. */
	| 'damaged';

/** A session on its way in. */
export interface SessionIntake {
	readonly id: string;
	readonly takePage: (page: number, messages: readonly unknown[]) => void;
	readonly takeFindings: (page: number, version: number, findings: readonly unknown[]) => void;
	readonly spoil: (problem: SessionProblem) => void;
	/** Stages the head, or takes everything of the session out again. */
	readonly finish: () => Promise<SessionEnd>;
}

export interface SessionEnd {
	readonly head: SessionHead | null;
	readonly problem: SessionProblem | null;
	readonly messages: number;
	/** Fewer messages than the head counts: they were missing when the backup was made. */
	readonly isIncomplete: boolean;
	/** What the file holds of it, taken in or not. */
	readonly seen: { readonly pages: number; readonly findings: number };
}

const Messages = z.array(Message).min(1).max(PAGE_SIZE);
const Findings = z.array(Finding);

/** What ids of sessions look like: they are part of addresses. */
const Id = z.string().regex(/^[\w-]{1,64}$/);

/** Begins a session; throws `malformed` when not even its id can be told. */
export function beginSession(stage: Stage, given: unknown, analyzed: number): SessionIntake {
	const named = z.looseObject({ id: Id }).safeParse(given);
	if (!named.success) throw new Halted({ kind: 'malformed' });
	const { id } = named.data;
	const parsed = SessionHead.safeParse(given);
	let head = parsed.success ? (given as SessionHead) : null; // as it is: no schema changes a value
	let problem: SessionProblem | null = parsed.success ? null : 'schema';
	let open: { readonly page: number; messages: readonly Message[] } | null = null;
	let lastSeq = 0;
	let messages = 0;
	let pages = 0;
	let findings = 0;
	let lastPage = -1;
	const seen = { pages: 0, findings: 0 };
	const ids = new Set<string>();

	const spoil = (found: SessionProblem): void => {
		problem ??= found;
	};
	const closePage = (): void => {
		if (open === null) return;
		stage.putPage({ sessionId: id, page: open.page, body: pack(open.messages) });
		pages += 1;
		open = null;
	};
	const place = (page: number, message: Message): Message => {
		if (ids.has(message.id)) throw new Halted({ kind: 'duplicate' });
		ids.add(message.id);
		if (message.seq <= lastSeq || pageOf(message.seq) !== page) spoil('out_of_order');
		lastSeq = message.seq;
		messages += 1;
		if (message.status !== 'streaming') return message;
		// Nobody writes it any more.
		const ended = settled({ ...message, status: 'interrupted' });
		if (head !== null) head = withReplyEnded(head, ended);
		return ended;
	};

	return {
		id,
		spoil,
		takePage: (page, given) => {
			if (page !== lastPage) seen.pages += 1;
			lastPage = page;
			if (problem !== null) return;
			if (!Messages.safeParse(given).success) {
				spoil('schema');
				return;
			}
			const placed = (given as readonly Message[]).map((message) => place(page, message));
			if (open?.page === page) open.messages = [...open.messages, ...placed];
			else {
				closePage();
				open = { page, messages: placed };
			}
		},
		takeFindings: (page, version, given) => {
			seen.findings += 1;
			if (problem !== null || !isOfPage(page, given)) return;
			findings += 1;
			stage.putFindings({ sessionId: id, page, version, body: pack(given as readonly Finding[]) });
		},
		finish: async () => {
			closePage();
			if (head !== null && lastSeq > head.lastSeq) spoil('out_of_order');
			const end = { problem, messages, seen, isIncomplete: messages < (head?.lastSeq ?? 0) };
			if (head === null || problem !== null) {
				await stage.dropPages(id);
				return { ...end, head };
			}
			// What is derived is made again unless all of it came along.
			const isCovered = findings === pages && analyzed <= ANALYSIS_VERSION;
			stage.putSession(toRow(head, { streaming: 0, rev: 1, analyzed: isCovered ? analyzed : 0 }));
			return { ...end, head };
		}
	};
}

/** Findings are derived: what does not fit is left out and made again. */
function isOfPage(page: number, given: readonly unknown[]): boolean {
	const parsed = Findings.safeParse(given);
	return parsed.success && parsed.data.every(({ seq }) => pageOf(seq) === page);
}
