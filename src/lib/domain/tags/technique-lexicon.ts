import { phraseBook, type PhraseEntry } from './phrases';

/** What a phrase in a reply speaks for, before sentence form and context are weighed. */
export type ReplyCue =
	| 'reflection'
	| 'affirmation'
	| 'validation'
	| 'disclosure'
	| 'advice'
	| 'asked_advice'
	| 'check'
	| 'permission'
	| 'information'
	| 'social'
	| 'structure'
	| 'none';

const table: Readonly<Record<ReplyCue, Readonly<Record<number, string>>>> = {
	reflection: {
		5: `it? sounds like | it? sounds to me like | it? seems like you | seems that you | i hear you saying | i am hearing | what i am hearing | what i hear | i also? heard | hear you say* | you are saying | you are telling me
			| ^you feel | ^you are feeling | ^you felt | if i understand | if i am understanding | let me see if i | you mentioned | you said | you told me | ^you think | it seems you | sounds as if | sounds as though
			| i get the sense/feeling/impression | i am sensing | i sense | i can hear | i can see that you | i see that you | on the? one hand | on the other hand | part of you | you mean | as you said | like you said | what you are saying | if i get you
			| that feeling of | there is something`,
		4: `^you are | ^you have | ^you had | ^you were | ^you want* | ^you would | ^you do | ^you did | ^you know | ^you like | ^you need | ^you got | ^you see | ^you really | ^you just | ^you could see | ^that you | ^for you`,
		3: `^you | ^your | ^not | ^with`,
		2: `^it is | ^to | ^he | ^she | ^having | ^being | ^getting | ^going | ^part of | ^things`,
		1: `you are worried | you are concerned | you do not want | for you | important to you | you are frustrated | you are tired | you are afraid | you are looking for | you are hoping | you are hoping | you would like | you are trying | you have noticed | you want to | your`
	},
	affirmation: {
		5: `good for you | great job | good job | nice job | well done | proud of you | that is great | that is awesome | that is good | that is wonderful | that is fantastic | that is amazing | that is a great/good/wonderful/excellent | be proud | kudos
			| you are strong | you are doing great/well/good/the | you are not alone | you will get through | you can do it/this | you got this | believe in you | faith in you | it will get better | things will get better | it gets better | it will be okay/alright/fine
			| everything will be | you will be okay/fine/alright | hang in there | you are a ~ person/parent/mom/dad/mother/father/friend/student | you are very/so strong/brave/smart/kind | i am? so? glad you | i am glad that you | takes a? lot? of? courage/strength | it is good/great that you | great idea
			| good idea | excellent idea | impressed | i appreciate you/your | do not worry | do not give up | i am sure you | i am sure that | i am sure it | i am confident | stay strong | keep it up | keep up the | you deserve | worth it | you are worth* | you are capable | you are amazing | here for you
			| you are such | that is very/so kind/nice/sweet/thoughtful | sounds great/perfect/good/wonderful/amazing/cool/fun/lovely | sounds like a good/great/wonderful/fantastic/solid | you are doing your best | doing your best | be over soon* | great choice | good choice | right choice | way to go | excellent | fantastic | awesome | amazing | congrat* | on the right track | you can handle | handle it | i know you can/will | great attitude | good attitude | a good sign | you have come | great start | good start | not your fault | do not feel bad | do not be hard on | you have done | it is great | it is good to | everything works out | work out for you | brighter | better days | light at the end`,
		3: `^you will`,
		2: `strong | brave | courage* | admir* | resilien* | better soon | stay positive | positive | i hope | commend* | impressive | progress | success* | proud | smart | wise | effort | you will | things will | no shame | not a failure`
	},
	validation: {
		5: `i am so? very? really? sorry to hear | i am so? very? really? truly? sorry | sorry to hear | sorry that you | sorry you | sorry for your loss | i understand | i can understand | i do understand | i totally/completely/definitely/fully/certainly/really/definetely understand | understandable | understandably
			| i can imagine | i can only imagine | i could imagine | must be | must have been | must feel | that is tough | that is hard | that is so? very/really/pretty? tough/hard/difficult/sad/frustrating/upsetting/stressful/rough | that sounds | very difficult | really difficult | so difficult | really tough | really hard | so hard | very hard
			| it is hard | it is tough | it is difficult | it can be | can be hard/tough/difficult/stressful/frustrating | it is normal | it is natural | it is okay to | it is only natural | perfectly normal | totally normal | it makes sense | that makes sense | anyone would | many people feel | a lot of people | lots of people | other people | most people | we all | everyone | your feelings are | feel for you | i see how | i can see how/why | i get that | i feel you | no wonder
			| i hear you | that is terrible | that is awful | that sucks | oh no | heartbreaking | difficult time* | hard time* | tough time* | tough situation | difficult situation | hard situation`,
		2: `tough | difficult | hard | frustrating | stressful | sad | upsetting | challenging | unfortunate* | scary | painful | hurtful | rough`
	},
	disclosure: {
		5: `i have been through | i went through | i have been there | i have been in | i have had | i have felt | i had a | i had the | i had to | i had similar/same | i have experienced | i experienced | i know how you feel | i know what it is like | i know the feeling | i know how that | i know how it | i used to | i was in | i was also | i also | i too | me too | same here | happened to me | happened with me
			| i struggled | i have struggled | i suffer* | i have suffered | my own | in my experience | from my experience | personally i | i myself | myself | when i was | when i had | when i feel/get/am | i have also | i can relate | i relate | i could relate | my friend* | my mom | my mother | my father | my dad | my husband | my wife | my sister* | my brother* | my son | my daughter
			| my family | my boyfriend | my girlfriend | my ex | my kids | my job | my boss | my life | my best friend | my parents | my dog | my cat | my work | i felt | i lost | i got | i found | i started | i tried | i learned | i went | i did | i do it | i am in the same | similar situation* | same boat | same situation | same thing | same problem | same way | similar experience
			| i work | i live | i love | i like | i hate | i hated | i prefer | i have a | i have two | i have three | i always | i usually | i sometimes | sometimes i | i often | i never | i enjoy | helped me | works for me | worked for me | i am from | i feel the same | i am also | i am a | i would hate | i struggle | i do not have | i take | i go | i read | i write | i play | i watch | i make | i use | i quit | i left | i took | i was a | i was so | i was very | i became | i ended | i decided | i realized | i moved`,
		2: `my | i was | for me | i have`,
		1: `me`
	},
	advice: {
		5: `i want you to | i would like you to | we need to | you are going to have to | time to quit/stop/start | you do not need to? | i hope you consider | i hope you really | wish you would | think about this seriously | you got to | you have got to | i would encourage you | i encourage you | i urge you | it is time to | best way to | the key is
			| can help with/ease/relieve/reduce/calm/alleviate | might help | may help | could help | you might wish | you should | you could try | you could also? | you can try | you can also? | you can always | you might want | you may want | you might try | you might consider | you need to | you have to | you must | you ought | i suggest | i would suggest | i recommend | i would recommend | i highly recommend | i would advise | i advise | my advice | my suggestion | maybe you can/could/should/try/need | perhaps you can/could/should
			| try to | ^try | ^maybe try | ^perhaps | try talking/doing/taking/going/making/writing/listening/using/finding/looking | ^take a/some/it/your/care/time | ^talk to/with | ^go to/out/for/and | ^make a/some/sure | ^find a/some/out
			| ^keep | ^get a/some/out/your/help | ^just try/be/do/take/remember/keep/make/give/talk/let/focus/go/start/think/tell/get/ask | ^do not | ^let him/her/them/yourself/go | ^write | ^start | ^give | ^look | ^focus | ^think about/of | ^consider | ^remember | ^use | ^put | ^ask | ^reach out | ^be honest/patient/kind/strong/yourself/sure/careful | ^seek | ^spend | ^listen | ^set | ^stay | ^learn to/how/about | ^join | ^call | ^read | ^watch | ^do something/things/what/some/your/a/the | ^never | ^always | if i were you | i were in your | it would be good/best/better | it might help | it may help | it could help | it will help | might be helpful | may be helpful | could be helpful | would be helpful
			| might be a good | would be a good | may be a good | could be a good | might be worth | it is best to | it is better to | best thing | worth a try/shot | seek professional | professional help | see a therapist/counselor/doctor/professional | talk to a therapist/counselor/doctor/professional/someone | i would try | i would just | i would talk | i would tell | i would say | i would start | i would look | i would go | i would ask
			| i think you should/need/could/can | you want to make | one thing you | another thing | another idea | an idea | it helps to | can help you | will help you | would help you | may help you | might help you | help* with stress/anxiety | do something | can i suggest | may i suggest | offer a suggestion | if you keep | if you continue | just keep | just go | go ahead | would also? be a good/great/nice | seek out | we just? have/need to | we should | worth fighting | it is best for | easier if you | might find that | really need you to | do need to | do your best to | move on from | you better | you had better | you will need to | you are going to need | you are gonna | need to start | important that you | important to | essential`,
		3: `^you can | ^you could | ^you may | ^you might | you can | you could | ^then | ^if you`,
		2: `should | consider | suggest* | recommend* | advice | need to | must | perhaps | maybe | therapist | counselor | counseling`,
		1: `try | ideas | could | can help | helpful | helps`
	},
	asked_advice: {
		5: `have you tried | have you considered | have you thought about/of | have you ever tried/considered/thought | have you looked into/for/at | did you try | could you try | can you try | how about | what about | why do not you | why not | what if you | would you consider | did you consider
			| have you talked/spoken/reached/asked/been | do you think you could/should | have you been to/seeing | do you have anyone/someone | is there anyone/someone | would it help | can i ask you to | can you talk to`
	},
	check: {
		5: `is that right | is that correct | is this correct | is this right | did i get that right | did i get it right | am i right | am i correct | does that sound right | is that it | is that fair | ^correct | ^right | was that what you were saying | have i got that right | does that make sense | is that so | is that what you mean | does that capture`
	},
	permission: {
		5: `would it be okay/alright/ok if | would it be all right if | is it okay/alright/ok if i | is it all right if | can i share | can i offer | may i share | may i suggest | can i suggest | may i offer | if it is okay with you | if you would like i | if you are interested i | would you like some | would you like to hear | would you be open to | would you be interested in | would you mind if
			| do you mind if i | can i give you | can i tell you | with your permission`
	},
	information: {
		5: `let me tell you | going to give you | the recommended | your results | your levels | blood sugar | it can affect | can affect | puts you at | on average | normally what i do | what we do is | what happens is | we offer | there is also/actually | the way it works | damage
			| danger* | health risk* | probation | the law | the fact is | the truth is | more likely to | less likely to | is linked to | is related to | may cause | complications | antibiotic* | infection | dose | side effect | studies | research* | statistic* | percent | evidence | experts | according to | scientist* | it is recommended | guidelines | there are many/several/some/lots/different/websites/resources/programs/groups/apps/support/free/other/various/plenty | there is a website/group/program/app/hotline/lot | risk of | at risk | increases | increased risk | reduces | can cause | causes | effects of | side effects | known as | is called
			| website* | hotline* | google | youtube | app | apps | resource* | www | http* | the average | symptoms | the limit* | recommended limit* | drinks per | vaccine* | blood pressure | your doctor | the doctor | test results | what we know | we know that | can lead to | it means | the reason is | program* | appointment | the government | i have heard | i have read | i heard that | i read that | from what i
			| for example | for instance | which means | in general | generally | policy | rules | recommended | they offer | they have | it works by | is designed to | is a great way | is a good way | are a great way | are a good way | tend to | takes time | take time | wanted to let you know | we are going to give/do | let me explain | medication* | the purpose | high on | higher | stimulus | unemployment | insurance | online`,
		1: `people | there are | some | many | usually | often | it will | these | years | help*`
	},
	social: {
		6: `^hi | ^hello | ^hey | ^howdy | good morning | good afternoon | good evening | you are welcome | your welcome | ^welcome | ^no problem | ^anytime | ^bye | goodbye | good bye | take care | have a great/good/nice/wonderful/lovely/blessed/safe/pleasant | have a good day/night/one | thank you | ^thanks | thanks for | nice talking | nice to talk | nice chatting | nice to meet | good talking | great talking | great chatting | good luck
			| best of luck | best wishes | merry christmas | happy holidays | happy new year | my pleasure | see you | i wish you | glad i could | glad to help | happy to help | i am here to help | god bless | stay safe | you too | take it easy | enjoy your | talk to you later | happy to hear | glad to hear | my name is | nice to hear | feel free | this chat | the chat | i hope i | hope this helps | hope it goes | hope you have | wish you well | wish you the | anything else i can | help you with | sleep well | i am doing well/good/fine | i am good | i am fine | great day | good day | you have a good/great/nice/wonderful/lovely | you as well | same to you | have a happy | been a pleasure | very welcome | i hope your | i hope they/all/everything/things/it goes/go/went | i hope you get/enjoy | hope for the best | all the best | you too | likewise | good night | nice day`
	},
	// Longer phrases that hide an advising word inside a plain clause.
	none: {
		0: `so that you can/could | that you can/could/should/need/have/must | if you can/could/need/have | if you would like | what you need/can/could/should/have | you have to say | have to say | whether you should/can/could | how you can/could | when you have/need | things you need/have/can
			| see if you can | you can see | you could see | you can not | you could not | you have been/got/had/made/done/noticed/mentioned/tried/lost/seen/a/your/this/these | feel* like you have/need | feel you have/need | you should be proud | you should feel proud | like you can | like you could | you do not have to | where you can | who you can | as you can | you can do it/this | you can handle | that you want to`
	},
	structure: {
		4: `we have about | let us | i would like to | i am going to | what i would like | we are going to | next time | next week | next visit | last time | last week | before we | move on | our time | this session | come back | the purpose | my role | up to you | your choice | your decision | you are the one | only you can | we could | we can | we will | i will | i want to | i wanted to | the first thing`
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

/** Words by which a reflection goes beyond what was said: feeling, meaning, contrast, image. */
export const findDepth = phraseBook([
	{
		label: 'depth',
		weight: 2,
		phrases: `worr* | concern* | afraid | scared | frustrat* | stress* | guilt* | overwhelm* | torn | stuck | a sense of | important | matters | value* | trust | lost | hurt* | pain* | alone | lonely | sad | angry | upset | embarrass* | disappoint*
			| struggl* | burden* | proud | confident | tired | hopeless | part of you | one hand | other hand | even though | even if | at the same time | as if | as though | almost | getting in the way | sounds like | hard | difficult | hoping | hope | obviously | surpris* | shocked | anxious`
	},
	{
		label: 'depth',
		weight: 1,
		phrases: `really | like | feel* | might | maybe | may | want* | need* | but | yet | because | so that | think | thinking | kind of | able | change* | ideally | in some way* | not so`
	}
]);
