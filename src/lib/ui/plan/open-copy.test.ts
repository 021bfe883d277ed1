import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { emptyPlan, Millis, withLine } from '#lib/domain';
import { dropOpenCopy, keepOpenCopy, readOpenCopy, settleOpenCopy } from './open-copy';
import { hasOpenCopy, OPEN_COPY_KEY } from './open-copy-key';

const AT = Millis.parse(5);
const PLAN = withLine(emptyPlan(AT), 'alone', { text: 'humming', phone: null }, AT);
let kept: Map<string, string>;

beforeEach(() => {
	kept = new Map();
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, value: string) => void kept.set(key, value),
		removeItem: (key: string) => void kept.delete(key)
	});
});
afterEach(() => {
	vi.unstubAllGlobals();
});

test('a copy is there from when it is kept until it is dropped, and then nothing of it', () => {
	expect(hasOpenCopy()).toBe(false);

	expect(keepOpenCopy(PLAN)).toBe(true);
	expect(hasOpenCopy()).toBe(true);
	expect(readOpenCopy()).toEqual(PLAN);

	dropOpenCopy();
	expect(hasOpenCopy()).toBe(false);
	expect([...kept.values()]).toEqual([]);
});

test.each(['{', '{"steps":{}}', '[]'])('what is no plan is not shown as one: %s', (text) => {
	kept.set(OPEN_COPY_KEY, text);

	expect(readOpenCopy()).toBeNull();
});

test('the copy follows the plan under an open lock, and goes with the plan or the lock', () => {
	const changed = withLine(PLAN, 'signs', { text: 'I go quiet', phone: null }, AT);
	keepOpenCopy(PLAN);

	settleOpenCopy(changed, 'locked');
	expect(readOpenCopy()).toEqual(PLAN);
	settleOpenCopy(changed, 'open');
	expect(readOpenCopy()).toEqual(changed);
	settleOpenCopy(changed, 'off');
	expect(hasOpenCopy()).toBe(false);
	keepOpenCopy(PLAN);
	settleOpenCopy(null, 'open');
	expect(hasOpenCopy()).toBe(false);
});

test('where the browser keeps nothing, no copy is claimed', () => {
	vi.stubGlobal('localStorage', {
		getItem: () => {
			throw new Error('blocked');
		},
		setItem: () => {
			throw new Error('blocked');
		}
	});

	expect(hasOpenCopy()).toBe(false);
	expect(keepOpenCopy(PLAN)).toBe(false);
	expect(readOpenCopy()).toBeNull();
});
