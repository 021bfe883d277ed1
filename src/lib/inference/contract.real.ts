import { describeEngine } from '../../../tests/support/engine-contract';
import { ollamaClient } from './ollama';
import { listModels } from './ollama-models';
import { openAiClient } from './openai';

// The promises of the contract, against a real Ollama: `OLLAMA_HOST=http://localhost:11434 npm run test:ollama`.

/** A cold start reads the model from disk. */
const LIMIT_MS = 300_000;

const named = process.env['OLLAMA_HOST'] ?? '';
if (named === '') throw new Error('set OLLAMA_HOST, for example http://localhost:11434');
const host = /^https?:\/\//u.test(named) ? named : `http://${named}`;
const listed = await listModels(host);
if (!listed.ok) throw new Error(`no list of models at OLLAMA_HOST: ${listed.failure.kind}`);
const small = listed.value
	.filter(({ cloud, capabilities }) => !cloud && (capabilities?.includes('completion') ?? true))
	.sort((one, other) => (one.sizeBytes ?? 0) - (other.sizeBytes ?? 0));
const model = process.env['OLLAMA_MODEL'] ?? small[0]?.name;
if (model === undefined) throw new Error('no local model at OLLAMA_HOST; pull one first');

const native = () => ollamaClient({ host, model });
const compatible = () => openAiClient({ host, model });
describeEngine({ name: `ollama, ${model}`, open: native, slow: native, limitMs: LIMIT_MS });
describeEngine({ name: `/v1, ${model}`, open: compatible, slow: compatible, limitMs: LIMIT_MS });
