/** A model the test server has. */
export interface FakeModel {
	readonly name: string;
	readonly digest?: string;
	readonly sizeBytes?: number;
	readonly parameters?: string;
	readonly contextTokens?: number;
	readonly architecture?: string;
	/** For example `thinking`, `tools`, `embedding`; `completion` is always there. */
	readonly capabilities?: readonly string[];
	/** Makes it a model that runs in the cloud. */
	readonly remoteHost?: string;
}

/** A small model of the usual kind. */
export const SMALL_MODEL: FakeModel = { name: 'llama3.2:3b' };

/** A model in memory. */
export interface LoadedModel {
	readonly model: FakeModel;
	readonly contextTokens: number;
	readonly expiresAt: Date;
}

const DIGEST = 'a80c4f17acd55265feec403c7aef86be0c25983ab279d83f3bcd3abbcb5b8b72';

const detailsOf = ({ architecture = 'llama', parameters = '3.2B' }: FakeModel): object => ({
	parent_model: '',
	format: 'gguf',
	family: architecture,
	families: [architecture],
	parameter_size: parameters,
	quantization_level: 'Q4_K_M'
});

const remoteOf = ({ remoteHost, name }: FakeModel): object =>
	remoteHost === undefined ? {} : { remote_model: name, remote_host: remoteHost };

/** An entry of `/api/tags`. */
export function tagOf(model: FakeModel): object {
	return {
		name: model.name,
		model: model.name,
		...remoteOf(model),
		modified_at: '2026-10-02T09:14:11.120441+02:00',
		size: model.sizeBytes ?? 2_019_393_189,
		digest: model.digest ?? DIGEST,
		details: detailsOf(model),
		capabilities: ['completion', ...(model.capabilities ?? [])]
	};
}

/** The answer of `/api/show`. */
export function showOf(model: FakeModel): object {
	const architecture = model.architecture ?? 'llama';
	return {
		parameters: 'stop "<|eot_id|>"',
		template: '{{ .Prompt }}',
		...remoteOf(model),
		details: detailsOf(model),
		model_info: {
			'general.architecture': architecture,
			'general.parameter_count': 3_212_749_888,
			[`${architecture}.context_length`]: model.contextTokens ?? 131_072
		},
		capabilities: ['completion', ...(model.capabilities ?? [])],
		modified_at: '2026-10-02T09:14:11.120441+02:00'
	};
}

/** An entry of `/api/ps`. */
export function loadedOf({ model, contextTokens, expiresAt }: LoadedModel): object {
	return {
		name: model.name,
		model: model.name,
		size: 3_500_000_000,
		digest: model.digest ?? DIGEST,
		details: detailsOf(model),
		expires_at: expiresAt.toISOString(),
		size_vram: 0,
		context_length: contextTokens
	};
}

/** Finds a model as the server does: `x` means `x:latest`. */
export function findModel(models: readonly FakeModel[], name: string): FakeModel | undefined {
	const full = name.includes(':') ? name : `${name}:latest`;
	return models.find((model) => model.name === name || model.name === full);
}

/** Milliseconds of a `keep_alive`: seconds, or a Go duration. Negative means for ever. */
export function keepAliveMs(value: unknown): number {
	if (typeof value === 'number') return value * 1000;
	const match = typeof value === 'string' ? /^(-?\d+(?:\.\d+)?)(ms|s|m|h)?$/u.exec(value) : null;
	if (match === null) return 300_000;
	return Number(match[1]) * ({ ms: 1, s: 1000, m: 60_000, h: 3_600_000 }[match[2] ?? 's'] ?? 1000);
}
