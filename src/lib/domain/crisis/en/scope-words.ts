import type { ScopeWords } from '../pack';

export const scopeWords: ScopeWords = {
	fillers: `just really actually honestly literally so even kinda like sometimes always only ever still also simply
		basically maybe probably already finally seriously truly badly fucking fuckin freaking damn goddamn genuinely
		definitely constantly often again currently lowkey highkey deadass legit legitimately totally completely very
		desperately fully rather quite more well um uh hmm now kind sort of oh please quietly secretly slowly eventually
		slightly mostly actively passively increasingly extremely severely pretty super hella deeply purely simply gladly easily permanently seriously all
		bloody flipping freakin effing fuckin frickin perhaps lately nowadays constantly mainly possibly strangely suddenly repeatedly finally kinda somehow merely`,
	negators: 'not never no without nor neither hardly stopped quit instead cannot zero',
	carriers: `want wanted wanting going go to planning plan plans planned trying try tried think thinking thought
		thoughts about having have had has feel feeling feels felt any intention intentions intend intending desire wish
		urge urges be been being get getting do did does a the actively act acting on considering contemplating promise
		promised swear say said saying mean meant or nor of considered dream dreaming need harm hurt kill die suicide
		suicidal self myself anything ideas idea
		talk talks talking mention mentions mentioned mentioning posting posts threatening threatens threatened keep keeps wants
		wishes hopes hope tries plans thinks feels says told attempting attempted fantasizing considers hurting harming
		killing dying`,
	openers:
		'day night hour moment minute week goes by passes that think believe feel like because mean thought meaning say saying pretend deny',
	auxiliaries: `am is are was were be been being do does did have has had will would could can should might may must
		shall 's keeps kept keep`,
	self: 'i',
	me: 'me us myself',
	mine: 'my mine',
	otherOwner: 'his her their your',
	owned: `life lives brains head wrist wrists throat own existence suffering misery arm arms thigh thighs leg legs skin
		stomach veins suicide body funeral death hand hands`,
	unpersoned: `mind heart soul body depression anxiety illness pain plan plans job birthday world hands medication meds ptsd
		bipolar disorder trauma grief anger sadness loneliness situation house home room bed bathroom car phone school work
		brain thoughts thought dreams dream nightmares urges only whole last first next best worst biggest option choice
		solution answer way goal future past therapist doctor psychiatrist mood darkness demons disease addiction guilt
		fault failure attempt childhood age darkest lowest closest opinion chest stomach belly back face neck`,
	writer: 'i me my mine myself us we our',
	selfReflexive: 'myself',
	otherReflexive: 'yourself himself herself themselves themself itself yourselves ourselves',
	singular: `him he she friend brother sister mom mother dad father son daughter husband wife boyfriend girlfriend partner
		ex cousin uncle aunt grandma grandmother grandpa grandfather nephew niece roommate flatmate coworker colleague boss
		neighbor neighbour teacher student classmate kid child stepdad stepmom stepfather stepmother stepson stepdaughter
		stepbrother stepsister fiance fiancee teammate guy girl man woman boy lady patient client who his her character
		protagonist hero heroine villain mate bestie buddy sibling parent person actor singer celebrity baby cat dog crush`,
	plural: `they you people friends everyone anyone someone nobody kids children parents students teens teenagers men women
		some many most others their your patients clients characters veterans folks guys girls those one sister's`,
	singularMisfits: 'want need wish hope have am do keep feel think plan try go are were want',
	absent: 'nobody none',
	joiners: 'and but or then',
	clauses: `and but so because while since makes made make making if when until unless or although though where except than
		life suicide death dying everything nothing it this there hope reason point way`,
	mind: 'mind head brain voice voices thought thoughts',
	intensifying: 'more badly much so bad worse strongly',
	common: `i to the it me my not a an and of is am are was be in on for that this do have has had so just all you your he
		she they we with at if or but up out no will would can could one get go about want as what how when from by im like
		there been being too some any more now think feel who`,
	generic: `you people someone anyone everyone nobody some many most others your those one men women teens teenagers students patients clients veterans folks characters character protagonist hero heroine villain actor singer celebrity`,
	past: `survived tried attempted wanted used had was were did cut hurt overdosed thought felt swallowed took self-harmed relapsed considered planned struggled hit beat raped abused molested drank went contemplated harmed burned starved been wrote said told got gave left came saw heard began became felt kept texted posted since attempt`
};
