import type { Database } from '#lib/server/db/index.ts';
import { fold } from '#lib/server/search/fold.ts';
import { randomFrom } from '../../random.ts';

type Team = { team: string; meetings: number; comments: number };

const AT = '2026-04-01T08:00:00.000Z';
const TOGETHER = 50;

const openings = [
	'When I call on Monday',
	'Last winter, in the middle of the night,',
	'Every time we move a meter',
	'Nobody told us that',
	'Since the new bill came',
	'My people in Zürich say that',
	'For the third time this year'
];
const middles = [
	'the department passes me on to somebody who has never heard of the case,',
	'I wait twenty minutes and then explain everything from the beginning,',
	'the date that was promised slips and nobody says a word,',
	'your technician is friendly and knows exactly what to do,',
	'the form asks for the same number that is printed on it,',
	'we get two letters that say the opposite,'
];
const ends = [
	'and in the end my customers pay for it.',
	'and I would rather have one person who stays with it.',
	'so please keep it as it is.',
	'which is why we looked for another supplier.',
	'and a short note the day before would be enough.'
];

/** A team as a year of meetings fills it: charters, customers, people, and words of about thirty words each. */
export async function fill(db: Database, { team, meetings, comments }: Team, seed = 1) {
	const { query: q, tables: t } = db;
	const pick = randomFrom(seed);
	const one = (list: string[]) => list[Math.floor(pick() * list.length)]!;
	const id = (name: string, n: number) => `${team}-${name}-${n}`;
	const day = (n: number) => new Date(Date.parse(AT) + n * 86_400_000).toISOString();
	await db.commit([
		q.insert(t.teams).values({ id: team, name: team, createdAt: AT }),
		q.insert(t.charters).values({ id: id('charter', 0), team, title: 'Charter', createdAt: AT }),
		q.insert(t.customers).values({ id: id('customer', 0), team, name: 'Tern Mills', createdAt: AT })
	]);
	for (let from = 0; from < meetings; from += TOGETHER) {
		const these = Array.from({ length: Math.min(TOGETHER, meetings - from) }, (_, n) => from + n);
		await db.commit([
			q.insert(t.meetings).values(
				these.map((n) => ({
					id: id('meeting', n),
					team,
					charter: id('charter', 0),
					title: `Meeting ${n}`,
					objective: 'Learn what they expect.',
					startsAt: day(n),
					zone: 'UTC',
					agenda: '[]',
					facilitator: 'dana',
					names: 'names' as const,
					showing: 'chosen' as const,
					state: 'closed' as const,
					epoch: 1,
					createdAt: AT
				}))
			),
			...these.flatMap((n) => [
				q.insert(t.people).values({
					meeting: id('meeting', n),
					id: 'maria',
					name: 'Maria',
					side: 'customer',
					customer: id('customer', 0),
					at: day(n)
				}),
				q.insert(t.comments).values(
					Array.from({ length: comments }, (_, k) => {
						const words = `${one(openings)} ${one(middles)} ${one(ends)} Case ${n}-${k}.`;
						return {
							meeting: id('meeting', n),
							id: id(`comment-${n}`, k),
							charter: id('charter', 0),
							seq: k + 10,
							number: k + 1,
							words,
							folded: fold(words),
							side: 'customer' as const,
							by: k % 4 ? 'maria' : null,
							at: day(n)
						};
					})
				)
			])
		]);
	}
}
