import type { ConcernLexicon } from './concern-ids';

/** Words of the inner life: moods, worry, anger, worth, loss, wounds, being alone. Weights: 4 and up decide, 3 is strong, 2 and 1 are hints. */
export const MIND_CONCERNS: ConcernLexicon = {
	anxiety: {
		5: `anxiety | anxious* | panic attack* | panic disorder | panick* | social anxiety | phobia* | agoraphob* | ocd | intrusive thoughts | constant worry | overthink* | over think*
			| can not stop worrying | worst case | racing thoughts | heart races | heart racing | hyperventilat* | obsess* | compuls* | public speaking | stage fright | on edge`,
		3: `freak* out | worry | worries | worrying | worried | nervous* | panic | fear | fears | fearful | afraid | scared | terrified | scares me | frighten* | uneasy | dread* | uncertain* | restless
			| paranoi* | paranoid | jittery | tense | what if`,
		1: `stress* | pressure | shaking | shake | concern* | unsure`
	},
	depression: {
		5: `depression | depressed | depressing | hopeless* | worthless* | suicid* | kill myself | want to die | end my life | no reason to live | self harm* | cutting | cut myself
			| empty inside | feel* empty | feel* numb | numb | no motivation | lost interest | nothing matters | no point | not want to live | bipolar | antidepressant* | can not get out of bed
			| no purpose | do not care anymore | given up | giving up on | hate my life | point of living | no joy | no will | feel nothing | never be happy | not happy | unhappy | miserable
			| crying all | cry all | cry every | keep crying | burst into tears | postpartum | lose/lost motivation`,
		3: `sadness | feel* down | down lately | so sad | feel* sad | crying | cry | cries | tears | gloomy | despair | hurting myself | motivat* | empty | die | dead inside | pointless | meaningless | purpose | stuck in
			| feel* low | lonely and | be happy | happy again | feel better | tired of life | suffering | broken | disappear | lost in life | miserable | mood swings | moods`,
		1: `sad | happy | alone | nothing | bed | life`
	},
	anger: {
		5: `anger | rage | furious | temper | angry all | lash* out | short fuse | snap* at | outburst* | throwing things | punch* | irritab* | road rage | mad all | get* angry | get* mad
			| so angry | anger management | hostil* | infuriat* | resent* | blow up | control my temper | angry all the time`,
		3: `angry | bitter | revenge | argumentative | irritat* | makes me mad | makes me angry`,
		2: `mad | pissed | pisses me off | pissing me off | pissed off | hate | frustrat* | yell* | scream* | annoy* | sick of | fed up`,
		1: `upset | stupid | fuck* | shit`
	},
	self_esteem: {
		5: `self esteem | self worth | self confidence | confidence | confident | self conscious* | insecur* | not good enough | never good enough | good enough | hate myself | inferior* | ugly
			| unattractive | hate my body | body image | failure | feel stupid | love myself | not smart | self doubt | doubting myself | doubt myself | inadequate | inadequacy | imposter | impostor
			| feel worthless | feel useless | useless | compar* myself | my appearance | how i look | way i look | self image | believe in myself | not pretty | i am fat | so fat | like a loser | a loser
			| people think of me | what others think | think of me | judg* me | i am  unworthy | burden | disappointment | self respect | value myself | proud of myself | accept myself`,
		3: `worth | looks | ashamed | shame | embarrass* | fail* | stupid | dumb | perfect | perfectionis* | blame myself | weak | attention | shy | validation | fat | compliment*`,
		1: `better than | wrong with me | look | myself`
	},
	loneliness: {
		5: `lonely | loneliness | lonel* | no friends | have no one | all alone | feel alone | so alone | isolat* | nobody to talk | no one to talk | nobody cares | no one cares | live alone
			| by myself all | make friends | making friends | left out | friendless | on my own | homesick | no one understands | nobody understands | miss people | disconnected`,
		3: `alone | miss him | miss her | miss my | miss them | by myself | lonesome | distant | nobody | no one | secluded | quarantin* | lockdown* | stuck at home | isolation | missing`,
		1: `friends | miss | home`
	},
	grief: {
		5: `passed away | died | death of | death | funeral* | grief | griev* | mourn* | bereave* | lost my mom/dad/mother/father/wife/husband/son/daughter/brother/sister/grandma/grandpa/grandmother/grandfather/friend/dog/cat/baby
			| loss of my | lost a loved | lost our | buried | miscarr* | stillb* | late husband/wife/mother/father | widow* | dying | deceased | killed in | took his/her own life | put down my | put my dog down
			| memorial | anniversary of his/her | terminal* | hospice`,
		3: `loss | miss him | miss her | dead | gone | passed | cancer | memories | heaven | lost`,
		1: `cry | tears | gone`
	},
	trauma: {
		5: `trauma* | ptsd | post traumatic | posttraumatic | flashback* | raped | rape | rapist | molest* | sexual* assault* | sexually abused | sexual abuse | assault* | abused as | childhood abuse
			| survivor | military | combat | veteran | triggers | triggered | car accident | kidnap* | my childhood | as a child | gunpoint | victim | witness* | was attacked | incident
			| took advantage of me | touched me | when i was little/young/younger | years ago i was | haunt* | dissociat* | nightmares about`,
		3: `abused | abuse | my past | the past | memories | accident | scarred | forced me | happened to me | bad dreams | shot | violence`,
		1: `childhood | memory`
	},
	emotional: {
		4: `end of my rope | can not take it | can not handle | so much on my mind | meltdown* | feel* terrible | feel* awful | feel* horrible | feel* like crap/shit | feel* bad | stressing me out | stressed | nervous breakdown | mental strain | severe stress | under stress | emotional wreck | sensitive | emotional* | emotions | mentally | mental | my feelings | feelings | overwhelm* | breakdown | break down | breaking down | falling apart | fall apart | inner turmoil | turmoil
			| moody | mood | hysterical | cope with | coping | drained emotionally | stressed out | stressing myself | my mind | going insane | going crazy | losing my mind | lost my mind
			| lose my mind | so stressed | really stressed | feel* lost | feel* stuck | heartbreak* | heartbroken | upset | hurts so | my heart | unload | vent | at my limit | breaking point | feel like crying
			| doubting | so upset | really upset | just want to be happy | mental health | therapist | therapy | insecure | guilt* | regret* | confused | lost my sense | burst`,
		2: `stress* | feel | feeling | cry | crying | hurt | hurts | scared | sad | lonely | depress* | anxi* | worr* | fear* | afraid | angry | nervous | mad | pressure | unhappy | miserable
			| relax | calm | happy | future | handle | deal with | uncertain | unsure | tired of | insane | crazy`,
		1: `life | myself | mind | thoughts | thinking`
	}
};
