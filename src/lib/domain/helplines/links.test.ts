import { expect, test } from 'vitest';
import { smsLink, telLink, whatsappLink } from './links';
import { HELPLINES } from './lines';

test('dials digits and a leading plus', () => {
	expect(telLink('988')).toBe('tel:988');
	expect(telLink('+39 02-2327')).toBe('tel:+39022327');
});

test('gives no link for a number that iPhones refuse to dial', () => {
	expect(telLink('*4141')).toBeNull();
	expect(telLink('#123')).toBeNull();
});

test('writes the keyword of a text service', () => {
	expect(smsLink({ number: '741741', keyword: 'HOME' })).toBe('sms:741741?&body=HOME');
	expect(smsLink({ number: '678-678', keyword: 'START' })).toBe('sms:678678?&body=START');
	expect(smsLink({ number: '0477 13 11 14', keyword: null })).toBe('sms:0477131114');
});

test('opens WhatsApp by the international number without its plus', () => {
	expect(whatsappLink({ e164: '+393240117252' })).toBe('https://wa.me/393240117252');
});

test('only the Chilean line has no link to call', () => {
	const without = HELPLINES.filter((row) => row.call.some((phone) => telLink(phone.tel) === null));

	expect(without.map((row) => row.id)).toEqual(['cl-4141']);
});
