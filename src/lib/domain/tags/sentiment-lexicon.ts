import { phraseBook, type PhraseEntry } from './phrases';

/**
 * What VADER does not know or takes by the word, by valence on its scale (-4 to 4): chat spellings, plain narrative words
 * for misfortune and ease, the ways people say how they are without naming a feeling, and pleasant words not meant so.
 */
const table: Readonly<Record<string, string>> = {
	'-3': `passed away | want to die | no reason to live | kidnap* | massacre* | suicid* | bombing* | bombed | hijack* | tortur* | slaughter* | gunned down
		| self harm* | famine | genocide*`,
	'-2': `😢 | 😭 | 😞 | 😔 | 😟 | 😠 | 😡 | 🤬 | 💔 | 😣 | 😖 | 😩 | 😫 | 😰 | 😨 | 😱 | 👎 | 🤮 | can not cope | can not go on | can not take it | can not stop crying | falling apart | fall apart | fell apart | breaking down | broke down | given up
		| no one cares | nobody cares | no friends | no hope | laid off | got fired | was fired | broke up | breakup | divorc* | miscarr* | widow* | overdos*
		| relaps* | evict* | homeless* | hostage*  | bombs | missile* | casualt* | wounds | wounded | bleed* | hospitalized | insomnia | nightmare*
		| panic attack* | headache* | migraine* | vomit* | nause* | sleepless | weariness | empty inside | feel empty | lost everything | fed up | sick of
		| burned out | burnt out | burnout | falls apart | hell of a time | outbreak* | epidemic* | drought* | flood* | wildfire* | explosion* | blast*
		| gunfire | debris | burnt | overwhelmed | overwhelming | pandemic | evacuat* | coffin* | sobb* | bs | fml`,
	'-1': `🙁 | ☹ | 😕 | 😒 | 🙄 | 😓 | not myself | can not sleep | can not focus | can not concentrate | can not afford | no money | behind on | too much | not enough | no longer
		| never again | struggl* | cough* | fever* | unkempt | shabby | filthy | dusty | rumpled | pale | cold sweat | dim | bleak* | muddy | rotting | rust*
		 | limp* | frown* | sigh* | shiver* | trembl* | yell* | shout* | slapped | spat | silence | layoff*  | decline*  | dropped
		| fell | plunge* | sued | fined | convicted | smuggl*   | alert | plague | traffic    
		 | overdue | deadline* | exam* | yikes | oof   | the dentist   | hit him | hit her | hit me | hungry
		| sleepy | messed up | gone | quarantine | lockdown`,
	'0': `feel*/felt/look*/sound*/seem*/smell*/taste*/act*/just/something/anything/nothing/more/much/people/things/be/is/was/were/are like | like a/an/the/this/that/my/his/her/when/if/some/it | and like | looks like | shares | common shares | share of | a share | market share | shares outstanding | common shares outstanding
		| as well | may well | oh well | well as | well known    | interest rate* | interest in  | pretty much | kind of | united states | united nations | united kingdom | supreme court | hard drive* | dead sea  | low key   | great britain    | so to speak  | care about`,
	'1': `🙂 | 🙏 | 😅 | no problem | no worries | not bad | hard work* | crazy good | bad ass | cuddl* | smil* | giggl* | sunlight | garden* | blossom* | breeze | cozy
		| tasty | birthday | weekend | vacation | picnic | music | sing* | danc* | melody | bloom* | spacious | scenic   | new friend*
		| rose to     | recover* | healing | healed | rested | slept well | get through | making progress | on track
		| better than | feel better | feeling better | much better | doing better | looking forward | can not wait | awesomeness | yum* | nom | bravo
		| well done | sober | got the job | passed my | made it | together again | home safe | nice to | good to | graduat* | wedding | newborn | pregnant
		`,
	'2': `😀 | 😃 | 😄 | 😁 | 😊 | 🥰 | 😍 | 🤗 | ❤ | 💕 | 💖 | 🎉 | 🥳 | 👍 | 😂 | 🤣 | 😆 | so proud | i did it | we did it | dream come true | best day | over the moon | on cloud nine | love you | in love | magical | exquisite`
};

const entries: readonly PhraseEntry<number>[] = Object.entries(table).map(([valence, phrases]) => ({
	label: Number(valence),
	weight: 1,
	phrases
}));

export const findValence = phraseBook(entries);
