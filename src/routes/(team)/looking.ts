const LOOK_MS = 3_000;

/** Looks again every few seconds while somebody sees the page. What it answers with ends it. */
export function lookAgain(look: () => Promise<unknown>): () => void {
	const timer = setInterval(() => {
		if (document.visibilityState === 'visible') void look().catch(() => undefined);
	}, LOOK_MS);
	return () => clearInterval(timer);
}
