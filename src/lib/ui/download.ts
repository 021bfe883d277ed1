/** Hands a file to the browser's downloads. */
export function saveBlob(name: string, blob: Blob): void {
	const address = URL.createObjectURL(blob);
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// The browser reads the address after this turn of the event loop; a minute is ample for any size.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** The same for a text. */
export function saveText(name: string, type: string, text: string): void {
	saveBlob(name, new Blob([text], { type }));
}
