// One table: who may know whom. What is not listed is an error.  folder: [may import, may import types of, packages]
const table = {
	'lib/domain': [[], [], ['zod', 'vader-sentiment']],
	'lib/doors': [['domain'], [], []],
	'lib/export': [['domain'], [], ['zod', 'lossless-json', '@noble/hashes']],
	'lib/vault': [['domain'], [], ['hash-wasm', '@noble/ciphers', 'zod']],
	'lib/storage': [['domain', 'vault'], [], ['dexie', 'zod', '@noble/hashes']],
	'lib/inference': [['domain'], [], ['zod']],
	'lib/analysis': [['domain'], [], []],
	'lib/search': [['domain'], [], []],
	'lib/conversation': [['domain'], ['storage', 'search', 'inference', 'analysis'], []],
	'lib/ui': [
		['domain', 'storage', 'conversation'],
		['search', 'inference', 'analysis', 'export', 'vault', 'doors'],
		['svelte', 'chart\\.js', 'virtua', 'nanoid', 'markdown-it']
	],
	'lib/ui/unlock': [['domain', 'ui', 'vault'], [], ['svelte']],
	routes: [
		[
			'domain',
			'storage',
			'doors',
			'search',
			'inference',
			'analysis',
			'export',
			'conversation',
			'ui'
		],
		['vault'],
		['svelte', '@sveltejs', 'nanoid']
	]
};
const outside = (folder, modules) => ({
	path: '^src/',
	pathNot: [`^src/${folder}/`, ...modules.map((m) => `^src/lib/${m}/`)]
});
const rule = (name, from, to) => ({ name, severity: 'error', from, to });
module.exports = {
	forbidden: [
		...Object.entries(table).flatMap(([folder, [values, types, packages]]) => {
			const inner = Object.keys(table).filter((other) => other.startsWith(`${folder}/`));
			const from = {
				path: `^src/${folder}/`,
				pathNot: ['\\.test\\.ts$', ...inner.map((other) => `^src/${other}/`)]
			};
			const known = packages.length > 0 && { pathNot: `node_modules/(${packages.join('|')})(/|$)` };
			return [
				rule(`${folder}: imports`, from, {
					...outside(folder, values),
					dependencyTypesNot: ['type-only']
				}),
				rule(`${folder}: types`, from, outside(folder, [...values, ...types])),
				rule(`${folder}: packages`, from, { path: 'node_modules', ...known })
			];
		}),
		rule(
			'front door',
			{ path: '^src/(?:lib/([^/]+)|routes)/' },
			{ path: '^src/lib/[^/]+/(?!index\\.ts$)', pathNot: ['^src/lib/ui/', '^src/lib/$1/'] }
		),
		rule(
			'workers compute',
			{ path: '^src/lib/([^/]+)/.*\\.worker\\.ts$' },
			{ path: '^src/', pathNot: '^src/lib/(domain|$1)/' }
		),
		rule(
			'imports resolve',
			{ path: '^src/' },
			{ couldNotResolve: true, pathNot: '^(\\$(app|env|service-worker)|virtual:|\\./\\$types)' }
		),
		rule('no circle', {}, { circular: true })
	],
	options: {
		tsConfig: { fileName: 'tsconfig.json' },
		tsPreCompilationDeps: true,
		doNotFollow: { path: 'node_modules' },
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['import', 'svelte', 'types', 'default']
		}
	}
};
