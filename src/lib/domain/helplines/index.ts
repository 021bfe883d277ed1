export { Helpline, HelplineTopic, Weekday } from './helpline';
export { HELPLINES } from './lines';
export {
	ANYWHERE,
	COUNTRIES,
	CRISIS_TOPICS,
	crisisLines,
	emergencyNumber,
	isNumberKnown,
	leadLines,
	leadsWithDirectory,
	linesFor,
	type Country,
	type EmergencyNumber
} from './find';
export { isOpenNow, nextOpening, type Opening } from './hours';
export { guessCountry } from './guess';
export { smsLink, telLink, whatsappLink } from './links';
export { hoursText, openText, reachText, TOPIC_NAMES } from './words';
export { releaseProblems, VERIFIED_FOR_DAYS, type ReleaseProblem } from './release';
