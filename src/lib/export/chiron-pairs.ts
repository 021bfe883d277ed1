import {
	cleanText,
	type Exchange,
	type Finding,
	isTrainable,
	type Message,
	type SessionHead
} from '#lib/domain';
import { floatText } from './f32';
import { exampleIds, type IdMaker, refs } from './ids';
import { lineString } from './line';
import { rankedIds } from './ranked';
import type { Transcript } from './transcript';

/**
 * Who will read a file. `own` holds session ids and times to the second; `shared` holds references and the day only,
 * so that a receiver can join nothing to this device.
 */
export type Audience = 'own' | 'shared';

/** What the lines of one export have in common; made once, as it hashes the salt. */
export interface PairStyle {
	readonly id: IdMaker;
	/** How a session is named in a line. */
	readonly session: (id: string) => string;
	readonly time: (at: number) => string;
}

/** Ids, names and times of pairs under one salt. */
export function pairStyle(salt: string, audience: Audience): PairStyle {
	const id = exampleIds('pair', salt);
	if (audience === 'own') return { id, session: (sessionId) => sessionId, time: secondClock() };
	return { id, session: refs('session', salt), time: dayText };
}

/**
 * One line of the original's training format for each exchange that may be trained on, without its newline.
 *
 * The format has no mask, so an exchange that is only context is left out whole. `quality_score` is a person's rating
 * or null, never a rule's.
 */
export function toChironPairs(
	transcript: Transcript,
	exchanges: readonly Exchange[],
	style: PairStyle
): readonly string[] {
	if (exchanges.length === 0) return [];
	const { head, ratings } = transcript;
	const tagsText = tagWriter(transcript.findings);
	const session = lineString(style.session(head.id));
	const context = contextText(head);
	const lines: string[] = [];
	for (const { user, reply } of exchanges) {
		if (!isTrainable(reply)) continue;
		const asked = last(user.sources);
		const answered = last(reply.sources);
		const parts = [
			'{"id":"',
			style.id(asked.id, answered.id),
			'","session_id":',
			session,
			',"user_input":',
			lineString(user.text),
			',"assistant_response":',
			lineString(reply.text),
			',"therapeutic_context":',
			context,
			',"quality_score":',
			ratingText(ratings?.[answered.seq]),
			',"therapeutic_tags":',
			tagsText(user.sources, reply.sources),
			',"timestamp":"',
			style.time(answered.at),
			'"}'
		];
		lines.push(parts.join('')); // one flat string; a sum of parts is copied again by whoever encodes it
	}
	return lines;
}

/** What was found here, or what came with an import; the format wants a phase, and its first one is the default. */
function contextText({ findings, imported, phase }: SessionHead): string {
	const concerns = findings ? rankedIds(findings.concerns) : (imported?.primaryConcerns ?? []);
	const techniques = findings
		? rankedIds(findings.techniques)
		: (imported?.interventionTechniques ?? []);
	return (
		`{"primary_concerns":[${concerns.map(nameText).join(',')}]` +
		`,"intervention_techniques":[${techniques.map(nameText).join(',')}]` +
		`,"therapy_phase":"${phase ?? 'assessment'}"}`
	);
}

type TagWriter = (...sources: readonly (readonly Message[])[]) => string;

/** Each tag once: those found here, or those that came with an imported message that was not looked at yet. */
function tagWriter(findings: readonly Finding[]): TagWriter {
	const found = new Map<number, Finding>();
	for (const finding of findings) found.set(finding.seq, finding);
	const textOf = remembered(nameText);
	return (...sources) => {
		const texts: string[] = [];
		const add = (name: string) => {
			const text = textOf(name);
			if (!texts.includes(text)) texts.push(text);
		};
		for (const messages of sources) {
			for (const { seq, imported } of messages) {
				const finding = found.get(seq);
				if (finding !== undefined) for (const { id } of finding.tags) add(id);
				else for (const name of imported?.therapeuticTags ?? []) add(name);
			}
		}
		return `[${texts.join(',')}]`;
	};
}

/** The same few names return in every exchange of a session. */
function remembered(make: (name: string) => string): (name: string) => string {
	const made = new Map<string, string>();
	return (name) => {
		const known = made.get(name);
		if (known !== undefined) return known;
		const text = make(name);
		made.set(name, text);
		return text;
	};
}

/** Names that came with an import are free words and may hold anything. */
function nameText(name: string): string {
	return lineString(cleanText(name));
}

function ratingText(rating: number | undefined): string {
	return rating === undefined ? 'null' : floatText(rating);
}

const DAY_MS = 86_400_000;

/** Fractions of a second make readers guess another type for the whole column. */
function secondClock(): (at: number) => string {
	let day = -1;
	let dayPart = '';
	return (at) => {
		const today = Math.floor(at / DAY_MS);
		if (today !== day) {
			day = today;
			dayPart = new Date(at).toISOString().slice(0, 11);
		}
		const second = Math.floor((at - today * DAY_MS) / 1000);
		const minute = Math.floor(second / 60);
		return `${dayPart}${two(Math.floor(minute / 60))}:${two(minute % 60)}:${two(second % 60)}Z`;
	};
}

function two(count: number): string {
	return count < 10 ? `0${String(count)}` : String(count);
}

function dayText(at: number): string {
	return `${new Date(at).toISOString().slice(0, 10)}T00:00:00Z`;
}

function last(sources: readonly [Message, ...Message[]]): Message {
	return sources.at(-1) ?? sources[0];
}
