export { createAnalyst, type Analyst } from './analyst';
export { analyzeAll } from './analyze';
