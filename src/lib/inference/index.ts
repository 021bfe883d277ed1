export type { ModelClient, OfferedModel, ReplyEvent, ReplyFailure, ReplyUsage } from './client';
export { MOCK_MODEL, mockClient, type MockOptions } from './mock';
export { FIRST_TOKEN_MS, IDLE_MS, ollamaClient, type OllamaOptions } from './ollama';
export { isCloudName, listModels, probe } from './ollama-models';
export type { After } from './call';
export type { Fetch } from './host';
export type { Wait } from './wait';
