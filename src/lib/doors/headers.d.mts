export declare const HELP_SITES: readonly string[];
export declare const LEAVE_PAGES: readonly string[];
export declare function assetHeaders(): Record<string, string>;
export declare function pageHeaders(more?: {
	readonly policy?: string;
	readonly hosts?: readonly string[];
}): Record<string, string>;
export declare function workerHeaders(): Record<string, string>;
export declare function headersFile(): string;
