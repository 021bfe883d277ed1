export {
	readOriginSession,
	type OriginRefusal,
	type OriginSession,
	type OriginWarning
} from './origin-read';
export type { Screen } from './origin-messages';
export { OriginRefusalKind } from './origin-schema';
export { writeOriginSession, type WrittenSession } from './origin-write';
export type { LeftOut, LeftOutKind } from './origin-left';
export { asCopy, compareWithStored, type Standing, type StoredSession } from './origin-compare';
