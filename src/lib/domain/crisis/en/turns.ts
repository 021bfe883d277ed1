import type { TurnPhrase } from '../pack';

/** Short answers and turns of phrase that mean something only after what was said before. */
export const turns: readonly TurnPhrase[] = [
	{
		signal: 'yes',
		phrases: [
			'^ yes|yeah|yep|yup|yea|ya|yah|correct|true|right|sure|absolutely|exactly|mhm|affirmative|both|definitely',
			'^ well ~1 yes|yeah',
			'^ i|they|it do|have|am|is|did|are|was|has $',
			'^ i do|have|am|did',
			'^ i think so',
			'^ i guess|suppose|believe ~1 so|yes|yeah|i|it',
			'^ every|all|most|some day|days|night|nights|time|times',
			'^ sometimes|often|lately|always|constantly|probably|occasionally|honestly',
			'^ a lot|bit|little',
			'^ of course',
			'^ you could say',
			'^ if i am ~1 honest',
			'^ more ~1 than',
			'^ less and less',
			'^ there is|are|was ~1 $',
			'twice|thrice|daily|nightly|often|lately $',
			'^ i mean ~1 yes|yeah|kind|sort|sometimes|maybe|sure',
			'^ more or less',
			'^ it has|does|is',
			'cross|crossed|crosses my mind',
			'been on my mind',
			'^ been thinking',
			'^ am|have been',
			'^ not going to lie'
		]
	},
	{
		signal: 'unsure',
		phrases: [
			'^ ~2 not know|sure|certain',
			'^ maybe|perhaps|possibly|unsure|kind|sort|kinda',
			'not want to say|answer|talk',
			'rather not say|answer',
			'^ hard to say',
			'^ not exactly|really',
			'^ in a way',
			'^ i might|could'
		]
	},
	{
		signal: 'no',
		phrases: [
			'^ no|nope|nah|never|not',
			'^ of course not',
			'^ i am|do|have not',
			'^ not like that',
			'^ nothing like that'
		]
	},
	{
		signal: 'denial',
		phrases: [
			'not ~2 mean|meant it|that|any',
			'@wasJoking ~1',
			'was|were ~2 joking|kidding|dramatic|venting|exaggerating|overreacting|messing|lying',
			'never mind',
			'nevermind|nvm',
			'forget|ignore ~1 it|that|i|what',
			'i am|feel|be|feeling ~1 fine|okay|ok|good|better|safe|alright|great|calm',
			'do not worry',
			'not ~2 suicidal|serious',
			'not ~4 kill|hurt|die|@killing|do|end myself|anything|it|that|my',
			'all good',
			'it was ~1 joke|nothing|stupid|dumb',
			'no ~1 thoughts|plan|plans|intention',
			'will be ~1 fine|okay|ok|alright',
			'changed my mind',
			'take ~1 back',
			'overreacted',
			'everything is ~1 fine|okay|good|ok',
			'feel|feeling silly|stupid|dumb for'
		]
	},
	{
		signal: 'resolve',
		phrases: [
			'going|will|ready|about|planning|decided|need|have|must ~2 do|doing it',
			'going|will|am|just ~2 do|doing this|that $',
			'do|doing it ~2 @surely_soon|now|today|anyway|weekend',
			'go|going through with it|this|that',
			'get|getting it over with',
			'i am ~1 ready $',
			'ready to ~1 go|leave|end|stop',
			'made ~1 decision|mind',
			'my mind is ~1 made|set ~1',
			'i have ~1 decided',
			'i decided $',
			'it is time $',
			'the time|moment has|is come|now',
			'no|nothing|nobody|not ~3 stop|stopping|change|talk ~1 me|my|out',
			'too late ~1 $',
			'it is|be all? over $',
			'not ~1 change my mind',
			'going|will ~1 go do',
			'pills are|is ~2 taken|down|gone|kicking',
			'i did it',
			'i took them|it|all|those|some',
			'already ~1 took|taken|did|done|started',
			'@intend to ~1 end it|this|everything',
			'see no|any other|choice way|reason?',
			'soon it|this|everything will be? over',
			'will|be all? over soon|tonight|tomorrow|then'
		]
	},
	{
		signal: 'detail',
		phrases: [
			'tonight|tomorrow|midnight',
			// Anything can be true today or now; only what opens an answer with them, or does "it" then, is a time for it.
			'^ ~1 today|now|soon',
			'do|doing|done it ~1 today|now|soon',
			'this|next|on ~1 weekend|week|@weekday',
			'@weekday',
			'in|within ~2 hour|hours|days|minutes',
			'as soon as',
			'once|when|after|before ~3 asleep|sleep|sleeping|leave|leaves|gone|bed|out|home|work|birthday|christmas|finish',
			'pills|rope|gun|hanging|jumping|overdose|overdosing|bridge|train|noose|razor|medication|tablets|knife|car|roof|insulin|helium|cord|belt|garage|@pills',
			'i|have|hid|kept|saved ~2 hidden|saved|drawer|ready|stash|enough'
		]
	},
	{
		signal: 'leave',
		phrases: [
			'goodbye|farewell',
			'bye ~1 forever|everyone|world|love',
			'thank|thanks you? for ~1 everything|trying|all|caring',
			'not need|be|see|bother|trouble ~2 anymore|again|longer|much',
			'last time',
			'take|look care|after ~1 of? my|her|him|them ~1',
			'i love|loved ~1 them|everyone|her|him|all|my',
			'i love you all',
			'tell|let my|them|her|him|everyone|mom|dad ~3 love|sorry|know|loved|goodbye',
			'sorry ~1 for everything',
			'sorry ~1 to everyone|mom|all',
			'remember me',
			'forgive me',
			'do not be ~1 sad|mad|angry',
			'do not cry|miss|look|blame|wait ~1 me|for|over',
			'not|nobody ~3 fault',
			'am|feel|be ~1 at peace',
			'peaceful|calm|peace|lighter|relieved ~2 now|finally|tonight|decision',
			'finally at? peace|free|calm|rest',
			'this is ~1 it|end|goodnight|last',
			'goodnight forever|world|everyone',
			'giving|gave|given ~4 away',
			'wrote|written|left|leaving|writing ~4 letter|letters|note|notes',
			'paid|cleaned|sorted|organized|packed|deleted ~4 everything|bills|stuff|affairs|accounts|things|photos',
			'you were|have ~3 kind|good|nice|great|best|only',
			'see you on the other',
			'found ~3 home for ~1 dog|cat|pet',
			'will not be? here|around|back',
			'i am|be|will ~1 leaving|gone ~1 $',
			'you can|will not reach|hear|find me|from'
		]
	},
	{
		signal: 'close',
		phrases: [
			'bye',
			'good|have a? night|goodnight|rest',
			'goodnight',
			'thank|thanks you? for ~1 listening|talking|help|being|time|hearing|staying',
			'see you|ya',
			'take care'
		]
	},
	{
		signal: 'return',
		phrases: [
			'talk|see|chat|back|write|here|speak ~2 tomorrow|later|soon|again|next|morning|week',
			'until|till ~1 tomorrow|next|then',
			'will|going ~1 try|call|rest|sleep|text|eat|shower|tell|ask|use|go|come ~1 back|some|to|it|that|my|her|him|a|the|them|now',
			'i feel|feeling ~2 better|calmer|lighter'
		]
	},
	{
		signal: 'accept',
		phrases: ['^ ok|okay|sure|alright|fine|yes|thanks|good|great|cool', '^ i will ~1 try']
	},
	{
		signal: 'persisting',
		phrases: [
			'still ~2 feel|same|there|thinking|want|do|am|here|bad|feeling',
			'same ~2 thoughts|feeling|way|before',
			'not|never ~2 gone|away|stopped|changed|stop',
			'worse|stronger|louder ~1 today|now|than|tonight|and',
			'worse|stronger|louder $',
			'getting|got|gotten|feels|is|are|feel ~1 worse|stronger|louder|harder',
			'nothing ~2 changed|helps|helping|different',
			'came|come|coming|are back',
			'i meant|mean it',
			'i am|was ~1 serious',
			'not joking|kidding'
		]
	},
	{
		signal: 'seeking',
		phrases: [
			'tallest|highest|nearest|closest|biggest ~2 bridge|bridges|building|buildings|cliff|roof|rooftop|tracks|train|overpass|river|parking|ledge|gun',
			'bridge|bridges|cliff|cliffs|rooftop|rooftops|tracks|overpass|buildings ~5 near|around|taller|over|higher|feet|meters|metres|deep|high|tall|access|open|railing|fence|close',
			'how many|much ~5 pills|mg|@pills|alcohol|drinks|dose|lethal|deadly',
			'where|how ~4 buy|get|find|purchase|obtain|order ~4 rope|gun|pills|helium|razor|razors|blades|charcoal|insulin|gas|bleach|tablets|oxy|fentanyl|one',
			'how to tie ~4',
			'how high|deep|tall|far|cold|strong ~4 bridge|water|fall|rope|building|drop|river|jump|ceiling',
			'what time|when ~4 train|trains|guard|security|tide',
			'does|is|would|will ~3 it|hanging|drowning|jumping|overdosing ~2 hurt|painful|quick',
			'life insurance|policy',
			'what happens ~3 die|death|dead|gone|body|overdose',
			'strongest|counter|without ~3 pills|prescription|painkillers|meds|sleeping',
			'which ~2 pills|medication|painkillers|meds|method',
			'is|are|can ~4 lethal|deadly|fatal|poisonous',
			'loaded|load ~3 gun'
		]
	},
	{
		signal: 'present',
		phrases: [
			'he|she|they ~1 is|are ~2 here|back|outside|coming|downstairs|yelling|screaming|drunk|angry|door|knocking|home',
			'he|she|they|someone ~1 came|got|found|broke ~1 home|in|back|me',
			'at|outside the|my door',
			'i am ~2 hiding|locked|bleeding',
			'he|she|they ~1 did it again',
			'happened again',
			'not ~1 safe'
		]
	},
	{
		signal: 'asks',
		phrases: [
			'been|you|still ~1 cutting|burning|@killing|hurting|harming ~1',
			'thoughts|thinking|think|thought|considering|considered|feel|feeling|felt|ideas|urges ~3 of|about|like|to ~6 suicide|suicidal|die|dying|death|@killing|@kill|ending|dead|hurting|harming',
			'suicidal|suicide',
			'want|wanted|wanting|wish|wishing|wished ~3 die|dead|@kill|hurt|harm|end',
			'@kill|@killing|hurt|hurting|harm|harming|end|ending yourself|your',
			'end|ending|take|taking your own? life',
			'better off dead',
			'not ~1 wanting? to? be|being|live|living|wake|waking here|alive|up|around|anymore',
			'self harm',
			'act|acting on ~2 thoughts|urges|feelings'
		]
	},
	{
		signal: 'asks-plan',
		phrases: [
			'have|got|made|any|is ~3 plan|plans|method|means',
			'thought|decided|know|thinking ~3 how|when|where',
			'how ~1 would|will|do|are|were you ~2 do|go|planning|kill|end|thinking',
			'when ~2 do|plan|planning|going|are|would you',
			'access to|do ~3 pills|gun|weapon|medication|firearm|them|it|means|anything',
			'have ~3 pills|gun|weapon|rope|medication|firearm|knife|means|way',
			'taken|took|done|swallowed|started ~2 anything|something|already|pills|steps',
			'going|plan|planning|intend|intending|intention ~2 act|end|tonight|through|kill|hurt',
			'tonight',
			'what would|do|are you ~2 use|do'
		]
	},
	{
		signal: 'asks-safe',
		phrases: ['are|is|be|feel|feeling you ~2 safe', 'feel|feeling|keep|stay|staying|be ~2 safe']
	}
];
