import { readSetting, vaultState, watch } from '#lib/storage';
import { settleOpenCopy } from '#lib/ui/plan/open-copy.ts';

/** Keeps the readable copy of the plan in line with the plan while the store is open; returns how to stop. */
export function keepOpenPlan(): () => void {
	return watch(
		() => readSetting('safetyPlan'),
		(plan) => {
			settleOpenCopy(plan, vaultState());
		},
		() => undefined
	);
}
