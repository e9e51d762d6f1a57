/** Where the browser keeps things; nothing where it may not. */
export function storageOf(): Storage | undefined {
	try {
		return localStorage;
	} catch {
		return undefined;
	}
}
