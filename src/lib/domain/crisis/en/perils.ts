import type { PhraseRule } from '../pack';

/** H, O, V, A, E, U, M: more ways of telling of harm to oneself or others, lost footing, violence, eating, drugs and the body. */
export const perils: readonly PhraseRule[] = [
	{
		id: 'H1',
		level: 'elevated',
		category: 'self_harm',
		signal: 'self-harm',
		reach: 'subject',
		phrases: [
			'cutting|burning|harming has|is|was|became ~1 become? ~2 daily|habit|routine|thing|addiction|coping|nightly ~1',
			'burned|burnt|cut|scratched|hit|hurt|bit myself ~6 on purpose|again ~1',
			'stubbed|put|pressed|held|hold|pressing|putting|stubbing ~2 cigarette|cig|fag|lighter|iron|straighteners|match|joint|spoon ~2 out? ~1 on|to|against ~1 my ~1 @body|arm|leg|ankle|foot',
			'punch|punching|hit|hitting|slap|slapping|bash|beat|smack ~1 my? myself|head|face|legs|thighs ~2 in|until|when|with|so|every|over ~3',
			'bit|bite|biting|scratch|scratched|scratching|picked|pick|dug|tore|tearing ~1 my ~1 @body|hands|nails|fingers|lips ~4 bleed|bled|blood|raw|bruised|scarred|until',
			'carve|carved|carving|etched|burned|cut|scratched|write|wrote ~2 words|word|name|letters|names ~3 in|into|on ~1 my|me|myself|@body',
			'bled|bleed|bleeding|cut|burned|hurt ~2 on purpose ~1',
			'@body|hip|hips|thighs|ribs|stomach ~2 where ~2 not|nobody|mom|anyone|they|no ~3 see|sees|look|looks|notice',
			'urge|urges|itching|craving|want|need|wanting|tempted|dying ~2 slice|slit|cut|burn|carve|bleed|slicing|cutting|burning ~2 my|myself|again|into|open',
			'sharp|something|anything|knife|scissors|blade|needle ~3 to ~1 feel ~1 something|anything|alive|real',
			'only ~2 thing|way|time|pain ~3 i ~1 can ~1 feel ~2',
			'back to ~1 cutting|burning|blades|old|harming ~2',
			'clean ~4 cut|bled|slipped|harmed|blade|relapsed|razor ~2',
			'rubber|elastic band|bands ~4 wrist|snap|welts|bleed ~2',
			'pull|pulling|rip|ripping|tear ~1 out ~1 my ~1 hair ~4 bald|bleed|handfuls|clumps|until'
		]
	},
	{
		id: 'O1',
		level: 'elevated',
		category: 'harm_others',
		signal: 'harm-others',
		reach: 'subject',
		phrases: [
			'urge|urges|impulse|impulses|thoughts|desire|fantasies|compulsion ~2 of|to|about ~1 push|shove|pushing|shoving|hurting|hurt|choke|stab|hit|kick|attack|killing|kill|smash|run ~3 strangers|stranger|people|someone|somebody|kids|person|passengers|pedestrians|@other',
			'picture|picturing|imagine|imagining|dream|dreaming|fantasize|fantasizing|fantasise|fantasising|plan|planning|visualize ~2 @attacking|pushing|burying|torturing|drowning ~1 my? ~1 @other',
			'put|putting ~1 him|her|them|you|it ~1 in|under the ground|grave|hospital|box|coffin|wheelchair',
			'him|her|them|kids|people|bullies|everyone ~5 hurt|kill|pay|suffer|bleed|punish ~2 really|hurt|them|him|her ~2 hurt|them|him|her|$',
			'want|need|going|swear|will to? ~1 hurt|kill|punish|destroy|beat|stab|shoot the|those|these ~1 people|kids|guys|boys|girls|men|bastards|bitches|cops|managers|bullies|ones ~3',
			'so|that ~1 angry|mad|furious|tired|frustrated ~2 at|with ~2 baby|kid|kids|child|toddler|son|daughter|wife|newborn|mom ~6 throw|shake|hurt|hit|smack|drop|snap|smother|leave ~2',
			'afraid|scared|worried|terrified ~2 i ~2 throw|shake|drop|hit|hurt|smack|strangle|drown|push|lose|snap ~2 @other|it|control|baby',
			'shake|throw|hit|smother|slap|drown ~1 the|my|this ~1 baby|newborn|toddler|kid|infant|twins ~2',
			'going|gonna|will|should|want|swear ~2 to? ~1 make ~1 him|her|them|you|everyone|people ~1 bleed|pay|suffer|sorry|beg|hurt ~2',
			'hit|hitting|slapped|shoved|punched|choked|hurt|grabbed ~1 my ~1 wife|girlfriend|boyfriend|husband|partner|kid|kids|son|daughter|mom|dad|baby ~3',
			'list ~2 of ~1 people|everyone|names|kids ~4 hurt|kill|shoot|pay|deserve|die ~2'
		]
	},
	{
		id: 'O2',
		level: 'imminent',
		category: 'harm_others',
		signal: 'harm-others-now',
		reach: 'subject',
		phrases: [
			'driving|going|walking|heading|outside|way|drove|parked ~6 house|place|work|school|office|home|flat|door ~2 with ~2 @weapon|axe|hatchet|petrol|gasoline ~1',
			'sharpened|loaded|got|have|grabbed ~2 axe|hatchet|@weapon ~8 using|use ~1 it $|on',
			'when|once ~2 stepfather|stepdad|dad|he|she|husband|wife|ex|boss|they ~1 gets|comes|get|come ~1 back|home|here ~2 i ~2 using|use|kill|stab|shoot|end|waiting ~1',
			'@weapon|hammer|gasoline|petrol|acid|bomb|crowbar ~3 in ~2 bag|car|jacket|hand|belt|truck|backpack|coat|pocket ~6 outside|waiting|going|driving|parked|tonight|find|pay|here|to ~3 his|her|their|him|them|house|work|school|place',
			'outside|parked|waiting|driving|way ~3 his|her|their|the ~1 house|work|place|office|flat|apartment|school|job ~8 pay|kill|hurt|stab|shoot|sorry|regret|knife|gun|end|die|going ~2',
			'bringing|bring|taking|take|packed|brought ~2 my|a|the|dads|his ~2 gun|knife|rifle|pistol|shotgun|glock|guns ~2 to|in|into|with ~1 my|the|me? ~2 school|class|work|office|church|party|court|mall|backpack ~3',
			'shoot|shooting|blow|burn|shot ~1 up|down ~1 the|my|this|that|our ~1 @weekday|school|warehouse|office|mall|store|church|party|place|job|work|building|house|plant|depot ~3 on|tomorrow|tonight|monday|friday|when|last|during|next ~2',
			'everyone|they|all ~3 see|pay|regret|know|sorry ~2 on|tomorrow|tonight ~1 @weekday|when|$ ~1',
			'tonight|tomorrow|@weekday ~3 he|she|they ~1 dies|die|pays|pay|bleeds|dead ~1'
		]
	},
	{
		id: 'O2',
		level: 'none',
		category: null,
		signal: 'school',
		reach: 'whole',
		phrases: [
			'first|second|third|fourth|fifth|last period',
			'backpack|locker|homeroom|cafeteria|assembly|classroom|hallway'
		]
	},
	{
		id: 'V1',
		level: 'elevated',
		category: 'psychosis',
		signal: 'voices',
		reach: 'subject',
		phrases: [
			'god|jesus|allah|angels|spirit ~2 has|have|is ~2 chosen|choosing|sent|speaking|anointed ~1 me ~1',
			'not ~1 slept ~3 days|nights|week ~4 chosen|voices|god|mission|following|energy|powers ~1',
			'think|know|believe ~1 god|they|people|government ~2 chosen|choosing|watching|plotting|reading ~1 me|my|against ~1',
			'my ~1 thoughts ~2 are|be|being|get ~2 broadcast|broadcasted|transmitted|read|heard|stolen|controlled|recorded|inserted|leaked ~1',
			'read|reading|hear|hearing|reads|react|reacting|steal|control|controlling|record|broadcast ~2 my ~1 mind|thoughts|brain|dreams ~1',
			'neighbors|neighbours|neighbour|neighbor|government|they|police|people|landlord|someone|family|aliens|agents|doctors ~3 gas|pump|pumping|poison|spray|spraying|beaming|beam|laser|lasers|radiation|waves|signals|chip|bug ~4 vents|food|water|house|walls|head|air|me|brain|room|my|teeth ~1',
			'replaced|swapped|switched|cloned|impostor|imposter|doppelganger ~3 my|with|by|by a ~2 mother|mom|father|dad|wife|husband|kids|family|sister|brother|double|robot|actor|clone|someone|friends ~1',
			'that|this|the|is|she|he ~2 woman|man|person|he|she|it ~5 not ~1 my ~1 mother|mom|father|dad|wife|husband|sister|brother|real ~2',
			'keep|keeps|still|start|started|can|i ~1 hear|hearing ~2 my? ~1 dead|late|deceased|father|mother|dad|mom|god|devil|someone|people|voices|him|her|man|woman|them ~2 tell|telling|say|saying|call|calling|laugh|laughing|whisper|whispering|talk|talking|scream ~2 me|my|about|things|at|i ~1',
			'voice|voices ~2 narrating|commenting|arguing|laughing|louder|back|started|constant|mocking|insulting|nonstop ~1',
			'mirror|tv|radio|phone|walls|wall|fridge|light|lights ~3 talk|talks|talking|speaking|speaks|watching|listening|whispering|blinking|winks ~2 to|me|at|about|code ~1',
			'i ~1 am|be ~1 the|a ~1 chosen|messiah|prophet|god|jesus|christ ~2 one|sent|reborn|and|$',
			'people|agents|cars|drones|men|helicopters|they ~3 following|tailing|filming|tracking|watching ~1 me ~2 everywhere|home|all|day|for|night|weeks|from ~1',
			'snakes|bugs|insects|worms|spiders|maggots ~2 under|in|inside|crawling ~1 on|under|in? ~1 my ~1 skin|arms|brain|body|head ~1'
		]
	},
	{
		id: 'V2',
		level: 'imminent',
		category: 'psychosis',
		signal: 'commands',
		reach: 'subject',
		phrases: [
			'voice|voices|god|devil|demon|demons|angel|shadow|shadows|whispers|mirror|walls ~6 keep|keeps|telling|tells|told|says|say|saying|orders|ordering|commands|ordered|wants|demands|begging ~1 me? ~1 to|i|if|that ~2 have|must|should|need|to|not? ~2 kill|stab|hurt|jump|cut|slit|drown|strangle|burn|drive|hang|die|gouge|sacrifice|swallow ~1 my|myself|into|off|her|him|them|baby|me|everyone|people|someone|the|out|dog|it ~2',
			'voice|voices ~3 telling|tells|tell|keeps|keep|says|say ~2 me|to|i ~2 to? ~1 drive|jump|step|walk|swerve|cut|burn|do ~2 into|off|infront|it|myself ~2'
		]
	},
	{
		id: 'A1',
		level: 'elevated',
		category: 'abuse',
		signal: 'abuse',
		reach: 'whole',
		phrases: [
			'@abuser ~2 gets|climbs|comes|crawls|gotten|got|climbed|came|slips|sneaks ~1 into|in ~1 my ~1 bed|room|shower|bedroom|covers ~2',
			'@abuser ~2 @hit|whips|whipped|belts|canes|hits|kicks|beats|burns|slaps|punches|grabs ~1 us ~2',
			'@abuser ~3 forced|forces|forcing|push|pushed|pushes ~1 himself|herself|themselves|themself on|onto|into ~1 me ~2',
			'@abuser ~2 put|puts|had|has|wrapped|got ~1 his|her|their|a ~1 hands|hand|arm|belt|fingers ~2 round|around|on|over|to ~1 my ~1 neck|throat|mouth|face ~1',
			'@abuser ~2 broke|breaks|fractured|split|busted|bloodied|cracked|dislocated ~1 my ~1 nose|arm|jaw|rib|ribs|lip|wrist|tooth|finger|collarbone|phone|glasses ~1',
			'@abuser ~2 throws|threw|chucks|hurls|hurled|swung|swings|smashed|smashes|launched ~3 at|over|on ~1 me|my|head ~2',
			'@abuser ~2 tracks|checks|monitors|reads|controls|watches|goes|went|searches|locks|hides|takes ~3 my|me ~1 phone|messages|location|every|texts|money|card|in|inside|keys|out ~3',
			'@abuser ~6 makes|made|making|forces|force|get|gets|got ~1 me ~1 to? ~1 touch|watch|undress|kiss|suck|send|strip|sleep|do ~2 him|her|it|them|videos|porn|pictures|nudes|things|myself|with ~1',
			'@abuser ~2 touches|touched|touching|gropes|groped|fondled|grabs|grabbed|feels|felt|rubs ~1 me|my ~2 there|when|at|up|under|down|chest|breasts|butt|bum|inappropriately|leg|thigh|every|while|body|private ~1',
			'@abuser ~2 pinches|pinch|pinched|slaps|slap|spits|starves|shakes|scalds|handles|drags|yanks|grabs|hurts|locks|drugs ~2 me ~2 when|where|if|by|nobody|every|and|up|in|so|$',
			'@abuser ~3 parked|waiting|standing|sitting|sits|sat|watching|lurking|turns|drives ~2 outside|by|past|near|up|behind|in ~1 my|the|at? ~1 house|work|window|flat|apartment|home|school|gym|door|building|street ~2',
			'@abuser ~2 says|said|told|swore|threatened|promised|threatens ~2 me|he|she|they|if|that|will|would ~5 kill|find|bury|burn|hurt|shoot|end|cut|disfigure|take ~1 me|us|my|kids|family|dog ~2 if|when|$',
			'not ~1 let|letting ~1 me|us ~1 sleep|eat ~2',
			'bruises|bruise|marks|burns|welts ~2 from|where|after ~2 he|she|they|him|her|dad|mom|boyfriend|husband|wife|last|stepdad|belt|grabbed ~1',
			'makeup|sunglasses|scarf|sleeves|foundation ~3 cover|hide|over ~2 bruise|bruises|marks|eye|neck ~1',
			'sex ~2 when|if|though|because|without ~2 i ~2 not ~1 want|consent|say|to|ready|asleep ~1',
			'said|saying|told ~2 no ~4 did|kept|not|still|anyway|stop ~1 stop|it|going|anyway|listen'
		]
	},
	{
		id: 'A2',
		level: 'imminent',
		category: 'abuse',
		signal: 'abuse-now',
		reach: 'whole',
		phrases: [
			'he|she|they|@abuser ~2 kicking|breaking|smashing|banging|pounding|hammering|beating ~1 on|at|in|down? ~1 the|my ~1 door|window|bathroom ~2 in|down|now|right|and|saying|$',
			'@abuser ~2 has|got|have|holding|waving|swinging|grabbed|pointing|brought|loading ~2 his|the|a|her|that ~2 @weapon|iron|belt|scissors|bottle|razor|hot|gasoline|petrol ~2 out|at|over|on|to|and|in ~5 me|us|none|not|screaming|let|leave|leaving|kill|my|children|kids|yard|room ~1',
			'@abuser ~5 not|none ~2 let|letting|of|allow ~1 me|us ~1 leave|leaving|out|go|get|are ~4 @weapon|room|house|alive|door|iron|kitchen|screaming ~1',
			'@abuser ~3 in|outside|at|through|around ~2 yard|garden|house|door|window|hallway|stairs|driveway|porch ~3 looking|searching|coming|screaming|shouting|with|calling ~2 for|me|@weapon|after|my ~1',
			'hiding|hidden|locked|barricaded|crouched|trapped ~2 in|under|behind|from|inside ~5 looking|coming|find|hear|outside|screaming|drunk|breaking|hurt|he|she|him|her|dad|husband ~1'
		]
	},
	{
		id: 'E1',
		level: 'elevated',
		category: 'eating',
		signal: 'eating',
		reach: 'subject',
		phrases: [
			'only|just ~1 eat|eating|ate ~1 on ~1 sundays|weekends|saturdays|once ~1',
			'eat|eating ~1 once|twice a week ~1',
			'not ~1 eaten|ate|had|eat|keep|kept|eating ~2 proper|real|solid|full|actual|single ~1 meal|food|bite|thing ~2 since|in|for|down ~3',
			'not ~1 eaten|ate|had|kept|eat|touched ~3 since|in|for ~2 1st|2nd|3rd|4th|5th|6th|7th|week|weeks|days|fortnight|saturday|sunday|monday|tuesday|wednesday|thursday|friday|10|12 ~3',
			'100|150|200|250|300|350|400|450|500|600|650 cals|cal|kcal|kcals|calories|cals ~2',
			'down to ~1 30|32|34|35|36|37|38|39|40|41|42|43|44|45 kilos|kg|kgs ~1',
			'down to ~1 70|75|78|80|82|85|88|89|90|92|95|6 pounds|lbs|stone ~1',
			'laxatives|laxative|diuretics|lax ~2 every|each|all|daily|again|abuse|handful|after|whole|ten|twenty|10|20 ~2',
			'finger|fingers|toothbrush ~1 down ~1 my|the ~1 throat ~2',
			'throw|throwing|chuck|chucking|sick|puke|bring ~1 it|everything|up|my|food ~1 up|back|all ~2 after|every|each|on purpose|so|again|before|always ~2',
			'water|air|ice|gum|coffee|tea|cigarettes ~2 instead|not ~2 of|eat|food|eating|meals ~1',
			'not|never ~1 deserve|allowed|allow|let|letting|earned to|myself ~1 to? ~1 eat|food|dinner|eating ~1',
			'exercise|run|running|gym|burn|workout|working ~3 until|till|so ~3 faint|collapse|pass|black|puke|bleed|dizzy ~1',
			'hair ~2 falling|falls|thinning ~6 eat|eating|food|weigh|periods|weight ~1',
			'periods|period ~2 stopped|gone|lost|months ~6 eat|eating|weight|skinny|thin|food|calories ~1'
		]
	},
	{
		id: 'U1',
		level: 'elevated',
		category: 'substance',
		signal: 'substance',
		reach: 'subject',
		phrases: [
			'back on the|that|to ~1 needle|smack|gear|crack|meth|heroin|pipe|bottle|dope|coke|pills|booze|sauce|oxy|fent ~1',
			'doing|did|snort|snorting|snorted|rail|railing|bumping|doing ~2 lines|line|bumps|bump|rails|rail|key|gram|ball ~1 alone|at|before|again|every|off|in|to|daily|by ~2',
			'handle|bottle|fifth|litre|liter|pint|box|case|12|24|cans|six ~1 pack? ~1 of ~1 vodka|whiskey|wine|gin|rum|beer|cider|beers|spirits|scotch|bourbon|tequila ~1 a|every|each|per|before|by|most|in|to ~2 day|two|night|days|noon|breakfast|morning|one|myself|sitting|sleep ~1',
			'shake|shakes|shaking|sweats|seizure|seizures|tremors|sick ~2 if|when|unless|without|whenever ~3 stop|quit|drink|using|one|miss|drinking|vodka|pills ~1',
			'mix|mixing|mixed|wash|washing|washed|chase|chasing|taking|take|drop ~2 my|the|some? ~1 methadone|benzos|xanax|valium|oxy|tramadol|codeine|painkillers|pills|meds|sleeping|opioids|percs|gabapentin|pregabalin|suboxone|klonopin|ambien ~2 with|and|down ~2 benzos|vodka|wine|beer|whiskey|alcohol|xanax|methadone|drink|gin|valium|booze|weed|coke|codeine ~1',
			'nodding|nodded|passing|passed|od|overdosed|narcanned|narcan ~2 off|out|on|twice|again|me ~2 wheel|bathroom|work|toilet|alone|week|night|month|car|back ~1',
			'using|used|shooting|smoking|snorting|taking|sniffing|huffing ~1 glue|gas|paint|nitrous|balloons|aerosol|duster|gear|smack|crack|ice|tina|fent|h ~1',
			'high|drunk|hammered|wasted|loaded|stoned|blackout ~2 every|each|before|at|by|all ~2 day|single|work|school|morning|noon|night|shift|time|class ~1',
			'three|four|five|six|3|4|5|6|double|triple ~1 times? ~2 what|my|than|as|the|more ~3 usual|used|did|do|prescribed|dose|normal|ever|much|supposed ~1',
			'woke|wake|waking|came ~2 up|to ~2 in|on|with|not ~3 puke|vomit|floor|bushes|stranger|bathtub|hospital|street|remember|ambulance|blood ~3 drinking|drunk|again|bender|vodka|using|high|coke ~1'
		]
	},
	{
		id: 'M3',
		level: 'elevated',
		category: 'medical',
		signal: 'deed',
		reach: 'subject',
		phrases: [
			'@ingested ~3 @quantity ~2 of? ~3 @pills|bleach|antifreeze|poison|detergent|pesticide',
			'@ingested ~3 8|9|10|12|14|15|16|18|20|24|25|28|30|32|36|40|43|48|50|56|60|70|80|90|100|200|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred ~3 @pills',
			'@ingested ~2 too|so many|much ~2 @pills|medication',
			'swallowed|drank|drunk|downed|drinking|ingested|chugged|gulped ~2 bleach|antifreeze|poison|detergent|pesticide|cyanide|ammonia|weedkiller',
			'took|taken|take an|the overdose ~1',
			'i|just|already ~1 overdosed ~1',
			'overdosed ~6 on|minutes|min|hour|hours ~3 @pills|ago'
		]
	},
	{
		id: 'M1',
		level: 'elevated',
		category: 'medical',
		signal: 'medical',
		reach: 'whole',
		phrases: [
			'pain|pressure|tightness|squeezing ~3 chest ~6 arm|jaw|numb|sweating|breathe|breath|sweats|vomiting ~2',
			'chest ~3 elephant|vice|vise|crushed|crushing|squeezing|weight|exploding|stabbing|tight ~4 sweating|arm|jaw|breathe|breath ~1',
			'elephant ~2 on ~2 chest ~1',
			'chest ~4 elephant ~3',
			'pooping|pooing|shitting|peeing|pissing|coughing|puking|vomiting|throwing|passing|spitting|bringing ~1 up? ~1 blood|clots ~1',
			'blood ~2 in ~2 vomit|stool|poop|poo|urine|pee|sick|diaper ~2',
			'worst|sudden|thunderclap|splitting ~1 headache ~3 ever|life|vision|speech|stiff|blur|numb|faint ~1',
			'not ~2 feel ~2 my ~1 left|right|legs|arm|face|leg|side|feet|hands ~1',
			'baby|son|daughter|kid|he|she|mom|dad|husband|wife ~2 not|stopped|barely|hardly ~1 breathing|breathe|responding|waking|moving ~1',
			'sugar|glucose ~2 is|at|over|under|dropped|reads ~2 20|25|28|30|35|40|45|500|600|low|high ~3 shaking|sweating|confused|vomiting|faint|pass|insulin|ketones ~1',
			'diabetic|dialysis|transplant|epileptic|insulin|heart ~8 stopped|stopping|skipped|quit|refusing|ran|without|skip ~2 taking|my|going|out|dialysis|insulin|meds|them|medication ~1'
		]
	}
];
