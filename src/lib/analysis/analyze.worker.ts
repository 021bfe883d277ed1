import { analyzeAll } from './analyze';
import type { AnalyzeRequest, AnalyzeResponse } from './protocol';

addEventListener('message', ({ data }: MessageEvent<AnalyzeRequest>) => {
	const response: AnalyzeResponse = { id: data.id, findings: analyzeAll(data.utterances) };
	postMessage(response);
});
