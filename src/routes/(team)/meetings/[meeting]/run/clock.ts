/**
 * The server's clock, read in this browser. The server's time came with the page's data: what matters is
 * when those data arrived, not how long the page has taken to come alive since.
 */
export function serverClock(told: string): () => number {
	const data = performance
		.getEntriesByType('resource')
		.findLast(({ name }) => name.includes('__data.json'));
	const page = performance.getEntriesByType('navigation')[0];
	const entry = (data ?? page) as PerformanceResourceTiming | undefined;
	const arrived = entry?.responseStart ? performance.timeOrigin + entry.responseStart : Date.now();
	const ahead = Date.parse(told) - arrived;
	return () => Date.now() + ahead;
}
