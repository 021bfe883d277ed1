import { expect, test } from 'vitest';
import type { TurnPorts } from '#lib/conversation';
import type { Chat } from './chat.svelte.ts';
import { Chats } from './chats.ts';
import { OffRecord } from './off-record.svelte.ts';

const make = () => new OffRecord(() => ({}) as TurnPorts);
const chatIn = (phase: Chat['phase']) => ({ phase, stop: () => undefined }) as unknown as Chat;

test('loading again costs nothing while nobody writes', () => {
	const chats = new Chats();
	chats.of('a', () => chatIn('idle'));
	chats.offRecord(make);

	expect(chats.reloadCost).toBe('nothing');
	expect(chats.openOffRecord).toBeNull();
});

test('loading again costs the rest of a reply that is coming', () => {
	const chats = new Chats();
	chats.of('a', () => chatIn('replying'));

	expect(chats.reloadCost).toBe('reply');
});

test('loading again costs words off the record, also those that are only typed', () => {
	const chats = new Chats();
	const talk = chats.offRecord(make);
	talk.text = '  ';
	expect(chats.reloadCost).toBe('nothing');

	talk.text = 'not sent yet';
	chats.of('a', () => chatIn('replying'));

	expect(chats.reloadCost).toBe('off_record');
	expect(chats.openOffRecord).toBe(talk);
});

test('a talk off the record that was forgotten is open no more', () => {
	const chats = new Chats();
	const talk = chats.offRecord(make);
	talk.text = 'not sent yet';

	chats.forgetOffRecord();

	expect(chats.openOffRecord).toBeNull();
	expect(talk.text).toBe('');
});

test('drafts are kept when they are asked for, until their page is left, and one that cannot be is no hindrance', async () => {
	const chats = new Chats();
	const kept: string[] = [];
	chats.followDraft(() => Promise.reject(new Error('no room')));
	chats.followDraft(async () => void kept.push('here'));
	const leave = chats.followDraft(async () => void kept.push('left'));
	leave();

	await chats.keepDrafts();

	expect(kept).toEqual(['here']);
});
