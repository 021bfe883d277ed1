/**
 * A folder that copies are written to: one the person picked, or the site's private one.
 *
 * The part of `FileSystemDirectoryHandle` that is used, so that tests can put one in its place that fails on demand.
 */
export interface CopyFolder {
	readonly name: string;
	keys(): AsyncIterable<string>;
	getFileHandle(name: string, options?: { readonly create?: boolean }): Promise<CopyFile>;
	removeEntry(name: string): Promise<void>;
}

/** The part of `FileSystemFileHandle` that is used. */
export interface CopyFile {
	getFile(): Promise<{ arrayBuffer(): Promise<ArrayBuffer> }>;
	createWritable(): Promise<CopyStream>;
}

/** What was written shows in the file at `close` and not before. */
export interface CopyStream {
	write(bytes: Uint8Array<ArrayBuffer>): Promise<void>;
	close(): Promise<void>;
	abort(): Promise<void>;
}
