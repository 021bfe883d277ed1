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
			'@harm myself|himself|herself|themselves|themself',
			'@harmPlain|injuring|injure my own? body',
			'self harm|harming|harmed|injury|injure|injuring|mutilation|mutilate',
			'cut|cutting|cuts|carve|carving|slice|slicing|slash|scratch|scratching|burn|burning ~1 my|his|her|their|both ~1 wrist|wrists|thigh|thighs|arm|arms|leg|legs|skin|stomach|hips|ankles',
			'cuts|scars ~2 on my|his|her|their ~1 wrist|wrists|thigh|thighs|arm|arms|leg|legs|skin',
			'been|started|start|keep|began|begun|stop|resumed|resist|crave|craving|back|relapsed|relapse|relapsing to|with|on|into|by? cutting|burning|selfharm ~1',
			'urge|urges|want|tempted|need|craving|itching|going to cut|burn|self',
			'cutting again|deeper|more|tonight|daily|helps|relief',
			'cut again|deeper|tonight',
			'relapsed ~6 clean|blade|razor|cut|cutting|skin|harm',
			'clean ~4 relapsed|relapse|blade|cut|cutting',
			'punch|punching|hit|hitting|bang|banging|slam|smash|bash|bashing ~1 my ~1 head|walls|wall|fists|knuckles|thighs ~2',
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
		id: 'O1',
		level: 'elevated',
		category: 'harm_others',
		signal: 'harm-others',
		reach: 'subject',
		phrases: [
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
			'have|got|bought|holding|loaded|grabbed|bringing|taking|sharpened ~3 gun|knife|rifle|weapon|pistol|shotgun|bat|machete ~6 kill|stab|shoot|hurt|find|get|coming|wait|waiting|pay ~2 @other',
			'going|will|about ~1 to? ~1 kill|stab|shoot|murder|strangle ~1 my? @other ~2 @surely_soon|now|right|today',
			'@surely_soon ~2 going|will ~1 to? ~1 kill|stab|shoot|murder ~1 my? @other',
			'waiting|parked|outside ~4 with a|my|the gun|knife|bat|weapon',
			'gun|knife|rifle ~3 school|class|work|his|her|their ~2 tomorrow|tonight|today|house'
		]
	},
	{
		id: 'V1',
		level: 'elevated',
		category: 'psychosis',
		signal: 'voices',
		reach: 'subject',
		phrases: [
			'hear|hearing|heard|hears ~2 voices',
			'voices ~2 in my|his|her head|house|wall|walls',
			'voices ~3 telling|tell|say|saying|told|whisper|whispering|talking|scream|screaming|laughing|commenting|loud|louder|stop',
			'see|seeing ~2 things|people|shadows|figures ~2 there|not|nobody|real|else',
			'they|government|cia|fbi|neighbors|aliens|someone ~2 watching|following|poisoning|tracking|controlling|spying|reading|recording|bugged ~2 me|my ~1 thoughts|mind|food|through|phone|everywhere|house|head|every',
			'chip|microchip|device|implant|transmitter ~3 in|inside my ~1 head|brain|body|teeth|tooth|arm|skin',
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
		reach: 'whole',
		phrases: [
			'voices|voice|they|demons|demon|god|satan|devil|it|something|he ~4 telling|tell|tells|told|say|says|saying|want|wants|order|ordering|commanding|command|commands|whisper|screaming|scream me|to|i ~2 @kill|@attack|jump|die|end|cut|do|burn ~1 myself|my|me|something|off|him|her|them|people|it|everyone|anyone',
			'voices|voice ~6 telling|tell|tells|told|say|saying|want|ordering|commanding ~2 to|i ~3 kill|hurt|jump|die|cut|end|do|stab|harm|burn'
		]
	}
];
