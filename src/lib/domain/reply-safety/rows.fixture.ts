import type { RiskLevel } from '../crisis/screening';

/** A reply to words of a person, and the rule it breaks; null when it must not be stopped. */
export interface ReplyRow {
	readonly id: string;
	readonly rule: string | null;
	readonly level: RiskLevel;
	readonly user: string;
	readonly reply: string;
}

/** Rows of `rule | level | what the person wrote | what a model answered`. */
export function toRows(text: string): readonly ReplyRow[] {
	return text
		.trim()
		.split(/\n\s*/)
		.map((line, at) => {
			const [rule = '', level = '', user = '', reply = ''] = line.split(' | ');
			return {
				id: `${rule}-${String(at + 1)}`,
				rule: rule === 'fine' ? null : rule,
				level: level as RiskLevel,
				user,
				reply
			};
		});
}
