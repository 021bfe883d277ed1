/** The part of a picked folder that Chromium has and the types do not know yet. */
interface PermittedFolder {
	queryPermission?(wish: { mode: 'readwrite' }): Promise<PermissionState>;
	requestPermission?(wish: { mode: 'readwrite' }): Promise<PermissionState>;
}

interface PickingWindow {
	showDirectoryPicker?(wish: {
		id: string;
		mode: 'readwrite';
		startIn: 'documents';
	}): Promise<FileSystemDirectoryHandle>;
}

/** Whether this browser can let the person pick a folder. */
export function canPickFolder(): boolean {
	return 'showDirectoryPicker' in globalThis;
}

/** Lets the person pick a folder, within a gesture; null when they close the picker. */
export async function pickFolder(): Promise<FileSystemDirectoryHandle | null> {
	try {
		const picked = await (globalThis as PickingWindow).showDirectoryPicker?.({
			id: 'chiron-copies',
			mode: 'readwrite',
			startIn: 'documents'
		});
		return picked ?? null;
	} catch (error) {
		if (error instanceof DOMException) return null; // closed, or not allowed to be opened
		throw error;
	}
}

/** Whether Chiron may write to a folder right now. Asks the browser and never the person. */
export async function folderAccess(folder: FileSystemDirectoryHandle): Promise<PermissionState> {
	const asked = await (folder as PermittedFolder).queryPermission?.({ mode: 'readwrite' });
	return asked ?? 'granted';
}

/** Asks the person for a folder again, within a gesture. */
export async function askForFolder(folder: FileSystemDirectoryHandle): Promise<PermissionState> {
	try {
		const asked = await (folder as PermittedFolder).requestPermission?.({ mode: 'readwrite' });
		return asked ?? 'granted';
	} catch (error) {
		if (error instanceof DOMException) return 'denied';
		throw error;
	}
}
