import { z } from 'zod';

/** What a line is for. `suicide` and `general` are the crisis lines; the rest show when their subject comes up. */
export const HelplineTopic = z.enum([
	'suicide',
	'domestic-violence',
	'child',
	'lgbtq',
	'substance',
	'sexual-assault',
	'poison',
	'general'
]);
export type HelplineTopic = z.infer<typeof HelplineTopic>;

export const Weekday = z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);
export type Weekday = z.infer<typeof Weekday>;

/** Local wall time, `00:00` to `24:00`; `24:00` is the end of the day. */
const ClockTime = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/);

/** Half-open: open at the first time, closed at the second. A span over midnight is written as two. */
const OpenSpan = z.tuple([ClockTime, ClockTime]).refine(([from, to]) => from < to, {
	message: 'a span ends after it starts; split one that passes midnight'
});

/**
 * When somebody answers. For the phone, or for text where there is no phone; chat and WhatsApp may differ.
 *
 * `open` null means nobody checked. `days` absent means every day. `tz` is an IANA zone and needed for spans.
 */
const Hours = z
	.strictObject({
		tz: z.string().nullable(),
		open: z.union([z.literal('24/7'), z.array(OpenSpan).min(1), z.null()]),
		days: z.array(Weekday).min(1).optional(),
		note: z.string().nullable()
	})
	.refine(({ tz, open }) => !Array.isArray(open) || tz !== null, {
		message: 'hours need a time zone'
	});

const Phone = z.strictObject({
	number: z.string(),
	tel: z.string().regex(/^[+*#\d]+$/),
	note: z.string().nullable()
});

/** `YYYY-MM-DD` */
const Day = z.iso.date();

/** One help line or directory as people see it, with where the row comes from. */
export const Helpline = z.strictObject({
	id: z.string().regex(/^[a-z]{2}-[a-z0-9]+(?:-[a-z0-9]+)*$/),
	kind: z.enum(['line', 'directory']),
	/** ISO 3166-1; `ZZ` serves every country. */
	country: z.string().regex(/^[A-Z]{2}$/),
	countryName: z.string(),
	name: z.string(),
	/** The service in its own language: the name people see. */
	service: z.string(),
	topic: HelplineTopic,
	audience: z.string(),
	call: z.array(Phone),
	text: z.strictObject({ number: z.string(), keyword: z.string().nullable() }).nullable(),
	url: z.url({ protocol: /^https$/ }).nullable(),
	chat: z.url({ protocol: /^https$/ }).nullable(),
	whatsapp: z
		.strictObject({ number: z.string(), e164: z.string().regex(/^\+\d{6,15}$/) })
		.nullable(),
	hours: Hours,
	/** BCP 47; `mul` means many. */
	languages: z.array(z.string()),
	emergencyNumber: z.string(),
	emergencyLabel: z.string().nullable(),
	emergencyOther: z.array(z.strictObject({ number: z.string(), label: z.string().nullable() })),
	notes: z.string().nullable(),
	sourceUrlOrName: z.string(),
	/** How well sources agree. A `low` row is never first and never called open. */
	confidence: z.enum(['high', 'medium', 'low']),
	/** Date of the evidence, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: not of a check with the provider. */
	checkedOn: z
		.string()
		.regex(/^\d{4}(?:-\d{2}){0,2}$/)
		.nullable(),
	/** When and by whom the row was confirmed with the provider; null while nobody did. */
	verifiedOn: Day.nullable(),
	verifiedBy: z.string().nullable()
});
export type Helpline = Readonly<z.infer<typeof Helpline>>;
