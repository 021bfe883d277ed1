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
		'asked|asks|asking|wondered|wonders ~2 if|whether|about ~7 suicidal|suicide|die|myself|thoughts|dying',
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
		'but|though|except ~1 i do|am|would|did $',
		'but|though|yet i ~1 will|might|may|am|could ~2 at|one|some|eventually|someday|soon|later|tomorrow'
	],
	ordinary: [
		'back|return|home|returning ~2 on|by|in|at|next|monday|tuesday|wednesday|thursday|friday|saturday|sunday|soon|september|october|january|tomorrow|later',
		'see|talk|meet ~1 you ~3 in|on|at|next|then|soon|monday|tuesday|wednesday|thursday|friday|saturday|sunday|september|tomorrow|later|there',
		'flight|flights|airport|vacation|holiday|holidays|honeymoon|cruise|camp|camping|hike|hiking|festival|conference|trip|visa|packing|luggage|suitcase|maternity|paternity|sabbatical|retirement|retiring|graduation|graduating|semester|internship|deployment|hotel|airbnb|backpacking|roadtrip|spain|italy|rome|paris|bali|london|portugal|greece|japan|mexico|canada|hawaii|florida|australia|france|germany|ireland|thailand',
		'while ~2 i|we|am ~2 away|in|gone|out|at',
		'when you see|visit|meet|call ~1',
		'moving|move|moved|relocating ~3 house|flat|apartment|out|to|in|abroad|city|home|next|college|uni|together',
		'new job|house|flat|apartment|baby|kitten|puppy|car|school|phone|city|country|role|place',
		'wedding|birthday|bridal|baby|shower|reception party|shower|photos|video|cake|pictures|photographer',
		'charity|donation|donate|goodwill|ebay|vinted|depop|decluttering|declutter|solicitor|notary|twins|mortgage|realtor|estate|tenant|landlord|landlady|ikea|groceries|supermarket|recipe|soup|dinner|lunch|breakfast|barbecue|bbq|picnic|coffee|pizza|wine|netflix|gym|yoga|football|soccer|basketball|tennis|fishing|hunting|sailing|kayak|surfing|climbing|photo|photos|photography|sunset|insta|instagram|concert|tickets|gig|museum|tourist|tour|class|homework|project|presentation|invoice|client|server|printer|software|app|wifi|lease|subscription|account|dentist|haircut|lipstick|shampoo|jar|lid|puzzle|crossword|boss|manager|promotion|team|office',
		'lottery|raffle|jackpot',
		'stars|fireworks|sunbathing|moon|sunbathe|rooftop ~1 bar|party|terrace|$',
		'canyon|view|views|selfie|tourists|scenery|stunning|gorgeous|lighthouse|ferry|drone|footage|filming|scaffolding|gutters|chimney|tiles|roofer',
		'hear|see|back|away|off|home|reply|answer|in|around ~3 until|till ~1 @weekday|later|next|then|after|january|february|april|june|july|august|september|october|november|december|spring|summer|autumn|winter|noon',
		'interview|audition|marathon|race|recital|prom|chemo|vet|bank|stitches|pharmacist|pharmacy|prescription|refill|antibiotics|immunotherapy|physio|physiotherapy|appointment|appointments|reservation|delivery|parcel|plumber|electrician|builder|removal|movers|speech|colleague|colleagues',
		'fish|fishing ~1 and chips|trip|boat',
		'this|that|the|my ~1 job|project|class|game|jar|show|book|diet|recipe|app|printer|dentist',
		'for now|lunch|dinner|breakfast|work|a bit|while'
	],
	petty: [
		'this|these|that ~2 makes|make|made|making me ~1 want',
		'after|during|through|at|from|before ~2 @petty',
		'@petty ~2 look|looks|looked',
		'paper|thesis|deadline|deadlines|rewrite|rewrites|dissertation|assignment ~4 by|before|or|due',
		'before|until ~3 loans|loan|bills|taxes|rent ~2 due',
		'dmv|chew|chewing|slurping|crocs|stubbed|toe|webinar ~1',
		'this|the|my|that|so ~3 is|was|be|are? ~1 so|too ~1 long|boring|slow|dull|cute|hot|pretty|embarrassing|funny|spicy|awkward|cringe|bored',
		'if|until|unless|before|when|because|and|since ~6 @petty',
		'if|until ~2 bus|train|plane|uber ~3 come|late|comes|soon|delayed|cancelled',
		'@petty ~6 makes|making|made|has|have|got ~2 me ~1 want|wanting|ready|wanna',
		'@petty ~3 is|are|was ~1 so|too|such|endless|killing|brutal|the',
		'if ~8 again|more time|i|$',
		'every time|single|day i ~2 see|hear|remember|scroll|open|read|look ~5 @petty|posts|photos|pictures|facebook|self|voice|recording|video|bill|receipt',
		'if ~3 not ~3 win|come|release|text|reply|start|call|drop|announce|load|stop|open|play|score|notice|arrive|answer ~4',
		'if ~3 cancel|cancels|cancelled|loses|lose|wins|retires|leaves|trades|breaks|says|drops ~3 show|series|tour|match|game|cup|season|up|again|together',
		'she|he|they|someone ~1 wore|wearing|copied|liked|unfollowed|saw|followed|waved|posted|commented|ghosted ~4 same|dress|outfit|shoes|me|my|back|post|story|fall|trip|wave',
		'before|until monday|mondays|work|school|class|finals',
		'studying|revising ~2 for ~2',
		'out of ~1 oat|milk|coffee|stock|wine|snacks|toilet',
		'these|my ~1 cramps|bangs|eyebrows|roots|split|nails|blisters',
		'exam|exams|test|finals|quiz|presentation|interview|practical ~2 tomorrow|monday|today|week|next',
		'have|got|studying|revising|revision|writing ~3 exams|exam|tests|papers|pages|assignments|essays|deadlines|classes|revision',
		'school|class|classes|work|practice|shift|gym|lecture ~1 tomorrow|today|starts|again|at|in|on|is',
		'wake|get|getting|woke|waking|up ~2 at|for ~1 4|5|6|7|8|4am|5am|6am|7am|8am|school|work|class',
		'sore|throat|fever|flu|sinus|migraine|headache|stomachache|toothache|nausea|allergies|cold|sunburn|sunburnt|period|periods|cramps|hungover|hangover|constipated|congested|sneezing|coughing|wisdom',
		'hot|cold|humid|freezing|sweaty|sweating|degrees ~1 outside|here|today|in|out|so',
		'so|too|this|such|how ~1 cute|hot|pretty|embarrassing|funny|spicy|awkward|bored|boring|full|hungry|sweaty|itchy|sleepy|awk|cringe|adorable|precious|talented|handsome|beautiful',
		'timeline|mutuals|retweet|retweets|fic|fics|fanfic|fanart|otp|oomf|vlog|livestream|streaming|streams|merch|photocard|preorder|setlist|encore|lineup|karaoke|autotune|sneakers|mascara|eyeliner|pimple|acne|selfies|snapchat|facetime|airpods|charger|laptop|keyboard|xbox|playstation|ranked|minecraft|valorant|roblox|fifa|madden|nba|nfl|mlb|penalty|overtime|inning|quarterback|striker|goalie',
		'she|he|they|you|someone ~1 looked|smiled|winked|waved|texted|replied|noticed|followed|liked|hugged|said ~1 at|back|hi|me|hey|hello|my',
		'@petty ~8 makes|making|made|has|have|got ~2 me ~1 want|wanting|ready|wanna',
		'people who|that chew|chewing|say|use|talk|walk|clap|still|think|put|eat',
		'why|who|how ~2 did|do|does|is|are|would|was ~1 i|he|she|they|my|this|people ~3 like|so|send|say|post|wear|invent|invented|text',
		'i ~1 just|accidentally|really ~1 sent|liked|called|waved|tripped|fell|spilled|dropped|ate|forgot|posted|replied|texted|said',
		'drank|drunk ~1 too|so much|many',
		'have to ~1 go|be|wake|work|sit|listen|run|walk|do|write|take|read|study|pay|clean|watch'
	],
	earnest: [
		'mean|meant it',
		'not ~2 joking|kidding|exaggerating|joke',
		'no ~1 but seriously',
		'not ~1 a|being ~1 joke|dramatic',
		'help me',
		'please ~1 help'
	],
	recent: [
		'last|this|past night|week|weekend|month',
		'yesterday|recently|lately|tonight|today',
		'days|weeks|hours ago',
		'few|couple months ago'
	]
};
