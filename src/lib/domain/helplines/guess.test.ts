import { expect, test } from 'vitest';
import { guessCountry } from './guess';

test.each([
	['de-AT', 'Europe/Vienna', 'AT'],
	['en-GB', 'Europe/London', 'GB'],
	['fr-CH', 'Europe/Paris', 'CH'],
	['zh-Hant-TW', 'Asia/Taipei', 'TW'],
	['pt_BR', 'America/Sao_Paulo', 'BR'],
	['en', 'Asia/Calcutta', 'IN'],
	['es-419', 'America/Mexico_City', 'MX'],
	['uk', 'Europe/Kiev', 'UA'],
	['el-GR', 'Europe/Athens', null],
	['', 'Europe/Dublin', 'IE'],
	['not a locale', 'Mars/Olympus', null]
])('takes %s in %s for %s', (locale, timeZone, country) => {
	expect(guessCountry({ locale, timeZone })).toBe(country);
});

test.each([
	['en', 'UTC', null],
	['en', '', null],
	['en-US', 'UTC', null],
	['en-US', 'Atlantic/Reykjavik', null],
	['en-US', 'Europe/Athens', null],
	['en-US', 'Europe/Berlin', 'DE'],
	['es-US', 'America/Bogota', 'CO'],
	['en-US', 'America/Chicago', 'US'],
	['en', 'America/Indiana/Knox', 'US'],
	['en-US', 'US/Pacific', 'US']
])('never takes anyone for American by language alone: %s in %s', (locale, timeZone, country) => {
	expect(guessCountry({ locale, timeZone })).toBe(country);
});
