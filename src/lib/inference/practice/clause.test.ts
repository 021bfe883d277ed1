import { describe, expect, test } from 'vitest';
import { echoOf, isHarsh, twoSides } from './clause';

describe('what can be said back', () => {
	test.each([
		['I snapped at my son yesterday.', 'you snapped at your son yesterday'],
		['Well, I guess I just miss how things were', 'you just miss how things were'],
		["can't stop thinking about my exam", "you can't stop thinking about your exam"],
		['Feeling tired of my own head.', "you're feeling tired of your own head"],
		['Been crying in my car again', "you've been crying in your car again"],
		["I CAN'T DO MY JOB LIKE THIS", "you can't do your job like this"],
		['I should call my mother', 'you feel you should call your mother'],
		['I think I really need to rest my eyes', 'you feel you really need to rest your eyes'],
		['Sarah left me last week', 'Sarah left you last week'],
		['My boss shouted at me', 'your boss shouted at you'],
		['It rained. I stayed in my bed. The day went by.', 'you stayed in your bed'],
		['I keep my distance, I guess', 'you keep your distance'],
		[
			'I keep driving past his old flat because the new place they moved him to feels so very far away from all of us',
			'you keep driving past his old flat'
		]
	])('"%s" gives "%s"', (said, clause) => {
		expect(echoOf(said)?.clause).toBe(clause);
	});

	test.each([
		'I want to die',
		'I thought about my pills',
		"I don't want to be here anymore",
		'I am worthless',
		'I have bipolar disorder',
		'My therapist said so',
		'I-I told my wife',
		'Why do I do this?',
		'You never help me',
		'My number is 555 0100 200',
		'My mail is me@example.org',
		'<b>my</b> page is here',
		'tired',
		'The weather is fine today',
		'I went to the',
		''
	])('never says back "%s"', (said) => {
		expect(echoOf(said)).toBeNull();
	});

	test.each([
		['Nobody listens to me', true],
		['I ruin everything I touch', true],
		['My wife says I am never there', false],
		['My boss shouted at me', false]
	])('"%s" is sweeping: %s', (said, sweeping) => {
		expect(echoOf(said)?.sweeping).toBe(sweeping);
	});
});

test('holds both sides of a wish', () => {
	expect(twoSides("I want to quit but I'm scared of my landlord")).toEqual([
		'you want to quit',
		"you're scared of your landlord"
	]);
	expect(twoSides('I like my tea hot')).toBeNull();
	expect(twoSides('I tried but it rained')).toBeNull();
});

test('contempt counts only when it is turned on oneself', () => {
	expect(isHarsh("i'm such a failure")).toBe(true);
	expect(isHarsh('the printer is useless')).toBe(false);
});
