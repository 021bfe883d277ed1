/**
 * Control characters but line ends and tabs; marks that force a direction on what follows; marks that hide words as
 * annotations; and the invisible tag letters, which can carry a whole hidden text. Tag letters after a black flag are the
 * flags of regions and stay.
 */
const HIDDEN =
	/(\u{1f3f4}[\u{e0020}-\u{e007e}]{1,6}\u{e007f})|(?![\n\t])\p{Cc}|[\u202a-\u202e\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** A text as it may be put on the page: what nobody sees, or what turns other words around, is taken out. */
export function visible(text: string): string {
	return text.replaceAll('\r\n', '\n').replace(HIDDEN, (_, flag: string | undefined) => flag ?? '');
}

/**
 * An address spelled so that it can be read and not mistaken: names of other scripts in their ASCII form, everything
 * unusual percent-encoded. What is no full address stays as it is.
 */
export function plainAddress(address: string): string {
	return URL.canParse(address) ? new URL(address).href : visible(address);
}
