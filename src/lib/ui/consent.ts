/** The wording a person agrees to when a session may be used for training. A change of words is a new version. */
export const CONSENT_VERSION = '1';

export const CONSENT_TEXT =
	'This session may be used as training data. It is then part of the files you download on the export page, word for word: names and places are not taken out. Off by default; you can take it back here.';
