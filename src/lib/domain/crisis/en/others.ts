import type { PhraseRule } from '../pack';

/** M2, A4: what the writer sees or hears of somebody else's danger. */
export const others: readonly PhraseRule[] = [
	{
		id: 'M2',
		level: 'none',
		category: 'suicide',
		signal: 'reported',
		reach: 'other',
		phrases: [
			'@friend|@someone ~3 locked|barricaded|shut|gone|sitting|out ~2 himself|herself|in|to ~4 @weapon|pills|razor|rope|noose ~1',
			'@friend|@someone ~3 keeps|says|said|saying|thinks|feels ~3 burden|worthless|useless|hopeless|pointless ~1',
			'@friend|@someone ~3 posted|sent|left|wrote|said|says ~3 goodbye|farewell|goodbyes ~6 not|phone|answering|reply|replying|gone|gave|gave|weird|giving|disappeared|offline ~1',
			'@friend|@someone ~4 date|day|method|plan|spot ~1 picked|set|chosen|ready|sorted ~1',
			'@friend|@someone ~3 asking|asks|begs|begging|prays|praying|wants ~2 god|lord|jesus ~1 to ~1 take|end|let ~1 her|him|them|it ~1',
			'@friend|@someone ~2 searched|googled|searching|googling|looked ~3 how|ways|methods|to ~4 hang|die|kill|suicide|overdose ~1',
			'his|her|their phone|laptop|history|search|browser ~5 suicide|hang|die|kill|overdose|methods ~1',
			'@friend|@someone ~5 says|said|saying|told|tells|texted|text|texting|messaged|posted|wrote|admitted|swears|keeps|threatening|threatens|talks|talking|talked|begging|confessed ~5 @kill|die|dead|suicide|suicidal|dying|ending|@killing|hang|jump|overdose ~2',
			'@friend|@someone ~5 says|said|saying|told|tells|texted|texting|messaged|posted|wrote|keeps|wishes|wished|thinks ~4 not ~2 live|here|go|do|be|want|anymore|wake|alive|carry|take|cope ~2',
			'@friend|@someone ~5 says|said|saying|told|tells|texted|wrote|thinks|keeps|wishes|wished ~4 he|she|they ~1 want|wants|wanted|ready|had|would|was|were|should ~1 to? ~1 go|have? ~1 die|died|dead|gone|end|enough|disappear ~2',
			'@friend|@someone ~3 said|says|thinks|keeps|saying|told|believes|texted ~2 me|that? ~3 everyone|kids|children|family|we|i|they|world|all|people|everybody ~2 better ~1 off? ~3 without|if ~1 her|him|them|he|she|they',
			'@friend|@someone ~3 said|says|thinks|keeps|saying|told ~3 we|i|they|everyone|kids|all ~2 better off ~1',
			'@friend|@someone ~4 going|gonna|planning|threatening|about|trying|wants|ready ~2 to|on? ~2 do it ~2 tonight|tomorrow|now|and|soon|$',
			'@friend|@someone ~4 had|has ~1 enough and|of ~2 wants|go|life|living|it ~2',
			'@friend|@someone ~3 planning|plans|planned|planning|has|made|wrote ~2 it|suicide|a ~1 plan|for|suicide|note ~3 after|die|kill|before|when|end|note|suicide|tonight|himself|herself ~1',
			'@friend|@someone ~4 bought|got|has|have|keeps|holding|found|ordered|hiding|stashing|stockpiling|saving|carrying ~3 gun|rope|noose|razor|razors|blades|pistol|rifle|shotgun|helium ~8 away|himself|herself|die|kill|goodbye|says|said|stuff|depressed|note|talking|crying|hurt ~1',
			'found ~3 noose|note|rope|pills|blades|razor|razors|gun|letter|diary|journal|bullets ~3 under|in|from|by|on|behind|about|and ~1 his|her|their|my|the ~2 bed|room|bag|drawer|desk|pillow|phone|closet|car|kid|son|daughter|backpack|suicide|dying',
			'his|her|their|dads|moms|sons|daughters|brothers|sisters|husbands|wifes suicide ~1 note|letter|attempt|plan ~1',
			'@friend|@someone ~3 is|are|be ~1 on|at ~1 the|a ~1 bridge|ledge|tracks ~1',
			"'s suicide ~1 note|letter|attempt|plan ~1",
			'@friend|@someone ~3 standing|sitting|stood|sat|stands|sits|climbs|climbed|hanging|out|up ~2 on|over|off|to|at|near ~2 balcony|ledge|bridge|roof|railing|edge|tracks|window|cliff|overpass ~2',
			'@friend|@someone ~4 gave|giving|given|gives|sold|selling ~2 me|away|us|his|her|their|all ~3 guitar|dog|cat|stuff|things|belongings|possessions|watch|ring|car|savings|everything|xbox|collection|away ~2',
			'@friend|@someone ~3 sent|texted|posted|left|wrote|messaged|said|saying ~3 goodbye|goodbyes|farewell|bye ~3 phone|not|answer|answering|gone|off|note|everyone|letter|message|post|text|forever ~1',
			'@friend|@someone ~4 took|taken|swallowed|downed|overdosed|ingested ~2 a|all|on|bunch|whole|load|handful|too|entire|bottle ~3 @pills|bottle|pills|bleach|them|pills|much|many ~1',
			'@friend|@someone ~2 is|was|be|feels|feeling|seems|been|might ~1 suicidal ~1',
			'@friend|@someone ~3 tried|tries|attempted|trying|going|wants|about ~1 to ~1 @kill|end|hang|overdose|hurt|jump|drown ~1 himself|herself|themselves|themself|his|her|their|off|it ~2',
			'help|stop|save|support|tell|talk|say ~3 @friend|@someone ~2 who ~3 want|wants|wanting|going ~1 to ~1 die|@kill|end|suicidal|hurt ~2',
			'to|with|for my ~1 @friend who ~2 wants|want|thinking|talks|trying ~3 die|dying|@kill|@killing|suicide|end|ending ~1',
			'wished|wishes|wish he|she|they had|would|could|was ~1 died|dead|die|not|never|gone|been ~1',
			'@friend|@someone ~4 his|her|their|a|the ~1 gun|pistol|rifle|shotgun ~2 on|in|to|out|and ~4 says|said|talks|drinking|head|mouth|lap|better|threatens|crying ~1',
			'scared|afraid|worried|terrified|think|convinced|know ~3 my? ~1 @friend|@someone ~3 hurt|kill|do|end|harm|going|suicidal ~2 himself|herself|themselves|something|his|her|their|to|it|stupid|kill|end ~1',
			'look|take ~1 care? ~1 after|of ~1 mom|dad|kids|him|her|dog ~4 phone ~3 off|dead|voicemail|straight|answer ~1'
		]
	},
	{
		id: 'M2',
		level: 'none',
		category: 'self_harm',
		signal: 'self-harm',
		reach: 'other',
		phrases: [
			'@friend|@someone ~3 is|been|keeps|started|has|was|be ~1 cutting|burning|harming|scratching|hurting|cut|cuts ~1 himself|herself|themselves|themself|again|his|her|their|and|$ ~1',
			'@friend|@someone ~2 cuts|cut|burns|harms|harmed|slit|slashed ~1 himself|herself|themselves|themself|his|her|their ~1',
			'get|stop|help|make|convince ~2 @friend|@someone ~1 to? ~1 from? ~1 stop? ~1 cutting|harming|self|hurting|burning ~1',
			'cuts|scars|burns|marks ~2 on|all|up|over ~2 his|her|their ~1 arm|arms|wrist|wrists|legs|thighs|leg|body ~1',
			'blades|razors|razor|bandages|blood ~3 his|her|their ~1 room|drawer|bathroom|bed|bag|sleeve|sheets ~1'
		]
	},
	{
		id: 'M2',
		level: 'none',
		category: 'eating',
		signal: 'eating',
		reach: 'other',
		phrases: [
			'@friend|@someone ~3 starving|starves|purging|purges|purge|vomiting|bingeing|fasting|wasting ~1 himself|herself|themselves|after|away|again|every|food|$ ~1',
			'@friend|@someone ~3 make|makes|making|made himself|herself|themselves ~1 sick|throw|vomit|puke ~1',
			'@friend|@someone ~3 stopped|refuses|refusing|not|barely|hardly|quit ~1 eat|eating|eats|eaten|ate ~1'
		]
	},
	{
		id: 'M2',
		level: 'none',
		category: 'substance',
		signal: 'substance',
		reach: 'other',
		phrases: [
			'@friend|@someone ~3 overdosed|od|overdose|overdosing|relapsed|relapsing|odd ~2 on|last|and|again|yesterday|friday|life|in|$ ~2',
			'@friend|@someone ~3 drinks|drinking|takes|taking|uses|using|shooting|smokes|snorts|injects|mixes|mixing ~5 passes|passed|blackout|unconscious|pills|heroin|meth|fentanyl|crack|wine|vodka|death|again|every|coke ~2 out|with|again|day|night|every|and|$ ~1'
		]
	},
	{
		id: 'M2',
		level: 'none',
		category: 'psychosis',
		signal: 'voices',
		reach: 'other',
		phrases: [
			'@friend|@someone ~4 hears|hearing|heard|hear|sees|seeing ~1 voices|things|god|people|whispers|demons ~3',
			'@friend|@someone ~5 says|saying|thinks|believes|convinced|told|insists|claims ~4 neighbors|neighbours|government|fbi|people|aliens|tv|someone|they|god|devil|voices ~3 read|reading|watching|following|poisoning|ordering|telling|tells|controlling|spying|listening|talking|sending|out|after ~2 his|her|their|him|mind|them|to|me|thoughts ~1'
		]
	},
	{
		id: 'M2',
		level: 'none',
		category: 'harm_others',
		signal: 'harm-others',
		reach: 'other',
		phrases: [
			'voice|voices ~4 hurt|kill|harm|drown|smother ~1 the|her|his|their ~1 baby|kids|child|children|me|us',
			'@friend|@someone ~5 says|joking|jokes|joked|ranting|bragging|talking|talks|said|told|wants|threatening|threatened|planning|plans|going|posted|keeps ~4 bring|bringing|shoot|shooting|stab|stabbing|blow|bomb|kill|hurt|attack ~2 gun|knife|up|everyone|people|school|someone|his|her|kids|class|him|teacher|them|classmates|weapon|somebody ~2'
		]
	},
	{
		id: 'A4',
		level: 'none',
		category: 'abuse',
		signal: 'abuse',
		reach: 'other',
		phrases: [
			'@abuser|@friend ~3 threatens|threatened|threatening|choking|strangling|beating|hitting|hurting ~1 her|him|them|kids|wife ~3',
			'@friend|@someone ~2 being|been|was|is|got|gets|be ~1 being? ~1 hit|beaten|abused|raped|assaulted|molested|groomed|hurt|strangled|choked|attacked|trafficked|groped ~1 by|at|on|again|and|last|$ ~2',
			'seen|saw|heard|hear|watched|see|watch ~2 him|her|them|dad|mom|father|mother|parents|neighbor|neighbour ~2 drag|hit|beat|slap|kick|choke|punch|shake|hurt|shove|dragging|hitting|beating|kicking|throw ~2 them|her|him|kids|wife|kid|his|baby|child|son|daughter|by ~1',
			"@friend|@someone 's husband|wife|boyfriend|girlfriend|partner|dad|ex|stepdad|father|mom ~3 leaving|leaves|left|gives|giving|gave|hits|beats|hurts|hit|choked|controls|locks|threatens ~2 bruises|bruise|her|him|them|black|marks ~1",
			'leaving|leaves|left|gives|gave ~2 bruises|marks|bruise ~2 on|all ~1 her|him|them|my|over ~1',
			'kids|kid|children|child|baby|girl|boy ~2 scream|screams|screaming|bruises|crying|cries|locked|starved|chained|left ~2 every|all|alone|at|in|night|outside|and|for ~4 neighbor|neighbour|him|her|them|drag|hit|night|dad|mom|door|bruises|cold ~1',
			'her|his|their|s husband|wife|boyfriend|girlfriend|partner|dad|father|stepdad|mom|ex ~2 hits|beats|hurts|hit|chokes|choked|punched|rapes|threatens|abuses|slaps|strangled ~1 her|him|them|$ ~1'
		]
	}
];
