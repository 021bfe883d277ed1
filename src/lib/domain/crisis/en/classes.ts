/** Words that do the same work in a phrase; `@name` takes in another class. */
export const classes: Readonly<Record<string, string>> = {
	want: 'want wants wanted wanting wish wishes crave craving craved long longing longed need needs needed yearn yearning desire desires desperate hoping hope ready prepared willing tempted inclined prefer determined',
	wanting: 'want wants wanted wanting crave craving longing need',
	die: 'die dying perish croak dead',
	kill: 'kill kills killed killing unalive unaliving unalived top topping topped murder murdering hang hanging hanged hung drown drowning shoot shooting shot off offing offed end ending ended delete deleting deleted neck necking rope roping stab stabbing poison poisoning electrocute suffocate suffocating asphyxiate strangle strangling destroy sacrifice',
	killing:
		'killing topping hanging drowning shooting offing ending deleting stabbing poisoning suffocating unaliving',
	endverb:
		'end ends ended ending finish finishing finished take taking takes took stop stopping terminate terminating quit quitting',
	life: 'life existence suffering misery lives',
	me: 'me myself',
	think:
		'think thinking thinks thought thoughts considering consider considered contemplating contemplate contemplated fantasize fantasizing fantasise fantasising fantasized dream dreaming dreamt dreamed imagine imagining picture picturing obsessing obsessed research researching researched google googling googled daydream daydreaming daydreamed ideating ruminating debating',
	thoughts:
		'thoughts thought urges urge ideation feelings feeling impulses impulse tendencies ideas idea fantasies desires desire',
	intend:
		'going plan planning planned plans decided deciding intend intending preparing prepared ready set determined about will shall arranging',
	wishing:
		'wish wishes wished wishing hope hopes hoped hoping pray prays prayed praying beg begging begged dream dreamt',
	ingested:
		'took taken swallowed downed drank drunk ate popped chugged gulped ingested emptied crushed slammed',
	quantity:
		'whole entire handful all every bunch bottle bottles box packet pack fistful fistfuls lots load loads shitload half rest ton tons everything',
	relief:
		'relief better easier nice good great peaceful peace mercy gift comfort comforting kindness answer solution escape freedom way option sense blessing release beautiful tempting appealing inviting',
	drug: 'oxy oxys heroin meth coke cocaine crack fentanyl xanax adderall ketamine opioids opiates percs percocet vicodin benzos molly mdma kratom tramadol codeine lean speed crystal dope pills pill painkillers klonopin valium ambien',
	weapon: 'gun knife rifle weapon pistol shotgun bat machete hammer axe crowbar blade',
	live: 'live alive living exist existing breathe breathing survive surviving',
	alive: 'alive around here breathing existing living',
	nobody:
		'nobody anyone everyone people family friends world they kids parents mom dad husband wife someone children',
	none: 'nobody none',
	all: 'everyone everybody people world family they friends kids all mom dad parents husband wife children you son daughter society humanity loved',
	care: 'care cares cared notice notices noticed miss misses missed mind bother bat mourn cry realize remember mourned',
	gone: 'gone dead disappeared died vanished missing disappear die vanish away',
	pointless: 'pointless meaningless hopeless worthless empty useless unbearable futile senseless',
	exhausted: 'tired sick exhausted done over finished fed weary bored through drained',
	means:
		'rope noose gun pistol revolver shotgun rifle handgun firearm pills pill razor razors blade blades knife knives bleach helium charcoal bullet bullets tablets insulin poison cyanide fentanyl cord belt bridge antifreeze carbon nitrogen',
	pills:
		'pills pill oxys percs percocet percocets vicodins norco advils tylenols xannies xans opiates tabs sedatives barbiturates trazodone gabapentin methadone hydrocodone amitriptyline propranolol tablets tablet meds medication medicine painkillers aspirin tylenol paracetamol panadol ibuprofen advil xanax benzos benzodiazepines antidepressants capsules oxy oxycodone valium klonopin ambien lithium insulin fentanyl heroin opioids acetaminophen zopiclone zolpidem quetiapine olanzapine risperidone mirtazapine citalopram escitalopram fluoxetine diazepam temazepam metformin insulin bisoprolol atenolol metoprolol blockers warfarin digoxin venlafaxine pregabalin lamotrigine cocodamol codamol nytol nurofen naproxen dihydrocodeine hydroxyzine unisom novorapid humalog lantus baclofen tizanidine flexeril suboxone methadone clonidine clonazepam alprazolam wellbutrin bupropion duloxetine cymbalta effexor celexa abilify depakote antipsychotics antihistamines statins antibiotics caffeine sleeping prescription stash seroquel zoloft prozac lexapro sertraline melatonin benadryl codeine tramadol morphine vicodin lorazepam',
	petty:
		'meeting meetings zoom teams powerpoint synergy email emails spreadsheet printer wifi queue commute monday mondays tiktok instagram snapchat twitter tweet selfie outfit dress jeans shoes bangs hair haircut makeup nails eyebrows song songs album show series season episode finale trailer movie sequel concert tour ticket tickets match game games playoffs goal team ref refs referee coach messi ronaldo lakers homework assignment assignments essay essays quiz quizzes syllabus lecture lectures midterm midterms spoiler spoilers spoilers sunburn hangover hungover cramps mosquito mosquitoes weather heat rain snow humidity leg legday squats burpees cardio treadmill pizza burrito coffee milk latte dentist hiccups sneeze sneezing alarm alarms update updates lag loading bot ads ad budget shift customer customers karen karens recipe diet salad kale laundry dishes ikea assembly group chat calculus algebra chem chemistry physics math maths spanish french',
	deadly:
		'rope noose revolver pistol shotgun rifle gun handgun glock barrel trigger razor razors razorblade razorblades blades helium cyanide hosepipe hose exhaust ligature antifreeze overpass ledge railing railings barrier parapet viaduct tracks cliff cliffs weir quarry needle noose scalpel rooftop',
	lethal:
		'rope noose gun pistol revolver shotgun rifle handgun firearm glock barrel bullet bullets razor razors razorblade blade blades knife bleach helium charcoal insulin cyanide hose hosepipe exhaust belt ligature needle fentanyl antifreeze nitrogen scalpel machete cord',
	get: 'have got bought buy buying ordered order found stole getting get picked loaded hid hiding stashed collected collecting saved saving stockpiled stockpiling hoarding hoarded grabbed own owns keep bring brought holding prepared tied tying',
	soon: 'tonight tomorrow today soon now weekend midnight morning evening friday saturday sunday monday tuesday wednesday thursday hour hours minutes',
	surely_soon: 'tonight tomorrow soon midnight',
	month:
		'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec',
	someone:
		'daughter boyfriend lodger neighbour sibling twin grandson granddaughter godson colleague coworker somebody anyone woman lady person people crew veteran soldier grandad granddad nan gran grandmother grandfather them',
	friend:
		'friend friends flatmate housemate buddy mate bestie nephew niece grandson granddaughter stepson stepdaughter pal patient client brother sister mom mother dad father son daughter husband wife boyfriend girlfriend partner cousin roommate kid child kids children aunt student classmate teammate girl boy uncle ex fiance fiancee stepdad stepmom stepfather stepmother grandma grandpa boss parents neighbor neighbour coworker classmate stepbrother uncle teacher coach family man guy he she they someone',
	abuser:
		'he she they flatmate housemate husband wife boyfriend girlfriend partner dad father mom mother stepdad stepfather stepmom stepmother brother stepbrother uncle ex fiance fiancee roommate parents boss son daughter caregiver carer grandpa grandfather cousin pimp guy man coach teacher manager priest pastor tutor landlord stranger neighbor neighbour doctor friend stepson grandson nephew',
	hit: 'hit hits hitting beat beats beating beaten slapped slaps slapping slap punched punches punching punch choked chokes choking choke strangled strangles strangling kicked kicks kicking kick shoved shoves shoving smacked smacks smacking attacked attacks attacking pushed shoved dragged burned burnt burns raped rapes raping rape molested molests molesting assaulted assaults assaulting abuse abused abuses abusing whipped whips stabbed pinned',
	harm: 'hurt hurting hurts harm harming cut cutting cuts burn burning burned burnt injure injuring scratch scratching punish punishing mutilate mutilating bruise bruising bite slash slashing slice slicing carve carving stab',
	harmPlain:
		'hurt hurting harm harming harmed injure injuring mutilate mutilating punish punishing',
	body: 'wrist wrists arm arms thigh thighs leg legs skin stomach hips ankles forearm hand hands body throat',
	other:
		'stepdad stepmom stepfather stepmother uncle aunt cousin grandpa grandma manager landlord doctor nurse bully bullies rapist abuser students colleague colleagues husbands exes him her them people someone everybody everyone somebody wife husband boyfriend girlfriend mom mother dad father brother sister boss coworkers coworker classmates teacher kid kids child children baby parents ex neighbor neighbour roommate family man guy woman stranger anyone son daughter',
	attack:
		'kill unalive murder stab shoot hurt harm strangle poison beat attack smother shake drown hit burn slit punch butcher slaughter injure suffocate choke bomb',
	attacking:
		'killing murdering stabbing shooting hurting harming strangling poisoning beating attacking smothering shaking drowning hitting burning butchering slaughtering injuring suffocating choking bombing',
	number:
		'two three four five six seven eight nine ten several many few 2 3 4 5 6 7 8 9 10 11 12 13 14 20 30 couple',
	wasJoking: 'kidding joking venting exaggerating overreacting',
	weekday: 'monday tuesday wednesday thursday friday saturday sunday',
	device:
		'battery phone laptop computer car plant plants engine wifi internet signal feed server meme trend show thread conversation party music ipad tablet controller headphones app game truck bike tv camera fish',
	toil: 'studying working trying laughing training running practicing rehearsing',
	work: 'work job project school exam exams deadline deadlines homework essay people grades company boss marathon',
	chore:
		'cooking shaving chopping slicing peeling playing working exercising gardening running lifting skating climbing falling skiing dancing baking cleaning ironing opening moving washing hiking cutting soldering accidentally',
	utensil:
		'can tin paper glass knife stove oven iron pan kettle lid box nail fence door thorn toaster hammer table coffee tea soup bagel wire thumb',
	height:
		'bridge building roof rooftop cliff balcony window overpass ledge garage tower dam deck viaduct terrace something floor parapet structure',
	vehicle:
		'train traffic truck bus car trains subway metro tram lorry trucks cars tracks road highway'
};
