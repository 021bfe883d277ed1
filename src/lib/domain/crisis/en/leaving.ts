import type { PhraseRule } from '../pack';

/** P, G: means, time, deeds and arrangements in their general forms, and the parts that count only together. */
export const leaving: readonly PhraseRule[] = [
	{
		id: 'P2',
		level: 'imminent',
		category: 'suicide',
		signal: 'timed',
		reach: 'subject',
		phrases: [
			'i ~1 not ~1 see|make|reach|meet|live|greet the|another|until|to|past|this|next? ~1 morning|sunrise|dawn|daylight|weekend|midnight',
			'i ~2 be ~1 dead|gone|lifeless ~1 by|before|when|tomorrow|tonight|soon|in|after ~2',
			'i will ~2 be ~1 dead',
			'i will not ~1 exist',
			'dead|gone before|by|when the|she|he|they|anyone|i? ~2 sun|morning|dawn|sunrise|wakes|wake|home|finds|find|monday|sunday|tomorrow|midnight',
			'will|be ~1 not? ~1 be ~1 alive|living ~2 tomorrow|by|after|then|anymore|next|when|monday|sunday',
			'my last ~1 night|day|hours|evening|sunset|week|birthday|meal ~1 on|alive|here|earth|ever|before|$'
		]
	},
	{
		id: 'P3',
		level: 'imminent',
		category: 'suicide',
		signal: 'means',
		reach: 'subject',
		phrases: [
			'rope|noose ~3 up|ready|hung|hanging|set|waiting',
			'gun|pistol|shotgun|rifle|revolver|handgun|glock ~2 loaded|cocked',
			'rope|noose|cord|belt|sheet ~8 beam|rafter|rafters|banister|railing|pipe|ceiling|branch|hook ~2',
			'tied|tying|looped|wrapped|knotted|hung ~2 rope|noose|belt|cord|sheet|scarf|cable|bedsheet ~3 pipe|beam|rail|rod|hook|banister|door|neck|fan|rafters|throat|doorknob|branch|ceiling|light',
			'worked|figured|decided|know|picked|chosen ~1 out? ~1 which|what ~1 beam|tree|bridge|building|spot|method|pills|train|room',
			'roof|rooftop|bridge|ledge|deck|overpass|balcony|cliff|parapet|railing|edge|structure ~5 looking|staring|leaning|peering|looked|dangling|hanging ~1 over|down|off ~3 side|edge|ledge|railing|water|traffic|ground|$',
			'on|climbed|climbing|up ~2 a|the|my|this ~2 roof|rooftop|ledge|parapet|overpass ~1 right|now|alone|tonight|of|and|edge|again|$',
			'standing|am|stood|sitting ~1 at|on|by|near|over the|a|this ~1 edge|ledge|railing|brink|tracks|platform',
			'car|engine|motor|exhaust ~3 on|running|started ~4 garage|closed|sealed ~2',
			'garage ~3 closed|shut|sealed ~4 car|engine|running',
			'blade|razor|knife|gun|scissors ~2 against|at|to|on|over|near my ~1 wrist|wrists|throat|neck|skin|vein|veins|head|chest|temple|heart',
			'gun|pistol|revolver|rifle|shotgun|glock ~4 in|on|to|by|next ~1 my|me ~1 lap|hand|hands|bed|head|mouth|side|lap|me|table|$',
			'@pills|pills ~3 lined|laid|counted|spread|poured|piled|sorted|stacked|set ~1 up|out ~3',
			'have|got|with|here my ~1 plan ~2 means|method|place|pills|gun|rope|time|date',
			'plan and ~2 means|method|date|place|time|pills',
			'everything i ~1 need ~2 here|ready|to|for|now',
			'plan|going|want|mean|intend|about to ~1 use it|them|this on ~1 myself|me'
		]
	},
	{
		id: 'P4',
		level: 'imminent',
		category: 'suicide',
		signal: 'deed',
		reach: 'subject',
		phrases: [
			'@ingested ~3 @quantity ~2 of ~3 @pills|bleach|them|poison|antifreeze|tylenol|it|those|detergent|pesticide',
			'@ingested ~2 @quantity ~1 my|the|of|these|those ~2 @pills|meds|antidepressants',
			'@ingested ~2 bleach|antifreeze|poison|detergent|pesticide|cyanide|ammonia',
			'@ingested ~3 10|12|15|16|18|20|24|25|28|30|32|35|36|40|45|48|50|60|70|80|90|100|200|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred|dozen|dozens ~2 of|@pills ~1 them?',
			'swallowed|downed|gulped|took|taken ~2 about|like|around|almost|nearly? ~2 of them',
			'my|both wrist|wrists|throat|veins is|are|be ~1 open|opened|slit|cut|bleeding|gushing',
			'my|the blood|bleeding ~3 not ~2 stop|stopping',
			'i ~2 cut|slit|sliced|slashed|opened ~1 my ~1 wrist|wrists|throat|veins|arm ~3 deep|bad|faint|blood|bleeding|now|open|help|dizzy|lot',
			'pills|it|they|everything ~2 starting|starts|beginning|kicking|taking ~2 work|in|effect|hold|sleepy|dizzy|fade',
			'i ~2 took|taken|swallowed ~1 them ~1 all'
		]
	},
	{
		id: 'P6',
		level: 'imminent',
		category: 'suicide',
		signal: 'voiced-plan',
		reach: 'subject',
		phrases: [
			'letter|letters|note|notes ~6 arrive|find|read|open|get|explain ~3 after|when|once|gone|dead|why|body',
			'written|finished|wrote|left the|my|a ~1 note $',
			'written|finished the|my ~1 note|letter|letters and',
			'posted|wrote|written|left|sent|sending|posting ~2 goodbye|suicide|farewell message|note|post|letter|text|video',
			'my|the suicide|goodbye|farewell|final note|letter|message is|be|done|written|finished|ready|on'
		]
	},
	{
		id: 'G1',
		level: 'imminent',
		category: 'suicide',
		signal: 'farewell',
		reach: 'whole',
		phrases: [
			'by the time ~3 read|reads|see|sees|find|finds|get|gets|reading|hear ~2 this|me ~5 dead|gone|be|late|over|too',
			'not be|feel|get ~1 sad|mad|angry|upset|cry|devastated ~3 when|once|after|if|that|because|at ~1 i ~2 gone|go|leave|dead|die|left|do',
			'last thing|post|message|time|words|entry|text|night ~1 that? i|you|anyone ~2 write|say|post|send|type|hear|read|see|talk|tell ~1 from|of|me|here|anyone|$',
			'nobody|not|no|they|someone|whoever ~2 will|going|is|would ~2 find|finds me|my|body ~3 until|in|for|when|tomorrow|dead|hanging|then|before',
			'goodbye|bye|farewell ~2 before ~1 i ~3 go|do|end|leave|die|through',
			'tell|let my|everyone|her|him|them ~2 mom|dad|wife|husband|kids|sister|brother|family|parents|girlfriend|boyfriend|know? ~3 not ~2 fault|her|his|their|blame',
			'goodbye|farewell all|everyone|everybody|friends|guys|universe|earth',
			'bye world|cruel|forever|life'
		]
	},
	{
		id: 'D2',
		level: 'none',
		category: null,
		signal: 'praise',
		reach: 'whole',
		phrases: [
			'you were|have ~4 good|great|best|amazing|wonderful|kind|perfect ~2 parents|mom|dad|friend|friends|brother|sister|son|daughter|husband|wife|people|me',
			'you did ~3 best|could|nothing|everything ~1'
		]
	},
	{
		id: 'D2',
		level: 'none',
		category: null,
		signal: 'arranging',
		reach: 'whole',
		phrases: [
			'i ~2 gave|given|giving|give|donated|donating|left|leaving ~1 away? ~1 my|all|most ~3 to|with|away ~2',
			'giving|gave|given ~3 away ~2',
			'found|finding|find|arranged|got ~2 home for my',
			'wrote|written|writing|wrote|mailed|sent|left|leaving|finished ~3 letter|letters|note|notes|message|messages',
			'my|the will is|be ~1 done|updated|signed|ready|written|finished',
			'updated|wrote|signed|finished|made|making|writing my will',
			'bills ~2 paid',
			'password|passwords ~4 sister|brother|mom|dad|wife|husband|friend|family|paper|note|list',
			'said|saying|say my|all|the? goodbyes|goodbye ~2',
			'not be? ~1 need|needing|need ~1 it|them|anything|those|these|money|that|any ~1 anymore|where|after|soon|$',
			'cleaned|cleaning|packed|organized|sorted ~2 room|apartment|house|everything|stuff|things',
			'deleted|deleting|cleared|wiped ~3 accounts|photos|messages|history|phone|everything|posts',
			'canceled|cancelled|cancelling ~2 lease|subscriptions|appointments|everything|plans',
			'funeral|insurance|cremated|cremation|buried ~3',
			'one|the last time ~1'
		]
	},
	{
		id: 'D2',
		level: 'none',
		category: null,
		signal: 'intent',
		reach: 'subject',
		phrases: [
			'going|plan|planning|planned|decided|deciding|intend|intending|about|ready|determined|set|mean|prepared to|on',
			'i will|shall|plan|intend|gonna'
		]
	},
	{
		id: 'D3',
		level: 'none',
		category: null,
		signal: 'when',
		reach: 'whole',
		phrases: [
			'tonight|tomorrow|midnight|soon',
			'this|next|on|by|come|before ~1 @weekday|weekend|week|morning|evening|afternoon|christmas|birthday',
			'on my ~1 birthday|anniversary',
			'right now',
			'today $',
			'in ~1 a|an|few|couple|two|three|five|2|3|5|10|30|one ~2 minutes|hours|hour|days|weeks',
			'at ~1 midnight|dawn|noon|1|2|3|4|5|6|7|8|9|10|11|12 ~1',
			'once|when|after|while ~4 asleep|sleep|sleeping|bed|work|leaves|leave|gone|out|home|class|shift|school|wakes|wake'
		]
	},
	{
		id: 'D2',
		level: 'none',
		category: null,
		signal: 'at-hand',
		reach: 'subject',
		phrases: [
			'with|have|got|holding|bought|own|hold|grabbed|found|keep|ordered|saved|hid|hiding|stole|took|touching|here ~3 @means',
			'@means ~2 in ~2 hand|hands|drawer|garage|closet|car|room|house|nightstand|bag|purse|cabinet|basement|bathroom',
			'here|there ~1 is ~1 nobody|none ~1 stop'
		]
	},
	{
		id: 'D2',
		level: 'none',
		category: null,
		signal: 'at-place',
		reach: 'subject',
		phrases: [
			'driving|walking|going|heading|headed|biking|walked|drove|here|sitting|waiting|parked ~1 to|towards|toward|at|on|by|near ~2 bridge|tracks|cliff|overpass|rooftop|roof|edge'
		]
	},
	{
		id: 'D2',
		level: 'none',
		category: null,
		signal: 'tool',
		reach: 'whole',
		phrases: ['@means', '@pills', 'bridge|tracks|rooftop|train|overpass|garage|bathtub|jump']
	}
];
