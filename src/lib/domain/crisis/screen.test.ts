import { describe, expect, test } from 'vitest';
import { screen } from './screen';
import type { RiskLevel } from './screening';

function expectAll(level: RiskLevel, rule: string | null, sentences: readonly string[]): void {
	for (const sentence of sentences) {
		const screening = screen(sentence);
		expect.soft(screening.level, sentence).toBe(level);
		if (rule !== null) expect.soft(screening.rules, sentence).toContain(rule);
	}
}

function expectCalm(sentences: readonly string[]): void {
	for (const sentence of sentences) expect.soft(screen(sentence).level, sentence).toBe('none');
}

describe('suicide', () => {
	test('[W1] hears a stated wish to die', () => {
		expectAll('elevated', 'W1', [
			'Most evenings I wish I was dead.',
			'I really want to die',
			'i dont want to live like this',
			'Everything would be easier if I was dead and I would rather be dead',
			'I no longer have a job and I feel suicidal'
		]);
	});
	test('[W2] hears an act against the own life', () => {
		expectAll('elevated', 'W2', [
			'I keep picturing how I end my life',
			'I want to hang myself',
			'I almost jumped off a bridge',
			'part of me wants to take my own life'
		]);
	});
	test('[W3] hears thoughts of suicide and what holds them back', () => {
		expectAll('elevated', 'W3', [
			'I think about suicide whenever the house is quiet',
			'I do not trust myself tonight',
			"my cat is the only reason I'm still alive",
			"I can't promise that I won't hurt myself"
		]);
	});
	test('[P1] hears a plan', () => {
		expectAll('imminent', 'P1', [
			'I have a plan to end it',
			"I've been planning my suicide for weeks"
		]);
	});
	test('[P2] hears a near time', () => {
		expectAll('imminent', 'P2', ["I'm going to kill myself tonight", 'tomorrow I will end it all']);
	});
	test('[P3] hears means at hand', () => {
		expectAll('imminent', 'P3', ['I bought a rope', 'the gun is against my head']);
	});
	test('[P4] hears an attempt under way', () => {
		expectAll('imminent', 'P4', [
			'I took the whole bottle of sleeping pills',
			'I just slit my wrists'
		]);
	});
	test('[P5] hears the search for a method', () => {
		expectAll('elevated', 'P5', ['what is the least painful way to die', 'how to hang yourself']);
	});
	test('[P6] hears last arrangements', () => {
		expectAll('imminent', 'P6', ['I gave away all my things', 'my affairs are in order']);
	});
	test('[G1] hears an outright farewell', () => {
		expectAll('imminent', 'G1', [
			'Goodbye everyone, I am sorry',
			'by the time you read this I will be gone'
		]);
	});
	test('[G2] leaves an ordinary goodbye alone', () => {
		expectCalm(['Goodbye, I have to catch my train', 'thank you for everything, that helped']);
	});
	test('[L1] hears a wish not to be here', () => {
		expectAll('low', 'L1', ["I don't want to be here anymore", 'I wish I could just disappear']);
	});
	test('[L2] hears being a burden', () => {
		expectAll('low', 'L2', [
			'they would all be better off without me',
			"I'm such a burden to my sister"
		]);
	});
	test('[L3] hears hopelessness about living', () => {
		expectAll('low', 'L3', ['there is no point in living', 'I am so tired of existing']);
	});
	test('[L4] hears suicide named without a stance', () => {
		expectAll('low', 'L4', ['Can we talk about suicide?']);
	});
	test('[L5] hears that nobody would care', () => {
		expectAll('low', 'L5', ["I don't think anyone would care"]);
	});
	test('[D1] raises nothing for despair alone', () => {
		expectCalm(['I feel lonely and useless since the move']);
	});
	test('[D2] raises nothing for a resolve alone', () => {
		expectCalm(["I'm going to do it, I'm going to ask her out"]);
	});
	test('[D3] raises nothing for a near time alone', () => {
		expectCalm(['the exam is tomorrow']);
	});
	test('[D4] raises nothing for a decision alone', () => {
		expectCalm(['I have decided to change schools']);
	});
	test('[D5] raises nothing for a means, a place or an end alone', () => {
		expectCalm([
			'the knife is on the table',
			'we walked along the cliffs',
			'my wife is asleep',
			'I stopped crying',
			'I feel calm',
			'my heart is slowing down after the run',
			'Saturday is the day'
		]);
	});
	test('[K11] takes means or a place with an ending as a warning', () => {
		expectAll('imminent', 'K11', [
			'My revolver is on the desk and my wife is asleep.',
			"I walked out to the viaduct. I'm not coming back."
		]);
		expectAll('elevated', 'K11', ['The rope is new. Nobody knows where I am.']);
	});
	test('[K12] takes an end in sight with a concern as elevated', () => {
		expectAll('elevated', 'K12', [
			"I'm not scared anymore. I'm such a burden to my family.",
			'Sunday is the day. I told nobody.'
		]);
	});
	test('[K1] takes a wish with a farewell as imminent', () => {
		expectAll('imminent', 'K1', ['I want to die. This is my last goodbye']);
	});
	test('[K2] takes a resolve with despair as elevated', () => {
		expectAll('elevated', 'K2', ['nobody loves me, what if I just do it']);
	});
	test('[K3] takes a resolve with a time and despair as imminent', () => {
		expectAll('imminent', 'K3', ["I'm worthless and I'm going to do it tonight"]);
	});
	test('[K4] takes a goodbye with giving up as imminent', () => {
		expectAll('imminent', 'K4', ["I've decided, it's over. bye"]);
	});
	test('[K5] takes hopelessness on several counts as elevated', () => {
		expectAll('elevated', 'K5', [
			'I am so alone. There is no reason to keep going and they would be better off without me'
		]);
	});
	test('[K6] takes a method with despair as imminent', () => {
		expectAll('imminent', 'K6', ['I feel hopeless. how many pills would kill me']);
	});
	test('[K7] takes a wish with means as imminent', () => {
		expectAll('imminent', 'K7', ['I want to die and I bought a rope']);
	});
	test('[K8] takes parting words with concern and despair as elevated', () => {
		expectAll('elevated', 'K8', [
			'I love you all. there is no point in living and I feel so alone'
		]);
	});
	test('[K13] takes a settled end with its circumstances as a warning', () => {
		expectAll('elevated', 'K13', [
			"Don't try to stop me. The keys are under the mat.",
			"My mind is made up. I don't want anyone to know why.",
			'I took my shoes off. The drop is right there.'
		]);
		expectAll('imminent', 'K13', ['The bath is pink and my wrists are burning.']);
		expectCalm([
			'My mind is made up about the sofa.',
			'I took my shoes off at the door',
			'I feel lighter since the holiday'
		]);
	});
	test('[K9] takes a wish to follow the dead as elevated', () => {
		expectAll('elevated', 'K9', [
			'My aunt died by suicide and I want to follow her',
			'My cousin took his life and some nights I want to do the same'
		]);
	});
	test('[K10] takes last arrangements together as a warning', () => {
		expectAll('elevated', 'K10', ['I gave my bike to my nephew and wrote everyone a letter']);
		expectAll('imminent', 'K10', ["I gave my bike to my nephew. There's no reason to live"]);
	});
});

describe('other harm', () => {
	test('[H1] hears harm to oneself', () => {
		expectAll('elevated', 'H1', [
			'I cut my thighs again',
			'I want to hurt myself',
			'the urge to cut is back'
		]);
	});
	test('[O1] hears a wish to hurt somebody', () => {
		expectAll('elevated', 'O1', [
			'I want to kill my stepdad',
			'I have thoughts of hurting my baby'
		]);
	});
	test('[O2] hears a threat with a weapon', () => {
		expectAll('imminent', 'O2', ["I have a knife and I'm going to stab him"]);
	});
	test('[V1] hears lost footing', () => {
		expectAll('elevated', 'V1', ['I keep hearing voices at night']);
	});
	test('[V2] hears commands to harm', () => {
		expectAll('imminent', 'V2', ['the voices tell me to jump']);
	});
	test('[A1] hears violence and control', () => {
		expectAll('elevated', 'A1', ['my husband hit me again', "he won't let me see my friends"]);
	});
	test('[A2] hears violence under way', () => {
		expectAll('imminent', 'A2', [
			"I'm hiding in the closet from him",
			'he is breaking down the door'
		]);
	});
	test('[A3] hears cruelty by words', () => {
		expectAll('low', 'A3', ['my dad insults me every day']);
	});
	test('[A4] hears violence against another person', () => {
		const screening = screen('the man upstairs beats his wife');
		expect(screening).toMatchObject({ level: 'none', subject: 'other', categories: ['abuse'] });
	});
	test('[E1] hears dangerous eating', () => {
		expectAll('elevated', 'E1', [
			"I haven't eaten in four days",
			'I made myself throw up after dinner'
		]);
	});
	test('[U1] hears dangerous use', () => {
		expectAll('elevated', 'U1', ['I relapsed on heroin', 'I drink until I black out every night']);
	});
	test('[U2] hears that too much was taken', () => {
		expectAll('imminent', 'U2', ["I think I took too much and I can't stay awake"]);
	});
	test('[M3] adds the medical danger to something swallowed', () => {
		for (const sentence of [
			'I took the whole bottle of sleeping pills',
			'I swallowed 30 paracetamol last night',
			'I drank bleach an hour ago'
		]) {
			expect
				.soft(screen(sentence).categories, sentence)
				.toEqual(expect.arrayContaining(['suicide', 'medical']));
		}
		expectCalm(['I took two ibuprofen', 'I have not swallowed any bleach']);
	});
	test('[M1] hears a body in danger', () => {
		expectAll('elevated', 'M1', ["I'm coughing up blood"]);
	});
	test('[M2] hears the emergency of another person', () => {
		const screening = screen('my flatmate is unresponsive on the sofa');
		expect(screening).toMatchObject({ level: 'none', subject: 'other', categories: ['medical'] });
	});
});

describe('the whole', () => {
	test('[T1] gives the same screening for the same input, whatever it is', () => {
		const odd = ['', ' ', '\ud800', '???', '\u0000', 'a'.repeat(5000), '💀'.repeat(300), "'\"'\"'"];
		for (const text of odd) expect(screen(text)).toEqual(screen(text));
	});
	test('[T3] carries the version of the rules', () => {
		expect(screen('hello').version).toMatch(/^\d+\.\d+\.\d+$/);
	});
	test('[T4] hears every sentence that must be caught', () => {
		const sentences = [
			"I don't want to be here anymore",
			"I've been thinking about ending it",
			'I just want the pain to stop',
			"What's the point of going on",
			"I can't do this anymore",
			'Nobody would care if I was gone',
			"I've been having thoughts about hurting myself",
			'I feel like giving up on everything',
			'Sometimes I think everyone would be better off without me',
			"I don't see any way out of this",
			"I've been thinking about not waking up",
			'I just want it all to end',
			'Honestly I feel trapped. Like nothing I do matters. I keep showing up but it all feels pointless.',
			"I've been thinking a lot about just... not being here anymore. I don't know if I mean it but the thoughts keep coming.",
			"I haven't told anyone else about this. I don't think anyone would care."
		];
		for (const sentence of sentences)
			expect.soft(screen(sentence).level, sentence).not.toBe('none');
	});
});
