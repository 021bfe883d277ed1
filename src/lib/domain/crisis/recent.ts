import type { Hit } from './judge';
import type { TurnSignal } from './pack';
import { type RecentMessage, type RiskCategory, type RiskLevel } from './screening';
import { atLeast, worseLevel } from './levels';
import type { Word } from './words';

/** One message with what its own words say. */
export interface Heard {
	readonly words: readonly Word[];
	readonly hits: readonly Hit[];
	readonly turns: ReadonlySet<TurnSignal>;
}

/** What the conversation so far leaves standing when the next message comes. */
export interface Standing {
	/** The worst the person has said of themselves in the messages read. */
	readonly level: RiskLevel;
	readonly category: RiskCategory;
	/** What the assistant asked last, directly. */
	readonly asked: 'nothing' | 'risk' | 'plan' | 'safety';
}

const MOST_MESSAGES = 12; // about the last six exchanges: an older alarm is on the screen, not in the talk
const MOST_LENGTH = 4000; // UTF-16 units of each earlier message
const SHORT_ANSWER = 8; // words: a bare "tomorrow" or "the pills" is an answer, a sentence speaks for itself
const CALM: Standing = { level: 'none', category: 'suicide', asked: 'nothing' };

interface Echo {
	readonly id: string;
	readonly level: RiskLevel;
	readonly category: RiskCategory;
}

type Question = (heard: Heard, standing: Standing) => Echo | null;

/** At most elevated: a message without a new alarm keeps the old one, but takes no new step. */
function kept(level: RiskLevel): RiskLevel {
	return level === 'imminent' ? 'elevated' : level;
}

/** One step further than what stands: low becomes elevated, elevated becomes imminent. */
function raised(level: RiskLevel): RiskLevel {
	return atLeast(level, 'elevated') ? 'imminent' : 'elevated';
}

/** R1, R2: an answer to a direct question. */
const answer: Question = ({ turns }, { asked, category, level }) => {
	const isNo = turns.has('no');
	const isYes = turns.has('yes') && !isNo;
	if (asked === 'safety') {
		const isUnsafe = isNo || turns.has('unsure');
		return isUnsafe && level !== 'none' ? { id: 'R1', level: 'elevated', category } : null;
	}
	if (asked === 'plan') {
		return isYes && level !== 'none' ? { id: 'R2', level: 'imminent', category } : null;
	}
	if (asked === 'nothing' || turns.has('denial')) return null;
	return isYes || turns.has('unsure') ? { id: 'R1', level: 'elevated', category } : null;
};

/** R2: a time or a means named in answer to how and when, or as a bare reply after an alarm. */
const detail: Question = ({ turns, words }, { asked, category, level }) => {
	if (!turns.has('detail') || turns.has('no') || !atLeast(level, 'low')) return null;
	if (turns.has('denial') || turns.has('return')) return null;
	const isBare = words.length <= SHORT_ANSWER && atLeast(level, 'elevated');
	const isAnswer = asked === 'plan' && words.length <= 3 * SHORT_ANSWER;
	return isBare || isAnswer ? { id: 'R2', level: 'imminent', category } : null;
};

/** R3: a resolve without an object, after something it can mean. */
const resolve: Question = ({ turns }, { category, level }) => {
	if (level === 'none' || !turns.has('resolve') || turns.has('accept')) return null;
	return { id: 'R3', level: raised(level), category };
};

/** R4: a farewell after distress; an ordinary good night after it keeps what stands. */
const farewell: Question = ({ turns }, { category, level }) => {
	if (level === 'none' || turns.has('return')) return null;
	if (turns.has('leave')) return { id: 'R4', level: raised(level), category };
	return turns.has('close') ? { id: 'R4', level: kept(level), category } : null;
};

/** R5: a denial after an alarm does not clear it. */
const denial: Question = ({ turns }, { category, level }) => {
	if (level === 'none' || !(turns.has('denial') || turns.has('no'))) return null;
	return { id: 'R5', level: kept(level), category };
};

/** R6: what persists is what it was. */
const persisting: Question = ({ turns }, { category, level }) => {
	if (level === 'none' || !turns.has('persisting')) return null;
	return { id: 'R6', level: kept(level), category };
};

/** R7: asking for a means or a place after distress. */
const seeking: Question = ({ turns }, { category, level }) => {
	if (level === 'none' || !turns.has('seeking')) return null;
	return { id: 'R7', level: raised(level), category };
};

/** R8: the one who harms is here now. */
const present: Question = ({ turns }, { category, level }) => {
	if (category !== 'abuse' || !atLeast(level, 'elevated') || !turns.has('present')) return null;
	return { id: 'R8', level: 'imminent', category };
};

const QUESTIONS = [answer, detail, resolve, farewell, denial, persisting, seeking, present];

function echoes(heard: Heard, standing: Standing): readonly Echo[] {
	return QUESTIONS.flatMap((question) => question(heard, standing) ?? []);
}

/** What the messages before say about this one, as hits over all of it. */
export function hitsInContext(heard: Heard, standing: Standing): readonly Hit[] {
	return echoes(heard, standing).map(({ id, level, category }) => ({
		rules: [id],
		level,
		category,
		signal: 'context',
		subject: 'self',
		from: 0,
		to: heard.words.length
	}));
}

function askedBy({ turns }: Heard): Standing['asked'] {
	if (turns.has('asks-plan') && !turns.has('asks')) return 'plan';
	if (turns.has('asks')) return 'risk';
	return turns.has('asks-safe') ? 'safety' : 'nothing';
}

function afterUser(standing: Standing, heard: Heard): Standing {
	const own = heard.hits.filter((hit) => hit.subject === 'self' && hit.level !== 'none');
	const all = [...own, ...hitsInContext(heard, standing)];
	const level = all.reduce<RiskLevel>((worst, hit) => worseLevel(worst, hit.level), standing.level);
	const worst = own.find((hit) => hit.level === level);
	return { level, category: worst?.category ?? standing.category, asked: 'nothing' };
}

/** Reads the last few messages in order, each in the light of those before it. */
export function recall(recent: readonly RecentMessage[], hear: (text: string) => Heard): Standing {
	return recent.slice(-MOST_MESSAGES).reduce((standing, { role, text }) => {
		if (role === 'system') return standing;
		const heard = hear(text.slice(0, MOST_LENGTH));
		if (role === 'assistant') return { ...standing, asked: askedBy(heard) };
		return afterUser(standing, heard);
	}, CALM);
}
