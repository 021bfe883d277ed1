import { toWords } from '../crisis/words';
import type { ReplyWords } from './pack';

/** What of the person's last words matters for reading the answer to them. */
type Sign =
	| 'harm'
	| 'helping'
	| 'seeking'
	| 'pushback'
	| 'watched'
	| 'asking-who'
	| 'asks-outright'
	| 'deciding-on-help'
	| 'weighing-help'
	| 'medicine'
	| 'leaving';

/** The person's last words, as far as the answer is judged by them. */
export interface Told {
	readonly is: (sign: Sign) => boolean;
	readonly words: ReadonlySet<string>;
	/** Their words when they state rather than ask for a name: naming it again is no diagnosis. */
	readonly own: ReadonlySet<string>;
}

const LONGEST = 4000; // UTF-16 units: what the person wrote last is read from its end

const ASKING_FOR_A_NAME =
	/\?|\b(?:am i|do i have|is this|is it|i think i|maybe i|i might|could i|wonder(?:ing)? if)\b/iu;

const SIGNS: Readonly<Record<Exclude<Sign, 'harm' | 'helping'>, RegExp>> = {
	seeking:
		/\b(?:how|what|which|where|way)\b[^.!]{0,60}\b(?:die|dying|kill|overdose|lethal|fatal|painless|throw up|vomit|purge|cut myself|starve|fast for|hide (?:it|my|the|cuts|scars)|noticing|being found|eating nothing|not eating|skip(?:ping)? meals|hoard|be quick|easiest way|strongest)\b/iu,
	pushback:
		/\b(?:you(?:['’]re| are) (?:wrong|mistaken)|that(?:['’]s| is) (?:not true|wrong|nonsense)|i disagree)\b/iu,
	watched:
		/\b(?:tapped|bugged|microphones?|cameras?|spying|watch(?:es|ing)? me|following me|signals?|poison(?:ing|ed)? me|listening|tracking|implant|chip|voices?|in code|talks? about me|against me|knows what i)\b/iu,
	'asking-who':
		/\b(?:are you (?:a |an |really |even |just |actually )*(?:human|real|person|bot|robot|therapist|licensed|qualified|alive|doctor|psych\w*|man|woman|ai|machine|someone|somebody|sad|lonely|happy)|is there (?:a |any|some)*(?:human|person|one|body)|who am i|who are you|do you (?:have|feel|know|sleep|eat|live|get|ever|understand)|have you (?:ever|been|had|felt|gone)|how do you know|your (?:credentials|training|experience|qualifications|life|family)|can (?:you treat|i trust)|did you study)\b/iu,
	'asks-outright':
		/\b(?:are you (?:a |an |really |even |just |actually )*(?:human|real|person|bot|robot|therapist|licensed|qualified|alive|doctor|psych\w*|ai|machine|someone|somebody)|is there (?:a |any|some)*(?:human|person)|who am i talking to|can you treat|your (?:credentials|qualifications))\b/iu,
	'deciding-on-help':
		/\b(?:(?:should|could|might|maybe) i (?:call|tell|go|see|talk|text|visit|drive|ask)|is it worth|i(?:['’]d| would)? (?:could|might|may|like to) (?:call|tell|go to|drive|text|talk to)|thought of telling|(?:thinks?|says?|wants?) (?:i should|me to) (?:see|get|go|talk|call)|(?:offered|suggested) (?:a|me)|need professional help)\b/iu,
	'weighing-help':
		/\b(?:therap(?:y|ist)|counsel(?:or|ing)|psycholog|psychiatr|doctor|hospital|hotline|crisis line|helpline|call someone|text the|tell (?:my|someone|him|her|them)|talk to (?:my|someone|a)|see someone|get help|support group|priest|pastor|referral|teacher|clinic|police|rehab|appointment|invited me|lifeline|my (?:aunt|uncle|nurse|school))/iu,
	medicine:
		/\b(?:pills?|meds?|medications?|medicine|tablets?|dose|mg|prescri\w+|antidepressants?|ssris?|zoloft|prozac|lexapro|xanax|lithium|ritalin|adderall|sertraline|olanzapine|quetiapine|seroquel|insulin|valium|wellbutrin|effexor|klonopin|ativan|cymbalta|paxil|abilify|lamictal|ambien|celexa|benzos?|ibuprofen|melatonin|inhaler|these)\b/iu,
	leaving:
		/\b(?:bye|good ?night|see you|have to go|gotta go|going to bed|should (?:sleep|stop|go)|it['’]s late|delet\w+|take a break|uninstall|girlfriend|boyfriend|met someone|a date|my wife|my husband|anyone else|only (?:friend|one)|friends?|miss you|love you|you make me|close to you)\b/iu
};

/** Hears the person's last words once, before the answer comes. */
export function hearPerson(
	user: string,
	lists: Readonly<Record<ReplyWords, ReadonlySet<string>>>
): Told {
	const text = user.slice(-LONGEST);
	const words = new Set(toWords(text).map((word) => word.text));
	const has = (list: ReadonlySet<string>) => [...words].some((word) => list.has(word));
	const signs = new Set<Sign>([
		...(has(lists.harm) ? (['harm'] as const) : []),
		...(has(lists.helping) ? (['helping'] as const) : []),
		...(Object.keys(SIGNS) as (keyof typeof SIGNS)[]).filter((sign) => SIGNS[sign].test(text))
	]);
	return {
		is: (sign) => signs.has(sign),
		words,
		own: ASKING_FOR_A_NAME.test(text) ? new Set() : words
	};
}
