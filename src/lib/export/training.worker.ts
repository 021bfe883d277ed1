import type { Request } from './protocol';
import { createTrainingDesk } from './training-desk';

const answer = createTrainingDesk();

self.addEventListener('message', (event: MessageEvent<Request>) => {
	const response = answer(event.data);
	const transfer = response.kind === 'written' ? response.chunks.map((chunk) => chunk.buffer) : [];
	self.postMessage(response, { transfer });
});
