import { expect, test } from 'vitest';
import { screen } from './screen';

function expectCalm(sentences: readonly string[]): void {
	for (const sentence of sentences) expect.soft(screen(sentence).level, sentence).toBe('none');
}

function expectElevated(sentences: readonly string[]): void {
	for (const sentence of sentences) expect.soft(screen(sentence).level, sentence).toBe('elevated');
}

test('[C1] lets a governing negation clear the phrase', () => {
	expectCalm([
		"I don't want to kill myself",
		"it's not that I would ever want to die",
		'I have no plans to end my life',
		'I have never had thoughts of suicide',
		"I'm not suicidal, only worn out",
		'i do not think i want to die'
	]);
});

test('[C2] keeps an alarm beside a negation of something else', () => {
	expectElevated([
		'nobody listens, i just want to die',
		"I can't sleep and I want to kill myself",
		'no friends no job i want to die',
		"it doesn't matter, I want to die"
	]);
});

test('[C3] lets two negations cancel', () => {
	expectElevated(["it's not like I don't want to die", 'I have never wanted to die more']);
});

test('[C4] takes inability as a constraint', () => {
	expectElevated(["I can't kill myself because of the kids"]);
});

test('[C5] gives a phrase to the nearest subject that fits', () => {
	expectElevated(['I hate my brother and want to die', 'my friends make me want to die']);
	expect(screen('my brother says he wants to die').subject).toBe('other');
});

test('[C6] leaves the words of others alone', () => {
	expectCalm([
		'my song is called "I want to die" and it is upbeat',
		"she yelled 'I want to die' on stage"
	]);
	expectElevated(['I keep saying "I want to die" to the mirror']);
});

test('[C7] takes the distant past as concern', () => {
	const attempt = screen('I tried to kill myself eleven years ago');
	const wish = screen('years ago I wanted to die, but I recovered');

	expect(attempt.level).toBe('low');
	expect(attempt.rules).toContain('C7');
	expect(wish.level).toBe('none');
});

test('[C8] tells the live risk of another person apart', () => {
	for (const sentence of [
		'my roommate wants to kill herself',
		'I think my son is suicidal',
		'my best friend has been cutting herself',
		"I'm worried because my wife keeps talking about ending her life"
	]) {
		const screening = screen(sentence);

		expect.soft(screening.subject, sentence).toBe('other');
		expect.soft(screening.level, sentence).toBe('none');
		expect.soft(screening.categories, sentence).not.toEqual([]);
	}
});

test('[C9] leaves stories, news and the dead alone', () => {
	const general = [
		'the hero of the novel kills himself',
		'my uncle killed himself when I was six',
		'people who want to die deserve kindness',
		'we lost a classmate to suicide last spring'
	];
	expectCalm(general);
	for (const sentence of general) expect.soft(screen(sentence).categories, sentence).toEqual([]);
});

test('[C10] leaves everyday phrases alone', () => {
	expectCalm([
		'this heat is killing me',
		'I died laughing',
		'you are killing it',
		'that cake is to die for',
		'my laptop died in the middle of class',
		'I cut myself shaving',
		'we hung out and shot some hoops',
		'the deadline is Friday',
		'I am dying to meet your dog',
		'it was social suicide'
	]);
});

test('[C11] takes a wish over a trifle as low', () => {
	expect(screen('I tripped in front of everyone, so embarrassing, I want to die lol').level).toBe(
		'low'
	);
});

test('[C14] lets an everyday reason explain a goodbye', () => {
	for (const sentence of [
		'this is goodbye for now, see you in October',
		'take care of my cat while I am in Lisbon please',
		'By Tuesday I will be gone, ten days in Greece!'
	]) {
		expect.soft(screen(sentence).level, sentence).toBe('none');
	}
	expect(screen('By Tuesday I will be gone. I want to die.').level).toBe('imminent');
});

test('[C15] takes exaggeration over something petty as low', () => {
	for (const sentence of [
		'i will kill myself if i have to sit through another budget meeting',
		'this fever makes me want to die',
		'i want to die i accidentally called my teacher dad'
	]) {
		expect.soft(screen(sentence), sentence).toMatchObject({ level: 'low' });
		expect.soft(screen(sentence).rules, sentence).toContain('C15');
	}
	expect(screen('this fever makes me want to die. i am so alone').level).toBe('elevated');
});

test('[C16] leaves what belongs to the account of another person there', () => {
	for (const sentence of [
		"I found a noose under my brother's bed, my brother says he wants to die",
		'a girl in my class bought a gun and keeps saying goodbye to people'
	]) {
		expect.soft(screen(sentence), sentence).toMatchObject({ level: 'none', subject: 'other' });
	}
});

test('[C13] keeps what a denial half takes back', () => {
	expectElevated([
		"I don't think I want to die, but I can't be sure",
		"I tell them I don't want to die, but I do"
	]);
});

test('[C12] does not take an order from others for a wish', () => {
	const screening = screen('the boys at school told me to kill myself');

	expect(screening.categories).toEqual(['abuse']);
});
