import type { App } from './app.ts';
export async function loadExample(_app: App, _user: string): Promise<string> {
	return '';
}
export async function exampleOf(_app: App, _user: string): Promise<string | null> {
	return null;
}
export async function removeExample(_app: App, _user: string) {}
