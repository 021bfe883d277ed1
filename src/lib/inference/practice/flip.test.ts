import { expect, test } from 'vitest';
import { toSecondPerson } from './flip';

test.each([
	["I'm tired of my job", "you're tired of your job"],
	['I am tired', 'you are tired'],
	['I was late again', 'you were late again'],
	["I wasn't there", "you weren't there"],
	['I really was trying', 'you really were trying'],
	['my dog was ill', 'your dog was ill'],
	['she was ill and I was alone', 'she was ill and you were alone'],
	['I was awake at 3 am', 'you were awake at 3 am'],
	['he told me to leave', 'he told you to leave'],
	['that car is mine', 'that car is yours'],
	['I blame myself', 'you blame yourself'],
	["I've said it and I'd say it again", "you've said it and you'd say it again"],
	["I'll call him", "you'll call him"],
	['im lost without her', "you're lost without her"],
	['ive had enough', "you've had enough"],
	['i dont sleep', "you don't sleep"],
	['we fight about our money', 'you fight about your money'],
	["she hates us and we're sad", "she hates you and you're sad"],
	['my sister and I talked', 'your sister and you talked'],
	['what am I', 'what are you'],
	['the army took me in', 'the army took you in'],
	['Maya and Ian met me', 'Maya and Ian met you'],
	['I miss my mother-in-law', 'you miss your mother-in-law']
])('says "%s" back as "%s"', (said, back) => {
	expect(toSecondPerson(said)).toBe(back);
});
