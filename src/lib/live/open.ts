import type { Given, LiveMeeting } from './meeting.svelte.ts';

const AGAIN_MS = 3000;

/**
 * Opens a live meeting for a page that already stands: what keeps it alive is loaded after what one
 * reads and types in, and asked for again where the network was gone. Answers with how to end it.
 */
export function openLive(given: Given, opened: (live: LiveMeeting) => void): () => void {
	let ended = false;
	let live: LiveMeeting | undefined;
	const open = async () => {
		try {
			const { LiveMeeting } = await import('./meeting.svelte.ts');
			if (!ended) opened((live = new LiveMeeting(given)));
		} catch {
			setTimeout(() => void (ended || open()), AGAIN_MS);
		}
	};
	void open();
	return () => {
		ended = true;
		live?.close();
	};
}
