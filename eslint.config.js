import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

export default ts.config(
	{
		ignores: [
			'.svelte-kit',
			'build',
			'coverage',
			'test-results',
			'playwright-report',
			'.cache',
			'*.config.*',
			'**/*.cjs',
			'**/*.mjs',
			'static'
		]
	},
	js.configs.recommended,
	ts.configs.strictTypeChecked,
	svelte.configs.recommended,
	{
		languageOptions: {
			globals: globals.browser,
			parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] }
		},
		rules: {
			'no-undef': 'off', // the compiler knows better
			'no-console': 'error',
			'max-lines': ['warn', { max: 200, skipBlankLines: true }],
			'max-lines-per-function': ['warn', { max: 40, skipBlankLines: true, skipComments: true }],
			complexity: ['warn', 10],
			'max-params': ['warn', 3],
			'no-restricted-syntax': [
				'error',
				{ selector: 'ExportAllDeclaration', message: 'A front door lists its names.' }
			],
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/switch-exhaustiveness-check': 'error',
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
			'@typescript-eslint/prefer-readonly-parameter-types': 'off',
			'svelte/no-navigation-without-resolve': 'off' // the app lives at the root of its origin and nowhere else
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
		rules: {
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-call': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unsafe-return': 'off'
		} // svelte-check sees these types; ESLint cannot
	},
	{
		files: ['src/lib/domain/**/*.ts'],
		ignores: ['**/*.test.ts'],
		rules: {
			'no-restricted-properties': [
				'error',
				{ object: 'Date', property: 'now', message: 'Take the time as an argument.' },
				{ object: 'Math', property: 'random', message: 'Take the seed or the id as an argument.' }
			],
			'no-restricted-syntax': [
				'error',
				{ selector: 'ExportAllDeclaration', message: 'A front door lists its names.' },
				{
					selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
					message: 'Take the time as an argument.'
				},
				{
					selector: ':function[async=true], AwaitExpression',
					message: 'The domain is synchronous.'
				},
				{ selector: 'ClassDeclaration', message: 'The domain is values and functions.' }
			]
		}
	},
	{
		files: ['**/*.test.ts'],
		rules: {
			'max-lines': 'off',
			'max-lines-per-function': 'off',
			'@typescript-eslint/require-await': 'off',
			'@typescript-eslint/no-non-null-assertion': 'off'
		}
	}
);
