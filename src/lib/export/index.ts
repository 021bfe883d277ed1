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
export { exampleIds, refs, type ExampleKind, type IdMaker, type RefKind } from './ids';
export type { PackedTranscript, Transcript } from './transcript';
export { pairStyle, toChironPairs, type Audience, type PairStyle } from './chiron-pairs';
export { toOpenAiChat, type ChatStyle } from './openai-chat';
export type { TrainingOrigin } from './training-origins';
export type { TrainingReport } from './training-report';
export type { TrainingFormat, TrainingJob, TrainingOptions } from './training-writer';
export { exportTraining, type TrainingEvent, type TrainingRequest } from './training-export';
export {
	createTrainingExporter,
	type ExporterEvent,
	type TrainingExporter,
	type TrainingFailure
} from './training-exporter';
export type { WorkerPort } from './desk-client';
export {
	checkFile,
	checkLine,
	ChironPairLine,
	OpenAiChatLine,
	type LineFinding
} from './training-check';
