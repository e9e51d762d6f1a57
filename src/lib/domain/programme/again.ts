/** After so many months a change is rated anew (2.08). */
export const ASK_AGAIN_MONTHS = 3;

/** The same day of a later month, or that month's last one. */
export function monthsAfter(day: string, months: number): string {
	const [year, month, date] = day.slice(0, 10).split('-').map(Number) as [number, number, number];
	const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
	const at = new Date(Date.UTC(year, month - 1 + months, Math.min(date, last)));
	return at.toISOString().slice(0, 10);
}
