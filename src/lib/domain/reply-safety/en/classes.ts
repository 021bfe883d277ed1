/** Word classes that several reply rules share. */
export const classes: Readonly<Record<string, string>> = {
	and: 'and or so then but',
	opener: `just maybe perhaps then so well yes no ok okay sure honestly please instead first simply and also now but next always
		never here try`,
	should: 'should could can might may must ought',
	better: `okay ok fine safe safer best better wise wiser alright worth suggest recommend advise prefer need free try
		consider smart sensible idea reasonable time harmless enough have helps`,
	be: 'am is are was were be been',
	disorder: `depression bipolar adhd add ptsd cptsd ocd schizophrenia psychosis anorexia bulimia borderline bpd autism
		asperger narcissism dysthymia cyclothymia agoraphobia disorder schizophrenic autistic narcissist psychotic anorexic bulimic manic
		hypomanic hypochondria mania psychopathy sociopathy dyslexia dementia`,
	adjective: `bipolar borderline schizophrenic autistic narcissistic psychotic anorexic bulimic manic hypomanic adhd
		codependent sociopathic delusional paranoid`,
	med: `medication medications meds med medicine medicines pill pills tablet tablets capsule capsules antidepressant
		antidepressants ssri ssris snri snris sertraline zoloft prozac fluoxetine lexapro escitalopram citalopram celexa lithium
		quetiapine seroquel xanax alprazolam benzo benzos benzodiazepine benzodiazepines valium diazepam lorazepam ativan
		klonopin clonazepam adderall ritalin methylphenidate wellbutrin bupropion effexor venlafaxine lamotrigine lamictal
		abilify aripiprazole olanzapine zyprexa risperidone risperdal trazodone mirtazapine gabapentin pregabalin propranolol
		buspirone cymbalta duloxetine paroxetine paxil melatonin zolpidem ambien prescription prescriptions dose doses dosage
		dosages mg milligrams antipsychotic antipsychotics stabilizer stabilizers stimulant stimulants insulin painkillers opioids
		oxycodone tramadol codeine ibuprofen wort ketamine psilocybin microdose microdosing steroids vyvanse strattera
		methadone suboxone naltrexone hydroxyzine statins contraceptive modafinil`,
	tamper: `stop quit skip halve double triple increase raise lower reduce drop split cut change adjust taper pause ditch
		discontinue bump flush throw omit leave`,
	tampering: `stopping quitting skipping halving doubling increasing raising lowering reducing dropping splitting cutting
		changing adjusting tapering pausing ditching discontinuing bumping omitting leaving`,
	start: 'take start try begin use switch order borrow add get pop',
	starting:
		'taking starting trying beginning using switching ordering borrowing adding getting popping',
	support: `therapist therapists therapy counselor counselors counselling counseling psychiatrist psychologist psychologists
		hotline hotlines helpline group groups appointment appointments friend friends sister brother mother mom mum dad father
		parents family school teacher teachers doctor doctors hospital police ambulance professional professionals help clinic
		somebody someone nurse therapists husband wife partner coach pastor outsiders others`,
	discourage: `waste worse pointless useless drag drags cancel equipped judge judges gossip overreact overreacts panic worry worries
		police lock label labels labeled record script scripts stranger strangers expensive overrated slow slower betray laugh
		laughs control blame blames unnecessary overwhelm ruin ruins regret complicate complicated complicates embarrassing
		burden misunderstand money ring nosy pity lecture lectures`,
	means: `shotgun firearm revolver bullets hose balcony pills tablets blade blades razor razors knife rope noose gas helium bridge gun pistol rifle train tracks overdose exhaust
		garage poison powder cyanide bleach nitrogen scissors lighter belt cord scalpel vein veins artery wrist wrists thigh
		rooftop cliff capsules insulin opioids fentanyl laxatives`,
	effect: `final instant instantly once over strong strongest quick quickly painless painlessly fast within hours minutes seconds enough fatal lethal works easy easily sure certain
		deep deeper under above order buy shop shops abroad online customs weekend dose strongest reliable peaceful sleep asleep
		outside heart stops undetected unnoticed trace`,
	negative: `never nothing nowhere months queue checklist scare scares plate pray wait expensive cold strangers stranger
		intrusive useless unhelpful slow pressure gossip weak weakness overkill pointless trouble hassle bother deeper busy
		unavailable impersonal robotic biased drugs drug`,
	gain: `wonders help helps fix knock calm calms work works suit suits relax relaxes sleep ease eases boost sharper through better clear
		clearer safe fine enough harmless focus numb`,
	helpers: `therapist therapists therapy doctor doctors counselor counselors counsellor counsellors counseling professional
		professionals psychiatrist psychiatrists psychologist psychologists hotline hotlines helpline helplines
		hospital hospitals police 911 988 112 999 ambulance shrink shrinks clinic clinics nurse er emergency psychiatry gp
		treatment rehab meetings samaritans`,
	friends: `friend friends family families mother mom mum father dad parents sister brother wife husband partner boyfriend
		girlfriend relatives spouse son daughter kids children people others colleagues therapist`,
	clin: `therapist psychologist psychiatrist counselor counsellor doctor clinician nurse physician professional
		psychotherapist healer`,
	human: 'human person woman man guy girl mother father parent',
	method: `hanging overdose overdosing helium exhaust engine jumping bleeding drowning gunshot gun suffocation carbon
		monoxide pills nitrogen cyanide cutting train rope`,
	gentle: `painless gentle gentlest easiest quickest fastest peaceful surest effective reliable lethal certain cleanest quietest deadliest
		foolproof`,
	them: 'they them him her everyone everybody people family kids children world others someone neighbors',
	shame: `overreacting dramatic sensitive selfish weak lazy exaggerating pathetic ridiculous childish silly ungrateful
		crazy spoiled hysterical irrational stupid foolish immature melodramatic overdramatic needy manipulative cowardly
		coward embarrassing weird disgusting attention entitled whiny`
};
