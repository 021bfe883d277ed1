// Everything the store does, done once more under a vault.
import './store.test';
import { beforeEach, expect } from 'vitest';
import { turnOnFast } from './vault.fixture';

beforeEach(async () => {
	expect(await turnOnFast()).toMatch(/\w/);
});
