import type { ContextKind } from '../pack';

/** Phrases that color what stands around them. */
export const contexts: Readonly<Record<ContextKind, readonly string[]>> = {
	fiction: [
		'movie|movies|film|films|book|books|novel|novels|song|songs|lyrics|lyric|album|character|characters|protagonist|episode|episodes|season|series|chapter|poem|poetry|manga|anime|game|games|videogame|minecraft|fortnite|sims|scene|plot|play|documentary|podcast|story|fiction|fanfic|fanfiction|villain|sequel|playlist|screenplay|script|opera|musical|show|minecraft|skyrim|gta|dnd|campaign|shakespeare|hamlet|romeo|juliet|netflix|hbo|band|singer|actor|finale|trailer|comic|cartoon|roleplay|rpg|boss'
	],
	general: [
		'news|article|articles|statistics|statistic|stats|rate|rates|research|study|studies|paper|essay|presentation|lecture|seminar|curriculum|poster|posters|awareness|prevention|bill|law|laws|policy|campaign|report|reports|journalist|headline|headlines|debate|workshop|curriculum|volunteer|volunteering|professor|psychology|textbook|thesis|dissertation|survey|conference|fundraiser|charity|history|century|war|celebrity|police|convicted|charged|arrested|murderer|sentenced|trial|court',
		'signs|symptoms|causes of',
		'warning signs',
		'counselor|educator|curriculum',
		'if someone|somebody|anyone|people|a|your|they ~2',
		'when someone|somebody|people',
		'someone|somebody|anyone ~1 who|tells|told|says',
		'people who',
		'work|working|worked as|in|with'
	],
	laughing: ['lol|lmao|hehe|heh', 'just|only kidding|joking|messing', 'no joke $'],
	trifle: [
		'team|goal|match|overtime|sexy|hot|makeup|nails|tattoo|bangs|lag|legday|tour|bias|ship|shipping|pictures|selca|celebrity|idol|finals|quiz|midterm|midterms|essay|essays|meeting|meetings|sequel|bored|boring|grade|concert|tickets|anime|manga|finale|episode|season|fandom|comeback|hungover|hangover|haircut|gym|cardio|album|song|movie|game|photo|photos|pics|selfie|traffic|video|tweet|crush|embarrassed|embarrassing|cringe|cringey|awkward|awkwardly|mortified|humiliating|secondhand|cramps|sunburn|sunburned|heatwave|spicy|homework|calculus|algebra|chem|syllabus|spoiler|spoilers|spoiled|ticketmaster|selfie|selfies|fancam|kpop|bts|exo|blackpink|oppa|netflix|trailer|cutest|adorable|handsome|gorgeous|playoffs|refs|touchdown|fries|pizza|burrito|dentist|wifi|squats|burpees|stan|stans|fave|omg|cute|meme|memes',
		'so|too cute|hot|pretty|embarrassing|funny|spicy|awkward',
		'ate too|so much'
	],
	distant: [
		'years|year|decade|decades ~1 since|after|later',
		'years|decades|decade ago|back',
		'a|one|two|few|many|couple|several ~1 year|years ago',
		'back in|then|when|at',
		'in 1990|1995|1998|1999|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024',
		'when i was|were ~3 young|younger|kid|child|teen|teenager|student|little|10|11|12|13|14|15|16|17|18|19|20|21|22|in|at|eighteen|fifteen|sixteen|seventeen|fourteen|thirteen|twelve|nineteen|twenty|drinking|using|married',
		'used to',
		'in the past|nineties|eighties',
		'in|during ~1 high|middle|grad|elementary school',
		'in|during ~1 college|university|uni|childhood|adolescence|twenties|teens',
		'as a teen|teenager|kid|child|student|young|younger',
		'once upon|before',
		'long time ago',
		'my past',
		'growing up',
		'at one point ~2 i|in',
		'last year|decade|century'
	],
	recovered: [
		'love|loving|like|enjoy my ~1 life|kids|baby',
		'happy|glad|grateful|thankful to ~1 be',
		'my life is ~1 good|great|better|amazing',
		'saved me|my',
		'glad|grateful|thankful|happy|lucky ~2 i|to|that|am|be ~3 survived|alive|here|failed|live|not|be',

		'recovered|recovery|recovering|healed|sober',
		'better|okay|fine|good|happy|happier|different|great|stable now|today|these|since|place',
		'now ~2 better|okay|fine|good|happy|happier|great|stable|grateful|glad',
		'doing|feeling|feel|am|much|so ~1 better|well|great|good ~1 now',
		'not|never ~3 anymore ~2',
		'clean|free|sober ~2 for|since|years|months|days|today|now',
		'years|months|days|weeks ~2 clean|free|sober|later',
		'got|get|getting ~1 help|through|better|treatment|therapy',
		'come|came a long way',
		'still here',
		'moved on',
		'no longer',
		'behind me',
		'therapy|meds|treatment ~2 helped|helps|saved|works|worked'
	],
	told: [
		'asked|asks|asking|wondered|wonders ~2 if|whether|about ~5 suicidal|suicide|die|myself|thoughts|dying',
		'@friend ~2 told|tells|telling|tell|said|says|texted|asked|wants|wanted|yelled|screamed|wrote|commented|dm ~1 me|i ~1 to? ~1 go? @kill|die|kys|should myself|yourself|die|kill?',
		'told|telling|tells|tell me to ~1 go? kill|die|jump|hang myself|yourself|off?',
		'told|telling|tells|texted|messaged|called|saying ~1 me|to ~1 kill yourself'
	],
	dead: [
		'died by|of|from ~1 suicide',
		'lost ~5 to ~1 suicide|overdose|an',
		'committed suicide',
		'killed himself|herself|themselves|themself',
		'hanged|hung|shot himself|herself|themselves',
		'took his|her|their own? life|lives',
		'passed away',
		'funeral|anniversary|grief|grieving|mourning|memorial|buried',
		'is|was|are dead',
		'died',
		'ended his|her|their own? life|lives',
		'suicide of'
	],
	resumed: [
		'coming|came|comes|creeping|crept|creeps|is|are ~1 back',
		'now ~3 again|planning|worse|want|wanting|thinking'
	],
	unsure: [
		'but|though|although|except|or|still|yet ~2 i ~1 not ~2 sure|certain|know|promise|tell|lie',
		'but|though|although|except|yet ~1 i ~1 can|could not ~1 be? ~1 sure|certain|promise|tell',
		'but|though|or|except|yet ~1 maybe|sometimes|perhaps|part ~3 i|me|do|am|would|does',
		'or maybe i do',
		'but|though|except ~1 i do|am|would|did $'
	],
	recent: [
		'last|this|past night|week|weekend|month',
		'yesterday|recently|lately|tonight|today',
		'days|weeks|hours ago',
		'few|couple months ago'
	]
};
