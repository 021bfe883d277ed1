import { createSubscriber } from 'svelte/reactivity';

/** Colors and type of the page, as a canvas needs them: it cannot read custom properties itself. */
export interface ChartLook {
	/** Four, in the order series are drawn. */
	readonly series: readonly string[];
	readonly text: string;
	readonly muted: string;
	readonly surface: string;
	readonly band: string;
	readonly border: string;
	readonly grid: string;
	readonly fontFamily: string;
	/** Pixels; follows the text size of the page. */
	readonly fontPx: number;
}

const FONT_REM = 0.8;
const MEDIA = [
	'(prefers-color-scheme: dark)',
	'(prefers-contrast: more)',
	'(forced-colors: active)'
];

/** The current look; read in a reactive place it is read again when the theme changes. */
export function watchLook(): { readonly current: ChartLook } {
	const subscribe = createSubscriber((update) => {
		const observer = new MutationObserver(update);
		observer.observe(document.documentElement, { attributes: true });
		const queries = MEDIA.map((query) => matchMedia(query));
		for (const query of queries) query.addEventListener('change', update);
		return () => {
			observer.disconnect();
			for (const query of queries) query.removeEventListener('change', update);
		};
	});
	return {
		get current() {
			subscribe();
			return matchMedia('(forced-colors: active)').matches ? forcedLook() : ownLook();
		}
	};
}

function ownLook(): ChartLook {
	const style = getComputedStyle(document.documentElement);
	const read = (name: string) => style.getPropertyValue(name).trim() || style.color;
	return {
		series: ['--series-1', '--series-2', '--series-3', '--series-4'].map(read),
		text: read('--text'),
		muted: read('--muted'),
		surface: read('--surface'),
		band: read('--surface-2'),
		border: read('--control-border'),
		grid: read('--grid'),
		...font()
	};
}

/** System colors by their own names: the person asked for these and no others, so shapes alone tell series apart. */
function forcedLook(): ChartLook {
	return {
		series: Array<string>(4).fill('CanvasText'),
		text: 'CanvasText',
		muted: 'CanvasText',
		surface: 'Canvas',
		band: 'Canvas',
		border: 'CanvasText',
		grid: 'GrayText',
		...font()
	};
}

function font(): Pick<ChartLook, 'fontFamily' | 'fontPx'> {
	const { fontFamily } = getComputedStyle(document.body);
	const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
	return { fontFamily, fontPx: Math.round(rem * FONT_REM) };
}
