import type { PhraseRule } from '../pack';

/** E: dangerous eating; U: dangerous substance use; M: a body in danger. */
export const body: readonly PhraseRule[] = [
	{
		id: 'E1',
		level: 'elevated',
		category: 'eating',
		signal: 'eating',
		reach: 'subject',
		phrases: [
			'weigh ~1 60|65|70|75|80|85|90 pounds|lbs|lb',
			'weigh|am ~1 30|32|34|35|36|37|38|39|40 kg|kilos|kilograms',
			'surviving|living|lived|survived|survive on ~2 water|coffee|gum|ice|air|diet|celery|cigarettes ~4 days|week|weeks|only|calories|gum|coke',
			'only ~1 had|drank|drunk|have|having ~1 water|coffee|gum|tea ~3 days|week|weeks',
			'restricting|restrict|limit|limiting ~3 100|150|200|250|300|350|400|450|500|600',
			'because i ~1 not eat',
			'bleeds|bleeding|blood|raw ~3 vomiting|purging|throwing',
			'bleed|bleeds|hurts ~1 from ~1 vomiting|purging|throwing',
			'throw|throwing|threw|puke|puking|vomit|vomiting ~1 up? everything|all|whatever ~2 i ~1 eat|ate',
			'purging after|every|again|daily|twice',
			'not|nothing eaten|ate|eat|eating|had ~4 in|for|since|all ~2 days|week|weeks|2|3|4|5|monday|tuesday|wednesday|thursday|friday|saturday|sunday',
			'@number|1 days|weeks without|no ~1 food|eating|meal',
			'fasting|fasted|starved|starving ~3 for|day ~3 days|day|week|weeks|4|5|6|7',
			'make|made|making|makes myself|herself|himself throw|vomit|sick|puke|purge up?',
			'force|forced|forcing myself to throw|vomit|puke|purge|not up|eat?',
			'throw|throwing|threw|puke|vomit|vomiting ~1 up? ~2 after|every every|each|meals|binge|bingeing|meal|time',
			'purge|purging|purged|purges ~2',
			'binge|binging|bingeing and|then|purge ~2 purge|purging|vomit|throw',
			'starve|starving|starved myself|herself|himself',
			'relapsed|relapsing|relapse ~3 anorexia|anorexic|bulimia|bulimic|eating|ed|ana|restricting',
			'anorexia|anorexic|bulimia|bulimic ~4 back|again|relapse|worse|winning|control|killing|starving|starve',
			'laxatives|laxative|diuretics|ipecac ~6 weight|every|meal|day|lose|purge|eat|eating|box|thin|skinny|handful|after',
			'taking|abusing|abuse|using|handful|box ~2 laxatives|laxative|diuretics',
			'only|just|barely|eat|eating ~3 100|150|200|250|300|350|400|450|500 calories|cal|cals|kcal',
			'fainted|fainting|faint|passed|passing|dizzy ~8 eat|eating|eaten|food|meals|starving|fasting|calories',
			'not eaten|eating|eat ~8 faint|fainting|fainted|collapse|collapsed|dizzy|passing|passed',
			'afraid|scared|terrified of food|eating|gaining',
			'chewing|chew and spit|spitting ~2',
			'pro ana|mia',
			'refuse|refusing|refuses|stopped|stop to? eat|eating ~4 days|weeks|thin|skinny|weight|fat|bones|anything|altogether'
		]
	},
	{
		id: 'U1',
		level: 'elevated',
		category: 'substance',
		signal: 'substance',
		reach: 'subject',
		phrases: [
			'sober ~6 drank|drunk|bottle|used|relapsed|drink|high|wasted|slipped',
			'drinking|drank|drink ~1 mouthwash|sanitizer|perfume|cologne',
			'take|taking|took ~1 15|20|25|30|40|50|twenty|thirty|forty|fifteen|ten ~1 pills|tablets|xanax|oxy ~2 day|night|just',
			'not been? sober ~4',
			'drunk by|before|at ~1 noon|lunch|breakfast|10|11|9|morning',
			'woke|wake ~1 up ~4 not ~1 knowing|remembering|remember|know ~5 drinking|drunk|drank|blackout|high',
			'drinking ~2 hands ~1 shake',
			'hands|body shake|shakes|shaking ~3 stop|drink|drinking|alcohol|withdrawal',
			'drink|drinking|drunk ~2 from|as|since|when|until ~3 moment|soon|morning|second|wake',
			'bottle|bottles|fifth|handle|liter|litre of ~1 vodka|whiskey|rum|gin|liquor|wine|spirits|whisky|tequila ~2 day|every|night|daily|alone',
			'shoot|shooting|shot|inject|injecting|injected ~1 up heroin|meth|dope|again?',
			'inject|injecting|injected|shooting|smoking|smoke|snorting|snorted|snort|using|doing ~2 heroin|meth|crack|fentanyl|coke|cocaine|dope|oxy|ketamine',
			'drink|drinking|drank|drunk ~3 bottle|fifth|handle|liter|litre|12|whole|entire|two|case|bottles ~3 vodka|whiskey|rum|gin|liquor|wine|night|day|every|spirits|whisky|tequila',
			'drink|drinking|drank ~3 until|till ~2 black|blackout|pass|forget|passed|unconscious|numb',
			'black|blacked|blacking|blackout|blackouts ~2 drunk|drinking|every|night|from',
			'withdrawal|withdrawals|detox|detoxing ~5 shaking|seizure|alcohol|benzos|xanax|heroin|sick|cold|alone|hallucinating|opioids',
			'mixing|mixed|mix|combining|combine|took|taking ~3 alcohol|vodka|drinking|wine|whiskey ~2 with|and ~2 @pills|benzos|pills',
			'mixing|mixed|mix|taking|took|combining ~2 @pills ~2 with|and ~2 alcohol|vodka|wine|whiskey|drinks|beer|liquor|booze',
			'not stop|quit drinking|using|snorting|taking ~2',
			'cannot|not get through|function|sleep|day ~3 without ~2 drink|drinking|pills|vodka|using|xanax|high|weed|alcohol',
			'drink|drinking|drunk|using|high every|all ~1 morning|day|night|single ~1',
			'addicted to ~1 heroin|meth|fentanyl|oxy|pills|coke|cocaine|xanax|opioids|painkillers|crack|benzos|alcohol',
			'drunk|high ~3 driving|drive|drove|wheel',
			'drive|drove|driving ~2 drunk|high|wasted',
			'drink|drinking myself to ~1 death|sleep|oblivion|unconsciousness|stupor',
			'taking|took|take|swallowing ~2 more|double|triple|twice|extra ~3 @pills|dose|prescribed'
		]
	},
	{
		id: 'U1',
		level: 'elevated',
		category: 'substance',
		signal: 'relapse',
		reach: 'subject',
		phrases: [
			'i ~1 relapsed',
			'relapsed|relapse|relapsing ~5 heroin|drinking|alcohol|meth|coke|cocaine|fentanyl|opioids|oxy|pills|vodka|drugs|sober|crack|xanax|needle|using|booze',
			'^ relapsed ~2 last|again|today|yesterday|after|tonight',
			'sober ~8 drank|drunk|used|relapsed|high|wasted|slipped|bottle',
			'not ~1 been ~1 sober'
		]
	},
	{
		id: 'U2',
		level: 'imminent',
		category: 'substance',
		signal: 'overdose',
		reach: 'whole',
		phrases: [
			'took|taken|did|used|had|smoked|snorted|shot|drank ~1 too|way ~1 much|many ~6 not|cannot|heart|breathe|breathing|chest|feel|hands|shaking|racing|scared|numb|dizzy|vision|dying|help|happening|stay|awake',
			'think|might|may|probably i ~2 overdosing|overdosed|od|overdose|od',
			'think|afraid|sure i ~2 took|taken ~1 too much|many ~2',
			'mixed|mixing ~6 breathe|breathing|heart|numb|awake|blue|chest',
			'took|taken too much|many ~1 heroin|fentanyl|acid|meth|coke|cocaine|edibles|xanax|drugs|oxy'
		]
	},
	{
		id: 'M1',
		level: 'elevated',
		category: 'medical',
		signal: 'medical',
		reach: 'whole',
		phrases: [
			'chest ~2 pain|hurts|tight|pressure|crushing ~6 arm|jaw|breathe|breath|left|heart|sweating',
			'not|cannot|hard|struggling|trouble ~2 breathe|breathing ~4 blue|chest|lips|throat|worse|swelling|help|anymore|pain',
			'heart ~2 racing|pounding|stopping|irregular ~5 feel|numb|faint|breathe|hands|chest',
			'face|arm|side|leg ~2 numb|drooping|paralyzed|weak ~4 speak|slurred|speech|side|sudden|suddenly',
			'coughing|vomiting|throwing|puking|pooping|peeing ~1 up? blood',
			'having|had|have|think ~3 stroke|seizure|seizures|heart ~1 attack|now|right|a?',
			'throat ~2 closing|swelling|swollen|swells',
			'bleeding ~2 not stop|heavily|everywhere|badly',
			'pregnant ~3 bleeding',
			'stopped taking ~1 my insulin',
			'not ~2 feel|move my ~1 hands|legs|arms|face|arm|leg|side|body'
		]
	}
];
