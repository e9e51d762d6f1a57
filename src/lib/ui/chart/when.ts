/** How many times one picture of ratings has room for. */
export const drawn = 8;

/** A month in words: "March 2026", or "Mar 2026" where there is little room. */
export function monthIn(locale: string, month: string, short = false) {
	return new Intl.DateTimeFormat(locale, {
		timeZone: 'UTC',
		month: short ? 'short' : 'long',
		year: 'numeric'
	}).format(new Date(`${month.slice(0, 7)}-01T00:00:00Z`));
}

/** A day in words, or a month where no day is known. */
export function dayIn(locale: string, at: string, short = false) {
	if (/^\d{4}-\d\d$/.test(at)) return monthIn(locale, at, short);
	return new Intl.DateTimeFormat(locale, {
		timeZone: 'UTC',
		...(short ? { day: 'numeric', month: 'short' } : { dateStyle: 'medium' })
	}).format(new Date(at));
}
