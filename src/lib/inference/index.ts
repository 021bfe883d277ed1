export type { ModelClient, OfferedModel, ReplyEvent, ReplyFailure, ReplyUsage } from './client';
export { MOCK_MODEL, mockClient, type MockOptions } from './mock';
export { TEMPERATURE } from './request';
export { createFactsBook, type FactsBook, type ModelFacts } from './facts';
export { createInUse, type InUse } from './in-use';
export { FIRST_TOKEN_MS, IDLE_MS } from './conduct';
export { ollamaClient, type OllamaOptions } from './ollama';
export {
	isCloudName,
	listModels,
	loadedModels,
	probe,
	showModel,
	unloadModel,
	type LoadedModel
} from './ollama-models';
export { pullModel, PULL_IDLE_MS, type PullEvent, type PullFailure } from './ollama-pull';
export { openAiClient, type OpenAiOptions } from './openai';
export { listOpenAiModels } from './openai-models';
export { RECOMMENDED_MODELS, type RecommendedModel } from './recommended';
export type { PagePorts, PolicyWatch } from './doctor/browser-page';
export type { Cause, Certainty, Diagnosis, Engine, Observations, PageFacts } from './doctor/causes';
export { diagnose } from './doctor/diagnose';
export { EXAMINE_MS, examine, PERMISSION_MS, type ExamineOptions } from './doctor/examine';
export { originSteps, systemOf, type OperatingSystem, type Step } from './doctor/origins';
export type { Reach } from './ask';
export type { After } from './call';
export type { Fetch } from './host';
export type { Wait } from './wait';
