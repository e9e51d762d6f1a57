/** Somebody else was first: what was to be written came of something older. */
export class Stale extends Error {
	override name = 'Stale';
}
export const isStale = (error: unknown) => error instanceof Stale;
