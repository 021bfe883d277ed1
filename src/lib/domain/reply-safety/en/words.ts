import type { ReplyWords } from '../pack';

export const words: Readonly<Record<ReplyWords, string>> = {
	fillers: `, just really actually honestly simply also even ever clearly probably maybe perhaps definitely certainly truly
		already now then so very still quite obviously basically gently please always often sadly completely totally
		absolutely literally surely frankly rather somehow usually mostly likely genuinely kindly well too`,
	negators: 'not never no without nor neither hardly nobody none nothing',
	emphatic: 'doubt question only wonder matter surprise mistake',
	turns: ', but because so since though although however yet still instead anyway',
	telling: `tell say give share provide describe explain help discuss advise recommend diagnose prescribe offer go list
		answer assist encourage suggest pretend claim assess judge decide name`,
	reports: `said says say saying told tells tell telling mentioned mentions called calls diagnosed thinks think thinking
		thought thoughts believe believes believed believing feel feels felt feeling wonder wondering wondered afraid fear
		fears worried worry hear heard hearing ask asks asked asking suggested suggests wrote write described convinced
		whether if unless before when whenever until myth urge urges tempted who see sees notice noticed notices learned learn without avoid avoiding risk risks
		dangerous unsafe risky harmful looking searching want wanted wants wish wished hope hoped decided deciding promised
		recommended recommends prescribed advised doctor psychiatrist pharmacist prescriber gp nurse
		character claims claim argue argues message messages voice belief notion lie`,
	guesses: 'sounds sound seems seem looks look guess imagine suppose',
	auxiliaries: `am is are was were be been do does did have has had will would can could should might may must`,
	inverted: `you i we they he she it that this there your anyone someone anybody somebody the any our my his her
		something anything not`,
	questions: 'what how when where who which why',
	asking: `is are was were do does did would could can will has have had makes made kept keeps happens happened might may
		should many much long often come if helps helped goes went brings brought worries feels felt else led stops`,
	common: `i to the it me my not a an and of is am are was be in on for that this do have has had so just all you your he
		she they we with at if or but up out no will would can could one get go about want as what how when from by there been
		some any more now think feel who need should better take make help like`,
	harm: `die dying kill killing suicide suicidal cutting cuts purge purging vomit starve starving thin skinny poison
		overdose calories revenge worthless hopeless pointless burden painless pay burn pills rope gun knife attack solve
		starved fasting fast binge drunk relapse`,
	safety: `lock locked locking away remove removed removing safe safely safety reach dispose distance give emergency poison
		keep keeping somewhere hospital ambulance 911 112 urge urges risk dangerous danger risky doctor pharmacist hand`,
	hedged: `may might could can some people many often sometimes such word words term label labels names name someone anyone
		whatever or between kind kinds like read learn living growing test`,
	referred: `doctor doctors pharmacist pharmacists prescriber psychiatrist gp nurse physician clinician whoever professional
		dangerous risky unsafe prescribed label dentist`,
	helping:
		'call calling talk talking tell telling walk doctor therapist hotline help lock throw counselor flush',
	plain: `the you it is are and to of that this not be for your how have with but if they there about would when like here will`
};
