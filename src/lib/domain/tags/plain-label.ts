/** A label for a codebook id that has none: `sleep_problems` becomes `Sleep problems`. */
export function plainLabel(id: string): string {
	const words = id.replaceAll(/[_-]+/g, ' ').trim();
	return words.charAt(0).toUpperCase() + words.slice(1);
}
