export { takeTurn } from './turn';
export { answerAgain, type AnswerRequest } from './answer';
export { catchUp, type CatchUpPorts } from './catch-up';
export type { TurnEnd, TurnEvent, TurnPorts, TurnRequest, TurnStore } from './ports';
