export const isLong = process.env.LONG !== undefined;
export const seed = Number(process.env.SEED ?? 2026);

/** How often something is tried: a few times in the suite, often in a long run, or as often as is said (`--kills 1000`). */
export const amount = (name: string, quick: number, long: number) =>
	Number(process.env[name.toUpperCase()] ?? (isLong ? long : quick));
