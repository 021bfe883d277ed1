import type { PhraseRule } from '../pack';

/** W, G, L, U: dying and leaving in other words, and what only their circumstances give away. */
export const veiled: readonly PhraseRule[] = [
	{
		id: 'W1',
		level: 'elevated',
		category: 'suicide',
		signal: 'wish',
		reach: 'subject',
		phrases: [
			'@want|time|think|thinking|going|take|taking|considering|about ~5 long|big|final|eternal|permanent|deep|endless|last|dirt nap|sleep|rest|exit|solution|vacation|slumber',
			'@want|time|think|thinking|going|might|considering|about ~4 punch|punching|cash|cashing ~1 in? my ~1 ticket|chips|clock',
			'@want|time|think|thinking|going|might|considering|about ~4 cross|crossing|pass|passing|move|moving ~1 over|on to|and|from|into ~4 side|him|her|world|life|husband|wife|mom|dad|afterlife',
			'@want|time|think|thinking|going|might|considering|about ~4 exit|exiting|leave|leaving|depart|bow|bowing ~1 out|the|this|from? stage|life|existence|world|earth|planet ~1',
			'@want|time|think|thinking|going|might ~4 exit|leave|depart|bow ~3 permanently|forever|early',
			'my ~1 life needs|has|must|should|ought|deserves ~1 to? ~1 be? ~1 end|stop|over|ended|finished',
			'not stay|remain|keep|be ~1 myself? alive ~1',
			'not plan|planning|intend|intending|expect|expecting on|to ~1 surviving|survive|living ~2',
			'not want|wish|expect|plan|planning to|on survive|surviving this|the|another|much|past|winter|night|year|anymore|$',
			'not want|expect|plan|planning to|on ~1 make|making it to ~2 birthday|christmas|year|summer|spring|winter|30|thirty',
			'@want|ready|done ~3 done|finished|through with ~1 breathing|living|life|existing|existence',
			'part|parts|fiber|cell|bone ~5 wants|want to ~1 be? ~1 die|dead|gone',
			'join|joining|see|seeing ~4 in heaven|afterlife ~1 soon|now|tonight',
			'no more ~1 birthdays|christmases|tomorrows|mornings|sunrises|holidays|years for|after ~1'
		]
	},
	{
		id: 'W2',
		level: 'elevated',
		category: 'suicide',
		signal: 'act',
		reach: 'subject',
		phrases: [
			'rehearsed|rehearsing|practiced|practicing|tested|testing|measured|checked ~5 rope|belt|noose|gun|hose|cord|drop|knot|beam|bridge|ledge|pills',
			'waiting|wait ~6 so|then|before ~1 i ~1 do|end|finish ~1 it|this',
			'once|when|after|until ~5 asleep|bed|leave|leaves|gone|out|away ~3 i ~2 do|doing|did|end it',
			'i ~1 know which|what ~1 bridge|tree|train|building|pills|roof|beam ~2',
			'i ~2 counted|counting ~3 @pills'
		]
	},
	{
		id: 'P3',
		level: 'imminent',
		category: 'suicide',
		signal: 'means',
		reach: 'subject',
		phrases: ['hose|tube|pipe ~4 exhaust|tailpipe ~2', 'exhaust|tailpipe ~4 hose|tube|window ~2']
	},
	{
		id: 'P5',
		level: 'elevated',
		category: 'suicide',
		signal: 'method',
		reach: 'whole',
		phrases: [
			'what ~2 happens|happen ~2 if|when ~1 you|i|someone|people|a|person ~2 take|takes|took|swallow|swallows|mix|drink|drinks ~4 @pills|bleach|antifreeze|poison',
			'how long ~6 to ~1 bleed|suffocate|drown|starve|hang|die|overdose ~1 out|from|by|of|$',
			'how ~2 @pills ~4 kill|fatal|lethal|deadly|die'
		]
	},
	{
		id: 'G1',
		level: 'imminent',
		category: 'suicide',
		signal: 'farewell',
		reach: 'whole',
		phrases: [
			'when|once|after|if i ~1 not ~1 here|around|alive ~1',
			'if you ~2 reading|read|see|seeing this ~4 worked|succeeded|did|gone|over|dead|too',
			'not want|so|that ~3 kids|parents|mom|dad|wife|husband|family|children|roommate|she|he|they ~2 not? ~2 find|finds|finding|see ~1 me|my|body',
			'not come|look|go ~1 upstairs|inside|in ~6 police|911|ambulance|call|just',
			'you ~1 find my ~1 body|keys|note|letter|will ~4',
			'not wait ~1 up? for me ~2 ever|anymore|again|tonight',
			'i will not ~1 be ~1 back|returning|home ~1 $',
			'till|until the ~1 end $',
			'be kind|good to ~1 each|one|yourselves|yourself other|another?'
		]
	},
	{
		id: 'L1',
		level: 'low',
		category: 'suicide',
		signal: 'vanish',
		reach: 'subject',
		phrases: [
			'trade|switch|swap|change places with ~4 dead|dying|grave|person ~1',
			'my ~1 story|chapter|journey|book|time is|feels ~2 over|done|ending|finished|up',
			'i ~2 disappear|die|vanish|drop|dead|disappeared ~3 nobody|none|not ~4 blink|notice|care|miss|matter|know|cry',
			'taking|take|wasting|waste ~1 up? space|air|oxygen',
			'like ~1 if|to i ~2 not ~1 be? ~1 here|around|alive|existing'
		]
	},
	{
		id: 'L3',
		level: 'low',
		category: 'suicide',
		signal: 'hopeless',
		reach: 'subject',
		phrases: [
			'nothing ~3 ahead|waiting|left|coming ~2 of|for me',
			'not have it in me ~2',
			'life|living ~1 is not ~1 for me',
			'not ~2 strength|energy|fight ~2 to ~1 live|living|keep|go|carry|exist'
		]
	},
	{
		id: 'U1',
		level: 'elevated',
		category: 'substance',
		signal: 'substance',
		reach: 'subject',
		phrases: [
			'need|needed|take|taking|using|use ~2 @drug ~4 normal|function|cope|numb|day|work|sleep|exist',
			'not ~1 go|get|last|make|survive|do ~4 without ~2 @drug|vodka|whiskey',
			'snort|snorted|snorting|inject|injected|injecting|smoked|smoking|railed|shot|popped|popping ~4 @drug',
			'needle|syringe ~3 my ~1 arm|vein|leg|foot|hand',
			'using again|behind|daily|more|every',
			'sober|clean ~9 drank|bought|drunk|drinking|bottle|handle|vodka|whiskey ~2 all|it|bottle|again|drank|handle|whole|$',
			'hooked|addicted|dependent|strung on|to|out ~2 @drug'
		]
	},
	{
		id: 'H1',
		level: 'elevated',
		category: 'self_harm',
		signal: 'self-harm',
		reach: 'subject',
		phrases: [
			'burn|burning|cut|cutting|stab|scratch it|them ~1 with|using ~1 lighter|razor|blade|knife|iron|scissors|cigarette',
			'peel|peeling|tear|tearing|rip|ripping|claw|clawing|carve my ~1 skin|flesh ~1'
		]
	}
];
