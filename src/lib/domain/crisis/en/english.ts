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
