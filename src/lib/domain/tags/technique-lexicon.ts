import { phraseBook, type PhraseEntry } from './phrases';

/** What a phrase in a reply speaks for, before sentence form and context are weighed. */
export type ReplyCue =
	| 'open'
	| 'closed'
	| 'reflection'
	| 'deeper'
	| 'summary'
	| 'affirmation'
	| 'validation'
	| 'disclosure'
	| 'advice'
	| 'permission'
	| 'information'
	| 'social'
	| 'structure';

const table: Readonly<Record<ReplyCue, Readonly<Record<number, string>>>> = {
	open: {
		3: `tell me a? little? bit? more? about | tell me what/how/why/where | tell me more | walk me through | talk to me about | say more | can/could/would you tell/explain/describe/elaborate/share | can you give me
			| i wonder what/how/why/where | i am curious about/what/how/why | wondering what/how/why | help me understand | talk a? little? bit? more? about that | what else | how about you
			| do you want to tell me more | want/like to talk about it/that | would you like to tell/share/elaborate/explain | care to share/elaborate/explain
			| what made you | what makes you | what brings you | what brought you | what do you think | how do you feel | how does that | how did that | how would you | what would it | what would you
			| what are your thoughts | what is going on | what is on your mind | what happened`,
		2: `what | how | why | in what ways | which`
	},
	closed: {
		3: `how many | how much | how often | how long | how old | how far | what time | scale of/from | scale one | is there anything else | anything else | is that right | does that sound right | did i get that right
			| am i right | is that correct | correct | right | is that fair | does that make sense | would that be okay | is it okay if | would it be okay if/to | are you | do you | have you | did you | has there | is it | is there | was it | were you
			| can you | could you | would you | will you | does he/she/it/that | did he/she/it/that | has it/he/she | are there | have they`,
		1: `or`
	},
	reflection: {
		4: `it sounds like | sounds like you | sounds like | it seems like you | seems like you | seems that you | i hear you saying | i am hearing | what i am hearing | what i hear | hear you say* | you are saying
			| you are telling me | you feel like | you are feeling | so you feel | you felt | if i understand | if i am understanding | let me see if i | you mentioned | you said | it seems you | it sounds as if | sounds as though
			| i get the sense | i get the feeling | i am sensing | i sense | i can tell you | i can hear | i can see that you | i see that you | on the one hand | on one hand | part of you | you mean | you must feel | you must be feeling | as you said | like you said`,
		3: `^so? you are | ^so? you have | ^so? you do | ^so? you want* | ^so? you would | ^so? you were | ^so? you had | ^so? you did | ^so? you know | ^so? you need* | ^so? you like | ^so? you think | ^so? you can | ^and you are/have/want/feel/do/would/were
			| ^so? you got | ^so? you could | ^so? you see | ^so? you just | ^so? you really | ^but you | ^because you | ^so that | ^so it is | ^so your | ^and so you | ^so there is | ^so this is | ^so for you | you are worried | you are concerned | you are not | you do not want | for you
			| important to you | you are frustrated | you are tired | you are stressed | you are afraid | you are looking for | you are hoping | you would like | you are trying | you are kind of | you are really | you have noticed | you were | you have been`,
		1: `you are | you have | you feel | you want | your | you`
	},
	deeper: {
		2: `it sounds like | feel* | want* | hope* | hoping | worried | afraid | scared | important | matters | value* | frustrat* | guilt* | overwhelm* | part of you | on the one hand | on the other hand | even though | torn | stuck | as if | like a | a sense of
			| trust | control | lost | loss | hurt* | pain* | alone | lonely | sad | angry | upset | deep* | struggl* | burden* | proud | confident | ready | relationship | role model | sense | seems like | almost like | maybe | might | really | cares | caring | love* | hard for you`
	},
	summary: {
		3: `so far | to sum up | to summarize | let me summarize | in summary | let me recap | we have talked about | we talked about | putting it all together | let me make sure i | overall you | so let me see`
	},
	affirmation: {
		4: `good for you | great job | good job | nice job | well done | proud of you | that is great | that is awesome | that is good | that is wonderful | that is fantastic | that is amazing | that is a great/good/wonderful/excellent | you should be proud | kudos
			| you are strong | you are doing great/well/good/the | you are not alone | you will get through | you can do it/this | you got this | i believe in you | i have faith in you | it will get better | things will get better | it gets better | it will be okay
			| everything will be | you will be okay/fine | hang in there | you are a good/great/strong/wonderful/kind/caring | you are very strong/brave/smart | glad you | i am glad that you | takes courage | takes a lot of courage/strength | it is good that you | it is great that you | great idea
			| good idea | excellent idea | i am impressed | thank you for sharing | i appreciate you/your | do not worry | do not give up | i am sure you | i am sure that | i am confident | stay strong | keep it up | keep up | you deserve | you are worth* | you are capable | you are amazing | i am here for you | we are here for you
			| good luck with | you have done | you have made | you have already | way to go | excellent | fantastic | awesome | amazing | wonderful | perfect | congrat*`,
		2: `strong | brave | courage* | great | admir* | resilien* | better soon | stay positive | hopefully | i hope | it is okay | that is okay | commend* | impressive | nice | cool | progress | success*`
	},
	validation: {
		3: `i am so? very? really? sorry to hear | i am so? very? really? sorry | sorry to hear | sorry that you | sorry you | sorry for your loss | i understand | i can understand | i totally/completely/definitely/fully/certainly/really understand | understandable | understandably
			| i can imagine | i can only imagine | must be | must have been | must feel | that is tough | that is hard | that is very/really/so/pretty tough/hard/difficult/sad/frustrating/upsetting | that sounds | very difficult | really difficult | so difficult | really tough | really hard | so hard | very hard
			| it is normal | it is natural | perfectly normal | it makes sense | that makes sense | makes sense | anyone would | many people feel | a lot of people feel | your feelings are | feel for you | i see how | i can see how/why | i get that | i feel you | it is okay to | no wonder | i hear you | that is terrible | that is awful | that sucks | oh no | heartbreaking`,
		2: `tough | difficult | hard time | hard | frustrating | stressful | sad | upsetting | challenging | unfortunate* | scary | painful`
	},
	disclosure: {
		4: `i have been through | i went through | i have had | i had a | i had the | i had to | i have experienced | i experienced | i know how you feel | i know what it is like | i know the feeling | i know how that | i know how it feels | i used to | i was in | i was also | i also | i too | me too | same here | happened to me
			| i struggled | i have struggled | i suffer* | i have suffered | my own experience | in my experience | from my experience | personally | i myself | when i was | when i had | i have also | i can relate | i relate | my friend | my mom | my mother | my father | my dad | my husband | my wife | my sister | my brother | my son
			| my daughter | my family | my boyfriend | my girlfriend | my ex | my kids | my job | my boss | my life | my best friend | my parents | my dog | i felt | i lost | i got | i found | i started | i tried | i learned | i went | i did | i was | i do it | i am in the same | similar situation | same boat | same situation | same thing
			| i work | i live | i love | i like | i hate | i prefer | i have a | i have two | i have three | i always | i usually | i sometimes | i often | i never | i enjoy | for me | helped me | i am from | i feel the same | i am also | i would hate | i struggle`,
		1: `my | me | i am a | we all`
	},
	advice: {
		4: `you should | you could try | you could also? | you can try | you can also? | you might want | you may want | you might try | you might consider | you need to | you have to | you must | you ought | i suggest | i would suggest | i recommend | i would recommend | my advice | my suggestion | maybe you can/could/should/try | perhaps you can/could/should
			| have you tried | have you considered | have you thought about | have you thought of | have you ever tried | have you looked into | how about | what about | why do not you | why not | what if you | try to | ^try | ^maybe try | try talking/doing/taking/going/making/writing/listening/using/finding/looking | ^take a | ^take some | ^talk to | ^go to | ^make a | ^make sure | ^find a
			| ^find some | ^keep | ^get | ^just | ^do not | ^let him/her/them/yourself | ^write | ^start | ^give | ^look | ^focus | ^think about | ^consider | ^remember | ^use | ^put | ^ask | ^reach out | ^be | if i were you | it would be good | it might help | it may help | it could help | might be helpful | may be helpful | could be helpful | would be helpful
			| might be a good | would be a good | may be a good | could be a good | might be worth | it is best to | it is better to | best thing | worth a try | seek professional | professional help | see a therapist/counselor/doctor/professional | talk to a therapist/counselor/doctor/professional | a therapist | counselor | counseling | might want to | i would try | i would just | i would talk | i would say | i would just? tell
			| i think you should | i think it would | you want to | one thing you | another thing | another idea | an idea | it helps to | can help you | will help you | would help you | do something | can i suggest | may i suggest | offer a suggestion`,
		2: `should | could | maybe | perhaps | consider | try | suggest* | recommend* | advice | ideas | help* | you can`
	},
	permission: {
		4: `would it be okay if | would it be alright if | would it be all right if | is it okay if i | is it all right if | is it alright if | can i share | can i offer | may i share | may i suggest | can i suggest | may i offer | if it is okay with you | if you would like i can | if you are interested i | would you like some | would you like to hear | would you be open to | would you be interested in | would you mind if
			| do you mind if i | can i give you | can i tell you | with your permission | wonder if we could`
	},
	information: {
		4: `studies | research* | statistic* | percent | evidence | experts | according to | scientist* | it is recommended | recommended | guidelines | there are many/several/some/lots/different/a/websites/resources/programs/groups/apps/support/free | there is a website/group/program/app/lot/hotline | the risk | at risk | increases | increased risk | reduces | causes | effects of | side effects | known as | is called
			| website* | online | hotline* | google | youtube | app | apps | resource* | www | http* | the average | symptoms | most people | many people | some people | a lot of people | people who | people with | the limit* | drinks per | vaccine* | blood pressure | medication* | doctor* | the results | what we know | we do know | it can cause | can lead to | it means | the reason is | program* | appointment | the government
			| for example | for instance | which means | in general | generally | typically | usually | often`,
		1: `it is | there are | there is | they | people | the | is a | are | this | these | can be | can cause`
	},
	social: {
		5: `^hi | ^hello | ^hey | ^howdy | good morning | good afternoon | good evening | you are welcome | your welcome | ^welcome | ^no problem | ^anytime | ^bye | goodbye | good bye | take care | have a great/good/nice/wonderful/lovely/blessed | have a good day/night/one | thank you | ^thanks | thanks for | nice talking | nice to talk | nice chatting | nice to meet | good talking | great talking | good luck
			| best of luck | best wishes | merry christmas | happy holidays | happy new year | my pleasure | see you | i wish you | glad i could help | glad to help | happy to help | i am glad i | i am here to help | how are you | how can i help | have a safe | god bless | stay safe | you too | take it easy | enjoy your | talk to you later | happy to hear | glad to hear | my name is | nice to hear | feel free | press quit | quit button | survey | the chat | this chat`,
		4: `^okay | ^ok | ^yeah | ^yes | ^yep | ^right | ^mm | ^mhm | ^hmm | ^uh | ^oh | ^sure | ^good | ^great | ^alright | ^all right | ^exactly | ^wow | ^haha | ^lol | ^true | ^absolutely | ^definitely | ^of course | ^no | ^i see | ^got it | ^cool | ^nice | ^ah | ^well | ^indeed | ^um | ^agreed | ^i agree`
	},
	structure: {
		4: `we have about | let us | i would like to | i want to | i am going to | what i would like | we are going to | i will | we will | we can | next time | next week | next visit | last time | last week | today | before we | move on | our time | this session | come back | the purpose | my role | up to you | your choice | your decision | you are the one | only you can | i just want | we could`
	}
};

const entries: readonly PhraseEntry<ReplyCue>[] = Object.entries(table).flatMap(
	([label, byWeight]) =>
		Object.entries(byWeight).map(([weight, phrases]) => ({
			label: label as ReplyCue,
			weight: Number(weight),
			phrases
		}))
);

export const findReplyCues = phraseBook(entries);
