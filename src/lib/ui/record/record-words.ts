import type { AuditChoice, AuditEntry, AuditShown } from '#lib/domain';

const LEVELS = {
	none: 'no danger to you',
	low: 'low',
	elevated: 'elevated',
	imminent: 'imminent'
} as const;

const SHOWN: Readonly<Record<AuditShown, string>> = {
	question: 'the direct question',
	card: 'help lines and steps',
	sheet: 'the full page with the emergency number',
	other: 'help for someone else',
	strip: 'a line with Help now',
	fixed_text: 'a fixed text in its place'
};

const CHOSEN: Readonly<Record<AuditChoice, string>> = {
	emergency: 'Emergency number tapped',
	call: 'Help line called',
	text: 'Help line texted',
	chat: 'Chat of a help line opened',
	whatsapp: 'WhatsApp of a help line opened',
	website: 'Site of a help line opened',
	directory: 'List of help lines opened',
	copy: 'Message to someone copied',
	share: 'Message to someone shared',
	plan: 'Plan for hard moments opened',
	leave: 'Page left quickly',
	yes: 'Answered Yes',
	unsure: 'Answered I’m not sure',
	no: 'Answered No',
	keep_talking: 'Kept talking',
	put_away: 'Help put away'
};

/** One entry as a sentence or two for the person. */
export function sayEntry({ event, level, about, shown, chosen }: AuditEntry): string {
	const seen = shown === null ? '' : ` Shown: ${SHOWN[shown]}.`;
	if (event === 'choice') return chosen === null ? 'Something was chosen.' : `${CHOSEN[chosen]}.`;
	if (event === 'reply_taken_back') return `A reply of a model was taken back.${seen}`;
	const danger = about === 'other' ? 'about someone else' : LEVELS[level ?? 'none'];
	return `A message sounded like danger (${danger}).${seen}`;
}
