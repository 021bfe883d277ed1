export { takeTurn } from './turn';
export { answerAgain, type AnswerRequest } from './answer';
export { catchUp, type CatchUpPorts } from './catch-up';
export { COPY_EVERY } from './copies-due';
export { keepCopies, type CopyOutcome, type CopyTarget, type KeepCopiesPorts } from './copies';
export type { TurnEnd, TurnEvent, TurnPorts, TurnRequest, TurnStore } from './ports';
