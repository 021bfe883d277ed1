export { hear, rewordTurn, takeTurn } from './turn';
export { rateReply, showAnswer, showEnding, toolsFor, type MessageTools } from './tools';
export { answerAgain, continueReply, type AnswerRequest } from './answer';
export { sweepDeleted, UNDO_MS } from './deleting';
export { leaveAsIs } from './keep';
export { HISTORY_MESSAGES } from './stream';
export { offersFor } from './offers';
export { catchUp, type CatchUpPorts } from './catch-up';
export { COPY_EVERY } from './copies-due';
export { keepCopies, type CopyOutcome, type CopyTarget, type KeepCopiesPorts } from './copies';
export { remember, type RememberPorts } from './remember';
export { createMemoryStore, type MemoryStore } from './memory-store';
export type {
	PlannedReply,
	PlanTask,
	TurnEnd,
	TurnEvent,
	TurnFailure,
	TurnPorts,
	TurnRequest,
	TurnStore
} from './ports';
