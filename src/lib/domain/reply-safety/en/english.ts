import type { ReplyPack } from '../pack';
import { classes } from './classes';
import { harm } from './harm';
import { inContext } from './in-context';
import { loose } from './loose';
import { manner } from './manner';
import { medicine } from './medicine';
import { person } from './person';
import { words } from './words';

/** What the reply rules know about English. */
export const english: ReplyPack = {
	classes,
	rules: [...harm, ...loose, ...inContext, ...medicine, ...person, ...manner],
	advice: [
		'^ @opener? @opener?',
		',',
		'@and',
		'you|we|i @should|would ~1',
		'@should want to ~1',
		'@better ~1 to?',
		'be|is|it worth',
		'let us',
		'why not',
		'go ahead and'
	],
	recommending: [
		'@better ~1',
		'try|consider|suggest|recommend|considered|tried',
		'why not',
		'how|what about',
		'be|is|it worth',
		'mind'
	],
	words,
	medicine: [
		'@med',
		'diagnosis|diagnose|diagnosed|symptom|symptoms|side-effects|withdrawal|prescribe|prescribed|prescriber|pharmacist|dosing|overdose|psychiatrist|treatment|treatments'
	]
};
