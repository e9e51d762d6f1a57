import * as v from 'valibot';
import { verbs } from '#lib/domain/meeting/meeting.ts';
import { Id } from '#lib/domain/text.ts';
import { wordsOf } from './fold.ts';

export const kinds = [
	'comment',
	'complaint',
	'clause',
	'promise',
	'theme',
	'meeting',
	'customer'
] as const;
export type Kind = (typeof kinds)[number];

export const sides = ['customer', 'team', 'facilitator'] as const;

/** Whatever somebody wrote into the address: what cannot be meant is not asked. */
const perhaps = <S extends v.GenericSchema>(schema: S) =>
	v.optional(v.fallback(v.nullable(schema), null), null);
const Day = v.pipe(v.string(), v.isoDate());

const Query = v.object({
	q: v.optional(v.string(), ''),
	kind: perhaps(v.picklist(kinds)),
	verb: perhaps(v.picklist(verbs)),
	side: perhaps(v.picklist(sides)),
	customer: perhaps(Id),
	charter: perhaps(Id),
	meeting: perhaps(Id),
	moment: perhaps(Id),
	from: perhaps(Day),
	to: perhaps(Day),
	page: v.optional(
		v.fallback(v.pipe(v.string(), v.toNumber(), v.integer(), v.minValue(1), v.maxValue(5000)), 1),
		'1'
	)
});

export type Asked = v.InferOutput<typeof Query> & { words: string[] };
export type Filter = Exclude<keyof v.InferOutput<typeof Query>, 'q' | 'kind' | 'page'>;

export function askedIn(params: URLSearchParams): Asked {
	const given = [...params].filter(([, value]) => value !== '');
	const query = v.parse(Query, Object.fromEntries(given));
	return { ...query, words: wordsOf(query.q) };
}

/** What each kind can be narrowed by; narrowed by anything else there is none of it. */
const narrowed: Record<Kind, readonly Filter[]> = {
	comment: ['verb', 'side', 'customer', 'charter', 'meeting', 'moment', 'from', 'to'],
	complaint: ['customer', 'moment', 'from', 'to'],
	clause: ['charter'],
	promise: ['customer', 'charter', 'meeting', 'from', 'to'],
	theme: [],
	meeting: ['customer', 'charter', 'meeting', 'from', 'to'],
	customer: ['customer']
};

const filters = narrowed.comment;

export const filtersIn = (asked: Asked) => filters.filter((one) => asked[one] !== null);

/** Words, or a moment of touch, of which one wants to read all. */
export const isAsking = ({ words, moment }: Asked) => words.length > 0 || moment !== null;

export const asksFor = (asked: Asked, kind: Kind) =>
	(asked.kind ?? kind) === kind &&
	filtersIn(asked).every((filter) => narrowed[kind].includes(filter));
