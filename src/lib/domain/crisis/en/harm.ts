import type { PhraseRule } from '../pack';

/** H: harm to oneself short of suicide; O: harm to others; V: voices and other lost footing. */
export const harm: readonly PhraseRule[] = [
	{
		id: 'H1',
		level: 'elevated',
		category: 'self_harm',
		signal: 'self-harm',
		reach: 'subject',
		phrases: [
			'took|take|taking|put|putting|use|using|held|hold|pressed|press ~1 a|the|my ~2 razor|blade|knife|iron|lighter|scissors|flame|needle|glass to|on|against|into my ~1 thigh|thighs|arm|arms|wrist|wrists|skin|leg|legs|stomach|hand',
			'cutting is|feels|was ~3 only|helps|relief|thing|good|better',
			'i ~1 bleed $',
			'want|need to ~3 and? bleed $',
			'rip|tear|peel|claw my skin ~1 off',
			'cuts|scars|bruises|burns ~2 all? ~1 over|on|up ~2 my ~1 wrist|wrists|thigh|thighs|arm|arms|leg|legs|skin|body',
			'arm|arms|thigh|thighs|wrist|wrists|leg|legs ~2 covered|full|bleeding ~1 in|of|with? ~1 cuts|scars|burns|blood|scratches',
			'fresh cuts|scars',
			'dug|dig|digging|stuck|jab|jabbed|stab|pushed ~3 scissors|needle|needles|nails|pin|pins|razor|blade|glass|pencil|knife ~2 into|in my',
			'carved|carve|carving|etched|cut ~3 into|in|on my ~1 thigh|thighs|arm|arms|leg|skin|wrist|stomach',
			'hid|hide|hiding|keep|kept|bought|have|found ~2 blade|razor|blades|razors ~4 phone|case|room|drawer|bathroom|sleeve|me|skin|myself|cut|wallet',
			'lighter|flame|iron|cigarette|cigarettes ~2 on|to|against my ~1 wrist|wrists|arm|arms|skin|thigh|leg|hand',
			'punch|punched|punching|hit|hitting ~2 wall|walls|myself|mirror ~2 until|till|so ~3 knuckles|bleed|bled|broke|bruised|blood|hand|hurt',
			'sharpener|scissors|razor|blade ~3 cut|skin|bleed|myself|relief',
			'i ~1 cut ~1 last|again|yesterday|today|tonight|deep|deeper',
			'until|till it|i bleed|bled|bleeds|bleeding',
			'hurting|hurt myself on purpose',
			'cutting ~2 cope|release|numb|feel|help|helps',
			'i ~1 cut myself',
			'want|need|have to ~1 cut $',
			'want|need to cut ~2 bad|badly|again|myself|tonight|deep',
			'self harm|harmed|harming',
			'punish|hurt my body',
			'@harm myself|himself|herself|themselves|themself',
			'@harmPlain|injuring|injure my own? body',
			'self injury|injure|injuring|mutilation|mutilate',
			'cut|cutting|cuts|carve|carving|carved|slice|slicing|sliced|slash|slashed|scratch|scratching|scratched|burn|burning|burned|burnt ~1 my|his|her|their|both ~1 wrist|wrists|thigh|thighs|arm|arms|leg|legs|skin|stomach|hips|ankles',
			'cuts|scars ~2 on my|his|her|their ~1 wrist|wrists|thigh|thighs|arm|arms|leg|legs|skin',
			'been|started|start|keep|began|begun|stop|resumed|resist|crave|craving|back|relapsed|relapse|relapsing to|with|on|into|by? cutting|burning|selfharm ~1',
			'urge|urges|want|tempted|need|craving|itching|going to cut|burn|self',
			'cutting again|deeper|more|tonight|daily|helps|relief',
			'cut again|deeper|tonight',
			'bang|banging|slam|slamming|smash|bash|bashing|hit|hitting ~1 my ~1 head|fists|knuckles against|into|until|repeatedly|wall|walls',
			'bang|banging|bashing my head',
			'punch|hit|slap|bite|hitting|punching|slapping|biting myself',
			'put|putting out cigarettes|cigarette ~1 on|my ~1 skin|arm|myself|arms',
			'pick|picking my skin until|bleeds|raw',
			'blade|razor|knife ~3 skin|wrist|wrists|arm|calling|thigh',
			'make|made|making myself bleed',
			'watch|see|seeing|watching myself bleed',
			'deserve to be? hurt|pain|suffer|punished ~2',
			'do something|anything to myself',
			'starve|starving|burning myself ~2',
			'punish|punishing myself'
		]
	},
	{
		id: 'H1',
		level: 'elevated',
		category: 'self_harm',
		signal: 'relapse',
		reach: 'subject',
		phrases: [
			'relapsed|relapse ~6 clean|blade|razor|cut|cutting|skin|harm|cuts',
			'clean ~4 relapsed|relapse|blade|cut|cutting',
			'relapsed|relapse|slipped ~2 with|on|into self harm|cutting'
		]
	},
	{
		id: 'O1',
		level: 'elevated',
		category: 'harm_others',
		signal: 'harm-others',
		reach: 'subject',
		phrases: [
			'want to|him ~1 make|see|watch him|her|them|you|everyone|someone bleed|suffer|die|hurt|scream|cry|beg',
			'want|wish|hope everyone|everybody|them|all|people ~5 die|dead',
			'feel|felt like ~1 @attacking ~1 @other',
			'almost|nearly ~1 hit|shook|hurt|stabbed|killed|choked|smothered my|the|him|her ~1 baby|kid|kids|son|daughter|child|wife|girlfriend|mom|boyfriend|husband',
			'control my ~1 anger|temper|rage ~4 hurt|hit|kill|going|snap',
			'going|about|afraid|scared ~1 to|i|will|that? ~2 hurt|kill|attack somebody|someone|people|others|everyone',
			'bring|bringing ~2 gun|knife|rifle|weapon|guns',
			'want|wanted|going|will|about|gonna|planning|plan|ready|tempted|might|could|thinking|need|urge|urges|afraid|scared|would|close|decided ~2 to|about|of|i? ~2 @attack @other',
			'want|going|plan|planning|about|ready|will|might|urge|urges|could|decided|afraid ~2 to|i? ~1 kill|murder|stab|shoot|strangle|poison|smother|shake|hurt|slaughter|butcher ~1 my|the|this|all|a|some|every ~1 @other',
			'thoughts|fantasies|dreams|urges|urge|thinking|thought|fantasize|fantasizing|dream|dreaming|planning ~1 of|about|on|to ~2 @attacking|@attack ~2 @other',
			'shoot|bomb|burn|blow|shooting|bombing ~1 up|down ~1 the|my|a|this|our ~1 school|office|church|mall|workplace|place|building|store|university|house',
			'bring|bringing ~2 gun|knife|rifle|weapon|guns to ~1 school|work|class|office',
			'make|making them|him|her|everyone|you all? pay ~4 gun|knife|blood|die|dead|regret|suffer|hurt',
			'want|wanted them|him|her|everyone ~1 dead|die|suffer|bleed|hurt',
			'homicidal ~1',
			'kill|killing|murder|murdering ~1 everyone|somebody|someone|people|him|her|them ~2',
			'snap and|so ~1 @attack|hurt ~2',
			'afraid|scared|worried i ~1 hurt|shake|kill|drop|harm|smother|snap ~2 @other',
			'take|taking ~3 with me ~2 kill|die|gun|go|down|when',
			'kill|killing @other and? then ~1 myself',
			'shake|shook|shaking|smother ~1 the|my|her|him baby ~1',
			'hurt|hit|beat|punched|choked|strangled|slapped my ~1 wife|girlfriend|kid|kids|son|daughter|child|children|baby|mom|partner|husband|boyfriend|dog|cat'
		]
	},
	{
		id: 'O2',
		level: 'imminent',
		category: 'harm_others',
		signal: 'harm-others-now',
		reach: 'subject',
		phrases: [
			'gun|knife|rifle|weapon|bat ~6 make|making them|him|her|everyone|you pay|suffer|sorry|regret',
			'gun|knife|rifle|weapon ~4 kill|shoot|stab|end ~2 @other',
			'when|once he|she|they ~2 home|asleep|back ~4 going|will ~1 to? ~1 kill|stab|shoot',
			'going|will to? ~1 kill|stab|shoot|murder @other ~1 when|once|as|tonight|tomorrow|today|now',
			'have|got|bought|holding|loaded|grabbed|bringing|taking|sharpened ~3 gun|knife|rifle|weapon|pistol|shotgun|bat|machete ~6 kill|stab|shoot|hurt|find|get|coming|wait|waiting|pay ~2 @other',
			'going|will|about ~1 to? ~1 kill|stab|shoot|murder|strangle ~1 my? @other ~2 @surely_soon|now|right|today',
			'@surely_soon ~2 going|will ~1 to? ~1 kill|stab|shoot|murder ~1 my? @other',
			'waiting|parked|outside ~4 with a|my|the gun|knife|bat|weapon',
			'gun|knife|rifle ~3 school|class|work|his|her|their ~2 tomorrow|tonight|today|house'
		]
	},
	{
		id: 'O2',
		level: 'none',
		category: null,
		signal: 'armed',
		reach: 'subject',
		phrases: [
			'have|got|with|holding|bought|loaded|grabbed|bringing|bring|taking|sharpened|carrying|hiding ~4 @weapon'
		]
	},
	{
		id: 'O1',
		level: 'elevated',
		category: 'harm_others',
		signal: 'harm-others',
		reach: 'subject',
		phrases: [
			'bring|bringing|brought|take|taking|carrying ~4 gun|knife|rifle|weapon|guns|bomb ~2 to|into ~2 school|work|class|office|church',
			'deserve|deserves to ~1 die|suffer|bleed|burn ~8 one|kill|make|do ~2 him|her|them|who|it',
			'@think|@thoughts ~2 of|about ~1 @attacking ~2 newborn|infant|baby|@other|neighbors|teacher|toddler',
			'want|going|will|about|ready|could|might|planning|plan|afraid|scared|urge|urges|tempted ~3 to|i? ~2 @attack|rape|torture|maim|cripple ~2 @other|newborn|infant|toddler|neighbors|teacher|bastard|bitch|asshole|classmate|supervisor|landlord|cops|cop',
			'going|heading|driving|way ~7 to ~1 kill|stab|shoot|hurt|beat|strangle|murder ~1 @other',
			'@think ~1 pushing|shoving|throwing|running ~1 my? @other ~2 down|off|into|infront|over|under',
			'beat|beating|hit|kick|stab|punch|choke ~1 @other ~1 until|till|to ~3 stops|moving|dead|death|breathing|unconscious|bleeds|dies',
			'shoot|shooting|blow|blowing|bomb|burn ~1 up|down ~1 a|the|my|this|everyone|everybody|school|place|people'
		]
	},
	{
		id: 'H1',
		level: 'elevated',
		category: 'self_harm',
		signal: 'self-harm',
		reach: 'subject',
		phrases: [
			'want|need|crave|miss|urge|long|longing ~2 feel|feeling|see the|a|my? ~1 blade|razor|blood|burn|sting|cut|cutting ~1',
			'bought|buying|got|ordered|found|broke|picked|pulled|took|hid ~3 razor|razors|blade|blades|sharpener ~4 know|cut|again|clean|apart|why|open|out|use|myself|days',
			'picked|pick|picking up ~1 the|a|my razor|blade|knife|scissors ~4',
			'long sleeves|sleeve ~4 hide|cover|cuts|scars|arms|marks',
			'hide|hiding|cover|covering|covered ~2 cuts|scars|burns|marks ~2',
			'need|want|have|deserve to ~1 bleed ~2',
			'broke|break|lost|ended|reset my ~3 streak ~6 cut|harm|harmed|sh|blade|razor|burn|clean|$',
			'been|started|still|keep|kept|back ~2 @harmPlain|cutting|burning|scratching ~1 myself|again|where|every|since|to|my|at',
			'@harm ~1 my ~1 own? ~1 self|@body ~2',
			'i ~2 @harm myself ~2',
			'scratch|scratching|pick|picking|bite|biting|dig|digging|claw|clawing|rub ~2 skin|arms|arm|nails|myself|legs ~3 until|till|bleed|bleeds|raw|blood|bruises',
			'pain is ~1 only|the ~3 helps|calms|feel|real',
			'punch|hit|slam|bang|smack|knock|slap|bite|burn|starve|hurt ~1 my? myself|head|legs|thighs ~2 when|because|if|every|until|till|to ~2'
		]
	},
	{
		id: 'V1',
		level: 'elevated',
		category: 'psychosis',
		signal: 'voices',
		reach: 'subject',
		phrases: [
			'hear|hearing|heard|hears ~2 whispers|whispering|murmurs|screaming|laughing ~3 telling|that|in|my|me|about|walls',
			'cameras|camera|microphones|mics|bugs ~3 in|inside|behind my ~2 walls|house|room|phone|teeth|head|vents|tv|apartment|eyes',
			'the|my|these|those voices ~2 not|keep|keeps|are|never|always|will|louder|back|leave|started|want|say ~2',
			'hear|hearing|heard|hears ~2 man|woman|someone|people|voice|whispering|whispers|child|things|somebody|them ~4 nobody|not|else|there|can|walls|talking|head|alone',
			'see|seeing|saw|sees ~2 things|people|shadows|figures|faces|man|woman|demons|it|someone ~5 not ~2 there|real|exist|see|around',
			'everyone|they|someone|people|neighbors|family|government|mom|wife|husband ~2 poisoning|poisoned|tracking|bugging|bugged|drugging|recording|following|watching|spying|reading|monitoring ~2 my|me|us|on',
			'fbi|cia|government|police|aliens|illuminati|satellites ~2 following|watching|after|tracking|listening|controls|controlling|reading|monitoring|send|sending ~1 me|him|her|my|us?'
		]
	},
	{
		id: 'V2',
		level: 'imminent',
		category: 'psychosis',
		signal: 'commands',
		reach: 'subject',
		phrases: [
			'voice|voices|demon|demons|whispers|angel|angels|spirit ~6 tells|telling|tell|told|says|say|saying|said|order|orders|ordering|commands|commanding|want|wants|scream|screaming|whisper|whispering ~3 kill|hurt|jump|die|cut|end|stab|harm|burn|attack|strangle|sacrifice|drown',
			'man|woman|people|someone|thing|something|they|it ~3 walls|head|tv|radio|mirror|basement|ceiling ~4 tells|telling|tell|says|say|saying|orders|wants|whispers ~4 kill|hurt|jump|die|cut|end|stab|harm|burn|attack',
			'god|satan|devil|jesus|allah|lord ~2 is? ~1 tells|telling|told|commanding|commands|commanded|ordering|orders|ordered|wants|asked|asking|said|says ~2 me|i ~2 to|must|should? ~2 kill|sacrifice|hurt|die|jump|burn|harm|stab|end'
		]
	},
	{
		id: 'V1',
		level: 'elevated',
		category: 'psychosis',
		signal: 'voices',
		reach: 'subject',
		phrases: [
			'messages|signals ~2 through|from|in|on ~1 tv|radio|television|internet|phone|music',
			'voice|voices that|which ~1 tells|tell|says|say',
			'voices in my|the',
			'hear|hearing|heard|hears ~2 voices',
			'voices ~2 in my|his|her head|house|wall|walls',
			'voices ~3 telling|tell|say|saying|told|whisper|whispering|talking|scream|screaming|laughing|commenting|loud|louder|stop',
			'see|seeing ~2 things|people|shadows|figures ~2 there|not|nobody|real|else',
			'they|government|cia|fbi|neighbors|aliens|someone ~2 watching|following|poisoning|tracking|controlling|spying|reading|recording|bugged ~2 me|my ~1 thoughts|mind|food|through|phone|everywhere|house|head|every',
			'chip|microchip|device|implant|transmitter|tracker|gps|bug ~3 in|inside my ~1 head|brain|body|teeth|tooth|arm|skin',
			'tv|television|radio|internet ~3 messages|talking|speaking|sending|signals to|for? me',
			'not sure|know what is real',
			'not real|exist ~2 simulation|anymore|around',
			'thoughts ~2 put|inserted|broadcast|stolen ~3 head|mind|everyone|hear',
			'god|satan|demon|demons|devil|angel|angels ~2 told|tells|telling|wants|speaks|commands|commanding ~1 me to',
			'demons|devil|spirits ~2 inside|in|possessed me|my'
		]
	},
	{
		id: 'V2',
		level: 'imminent',
		category: 'psychosis',
		signal: 'commands',
		reach: 'subject',
		phrases: [
			'dead|late|deceased ~1 @friend ~2 tells|telling|wants|calls|calling me to',
			'demons|voices|voice|angel|spirit ~4 telling|tell|tells|ordering|orders|commanding ~1 me to ~1 @kill|@harm|die|jump|burn|join|cut',
			'voices|voice|they|demons|demon|god|satan|devil|it|something|he ~4 telling|tell|tells|told|say|says|saying|want|wants|order|ordering|commanding|command|commands|whisper|screaming|scream me|to|i ~2 @kill|@attack|jump|die|end|cut|do|burn ~1 myself|my|me|something|off|him|her|them|people|it|everyone|anyone',
			'voices|voice ~6 telling|tell|tells|told|say|saying|want|ordering|commanding ~2 to|i ~3 kill|hurt|jump|die|cut|end|do|stab|harm|burn'
		]
	}
];
