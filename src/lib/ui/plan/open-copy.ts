import { SafetyPlan } from '#lib/domain';
import { OPEN_COPY_KEY } from './open-copy-key';

/** The readable copy of the plan; null where there is none, or none that can be read. */
export function readOpenCopy(): SafetyPlan | null {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(OPEN_COPY_KEY) ?? 'null');
		return SafetyPlan.safeParse(kept).data ?? null;
	} catch {
		return null;
	}
}

/** Keeps a copy that anyone who can use this browser profile can read; false where the browser keeps none. */
export function keepOpenCopy(plan: SafetyPlan): boolean {
	try {
		localStorage.setItem(OPEN_COPY_KEY, JSON.stringify(plan));
		return true;
	} catch {
		return false;
	}
}

/** Takes the readable copy away. */
export function dropOpenCopy(): void {
	try {
		localStorage.removeItem(OPEN_COPY_KEY);
	} catch {
		// storage is blocked, so there is none
	}
}

/**
 * Brings the copy in line with the plan as it is kept, wherever it was changed: another tab, a restored backup, a lock
 * that was taken off. Without a lock everything is readable anyway, and a lock set later must not find a copy beside it.
 */
export function settleOpenCopy(plan: SafetyPlan | null, vault: 'off' | 'locked' | 'open'): void {
	if (vault === 'locked') return;
	if (plan === null || vault === 'off') dropOpenCopy();
	else keepOpenCopy(plan);
}
