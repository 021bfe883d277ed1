/** Ways for a text to fetch something or to lead the page away, were it more than text. `to` gives each its own address. */
export function markupWays(to: (name: string) => string): Readonly<Record<string, string>> {
	return {
		img: `<img src="${to('img')}">`,
		srcset: `<img srcset="${to('srcset')} 2x">`,
		background: `<p style="background:url(${to('background')})">x</p>`,
		import: `<style>@import url("${to('import')}");</style>`,
		cssAttr: `<style>input[value^=a]{background:url(${to('css-attr')})}</style><input value="a">`,
		fontFace: `<style>@font-face{font-family:f;src:url(${to('font')})}p{font-family:f}</style>`,
		video: `<video src="${to('video')}" poster="${to('poster')}" autoplay></video>`,
		audio: `<audio src="${to('audio')}" autoplay></audio>`,
		track: `<video><track default src="${to('track')}"></video>`,
		source: `<picture><source srcset="${to('source')}"><img></picture>`,
		iframe: `<iframe src="${to('iframe')}"></iframe>`,
		srcdoc: `<iframe srcdoc="<img src='${to('srcdoc')}'>"></iframe>`,
		object: `<object data="${to('object')}"></object>`,
		embed: `<embed src="${to('embed')}">`,
		prefetch: `<link rel="prefetch" href="${to('prefetch')}">`,
		preload: `<link rel="preload" as="image" href="${to('preload')}">`,
		modulepreload: `<link rel="modulepreload" href="${to('modulepreload')}">`,
		preconnect: `<link rel="preconnect" href="${to('preconnect')}">`,
		dnsPrefetch: `<link rel="dns-prefetch" href="${to('dns-prefetch')}">`,
		stylesheet: `<link rel="stylesheet" href="${to('stylesheet')}">`,
		icon: `<link rel="icon" href="${to('icon')}">`,
		manifest: `<link rel="manifest" href="${to('manifest')}">`,
		svgImage: `<svg><image href="${to('svg-image')}" width="9" height="9"/></svg>`,
		svgUse: `<svg><use href="${to('svg-use')}#a"/></svg>`,
		svgFilter: `<svg><filter id="f"><feImage href="${to('svg-filter')}"/></filter></svg>`,
		svgScript: `<svg><script href="${to('svg-script')}"></script></svg>`,
		math: `<math><mtext><img src="${to('math')}"></mtext></math>`,
		mathLink: `<math href="${to('math-link')}">x</math>`,
		template: `<template><img src="${to('template')}"></template>`,
		dialog: `<dialog open><img src="${to('dialog')}"></dialog>`,
		script: `<script src="${to('script')}"></script>`,
		importmap: `<script type="importmap">{"imports":{"a":"${to('importmap')}"}}</script>`,
		speculation: `<script type="speculationrules">{"prefetch":[{"urls":["${to('speculation')}"]}]}</script>`,
		onerror: `<img src="data:," onerror="fetch('${to('onerror')}')">`,
		onload: `<svg onload="fetch('${to('onload')}')"></svg>`,
		autofocus: `<input autofocus onfocus="fetch('${to('autofocus')}')">`,
		base: `<base href="${to('base')}/"><img src="x">`,
		table: `<table background="${to('table')}"><tr><td background="${to('cell')}">x</table>`,
		comment: `<!--><img src="${to('comment')}">-->`,
		broken: `<img/src=${to('broken')}//`,
		nested: `<noscript><p title="</noscript><img src=${to('nested')}>"></noscript>`
	};
}

/** The same in markdown, with addresses that run or hold something. */
export function markdownWays(to: (name: string) => string): Readonly<Record<string, string>> {
	return {
		link: `[a link](${to('md-link')})`,
		image: `![a picture](${to('md-image')} "t")`,
		imageInLink: `[![a](${to('md-inner')})](${to('md-outer')})`,
		reference: `[a reference][r] ![and a picture][r]\n\n[r]: ${to('md-reference')}`,
		autolink: `<${to('md-autolink')}>`,
		bare: `${to('md-bare')} www.away.example a@away.example`,
		footnote: `a footnote[^1]\n\n[^1]: ${to('md-footnote')}`,
		script: `[a](javascript:fetch('${to('md-script')}')) [b](java\tscript:alert(1))`,
		data: `[a](data:text/html,<script>1</script>) ![b](data:image/svg+xml,<svg/>)`,
		attributes: `# h {style="background:url(${to('md-attributes')})"}`,
		bidi: `[https://safe.example](${to('md-bidi')}\u202Eelpmaxe.efas)`,
		entity: `&lt;img src=${to('md-entity')}&gt; &#60;img src=${to('md-number')}&#62;`,
		table: `| a |\n|---|\n| ![c](${to('md-table')}) |`
	};
}

/** Scripts that reach out, run in the page as if somebody had got that far. Each gets its address and, for peers, a port. */
export const SCRIPT_WAYS: Readonly<Record<string, (address: string, port: number) => unknown>> = {
	fetch: (address) => fetch(address),
	fetchNoCors: (address) => fetch(address, { mode: 'no-cors', keepalive: true }),
	beacon: (address) => navigator.sendBeacon(address, 'x'),
	xhr: (address) => {
		const request = new XMLHttpRequest();
		request.open('GET', address);
		request.send();
	},
	webSocket: (address) => new WebSocket(address.replace('http', 'ws')),
	eventSource: (address) => new EventSource(address),
	image: (address) => {
		new Image().src = address;
	},
	audio: (address) => void new Audio(address).play(),
	fontFace: (address) => new FontFace('f', `url(${address})`).load(),
	moduleImport: (address) => import(/* @vite-ignore */ address),
	worker: (address) => new Worker(address),
	blobWorker: (address) => {
		const source = URL.createObjectURL(new Blob([`fetch('${address}')`]));
		return new Worker(source);
	},
	serviceWorker: (address) => navigator.serviceWorker.register(address),
	styleText: (address) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(`body{background:url(${address})}`);
		document.adoptedStyleSheets.push(sheet);
	},
	frame: (address) => {
		const frame = document.createElement('iframe');
		frame.src = address;
		document.body.append(frame);
	},
	ping: (address) => {
		const link = document.createElement('a');
		link.href = '#x';
		link.ping = address;
		document.body.append(link);
		link.click();
	},
	form: (address) => {
		const form = document.createElement('form');
		form.action = address;
		document.body.append(form);
		form.submit();
	},
	blankForm: (address) => {
		const form = document.createElement('form');
		form.action = address;
		form.target = '_blank';
		document.body.append(form);
		form.submit();
	},
	peers: async (_, port) => {
		const peer = new RTCPeerConnection({
			iceServers: [{ urls: `stun:127.0.0.1:${String(port)}` }]
		});
		peer.createDataChannel('x');
		await peer.setLocalDescription(await peer.createOffer());
	}
};

/** Scripts and markup that lead the page itself away, or open another; no content policy forbids these. */
export const LEADING_AWAY: Readonly<Record<string, (address: string) => void>> = {
	location: (address) => {
		location.href = address;
	},
	metaRefresh: (address) => {
		const meta = document.createElement('meta');
		meta.httpEquiv = 'refresh';
		meta.content = `0;url=${address}`;
		document.head.append(meta);
	},
	linkClick: (address) => {
		const link = document.createElement('a');
		link.href = address;
		document.body.append(link);
		link.click();
	},
	blankClick: (address) => {
		const link = document.createElement('a');
		link.href = address;
		link.target = '_blank';
		link.rel = 'noopener';
		document.body.append(link);
		link.click();
	},
	open: (address) => void open(address)
};
