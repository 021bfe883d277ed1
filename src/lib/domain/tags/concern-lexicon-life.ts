import type { ConcernLexicon } from './concern-ids';

/** Words of the outer life: work, study, money, home, people, body, the day. Weights: 4 and up decide, 3 is strong, 2 and 1 are hints. */
export const LIFE_CONCERNS: ConcernLexicon = {
	work: {
		4: `find/finding/found/get/getting/need a/another job | job hunting | job searching | hours being cut | hours were cut | pay raise | downsiz* | two weeks notice | conference call* | my company | team lead | sales quota | annual report | work deadline* | workmate* | work meeting* | my internship | my clients | job stress | working nights | night shift | work life balance | working too much/hard/long | make a living | my/the/this/a/new/your/our job | jobs | lost/lose/losing my/our job/jobs | job loss | lost ~ job | laid off | layoff* | lay off | unemploy* | furlough*
			| job hunt/search/interview*/application*/loss/offer/security/market | looking/look/searching/hunting for/at a? new? job/work/employment
			| boss | bosses | my/our/the manager | supervisor* | coworker* | co worker* | colleague* | workplace | work load | workload | at work
			| getting/get/got/been/being/was/be fired | fired from | quit my job | my career | overworked | promotion | understaffed | short staffed
			| work schedule | work hours | overtime | night shift* | my shift* | shift* at | work related | work from home | working from home
			| toxic work* | work environment | deadline* at work | my work | work has | work is | work was | hate/hated/love work | too much work
			| go/going/went/back/return*/get to work | off work | about work | from work | with work | of work | my/our clients | my resignation | work stress`,
		3: `deadline* | audit* | quota* | commission | cashier | waitress* | warehouse | nursing home | hr | sales | promotion* | paystub | hustle | layoffs | working | recruiter* | cover letter* | career* | employer* | employee* | employment | work | the office | my office | resume | profession* | occupation | freelanc* | self employed
			| business | company | hours cut | cut ~ hours | working ~ hours | hours at | hired | hire me | interview* | customer* | client* | hr department
			| my paycheck is late | my industry | my team at | new position | my position | gig work | work life | working | worked | retail | manager* | intern*
			| job | staff | shift* | colleagues | workday | workweek | nine to five | unpaid leave | severance | resign* | retire early | minimum wage job`,
		2: `works | office | meeting* | deadline* | project* | presentation* | commut* | task* | leadership | salary | training | schedule | quit
			| demoted | worker* | contract* | position* | industry | workplaces | startup | burnout | burnt out | burned out | drive thru`,
		1: `productiv* | schedules | busy | team | tips`
	},
	academic: {
		4: `homeschool* | schooling | education | kindergarten | research paper* | credit hours | enroll* | detention | my principal | report card* | my lab | finals week | school year | back to school | summer school | student teaching | virtual school | remote learning | math test | big exam* | quizzes | my advisor | going to fail | classes | school | schoolwork | homework | exam | exams | midterm* | finals | final exam* | my finals | semester* | my grades | bad grades | gpa | tuition stress
			| my/his/her/the professor | professor* | my thesis | dissertation | thesis | college | university | campus | grad school | graduate school
			| high school | assignment* | essay* | term paper* | online class* | my/the/these/our/many/of class/classes | coursework | lecture* | sat scores
			| study for | studying for | my studies | my/college major | failing ~ class/classes/course/test | pass ~ class/classes/exam/test | graduat* | law school
			| med school | medical school | math test/class/exam | scholarship* | valedictor* | phd | my degree | a degree | distance learning | study habits`,
		3: `course work | writing a paper | my paper | a paper | classes | course* | study | studying | studies | teacher* | teachers | student* | quiz* | test scores | grades | grade | exams | the exam
			| project due | paper due | due tomorrow | due next | due this | history/biology/chemistry/physics/math/spanish/calculus/english test | algebra | calculus | chemistry
			| biology | physics | math | semester | freshman | sophomore | junior year | senior year | academic* | algebra | seminar* | lab report* | my test | big test
			| tests | bachelor* | master* degree | dorm* | syllab* | tutor* | classmate* | class | procrastinat* | my gre | bar exam | acceptance letter* | applications`,
		2: `test | paper | papers | project* | presentation* | degree | learning | deadline* | library | textbook* | report due | finals week | summer reading | reading for | major`,
		1: `learn | write | writing | reading | book`
	},
	financial: {
		5: `student loan* | money | finances | financial* | pay ~ bills | bills | debt* | afford | credit card* | paycheck* | rent money | pay ~ rent
			| make/making ends meet | broke right | so broke | am broke | are broke | being broke | went broke | going broke | bankrupt* | foreclos*
			| evict* | mortgage* | my savings | loans | pay off | pay for | paying for | payday loan* | out of money | no money | low/fixed income | money problems
			| stimulus | food stamps | unemployment check*/benefit* | stock market | retirement fund* | my retirement | house loan | pay my | pay the | cost of living
			| financial aid | child support payment* | hospital bill* | medical bill* | medical debt | electric bill | light bill | car payment* | insufficient funds`,
		4: `economy | economic* | bucks | appliance* | pay cut | cost so much | too expensive | can not pay | behind on | collections | repo* | pawn* | money tight | financial aid | refund* | garnish* | alimony | utilities | electricity | bill | loan* | income | expens* | costs | cost | poor | budget* | cheap | bank | pay | paying | paid | savings | tight on | rent | insurance | salary
			| owe | owes | owing | taxes | tax | payment* | poverty | dollars | cash | price* | spending too much | spent too much | wage* | fund | funds | overdraft | underpaid | fees | fee
			| stocks | invest* | wealth | gambl* | tuition | homeless* | overdrawn | inflation | lottery`,
		2: `buy | buying | bought | sell | sold | purchas* | fix my car | car broke | broke down | repair* | gas | car repair* | landlord | groceries | debt`
	},
	family: {
		5: `^my? daughter/son/mom/dad/mother/father/brother/sister/kid/kids/parents/husband/wife/aunt/uncle/cousin/child/family is/has/was/lost/got/does/will/keeps/are/have/just/were/wants/always/never`,
		4: `papa | momma | ma and pa | hubby | wifey | stepkids | kiddo* | little ones | godmother | daycare | my teen* | newlywed* | family member* | my parent | my grand* | sis | bro is | foster child* | my twins | cps | my ex husband and | my? family | families | my? mom | moms | my? mother | mothers | my? dad | dads | my? father | fathers | parents | parent | my? son | sons | my? daughter*
			| my? sister* | my? brother* | sibling* | grandma* | grandpa* | grandmother* | grandfather* | grandparent* | granddaughter* | grandson* | grand kids
			| grandkid* | grandchild* | nana | grampa | gramma | granny | my? aunt* | my? uncle* | cousin* | niece* | nephew* | in law* | inlaw* | mother in law
			| father in law | sister in law | brother in law | stepmom | stepdad | stepmother | stepfather | step mom/dad/mother/father/son/daughter/brother/sister
			| stepson | stepdaughter | my kids | the kids | kids | my child | my children | children | custody | parenting | toddler* | newborn | triplets | twins
			| teenage son/daughter | single mom/dad/mother/father | child support | raising | grew up | my folks | relatives | adopted | my ex wife | baby mama | co parent*`,
		3: `my husband | my wife | husband | wife | divorce* | marriage | child | kid | baby | pregnan* | childcare | babysit* | family gathering* | home life | at home
			| living at home | mothers day | fathers day | household | son | daughter | the house | teenager | spouse | housework | chores | elderly | caregiver* | wedding`,
		2: `home | house | married | cheats | cheating | thanksgiving | christmas | holiday*`,
		1: `visit* | together`
	},
	relationships: {
		4: `my/an/his/her/your/the? boyfriend* | my/an/his/her/your/the? girlfriend* | my partner | my relationship | our relationship | in a relationship | relationships
			| long distance relationship | broke up | break up | breakup* | breaking up | dumped me | left me for | my? fianc* | engaged | my ex | ex boyfriend | ex girlfriend
			| ex husband | ex wife | his ex | her ex | cheat* on | cheating | cheated | affair | unfaithful | infidelity | marriage counsel* | divorc* | separated | my marriage
			| marriage | my husband and/has/does/is/will/was/wants/never/keeps | my wife and/has/does/is/will/was/wants/never/keeps | my spouse | date me | dating | first date
			| a crush | my crush | in love | love him | love her | loves me | love me | sex life | having sex | have sex | sexual* | intimacy | intimate | sex | sexting | erection | erectile
			| orgasm* | porn* | virgin* | libido | attracted to | romantic* | soulmate | get back together | together for | seeing someone | trust him/her | hooked up | hook up | flirt*
			| jealous of | move on from him/her | get over him/her | proposed | propose to | married man | married woman | a couple | couples | girl i like | guy i like | guy i am | girl i am`,
		3: `husband | wife | partner | ex | relationship | boyfriend | girlfriend | kissed | kiss | date | dates | tinder | romance | love | lover | commitment | cheater | reject* me | jealous*
			| lies to me | lied to me | trust issues | trust | talk to other girls/guys/women/men | other women | other men | a girl | a guy | this guy | this girl | single | mistress
			| text me | texting | text back | fighting | argue | arguing | argument*`,
		2: `he | she | him | her | men | women | man | woman | together | feelings for | forgive | moved in | fight | fights`
	},
	social: {
		4: `significant other | acquaintance* | bestie* | pals | buddy | buddies | clique* | group chat | sorority | fraternity | people are | other people | these people | mean girls | uninvited | not invited | friend zone* | trust people | everyone around me | toxic people | fake friends | people pleas* | my friend* | friend* | friendship* | best friend* | roommate* | flatmate* | room mate* | house mate* | neighbor* | neighbour* | social life | social skills
			| socializ* | socialis* | make/making/meet/meeting new people | new people | people at | crowd* | gossip* | drama | rumor* | rumour* | bull* me | bullied | bully*
			| peer pressure | fake people | party | parties | hang out | hanging out | hung out | social media | facebook | instagram | fit in | fitting in | outcast | excluded
			| left out | ghosted | stopped talking to | talking behind | behind my back | speaking terms | ignoring me | ignored me | ignores me | tenants | social* | conversation*`,
		3: `people | someone | boyfriend* | girlfriend* | relationship* | he/she hates me | she/he ~ hates me | hate me | hates me | hates each | rude | classmates | everyone hates
			| guy | girl | her/his boyfriend/girlfriend | ex | crush | dating | text | texted | texting | called me |  likes me | like me
			| cheat* | broke up | breakup | break up | annoys me | talk to me | talks to me | talking to me | invite* | reply | replied | others | trust | backstab* | mean to me | date`,
		1: `they | everyone | everybody | he | she | him | her | us | we`,
		2: `awkward* | argu* | fight* | introvert* | talk to | talked to | dude | yelled | rude*`
	},
	health: {
		4: `hypertension | stage two/three/four | kidney* | liver | endometriosis | fibromyalgia | scoliosis | epilep* | seizure* | concussion* | wisdom teeth | cavit* | root canal | vision | tinnitus | vertigo | dehydrat* | eczema | psoriasis | hives | herpes | hiv | constipat* | diarrhea | bloat* | acid reflux | heartburn | hormon* | pcos | side effects | prescription* | emergency room | ambulance | biopsy | mri | blood work | a lump | physical therapy | sick with | getting sick | eating habits | eat healthier | dermatolog* | pneumonia | bronchitis | strep | sinus | ear infection* | muscle* | joints | hernia | gallbladder | pregnant and sick | vertigo | runny nose | headache* | migraine* | sick | sickness | illness* | disease* | virus | pain | pains | painful
			| back/head/neck/knee/foot/leg/arm/stomach/throat/chest/tooth/ear/shoulder/hip hurts | my back | my knee* | my foot | my head | my stomach | stomach* | throat | fever | flu | a cold | cough* | sinus* | allerg* | asthma | diabet* | cancer
			| surgery | surgeries | hospital* | doctor* | dentist* | tooth | teeth | toothache | medical | medication* | health | healthy | unhealthy | medical diagnosis | physical symptoms | chronic*
			| fatigue* | exhaust* | tired | sore | aching | aches | ache | dizzy | nause* | vomit* | throw up | threw up | injur* | sprain* | fracture* | arthritis | pneumonia
			| blood pressure | heart attack | a stroke | infection* | infected | rash | acne | skin | hair loss | weight | overweight | diet | dieting | exercis* | work out | working out
			| workout | gym | lose weight | losing weight | gain* weight | calories | quarantin* | vaccin* | physical | physically | doctor appointment* | ibs | ulcer* | pms
			| menopause | period cramps | cramps | lack of sleep | sleep* | insomnia | not sleep | nap | can not sleep | eyes | ears | pills | immune | lungs | breath* | thyroid | anemi*`,
		3: `covid | coronavirus | corona | corona virus | pandemic* | puke* | spasm* | lupus | sickly | strain* | passing out | passed out | faint* | hurting | bald | hair | eat healthy | appetite | health issues | health problems | bleed* | blood | swollen | swelling | broken | my body | stomachache | legs | knee
			| awake | bed | energy | sleepy | coughing | sneez* | mask | masks | sanitiz* | germs | appointment* | adhd | add | medicine | therapy | treatment | recover* | test results`,
		2: `hurts | hurt | feeling well | feeling so good | feel good | feel well | eat | eating | food | wake up | woke up | drained | weak | dying | physic* | sweat* | shaking`
	},
	sleep: {
		5: `insomnia* | can not sleep | not sleep | not sleeping | trouble sleeping | sleep problem* | sleepless | nightmare* | sleep paralysis | sleep schedule | fall* asleep | falling asleep
			| get to sleep | hours of sleep | no sleep | lack of sleep | sleep deprived | sleep apnea | night terrors | wake up at | waking up at | bad dreams | restless night* | up all night
			| tossing and turning | unwind at night | stay asleep | oversleep* | sleep at night | poor sleep | hard time sleeping | enough sleep`,
		2: `sleep* | asleep | awake | tired | dream* | nap | naps | bedtime`
	},
	substance_use: {
		5: `alcohol* | my drinking | drinking problem | drink too much | drinking too much | drunk | sober | sobriety | relaps* | addict* | rehab | overdos* | heroin | cocaine | meth
			| weed | marijuana | cannabis | opioid* | opiate* | pills again | painkiller* | vap* | nicotine | smoking | cigarette* | twelve step | aa meeting* | hangover* | binge drink*
			| substance* | withdrawal* | high on | getting high | get high | drug* | stoned | xanax | crack | ecstasy | hungover | smoke* weed/pot | 12 step | recovering`,
		2: `drink* | beer* | wine | liquor | smoke | smokes | bar | vodka`
	},
	abuse: {
		6: `abusive | abuses me | abused by | domestic violence | hits me | hit me | beats me | beat me | chokes me | choked me | threatens me | threatened me | threatens to | controls me | controlling
			| emotional/verbal/physical/mental abuse | emotionally/verbally/physically/mentally abus* | gaslight* | stalk* | restraining order | puts me down | putting me down | narcissist* | afraid of my husband/wife/boyfriend/partner
			| manipulat* | isolates me | degrad* me | violent | scared of him | hurts me physically`,
		3: `abus* | yells at me | yelling at me | threat* | toxic | belittl* | scared of | control* me`
	},
	eating: {
		6: `bulimi* | anorexi* | eating disorder* | binge eat* | bingeing | binging | purg* | starv* myself | making myself throw up | make myself throw up | self control over food | laxative*
			| stop eating | restrict* calories | emotional eating | stress eating | eat when i am | body dysmorph* | afraid to eat | fear of food | ed recovery | overeat*`,
		2: `eat | eating | food | calories | weight | diet | sweets`
	},
	identity: {
		6: `gay | lesbian | bisexual | transgender | trans | non binary | nonbinary | gender* | sexual orientation | sexuality | coming out | come out | came out to | closeted | crossdress*
			| cross dress* | lgbt* | queer | opposite sex | homosexual* | pansexual | asexual | same sex | pronouns | questioning my sexuality/gender | do not know who i am | my identity | transition* | dysphoria | homophob*`,
		2: `identity | attracted to girls | attracted to women | attracted to men | being a woman | being a man | girls and boys | culture`
	},
	decision: {
		4: `whether to | torn between | make a choice | which one to | dinner plans | plan a meal | meal plan* | make up my mind | indecisive | not sure what to do today | what to do first | getting things done | decide | deciding | decision* | make up my mind | choose | choosing | choice* | what to cook | cook dinner | cook for | what to eat | for dinner | for lunch | dinner | lunch
			| meal | meals | to cook | cooking | recipe* | not know what to wear | what to wear | plan my | planning my | enough time | so much to do | too much to do | stuff to do
			| things to do | errand* | to do list | have to accomplish | accomplish each | so busy | busy lately | favorite food* | to eat | get everything done | get stuff done | time management | prioritiz* | unproductive | rushed for time | groceries | grocery | supper | breakfast`,
		3: `what should i do today | plan | planning | plans | hectic | options | suggest* | cook | menu | clean* | laundry | dishes | chores | pick`,
		2: `time | schedule | rush* | hurry | week | organize* | shopping | buy`
	},
	other: {
		4: `traffic | weather | election* | president* | politic* | trump | republican* | democrat* | government | the news | war | moving to a | my move | vacation | flight | travel*
			| airport | hurricane* | storm* | snow | rain* | power outage | internet is | my computer | my laptop | my phone | wifi | printer | my car | tire | accident* | police | court date
			| my dog | my cat | puppy | kitten | pet | pets | garbage disposal | washing machine | moving out | moving in | riots | protest* | racism | racist | fires | earthquake*
			| baseball | football | soccer | basketball | game | games | movie* | concert | song | tv | church | god | lord | license | dmv | lawyer | jail | driving | drive | parking`,
		3: `car | dog | cat | phone | computer | broke down | noise | noisy | moving | move | house | apartment | birthday | wedding | trip | christmas | holiday*
			| world | country | society | internet | book | music | practice | band | coach | weekend | boring`,
		1: `stuff | things | something | situation* | everything | thing | annoy* | crazy | sucks`
	}
};
