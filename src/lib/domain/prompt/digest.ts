/** A short mark of a text, 32 bits as eight hex digits (FNV-1a over UTF-16 units). It tells changes, and hides nothing. */
export function digestOf(text: string): string {
	let hash = 0x811c9dc5;
	for (let i = 0; i < text.length; i += 1) {
		hash ^= text.charCodeAt(i);
		hash = Math.imul(hash, 0x01000193);
	}
	return (hash >>> 0).toString(16).padStart(8, '0');
}
