import { phraseBook, type PhraseEntry } from './phrases';

export type TalkCue = 'change' | 'sustain' | 'none';
export type AskedFor = 'change' | 'sustain';

/**
 * What people say for change (wish, ability, reason, need, promise, step: the parts of motivational interviewing)
 * and for staying as they are. Weight 3 decides, 2 nearly, 1 hints.
 */
const table: Readonly<Record<TalkCue, Readonly<Record<number, string>>>> = {
	change: {
		3: `i need to | i really need | i have got to | i have to stop/quit/change/get/do/cut/find/start/make | i must | i should | i want to stop/quit/change/cut/get/be/do/try/make/go/lose/start/feel/work/improve/find/have/see/help/keep/live | i just? wanna | i do want | i really want | i want my | i want that
			| i would like to | i would love to | i wish i | i hope | i am hoping | i am ready | i am willing | i am going to try/do/stop/quit/call/make/start/get/go/cut/talk/be/keep/work | i will try | i will do | i will stop | i will go | i will call | i will start | i will make | i will get | i will be | i will talk | i will give | i plan | i promise | i decided | i have decided | i am determined | i am committed | i am trying | i have been trying
			| i stopped | i quit smoking/drinking | i cut | i have stopped/cut/started/made/joined | i tried to be/cut/stop/quit/do/eat | i started to/going/doing/taking | cut down | cut back | cutting down | cutting back | do something about | i do not want to be/keep/end/lose/feel/live/drink/smoke/hurt/do/go | i do not want her/him/them/my/it to | i would not want | i do not like being/feeling/that/how/what | sick of my/being/it/this | tired of being/it/this/feeling
			| get help | some help | i could try/do/probably/cut/stop/start/talk/go/ask/call/see | i can do it/that | i can try/cut/stop/start | i think i can/could/need/should/will | be a better/good | bad for me | not good for me | good for me | better for me | worried about | i am worried | concerns me | scares me | scared me | do not want that | lose my | losing my | lost my
			| out of control | too much | give it a try/go/shot/chance | it is important | important to me | for my kids/family/daughter/son/children/health | my goal | feel better | i would feel | i am serious | would be good/great/nice/better/helpful/cool | would help | get my life/kids/act/health | move forward | turn ~ around | quit for | i know i should/need/have/can | that is why i | makes me think | think about it | made me realize | i realized | i realize | not healthy | affecting | kick the habit | i feel bad/guilty/terrible/ashamed | i felt bad/guilty/terrible | opened my eyes | ready to | to be healthier | more energy | save money | set a goal
			| be there for | see my kids | i am sick of | i cannot keep | i can not keep | i do not want to keep | not working for me | bit of a shock | a big deal to me | i regret`,
		2: `take my medicine/medication/insulin/pills | check my blood | go for a walk/run | walking | join a gym | the gym | eat more | vegetables | nicotine patch* | patches | quit date | set a date | throw away/out | day at a time | stay sober/clean/healthy | support group | counseling | talk to my doctor/wife/husband/boss/mom/dad/parents | save up | pay ~ back | stand up for | ask for help | be honest with
			| out of trouble | the baby | role model | be around for | live longer | wake up call | scary | i did not realize/know | more than i thought | had not thought | had not really thought | you are right | good idea | sounds good | be willing | be open to | i am open | i am interested | i can see how/that | costs me | my lungs | hangover* | blackout* | dui | my license | arrested | ashamed | guilty | very important | pretty important | pretty confident | confident | proud | motivat* | cut it | quitting | i would | i can | start/starting/started to | already | first step | next step | step* | be able to | to be better/active/healthy/fit | more active | exercis* | go to the gym | lose weight | walk more | go for walks | eat less/better/healthy | so that i | not to drink/smoke/do/go | at least | try to | trying to | cut out | avoid | stay away | quit | give up | set an example | example for | want my | i want | for her/him/them | i guess i need/should/could/want/would | i suppose i | i would be able | i would try | i would do | i would go | i could | i will | we will | i am going to | need to | have to stop/change | worse | problem* with the/my | i would like | something i want/need | hopefully | worth a try | change my | changing | my plan | stay out of | get out of | get back | get a job | on track | drink less | smoke less | eat better | healthier | less`,
		1: `want | stop | change | better | healthy | improve | goals | plan | try | trying | help | important | problem | concern* | worr* | definitely | probably | obviously | maybe | i guess | i suppose | i know | trouble | police | court | job | money | kids | future | health | shock* | surpris* | bad | could | getting | best | scary | energy | active`
	},
	sustain: {
		3: `i do not want to quit/stop/change/give/talk/take/go/know/do | i do not want any | i do not think i need/have/am/can/could/want/will | i do not think it is | i do not think that | i do not see | i do not need | i do not have time/a/the/any | not have a problem | i can not stop/quit/do/imagine/just/really/afford/think | not a problem | no problem with | not that bad | not a big deal | what the big deal | i am fine | it is fine
			| i like smoking/drinking/it/the | i like to smoke/drink/have/eat/party | i enjoy | i just enjoy | i really like | it helps me | helps me relax/sleep/cope/calm/forget | relaxing | it is fun | have fun | having fun | it is normal | just normal | everyone/everybody does/drinks/smokes/else/is | my friends do | i do not know if i can/want/could | i am not sure if/i/that/about | i am not ready | not ready | too hard | so hard | really hard | really difficult
			| i would miss | i would not be able | does not work | did not work | waste of time | what is the point | no point | i have tried | i am used to | been doing it | i deserve | stress relie* | calms me | too expensive | no time | too busy | i am not going to | i am not gonna | i will not | i would hate | i would rather | not interested | i do not care | i do not really want/need/like/think/see | i am not addicted | i can handle | i am healthy | nothing wrong with | not hurting | i guess so but | makes me feel good | self conscious
			| i am comfortable with | not comfortable | never had a problem/any | i have never had | it is hard to/for | hard for me | no reason | i am allowed | what is wrong with | why should i | leave me alone | i do not believe | i do not trust | not gonna happen | never going to | will never | no way | i am good how | i love it | i love to/smoking/drinking | it is good for | do not bother | i do not drink that | just a little | only a few | not even | not that much | i am young`,
		2: `i do not know how | i do not think | overwhelming | embarrass* | pressure* | normal | difficult | complicated | not sure | but i | yeah but | yes but | do not know if | used to it | no i do not | side effects | i do not like to | easier said`,
		1: `hard | fun | enjoy | relax* | scared | afraid | nobody | everybody | everyone | but | busy | expensive | weird | friends drink | all drink`
	},
	none: {
		0: `do you have to | do i need to | do i have to | would you like | i want to say | i want to know | i wanted to ask | i would like to know | i need to ask | going to be honest`
	}
};

/** What the reply before asked for: reasons and steps to change, or the good side of staying. */
const asked: Readonly<Record<AskedFor, string>> = {
	change: `what would/could/can/will/might you | what do you need to | what do you think you need/could/can/should | how important | how confident | how ready | why not a | why did you not pick | what makes you say | what concerns | concern* you | what worries | any concerns | steps | your goals | a goal | would you be willing | are you willing | what would it take | benefits | how would your life | what would be different | what would your life
			| what would be good | what brought you | bad things | not so good | less good | downside* | what might happen | consequences | being affected | is it causing | effect on | impact on | if you do not | would that be | you want to | you would like to | you need to | you are concerned | you are worried | important to you | you are ready | you have decided | you do not want to`,
	sustain: `what do you like | do you like about | good things about | what is good about | get* in the way | barriers | what stops you | what keeps you | what is stopping | why do not you | hard about | makes it hard | difficult about | not ready | you are not sure | part of you likes | you enjoy`
};

const entries: readonly PhraseEntry<TalkCue>[] = Object.entries(table).flatMap(
	([label, byWeight]) =>
		Object.entries(byWeight).map(([weight, phrases]) => ({
			label: label as TalkCue,
			weight: Number(weight),
			phrases
		}))
);

export const findTalkCues = phraseBook(entries);

export const findAskedFor = phraseBook<AskedFor>([
	{ label: 'change', weight: 1, phrases: asked.change },
	{ label: 'sustain', weight: 1, phrases: asked.sustain }
]);
