import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { accessOf } from './ollama/access.ts';
import { contextOf, refusalOf, sendPlanned, sendReply, type ChatRequest } from './ollama/chat.ts';
import { embed, type EmbedRequest } from './ollama/embed.ts';
import {
	findModel,
	keepAliveMs,
	loadedOf,
	showOf,
	SMALL_MODEL,
	tagOf,
	type FakeModel,
	type LoadedModel
} from './ollama/models.ts';
import { completionSteps, modelsOf, SSE, type CompletionRequest } from './ollama/openai.ts';
import type { ChatPlan, Refusal } from './ollama/plan.ts';
import { sendPull, type PullPlan } from './ollama/pull.ts';
import { json, refused, text, type Answer } from './ollama/answer.ts';
import { createRecorder, type Follower, type Recorder, type Sightings } from './ollama/record.ts';

export type { ChatPlan, Fault } from './ollama/plan.ts';

/** How a test server starts. */
export interface OllamaServerOptions {
	readonly models?: readonly FakeModel[];
	/** Origins allowed beyond the built-in list, as OLLAMA_ORIGINS. */
	readonly origins?: readonly string[];
	/** 0 picks a free one. */
	readonly port?: number;
}

/** A server that speaks Ollama's protocol on loopback and keeps a record. It runs no model. */
export interface OllamaServer extends Sightings {
	/** For example `http://127.0.0.1:40123`. */
	readonly host: string;
	/** How the next call of `/api/chat` or `/v1/chat/completions` answers, after those planned before. */
	next(plan: ChatPlan): void;
	/** How the next call of `/api/pull` goes. */
	nextPull(plan: PullPlan): void;
	/** How calls of `/api/chat` answer when nothing else is planned; for one model, or for all the others. */
	always(plan: ChatPlan, model?: string): void;
	/** Makes a path answer with this from now on; null makes it well again. */
	refuse(path: string, refusal: Refusal | null): void;
	setModels(models: readonly FakeModel[]): void;
	/** Calls of `/api/chat` so far. */
	chats(): number;
	/** Drops every connection and stops. */
	close(): Promise<void>;
}

interface State {
	models: readonly FakeModel[];
	origins: readonly string[];
	/** By model; the empty name stands for all others. */
	usual: Map<string, ChatPlan>;
	planned: ChatPlan[];
	loaded: LoadedModel[];
	refusals: Map<string, Refusal>;
	pulls: PullPlan[];
	/** Bytes of each part on disk, which outlive a pull that was broken off. */
	disk: Map<string, number>;
	record: Recorder;
}

const VERSION = '0.13.5';

/** Starts a test server: Ollama's own calls and those it shares with OpenAI; fields, statuses and CORS as the real one. */
export async function startOllamaServer(options: OllamaServerOptions = {}): Promise<OllamaServer> {
	const record = createRecorder();
	const state: State = {
		models: options.models ?? [SMALL_MODEL],
		origins: options.origins ?? [],
		usual: new Map(),
		planned: [],
		loaded: [],
		refusals: new Map(),
		pulls: [],
		disk: new Map(),
		record
	};
	const server = createServer((request, response) => void serve(request, response, state));
	await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		...record,
		host: `http://127.0.0.1:${String(port)}`,
		next: (plan) => void state.planned.push(plan),
		nextPull: (plan) => void state.pulls.push(plan),
		always: (plan, model = '') => void state.usual.set(model, plan),
		refuse(path, refusal): void {
			if (refusal === null) state.refusals.delete(path);
			else state.refusals.set(path, refusal);
		},
		setModels: (models) => void (state.models = models),
		chats: () => record.requests.filter(({ path }) => path === '/api/chat').length,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}

async function serve(
	request: IncomingMessage,
	response: ServerResponse,
	state: State
): Promise<void> {
	const path = new URL(request.url ?? '/', 'http://localhost').pathname;
	const method = request.method ?? 'GET';
	const record = state.record.follow(path);
	response.on('close', () => record.note(response.writableFinished ? 'finished' : 'aborted'));
	const access = accessOf(request, state.origins);
	for (const [name, value] of Object.entries(access.headers)) response.setHeader(name, value);
	if (access.status !== null) {
		request.resume();
		response.writeHead(access.status).end();
		return;
	}
	const body = await bodyOf(request);
	record.request({ method, path, headers: { ...request.headers }, body });
	const refusal = state.refusals.get(path);
	const answer =
		refusal === undefined
			? await route(`${method} ${path}`, { path, body, response, record, state })
			: refused(refusal, path);
	if (answer === null) return;
	response.writeHead(answer.status, answer.headers);
	response.end(answer.body);
}

interface Exchange {
	readonly path: string;
	readonly body: unknown;
	readonly response: ServerResponse;
	readonly record: Follower;
	readonly state: State;
}

/** An answer in one piece; null where a handler streams by itself. */
async function route(call: string, exchange: Exchange): Promise<Answer | null> {
	const { state } = exchange;
	switch (call) {
		case 'GET /':
			return text(200, 'Ollama is running');
		case 'GET /api/version':
			return json(200, { version: VERSION });
		case 'GET /api/tags':
			return json(200, { models: state.models.map(tagOf) });
		case 'GET /api/ps':
			return json(200, { models: living(state).map(loadedOf) });
		case 'POST /api/show':
			return withModel(exchange, (model) => json(200, showOf(model)));
		case 'POST /api/chat':
			return withModel(exchange, (model) => chat(model, exchange));
		case 'POST /api/generate':
			return withModel(exchange, (model) => generate(model, exchange));
		case 'POST /api/embed':
			return withModel(exchange, (model) => embed(model, exchange.body as EmbedRequest));
		case 'POST /api/pull':
			return pull(exchange);
		case 'GET /health':
			return json(200, { status: 'ok' });
		case 'GET /v1/models':
			return json(200, modelsOf(state.models));
		case 'POST /v1/chat/completions':
			return completions(exchange);
		default:
			return text(404, '404 page not found');
	}
}

async function withModel(
	{ body, state }: Exchange,
	answer: (model: FakeModel) => Answer | null | Promise<Answer | null>
): Promise<Answer | null> {
	if (body === null) return json(400, { error: 'missing request body' });
	const { model: name } = body as ChatRequest;
	if (name === undefined) return json(400, { error: 'model is required' });
	const model = findModel(state.models, name);
	return model === undefined ? json(404, { error: `model '${name}' not found` }) : answer(model);
}

async function chat(model: FakeModel, exchange: Exchange): Promise<Answer | null> {
	const { response, record, state } = exchange;
	const request = exchange.body as ChatRequest;
	const isLoad = (request.messages ?? []).length === 0;
	const plan = isLoad ? {} : planFor(model, state);
	const refusal = refusalOf(request, model);
	if (plan.refuse !== undefined) return refused(plan.refuse, exchange.path);
	if (refusal !== null) return json(refusal.status, { error: refusal.error });
	load(request, model, state);
	if (isLoad) return json(200, loadLine(request, model));
	// A model that is still loading has not even sent headers.
	if (plan.fault?.kind === 'silence' && plan.fault.afterWords === 0) return null;
	response.writeHead(200, { 'content-type': 'application/x-ndjson' });
	await sendReply(response, plan, { request, model, record });
	return null;
}

async function completions(exchange: Exchange): Promise<Answer | null> {
	const { response, record, state, path } = exchange;
	const request = (exchange.body ?? {}) as CompletionRequest;
	const model = findModel(state.models, request.model ?? '');
	if (model === undefined) {
		const message = `model '${request.model ?? ''}' not found`;
		return refused({ status: 404, body: 'json', message, type: 'not_found_error' }, path);
	}
	const plan = planFor(model, state);
	if (plan.refuse !== undefined) return refused(plan.refuse, path);
	if (plan.fault?.kind === 'silence' && plan.fault.afterWords === 0) return null;
	response.writeHead(200, { 'content-type': 'text/event-stream' });
	const steps = completionSteps(plan, { request, model: model.name });
	await sendPlanned(response, plan, { steps, record, wire: SSE });
	return null;
}

/** A prompt in one piece; without one it loads or unloads. */
function generate(model: FakeModel, { body, state }: Exchange): Answer {
	const request = body as ChatRequest & { readonly prompt?: string };
	const isLoad = (request.prompt ?? '') === '';
	load(request, model, state);
	const said = isLoad ? '' : (planFor(model, state).text ?? 'It sounds like a lot.');
	const ending = keepAliveMs(request.keep_alive) === 0 ? 'unload' : 'load';
	const done_reason = isLoad ? ending : 'stop';
	const created_at = new Date().toISOString();
	return json(200, { model: model.name, created_at, response: said, done: true, done_reason });
}

async function pull({ body, response, record, state }: Exchange): Promise<Answer | null> {
	const { model: name } = (body ?? {}) as ChatRequest;
	if (name === undefined) return json(400, { error: 'model is required' });
	response.writeHead(200, { 'content-type': 'application/x-ndjson' });
	const plan = state.pulls.shift() ?? {};
	const isDone = await sendPull(response, plan, { name, record, disk: state.disk });
	if (isDone && findModel(state.models, name) === undefined) {
		state.models = [...state.models, { name }];
	}
	return null;
}

function planFor(model: FakeModel, state: State): ChatPlan {
	const own = state.usual.get(model.name);
	return own ?? state.planned.shift() ?? state.usual.get('') ?? {};
}

function load(request: ChatRequest, model: FakeModel, state: State): void {
	const keepMs = keepAliveMs(request.keep_alive);
	state.loaded = state.loaded.filter((loaded) => loaded.model.name !== model.name);
	if (keepMs === 0) return;
	const expiresAt = new Date(keepMs < 0 ? '2318-01-01T00:00:00Z' : Date.now() + keepMs);
	state.loaded.push({ model, contextTokens: contextOf(request), expiresAt });
}

/** Empty messages load a model, or unload it when it is to be kept for no time. */
function loadLine(request: ChatRequest, model: FakeModel): object {
	return {
		model: model.name,
		created_at: new Date().toISOString(),
		message: { role: 'assistant', content: '' },
		done_reason: keepAliveMs(request.keep_alive) === 0 ? 'unload' : 'load',
		done: true
	};
}

function living(state: State): LoadedModel[] {
	return state.loaded.filter(({ expiresAt }) => expiresAt.getTime() > Date.now());
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
	const chunks: Buffer[] = [];
	try {
		for await (const chunk of request) chunks.push(chunk as Buffer);
		return JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown;
	} catch {
		return null;
	}
}
