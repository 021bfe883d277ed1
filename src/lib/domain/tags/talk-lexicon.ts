import { phraseBook, type PhraseEntry } from './phrases';

export type TalkCue = 'change' | 'sustain';

/** What people say for change (wish, ability, reason, need, plan, step) and for staying as they are. Weight 3 decides, 1 hints. */
const table: Readonly<Record<TalkCue, Readonly<Record<number, string>>>> = {
	change: {
		3: `i want to stop/quit/change/cut/get/be/do/try/make/go/lose/start/feel/work/improve/find/have/see/help | i really? need to | i have got to | i got to | i should | i could try/do/cut/stop/start/probably/talk/go | i can try/do/cut/stop/start | i will try/do/stop/go/call/start/cut/talk/make/be
			| i am going to | i am trying to | i am ready to | i am willing | i would like to/it | i do not want to be/keep/do/end/lose/have/get/go/feel/live/drink/smoke | i would not want | i am sick of/and | i am tired of | i hope | i wish i | i plan to | i promise | i decided to | i have decided
			| i have been trying/cutting/working | i stopped | i quit | i have stopped | i have cut | i tried to | cut down | cut back | cutting down | cutting back | give up | quit smoking | quit drinking | stop drinking | stop smoking | get help | get better | get my | worth a try | give it a try/go/shot | do something about
			| something needs/has to | it is important to me | for my kids/family/daughter/son/children/health | bad for me | not good for me | worried about | i am worried | scares me | concerned about | it would be good/nice/great/better | that would be good/great/helpful/nice | be healthier | save money | i know i should/need/have
			| set a goal | my goal | my plan | i am determined | committed | be a good dad/mom/parent/father/mother | i can do that/it/this | i could do that/it | better for me | out of control | a problem | too much | i feel better | i am serious | i would try | i am motivated`,
		1: `need | want | stop | change | better | healthy | healthier | improve | goal | goals | plan | try | trying | help | quit | hopefully | important | less | problem | future | definitely | probably`
	},
	sustain: {
		3: `i do not want to quit/stop/change/give/talk/take/go/know | i do not think i/it/that/there/so | i do not see | i do not need | i do not have time/a/the/any | i do not have a problem | i can not | i could not | not a problem | no problem with | it is not that bad | it is not a big | not a big deal | i am fine | i am okay | it is fine
			| i like smoking/drinking/it/to/the | i enjoy | i love | it helps me | helps me relax/sleep/cope/calm | relax* | it is fun | have fun | it is normal | everyone/everybody does/drinks/smokes/else | my friends all | i do not know if i | not sure if/i/that | i am not sure | i am not ready | not ready | too hard | it is hard | so hard | really hard | difficult
			| i would miss | i would not be able | never worked | does not work | did not work | waste of time | what is the point | no point | i have tried | i tried ~ but | i have always | i am used to | been doing it | i deserve | stress relief | calms me | too expensive | no time | too busy | i am not going to | i will not | i would hate | i would rather | not interested | i do not care
			| i do not really | i am not addicted | i can handle | i am healthy | nothing wrong | not hurting | i guess so but | but i | yeah but | makes me feel good | self conscious | pressure* | overwhelming`,
		1: `hard | can not | but | fun | enjoy | like | normal | difficult | not sure | embarrass* | scared | afraid | friends`
	}
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
