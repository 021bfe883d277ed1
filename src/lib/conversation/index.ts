export { hear, takeTurn } from './turn';
export { answerAgain, continueReply, type AnswerRequest } from './answer';
export { leaveAsIs } from './keep';
export { offersFor } from './offers';
export { catchUp, type CatchUpPorts } from './catch-up';
export { COPY_EVERY } from './copies-due';
export { keepCopies, type CopyOutcome, type CopyTarget, type KeepCopiesPorts } from './copies';
export { createMemoryStore, type MemoryStore } from './memory-store';
export type { TurnEnd, TurnEvent, TurnPorts, TurnRequest, TurnStore } from './ports';
