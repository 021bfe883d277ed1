import { parse } from '../../markup/parse';
import { visible } from '../../markup/visible';
import { chooseVoice, spokenText, utterances } from './voices';

/** How a reading ended. */
type Spoken = 'done' | 'stopped' | 'no_voice' | 'failed';

/** Voices may come a moment after they are first asked for. */
const VOICES_MS = 1_000;

/** Reads a text with a voice of this device, and with no other. Ends when the signal is aborted or the page is hidden. */
export async function speak(
	text: string,
	format: 'markdown' | 'plain',
	signal: AbortSignal
): Promise<Spoken> {
	const synthesis = (window as { speechSynthesis?: SpeechSynthesis }).speechSynthesis;
	const voices = synthesis === undefined ? [] : await voicesOf(synthesis);
	const voice = chooseVoice(voices, navigator.languages);
	if (synthesis === undefined || voice === null) return 'no_voice';
	if (signal.aborted) return 'stopped';
	synthesis.cancel(); // what another message was saying
	const blocks = format === 'markdown' ? parse(text) : null;
	const quiet = whenQuiet(signal, () => synthesis.cancel());
	try {
		for (const words of utterances(blocks === null ? visible(text) : spokenText(blocks))) {
			const how = await utter(synthesis, words, voice);
			if (quiet.isAsked()) return 'stopped';
			if (how !== 'done') return how;
		}
		return 'done';
	} finally {
		quiet.forget();
	}
}

async function voicesOf(synthesis: SpeechSynthesis): Promise<readonly SpeechSynthesisVoice[]> {
	const known = synthesis.getVoices();
	if (known.length > 0) return known;
	await new Promise<void>((settle) => {
		const done = () => {
			settle();
		};
		synthesis.addEventListener('voiceschanged', done, { once: true });
		setTimeout(done, VOICES_MS);
	});
	return synthesis.getVoices();
}

function utter(
	synthesis: SpeechSynthesis,
	words: string,
	voice: SpeechSynthesisVoice
): Promise<Spoken> {
	const utterance = new SpeechSynthesisUtterance(words);
	utterance.voice = voice;
	utterance.lang = voice.lang;
	return new Promise((settle) => {
		utterance.onend = () => {
			settle('done');
		};
		utterance.onerror = ({ error }) => {
			settle(error === 'canceled' || error === 'interrupted' ? 'stopped' : 'failed');
		};
		synthesis.speak(utterance);
	});
}

/** Calls `hush` when the signal is aborted or the page is hidden or left: nobody else should hear the rest. */
function whenQuiet(signal: AbortSignal, hush: () => void) {
	let asked = false;
	const end = () => {
		asked = true;
		hush();
	};
	const onVisibility = () => {
		if (document.visibilityState === 'hidden') end();
	};
	signal.addEventListener('abort', end);
	document.addEventListener('visibilitychange', onVisibility);
	window.addEventListener('pagehide', end);
	return {
		isAsked: () => asked,
		forget: () => {
			signal.removeEventListener('abort', end);
			document.removeEventListener('visibilitychange', onVisibility);
			window.removeEventListener('pagehide', end);
		}
	};
}
