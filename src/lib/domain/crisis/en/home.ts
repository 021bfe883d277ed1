import type { PhraseRule } from '../pack';

/** A: abuse at the hands of somebody else. */
export const home: readonly PhraseRule[] = [
	{
		id: 'A1',
		level: 'elevated',
		category: 'abuse',
		signal: 'abuse',
		reach: 'whole',
		phrases: [
			'someone|somebody|he|she|they|man|guy|guys|stranger|people ~1 raped|molested|assaulted|attacked|drugged|trafficked|groomed me',
			'sexually ~1 assaulted|abused|harassed|exploited',
			'victim|survivor of ~1 domestic|sexual|child|physical violence|abuse|assault',
			'bruises|bruise ~3 where|from|because|when ~1 @abuser',
			'hands|hand|fingers|fist around|on|round my throat|neck',
			'@abuser ~3 pushed|shoved|threw|dragged|slammed|pinned me ~2 down|against|into|across|on|by|up',
			'@abuser ~2 makes|made|forces me do ~1 things|stuff',
			'@abuser ~1 forces|coerces me to ~1 have|touch|undress|strip|watch',
			'@abuser ~2 locks|locked me in|inside|out|up',
			'@abuser ~3 @hit me',
			'@abuser ~4 @hit me ~1 when|if|every|again|because|last|and|so|in|with|yesterday|today|tonight',
			'@hit me ~3 by|when he|she|they|my',
			'@abuser ~3 @hit|touch|touches|touched|touching|grope|gropes|groped|fondle|fondled me ~3',
			'touch|touches|touched|touching me ~3 night|where|inappropriately|sexually|sleeping|sleep|bed|down|uncomfortable|private|without|wrong|comes|shower',
			'comes|came into|in my ~1 room|bed ~3 night|touch|touches|drunk',
			'@abuser ~2 force|forces|forced|forcing|makes|made|making|coerced|coerces|pressures me ~2 have|do|perform|watch ~3 sex|sexual|naked|bed|acts|porn',
			'force|forces|forced|forcing ~1 himself|herself|themselves|me on|to|into ~1 me|sex|bed',
			'not let|allow|allowed|allows me ~1 leave|see|use|talk|have|eat|sleep|call|contact|go|speak ~4 house|apartment|home|friends|family|money|anyone|alone|doctor|bathroom|parents|hospital|outside|job|without|sister|mother',
			'not let|allow|allows me ~1 leave $',
			'not let me out ~1 of',
			'i am not|never ~1 allowed to ~1 leave|see|talk|have|eat|contact|speak ~3 house|friends|family|money|anyone|without|job|apartment',
			'lock|locks|locked|locking|trap|traps|trapped me ~1 in|inside|out|up|at ~3',
			'@abuser ~2 takes|hides|hid|controls|controlled|steals|withholds|confiscated|locked ~3 my ~1 phone|money|passport|paycheck|keys|bank|documents|id|papers|card|wages|medication',
			'abusive|violent relationship|marriage|home|household|husband|wife|boyfriend|girlfriend|partner|dad|father|mom|mother|stepdad|parents|family|stepfather|ex|brother|situation',
			'@abuser ~2 is|are|gets|got|get|becomes|being|was|has|been|became ~2 abusive|abusing|violent ~2',
			'abuse|abused|abusing|abuses me ~2',
			'@abuser ~3 threatens|threatened|threatening|threaten ~1 to ~1 @attack|take|leave|hurt|me|kill ~2 me|kids|my|us',
			'threatens|threatened|threatening|threaten me|us ~3 knife|gun|kill|hurt|weapon|belt|violence',
			'afraid|scared|terrified|fear ~1 of|to ~1 my? ~1 husband|wife|boyfriend|girlfriend|partner|dad|father|stepdad|stepfather|mom|mother|ex|uncle|brother ~3',
			'afraid|scared|terrified|frightened|fear ~3 @abuser ~2 hurt|kill|hit|find|beat|get|do|rape|come|end ~2 me|us|my|home|it|drunk',
			'scared|afraid|terrified|dangerous to ~1 go|be|come|stay|sleep|live ~1 home',
			'scared|afraid|terrified|dangerous to ~1 be ~1 alone with|around ~1 @abuser',
			'not safe|unsafe ~2 at|in|with|around|to ~2 home|house|him|my|husband|boyfriend|dad',
			'walking on eggshells ~4 husband|wife|him|her|boyfriend|partner|dad|explodes|home',
			'domestic|sexual|physical|emotional violence|abuse ~3 me|my|i|home|husband|boyfriend|dad',
			'@abuser ~2 going|will|wants|want|trying|tried|threatened|threatens|might|would ~2 kill me',
			'hits|beats|hurts|abuses|molests us|me|mom|kids|my|the ~2',
			'throws|threw|smashes|smashed ~2 things|plates|stuff at me ~1',
			'bruise|bruises|bruised|black|broken ~5 @abuser ~3 did|hit|from|me|mad|angry|gave',
			'gave me ~1 black|bruises|bruise|bruised|busted|split|bloody eye|eyes|lip|on?',
			'tracks|monitors|tracking|monitoring|checks|controls my ~1 phone|location|calls|every|everything|texts ~3',
			'stalking|stalks|stalked|blackmail|blackmailing|blackmails|blackmailed|grooming|groomed me',
			'blackmail|blackmailing|sextortion|extorting|leak ~4 nudes|photos|pictures|pics'
		]
	},
	{
		id: 'A1',
		level: 'elevated',
		category: 'abuse',
		signal: 'abuse',
		reach: 'whole',
		phrases: [
			'raped|molested|assaulted|drugged|groped|trafficked|strangled me ~1',
			'someone|somebody|people|man|guy|boy|@abuser ~5 rapes|raped|raping|molests|molested|assaulted|drugged|groped me',
			'@abuser ~4 following|stalking|watching|tracking|harassing me',
			'@abuser ~4 shows|showing|showed|turns|turning|waits|waiting ~1 up|outside ~4 my|me ~1 work|house|job|school|home|door|place',
			'@abuser ~3 threatens|threatened|threatening|threaten|says|said|swears|going|will ~4 kill|hurt|hit|beat|find|destroy|shoot|stab|burn me|us|my|kids if|when ~3 i ~2 leave|tell|call|go|try|leaving|left|divorce|talk|report|scream|move|say',
			'@abuser ~2 @hit|kick|burn|grabs|grabbed|throws|threw|shook|bites|bit|spits|spat|drags|yanks|yanked ~1 me|my ~2',
			'@abuser ~2 not let|allow ~1 me ~1 leave|eat|sleep|speak ~2',
			'@abuser ~2 took|takes|taken ~2 my ~2 phone|keys|money|passport|card and ~6 not|cannot|locked ~1',
			'@abuser ~2 controls|control|controlling|takes|checks|tracks|monitors|reads|hides|smashed|broke ~2 my ~1 money|phone|messages|every|everything|location|passport|keys|medication|pills|clothes|card|wages|paycheck ~1'
		]
	},
	{
		id: 'A1',
		level: 'elevated',
		category: 'abuse',
		signal: 'abuse',
		reach: 'subject',
		phrases: [
			'been|being|got|get|gets|was|were|am|is|getting beaten|raped|molested|assaulted|strangled|choked|slapped|punched|kicked|whipped|trafficked|groomed|abused ~2',
			'got|get|gets|getting|been|being hit ~1 by|at|every|daily|again',
			'in ~1 an? ~1 abusive|violent ~1 relationship|marriage|home|household'
		]
	},
	{
		id: 'A4',
		level: 'none',
		category: 'abuse',
		signal: 'abuse',
		reach: 'other',
		phrases: [
			'@abuser ~3 hits|hit|beats|beat|beating|hitting|abuses|abusing|abused|chokes|choked|punches|punched|rapes|raped|molests|molested|hurts|kicks|slaps her|him|them|his|wife|kids|children|girlfriend|daughter|son|mom|mother|sister',
			'@friend ~2 with|in|of ~1 an? abusive|violent ~1 relationship|husband|boyfriend|partner|wife|marriage|home',
			'@friend ~4 bruises ~4',
			'afraid|scared|worried ~2 her|his|their husband|boyfriend|wife|dad|father|partner ~3 hurt|kill|hit|beat her|him|them|kids'
		]
	},
	{
		id: 'M2',
		level: 'none',
		category: 'medical',
		signal: 'medical',
		reach: 'other',
		phrases: [
			'@friend ~6 not ~2 wake|waking|breathing|breathe|respond|responding|moving ~1 up?',
			'@friend ~3 unconscious|unresponsive|overdosing|overdosed ~1',
			'@friend ~4 is|has|turned|turning|lips ~1 blue'
		]
	},
	{
		id: 'M2',
		level: 'none',
		category: 'suicide',
		signal: 'act',
		reach: 'other',
		phrases: [
			'@friend ~5 gun|knife|razor|noose|rope ~2 in|to|against|around|at ~1 his|her|their ~1 head|mouth|neck|throat|wrist|temple',
			'@friend ~4 says|said|thinks|feels|believes|keeps ~3 i ~2 better ~1 off ~1 without him|her|them',
			'@friend ~6 gave|giving|gives|given ~2 away ~1 his|her|their|all ~3'
		]
	},
	{
		id: 'A2',
		level: 'imminent',
		category: 'abuse',
		signal: 'abuse-now',
		reach: 'whole',
		phrases: [
			'@abuser ~2 outside|at|behind|in my|the ~2 door|window|house|room|driveway|kitchen|stairs ~2 with|has|and|holding ~3 @weapon|drunk|banging|screaming',
			'@abuser ~2 with|has|holding|got|grabbed|waving ~2 @weapon ~8 me|us|my|i|let|leave|hide|hiding|help|door',
			'he|she|they ~2 is|are|be ~2 choking|strangling|beating|hitting|stabbing|raping|attacking|hurting|kicking ~1 me|us|my'
		]
	},
	{
		id: 'A2',
		level: 'imminent',
		category: 'abuse',
		signal: 'abuse-now',
		reach: 'whole',
		phrases: [
			'@abuser ~2 outside my|the ~1 house|door|apartment|window|home|work|room|place ~4 leave|in|scared|knife|gun|banging|help|again|now',
			'@abuser ~3 says|said|saying|threatening|threatened|screaming|yelling|swears|told|going|will|trying|about ~4 kill me|us',
			'@abuser ~3 outside|at|breaking|banging|pounding|kicking|coming|here|downstairs ~3 door|window|house|room|in|now|me|after ~4 kill|hurt|gun|knife|scared|hide|hiding|help|hit|me|now|beat',
			'hiding|hide|locked|barricaded ~3 in|from|inside|myself ~3 bathroom|closet|room|bedroom|him|her|car|wardrobe|basement ~6',
			'@abuser ~2 has|got|grabbed|pulled|holding|pointed|with|waving ~2 gun|knife|weapon|bat|machete ~3',
			'@abuser ~3 @hit me|us ~2 right now',
			'he|she|they ~2 is ~1 beating|hitting|attacking|choking|hurting me|us|my|her ~2',
			'breaking|kicking|banging ~2 down|in|on ~1 door ~4'
		]
	},
	{
		id: 'A3',
		level: 'low',
		category: 'abuse',
		signal: 'fear',
		reach: 'whole',
		phrases: [
			'told|tells|telling|tell|says|said|texted|texting|messaging|asked|wants ~1 me|i ~1 to? ~1 @kill|die|kill|go|should myself|kill|die',
			'@abuser yells|screams|shouts|calls|insults|humiliates|belittles|degrades|gaslights|hates|ignores|controls me ~2 every|all|constantly|daily|stupid|worthless|names|ugly|fat|useless',
			'gaslighting|gaslights|gaslit|manipulates|manipulated|manipulating|belittles|degrades|humiliates|humiliated|controlling me',
			'bullied|bullying|bullies|harassing|harassed|harasses me? ~2 every|at|by|online|again|constantly|daily'
		]
	}
];
