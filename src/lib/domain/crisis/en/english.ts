import type { LanguagePack } from '../pack';
import { body } from './body';
import { classes } from './classes';
import { combinations } from './combinations';
import { contexts } from './contexts';
import { ending } from './ending';
import { harm } from './harm';
import { home } from './home';
import { idioms } from './idioms';
import { lastThings } from './last-things';
import { leaving } from './leaving';
import { passive } from './passive';
import { plans } from './plans';
import { scopeWords } from './scope-words';
import { spellings } from './spellings';
import { turns } from './turns';
import { veiled } from './veiled';
import { others } from './others';
import { perils } from './perils';
import { scenes } from './scenes';
import { wider } from './wider';
import { wishes } from './wishes';

/** What the screener knows about English. */
export const english: LanguagePack = {
	code: 'en',
	telling: `i the to and is are was of my you your it that this with for on not do im dont cant have has been be just am will
		what who how why when they she he we her his them at all feel want going know goodbye bye sorry help yes please`,
	spellings,
	scope: scopeWords,
	classes,
	contractions: { "'s": 'is' },
	rules: [
		...wishes,
		...ending,
		...plans,
		...leaving,
		...lastThings,
		...veiled,
		...scenes,
		...wider,
		...perils,
		...others,
		...passive,
		...harm,
		...home,
		...body
	],
	combinations,
	idioms,
	contexts,
	turns
};
