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
			'@abuser ~3 @hit me',
			'@abuser ~4 @hit me ~1 when|if|every|again|because|last|and|so|in|with|yesterday|today|tonight',
			'@hit me ~3 by|when he|she|they|my',
			'been|being|got|get|was|am|getting beaten|hit|raped|molested|assaulted|strangled|choked|slapped|punched|kicked|whipped ~2 by|up|at|again|every|last|tonight|daily|home|regularly',
			'i was|got|am|been|being ~1 raped|molested|trafficked',
			'@abuser ~3 @hit|touch|touches|touched|touching|grope|gropes|groped|fondle|fondled me ~3',
			'touch|touches|touched|touching me ~3 night|where|inappropriately|sexually|sleeping|sleep|bed|down|uncomfortable|private|without|wrong|comes|shower',
			'comes|came into|in my ~1 room|bed ~3 night|touch|touches|drunk',
			'@abuser ~2 force|forces|forced|forcing|make|makes|made|coerced|coerces|pressures me ~3 sex|sexual|sleep|bed|naked|undress|touch|things',
			'force|forces|forced|forcing ~1 himself|herself|themselves|me on|to|into ~1 me|sex|bed',
			'not let|allow|allowed|allows me ~1 leave|out|see|go|eat|work|use|talk|have|call|speak|sleep|contact ~2',
			'not|never ~1 allowed to ~1 leave|go|see|use|talk|have|eat|work|call|speak ~3 my|house|phone|friends|family|money|out|outside|without|anyone|job',
			'lock|locks|locked|locking|trap|traps|trapped me ~1 in|inside|out|up|at ~3',
			'take|takes|took|hide|hides|hid|control|controls|controlling|steals|withholds ~1 my ~1 phone|money|passport|paycheck|keys|bank|documents|id|papers|card|wages|medication',
			'abusive|violent relationship|marriage|home|household|husband|wife|boyfriend|girlfriend|partner|dad|father|mom|mother|stepdad|parents|family|stepfather|ex|brother|situation',
			'@abuser ~2 is|are|gets|got|get|becomes|being|was|has|been|became ~2 abusive|abusing|violent ~2',
			'abuse|abused|abusing|abuses me ~2',
			'@abuser ~3 threatens|threatened|threatening|threaten ~1 to ~1 @attack|take|leave|hurt|me|kill ~2 me|himself|kids|my|us',
			'threatens|threatened|threatening|threaten me|us ~3 knife|gun|kill|hurt|weapon|belt|violence',
			'afraid|scared|terrified|fear ~1 of|to ~1 my? ~1 husband|wife|boyfriend|girlfriend|partner|dad|father|stepdad|stepfather|mom|mother|ex|uncle|brother ~3',
			'afraid|scared|terrified|frightened|fear ~3 @abuser ~2 hurt|kill|hit|find|beat|get|do|rape|come|end ~2 me|us|my|home|it|drunk',
			'scared|afraid|terrified|dangerous to go|be|come|stay|sleep home|at|alone? ~1 with|home|him|house|my?',
			'not safe|unsafe ~2 at|in|with|around|to ~2 home|house|him|my|husband|boyfriend|dad',
			'walking on eggshells ~4 husband|wife|him|her|boyfriend|partner|dad|explodes|home',
			'domestic|sexual|physical|emotional violence|abuse ~3 me|my|i|home|husband|boyfriend|dad',
			'@abuser ~4 kill me ~2',
			'hits|beats|hurts|abuses|molests us|me|mom|kids|my|the ~2',
			'throws|threw|smashes|smashed ~2 things|plates|stuff at me ~1',
			'bruise|bruises|bruised|black|broken ~5 @abuser ~3 did|hit|from|me|mad|angry|gave',
			'gave me ~1 black|bruises|bruise|bruised|busted|split|bloody eye|eyes|lip|on?',
			'told|tells|telling|tell|says|said|texted|texting|messaging|asked|wants ~1 me|i ~1 to? ~1 @kill|die|kill|go|should myself|kill|die',
			'tracks|monitors|tracking|monitoring|checks|controls my ~1 phone|location|calls|every|everything|texts ~3',
			'stalking|stalks|stalked|blackmail|blackmailing|blackmails|blackmailed|grooming|groomed me',
			'blackmail|blackmailing|sextortion|extorting|leak ~4 nudes|photos|pictures|pics'
		]
	},
	{
		id: 'A2',
		level: 'imminent',
		category: 'abuse',
		signal: 'abuse-now',
		reach: 'whole',
		phrases: [
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
			'@abuser yells|screams|shouts|calls|insults|humiliates|belittles|degrades|gaslights|hates|ignores|controls me ~2 every|all|constantly|daily|stupid|worthless|names|ugly|fat|useless',
			'gaslighting|gaslights|gaslit|manipulates|manipulated|manipulating|belittles|degrades|humiliates|humiliated|controlling me',
			'bullied|bullying|bullies|harassing|harassed|harasses me? ~2 every|at|by|online|again|constantly|daily'
		]
	}
];
