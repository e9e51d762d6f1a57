import * as v from 'valibot';

const Given = v.optional(v.string(), '');

/** A month as an `<input type=month>` gives it. */
export const Month = v.pipe(
	Given,
	v.transform((text) => text.trim()),
	v.regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'month')
);

export const Day = v.pipe(
	Given,
	v.transform((text) => text.trim()),
	v.check((text) => /^\d{4}-\d\d-\d\d$/.test(text) && isDay(text), 'day')
);

const isDay = (text: string) => {
	const at = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
};

/** A day, or none. */
export const DayOrNone = v.optional(
	v.union(
		[
			v.pipe(
				v.literal(''),
				v.transform(() => null)
			),
			Day
		],
		'day'
	),
	''
);

/** A whole number that counts things. */
export const Count = v.pipe(
	Given,
	v.transform((text) => text.trim()),
	v.regex(/^\d{1,7}$/, 'count'),
	v.transform(Number)
);

export const CountOrNone = v.union(
	[
		v.pipe(
			Given,
			v.literal(''),
			v.transform(() => null)
		),
		Count
	],
	'count'
);

/** A number as people of several countries write it: 0.22, 0,22, 22. */
export const Decimal = v.pipe(
	Given,
	v.transform((text) => text.trim().replace(',', '.')),
	v.regex(/^-?\d{1,9}(\.\d{1,6})?$/, 'number'),
	v.transform((text) => String(Number(text)))
);

/** Ratings from 1 to 5 with anything between them, in no order that anybody gave them. */
export const Ratings = v.pipe(
	Given,
	v.regex(/^[\s,;]*([1-5]([\s,;]+|$))*$/, 'ratings'),
	v.transform((text) => (text.match(/[1-5]/g) ?? []).map(Number).toSorted((a, b) => a - b)),
	v.maxLength(500, 'too-long')
);

/** One name a line. */
export const People = v.pipe(
	Given,
	v.transform((text) => [
		...new Set(
			text
				.replaceAll('\0', '')
				.toWellFormed()
				.split('\n')
				.map((name) => name.trim())
				.filter(Boolean)
		)
	]),
	v.maxLength(200, 'too-long'),
	v.everyItem((name) => name.length <= 200, 'too-long')
);
