/** A link that dials; null where the number holds * or #, which iPhones refuse: show such a number large, to be typed. */
export function telLink(tel: string): string | null {
	return /[*#]/.test(tel) ? null : `tel:${tel.replaceAll(/[^+\d]/g, '')}`;
}

/** A link that opens a text message, with the keyword written where the service asks for one. */
export function smsLink(text: {
	readonly number: string;
	readonly keyword: string | null;
}): string {
	const digits = text.number.replaceAll(/\D/g, '');
	return text.keyword === null
		? `sms:${digits}`
		: `sms:${digits}?&body=${encodeURIComponent(text.keyword)}`;
}

/** A link that opens a WhatsApp chat. */
export function whatsappLink(whatsapp: { readonly e164: string }): string {
	return `https://wa.me/${whatsapp.e164.replaceAll(/\D/g, '')}`;
}
