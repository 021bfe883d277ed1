import { phraseBook, type PhraseEntry } from './phrases';

/** The 28 names of the GoEmotions study (Demszky et al. 2020), `neutral` last. */
export const EMOTION_IDS = [
	'admiration',
	'amusement',
	'anger',
	'annoyance',
	'approval',
	'caring',
	'confusion',
	'curiosity',
	'desire',
	'disappointment',
	'disapproval',
	'disgust',
	'embarrassment',
	'excitement',
	'fear',
	'gratitude',
	'grief',
	'joy',
	'love',
	'nervousness',
	'optimism',
	'pride',
	'realization',
	'relief',
	'remorse',
	'sadness',
	'surprise',
	'neutral'
] as const;
export type EmotionId = (typeof EMOTION_IDS)[number];
export type FeltEmotion = Exclude<EmotionId, 'neutral'>;

/** Phrases of each emotion by weight: 3 names or plainly shows it, 2 usually shows it, 1 leans that way. */
const table: Readonly<Record<FeltEmotion, Readonly<Record<number, string>>>> = {
	admiration: {
		3: `such a good | such a great | what a great | so pretty | so beautiful | so smart | nice job | looks great | look great | looking good | good work | great post | well played | good for him/her/them | best ever | the best | underrated | amazing | awesome | impressive | brilliant | beautiful | gorgeous | stunning | incredible | wonderful | fantastic | great job | good job | well done | nice work | talented | genius | legend | hero | badass | respect | inspir* | admir* | so good | so cool | great work | excellent | magnificent | masterpiece | well said | nicely done | phenomenal | love your | love how you`,
		2: `great | best | nice | cool | perfect | good | cute | adorable | smart | kind | talent | handsome | pretty | solid | superb | skill* | epic | wise | clever | strong | better than | quality`
	},
	amusement: {
		3: `lol | lmao | lmfao | rofl | haha* | hehe* | hahah* | hilarious | funny | funniest | made me laugh | laughing | laughed | laugh | joke* | 😂 | 🤣 | 😆 | 😅 | comedy | comical | cracks me up | cracked me up | giggl* | chuckl*`,
		2: `jokes | kidding | meme* | fun`
	},
	anger: {
		3: `😡 | 🤬 | 😠 | fuck you | fuck off | fuck this | fuck that | fuck them | shut up | shut the | go to hell | pissed | furious | angry | rage | hate you | hate this | hate that | hate them | hate him | hate her | i hate | asshole* | bastard* | bitch | piece of shit | damn you | screw you | scumbag | infuriat* | makes me mad | burn in | son of a | how dare | fucking | stfu | enraged | outrag*`,
		2: `fuck* | hate | hates | mad | kill | idiot* | moron* | dumbass | stupid | bullshit | trash | garbage | damn | disgrace | destroy`
	},
	annoyance: {
		3: `oh my god stop | give me a break | whatever | why are you | why can not | you people | these people | every time | stop whining | fed up | so tired | for once | jfc | jesus christ | smh | can you not | get a life | grow up | what is wrong with | cry about it | annoy* | irritat* | frustrat* | sick of | tired of | so stupid | ridiculous | obnoxious | whining | whine | complain* | get over it | stop it | stop with | nobody cares | who cares | for god sake | ugh | pathetic | for fuck sake | bother* | idiotic | dumb | stupid | bullshit | pain in the | petty`,
		2: `stop | why do people | wtf | hell | damn | crap | shit* | idiot* | lazy | worst | toxic | trash | weird | hate`
	},
	approval: {
		3: `i agree | agreed | exactly | you are right | that is right | good point | fair point | true | absolutely | makes sense | definitely | fair enough | can confirm | this is the way | good idea | valid | legit | approve* | that is fair | of course | well deserved | i support | i think so | good for you | totally | this is true | very true | so true | can relate | i like that | fair play | makes perfect sense | yup | preach | based | me too | same here | seconded | correct | it is fine | it is okay | yep | yes`,
		2: `okay | right | fine | like it | better | indeed | sure | yeah | works | deserve* | reasonable | worth | good`
	},
	caring: {
		3: `you okay | are you okay | you can do this | you matter | love yourself | talk to someone | reach out | be kind | be gentle | here to help | wishing you | good vibes | stay strong | keep going | it gets better | you got this | get better | make sure you | need help | seek help | protect* | take care | hope you | i hope you | feel better | stay safe | be careful | you are not alone | hugs | hug | sending | praying for | prayers | here for you | you will be okay | do not worry | get help | sorry you | hang in there | poor thing | please be | proud of you | be safe | get well | look after | you deserve better | if you need | bless`,
		2: `care about | help you | hope it | support | safe | comfort* | please | poor | you should | careful`
	},
	confusion: {
		3: `🤔 | confus* | i do not understand | do not understand | do not get it | i do not get | not sure | what do you mean | what does that | i have no idea | no idea | makes no sense | does not make sense | not make sense | am i missing | wait what | what the | i do not know | huh | unclear | puzzl* | baffl* | what is happening | lost me | wondering why | not sure if | why would`,
		2: `unsure | why is | what is this | how is | weird | strange | what | odd`
	},
	curiosity: {
		3: `curious | i wonder | wondering | just wondering | how did | what is | what are | how do you | do you | did you | have you | who is | where is | why did | why do | what did | how long | how many | what kind | which one | any idea | interested in | is it | are you | is there | is this | was it | what was | where did | what happened | how much | are there | does anyone | anyone know`,
		2: `interesting | question | really`
	},
	desire: {
		3: `i wish | i want | i need | want to | i would love | would love to | i would kill for | i would like | wish i | wish we | i crave | craving | longing | hope to | dying to | if only | i really want | wishing | desire | i want one | need this`,
		2: `want | wish | need a`
	},
	disappointment: {
		3: `wish it was | wish they | i wish he | used to be | never got | did not get | did not work | could not even | no luck | ruined | gave up | missed out | so close | sad that | too late | does not work anymore | not worth | lame | disappoint* | let down | bummer | what a shame | shame that | too bad | unfortunate* | sucks | sad to see | was hoping | not as good | underwhelm* | overrated | letdown | failed | waste of | expected more | expected better | boring | meh | it is a shame | could have been | lost | no longer`,
		2: `fail* | never | bad | worse | worst | sadly | miss | poor | terrible`
	},
	disapproval: {
		3: `i disagree | disagree* | do not think | not right | that is not | that is wrong | not okay | not cool | not funny | should not | no one should | wrong | i do not like | do not like | not a good | bad idea | not how | stop | unacceptable | not true | do not agree | terrible idea | not fair | unfair | not good | not a fan | nope | hell no | absolutely not | should be ashamed | not acceptable`,
		2: `no | never | is not | not the | do not | can not | not | does not | should | bad`
	},
	disgust: {
		3: `🤢 | 🤮 | disgust* | gross | nasty | vile | ew | eww | yuck | sick to | sickening | repuls* | revolting | creepy | cringe* | filthy | puke | vomit | barf | disgraceful | awful | makes me sick | horrible | pervert* | rotten | cringy | rapist | pedo* | nazi*`,
		2: `weird | trash | smell* | stink* | terrible | ugly | worst`
	},
	embarrassment: {
		3: `embarrass* | awkward* | ashamed | humiliat* | cringe* | blush* | mortified | shame | self conscious | facepalm | my bad`,
		2: `shameful | oops`
	},
	excitement: {
		3: `🎉 | 🥳 | 🤩 | excit* | can not wait | so hyped | hyped | hype | thrilled | pumped | stoked | looking forward | omg | oh my god | woo* | yay | let us go | so happy | happy birthday | congrat* | party | epic`,
		2: `ready for | awesome | wild | finally | wow`
	},
	fear: {
		3: `😱 | 😨 | 😰 | afraid | scared | scary | terrif* | frighten* | fear | fears | horror | horrif* | creepy | creeps me | nightmare* | panic* | scares | spooky | threat* | terror* | dangerous | paranoid | worried | worry | scare`,
		2: `danger | risk* | anxi* | dread | unsafe | run`
	},
	gratitude: {
		4: `🙏 | thank* | thanks | thank you | grateful | appreciate | appreciated | gratitude | cheers | thx | tysm | much obliged | i owe you | bless you`
	},
	grief: {
		4: `rip | rest in peace | condolences | sorry for your loss | passed away | funeral | died | mourning | grief | griev* | lost my mom/dad/brother/sister/friend/wife/husband | heartbroken | bereave* | his death | her death`,
		2: `death | dead | loss`
	},
	joy: {
		3: `😊 | 😄 | 😁 | 😀 | happy | happiest | glad | joy* | delight* | yay | so much fun | fun | enjoy* | made my day | makes me smile | smile | smiling | cheerful | celebrat* | love it | loved it | feels good | pleased | merry | happiness | great day | bliss | best day | great time | good time | congrat* | happily`,
		2: `great | good | nice | awesome | excited | win`
	},
	love: {
		4: `i love | love you | love this | love it | love that | love him | love her | love them | in love | loved | adore* | loving | ❤ | 😍 | 🥰 | 💕 | 💖 | favorite | favourite | my love | love | loves | beloved`
	},
	nervousness: {
		4: `nervous* | anxious | anxiety | uneasy | worried | worrying | stress* | on edge | jitter* | tense | apprehens* | butterflies | overwhelm* | makes me uncomfortable | uncomfortable`,
		2: `worry | afraid | panic`
	},
	optimism: {
		3: `hope | hopefully | hoping | hopeful | will be better | will get better | gets better | looking forward | good luck | best of luck | optimis* | it will be | things will | fingers crossed | can not wait | soon | bright side | one day | you will find | next year | you can do | wish you | bet you | luck`,
		2: `will | try | maybe | better | future`
	},
	pride: {
		4: `proud | so proud | pride | accomplish* | i did it | we did it | nailed it | my achievement* | i finally did | achievement`
	},
	realization: {
		3: `realiz* | realis* | i see | turns out | oh right | just noticed | noticed | now i | i just found | i never knew | did not know | i thought | it dawned | makes sense now | i forgot |  come to think | i get it now | found out | figured out | just saw | never thought | never noticed | i knew | oh i`,
		2: `actually | apparently | seems | now`
	},
	relief: {
		4: `relie* | thank god | thank goodness | phew | whew | finally over | glad it | glad that | glad he is | glad she is | glad i am not | glad you are | dodged a bullet | weight off`
	},
	remorse: {
		4: `sorry | i apologize | apolog* | my bad | my fault | i regret | regret* | forgive me | feel bad about | i should have | guilt* | my mistake | i feel terrible | should not have`
	},
	sadness: {
		3: `sad | sadly | cry | crying | cried | tears | depress* | heartbreak* | miss you | miss him | miss her | i miss | lonely | alone | hurts | hurt | unhappy | miserable | upset | sorry for | broken | painful | tragic | so sad | sorrow | 😢 | 😭 | 😞 | 😔 | 💔 | ruined | suffer* | unfortunate* | devastat* | sorry to hear | poor`,
		2: `sorry | lost | pain | died | terrible | bad | worse`
	},
	surprise: {
		3: `😮 | 😲 | 🤯 | wow | surpris* | shock* | unexpected* | can not believe | no way | omg | oh my god | holy shit | holy | unbelievable | i did not expect | wtf | what the fuck | astonish* | amazed | blown away | mind blown | never seen | never expected | did not know | oh shit | plot twist | whoa | woah`,
		2: `crazy | insane | oh damn | wait`
	}
};

const entries: readonly PhraseEntry<FeltEmotion>[] = Object.entries(table).flatMap(
	([label, byWeight]) =>
		Object.entries(byWeight).map(([weight, phrases]) => ({
			label: label as FeltEmotion,
			weight: Number(weight),
			phrases
		}))
);

export const findEmotionPhrases = phraseBook(entries);
