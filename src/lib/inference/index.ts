export type { ModelClient, OfferedModel, ReplyEvent, ReplyFailure, ReplyUsage } from './client';
export { MOCK_MODEL, mockClient, type MockOptions } from './mock';
export type { Wait } from './wait';
