import type { SessionFindings, SessionHead } from '../session';
import { localDay } from '../day';
import { drawableDays } from './days';

/** A session whose findings can be drawn, at the one day they are drawn on. */
export interface Placed {
	readonly day: string;
	readonly findings: SessionFindings;
}

/**
 * The day a session's findings are drawn on: the one on which the person wrote most, the earlier of equals.
 *
 * Findings are made for whole sessions, so one that went on for weeks still counts once. Without a day of writing it is the day it began.
 */
export function placeOf(head: SessionHead): string {
	let most = { day: localDay({ at: head.createdAt, offset: head.createdOffset }), user: 0 };
	for (const { day, user } of head.days) {
		if (user > most.user || (user === most.user && user > 0 && day < most.day))
			most = { day, user };
	}
	return most.day;
}

/** Sessions that were looked at and whose day can be drawn, earliest first; a fork with only what was said in it. */
export function placed(heads: readonly SessionHead[], today: string): Placed[] {
	const isDrawable = drawableDays(today);
	return heads
		.flatMap((head) => {
			const day = placeOf(head);
			const isOnlyCopied = head.lastSeq === head.forkedFrom?.throughSeq;
			if (head.findings === null || isOnlyCopied || !isDrawable(day)) return [];
			return [{ day, findings: { ...head.findings, ...head.findings.own } }];
		})
		.sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
}

/** `version 3` or `versions 2 and 3`: which analysis the counts come from. */
export function saidVersions(sessions: readonly Placed[]): string {
	const versions = [...new Set(sessions.map(({ findings }) => findings.version))].sort(
		(a, b) => a - b
	);
	return `version${versions.length === 1 ? '' : 's'} ${versions.join(' and ')}`;
}
