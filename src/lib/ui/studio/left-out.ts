import type { TrainingReport } from '#lib/export';
import { counted } from '../words';

type SessionReason = keyof TrainingReport['sessionsLeft'];
type RemovedReason = keyof TrainingReport['removed'];

const SESSIONS: Readonly<Record<SessionReason, string>> = {
	consent_missing: 'not allowed for training',
	consent_withdrawn: 'the permission was taken back',
	demo_engine: 'only the practice model answered',
	no_exchange: 'nothing was answered',
	no_trainable_reply: 'no reply that may be trained on'
};

const MESSAGES: Readonly<Record<RemovedReason, string>> = {
	failed_reply: 'a reply that did not come',
	empty_text: 'no text',
	inner_system: 'a note between messages',
	greeting_dropped: 'a greeting before the first message',
	demo_engine: 'the practice model answered',
	crisis_template: 'the fixed text shown in a crisis',
	unfinished_reply: 'the reply did not finish',
	trailing_user: 'no reply followed',
	trailing_masked: 'at the end, with nothing to train on after it',
	exchange_removed: 'context only, which this format cannot say'
};

/** What an export leaves out and why, one sentence a reason; empty when everything went in. */
export function leftOutWords(report: TrainingReport): string[] {
	return [
		...lines(report.sessionsLeft, SESSIONS, 'session'),
		...lines(report.removed, MESSAGES, 'message')
	];
}

function lines<K extends string>(
	counts: Readonly<Partial<Record<K, number>>>,
	words: Readonly<Record<K, string>>,
	noun: string
): string[] {
	return (Object.keys(words) as K[]).flatMap((reason) => {
		const n = counts[reason] ?? 0;
		return n === 0 ? [] : [`${counted(n, noun)}: ${words[reason]}`];
	});
}
