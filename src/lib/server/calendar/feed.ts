import { and, asc, eq, isNull, ne } from 'drizzle-orm';
import ical, { ICalCalendarMethod, type ICalCalendar } from 'ical-generator';
import { loadWords, type Locale } from '#lib/words/index.ts';
import type { App } from '../app.ts';
import { comingEntries } from '../coming/again.ts';
import { datesOf } from '../customers/dates.ts';
import { followUpsOf } from '../promises/again.ts';
import { heldBy, isOver } from '../promises/held.ts';
import { hashToken, newToken } from '../tokens.ts';
import { clean, wholeDay } from './day.ts';

type Whose = { team: string; user: string };

/** A new address for a member's calendar; the one before opens nothing any more. */
export async function makeFeed(app: App, { team, user }: Whose) {
	const token = newToken();
	const { calendarFeeds: c } = app.db.tables;
	const news = { tokenHash: hashToken(token), createdAt: app.now() };
	await app.db.commit([
		app.db.query
			.insert(c)
			.values({ team, user, ...news })
			.onConflictDoUpdate({ target: [c.team, c.user], set: news })
	]);
	return token;
}

export async function endFeed(app: App, { team, user }: Whose) {
	const { calendarFeeds: c } = app.db.tables;
	await app.db.commit([app.db.query.delete(c).where(and(eq(c.team, team), eq(c.user, user)))]);
}

export async function feedOf(app: App, { team, user }: Whose) {
	const { calendarFeeds: c } = app.db.tables;
	const [row] = await app.db.query
		.select({ at: c.createdAt })
		.from(c)
		.where(and(eq(c.team, team), eq(c.user, user)));
	return row ?? null;
}

/** The dates of whoever has this address, as long as they are in the team; null for any other. */
export async function feedBy(app: App, token: string, origin: string, locale: Locale) {
	const { calendarFeeds: c, memberships: m, teams } = app.db.tables;
	const [whose] = await app.db.query
		.select({ team: c.team, user: c.user, name: teams.name })
		.from(c)
		.innerJoin(m, and(eq(m.team, c.team), eq(m.user, c.user)))
		.innerJoin(teams, eq(teams.id, c.team))
		.where(eq(c.tokenHash, hashToken(token)));
	if (!whose) return null;
	const calendar = ical({
		name: clean(whose.name),
		prodId: { company: 'Forthright', product: 'Forthright', language: 'EN' },
		method: ICalCalendarMethod.PUBLISH,
		ttl: 3600
	});
	await meetingsInto(calendar, app, whose.team, origin);
	await promisesInto(calendar, app, whose, origin, locale);
	await askingInto(calendar, app, whose.team, origin, locale);
	for (const entry of await comingEntries(app, whose.team, { origin, locale }))
		wholeDay(calendar, entry);
	await datesInto(calendar, app, whose.team, origin, locale);
	return `${calendar.toString()}\r\n`;
}

/** In UTC, which every calendar shows on its owner's clock, on whichever side of a change of the clocks. */
async function meetingsInto(calendar: ICalCalendar, app: App, team: string, origin: string) {
	const { meetings: m } = app.db.tables;
	const rows = await app.db.query
		.select()
		.from(m)
		.where(and(eq(m.team, team), isNull(m.rehearses), ne(m.state, 'called-off')))
		.orderBy(asc(m.startsAt), asc(m.id));
	for (const { id, title, objective, startsAt, agenda, createdAt } of rows) {
		const url = `${origin}/meetings/${id}`;
		calendar.createEvent({
			id: `${id}@forthright`,
			stamp: new Date(createdAt),
			start: new Date(startsAt),
			end: new Date(Date.parse(startsAt) + minutesIn(agenda) * 60_000),
			summary: clean(title),
			description: `${clean(objective)}\n\n${url}`,
			url
		});
	}
}

const minutesIn = (agenda: string) =>
	(JSON.parse(agenda) as { minutes: number }[]).reduce((sum, { minutes }) => sum + minutes, 0);

/** What this member promised, and what nobody of the team holds yet. */
async function promisesInto(
	calendar: ICalCalendar,
	app: App,
	{ team, user }: Whose,
	origin: string,
	locale: Locale
) {
	const { calendar: words } = (await loadWords(locale, ['ways'])).ways;
	for (const { id, what, day, state, member, customers, at } of await heldBy(app, team)) {
		if (day === null || isOver(state) || (member !== null && member !== user)) continue;
		const whom = customers.map(({ name }) => name).join(', ');
		wholeDay(calendar, {
			id,
			day,
			at,
			summary: words.promise(what),
			description: [whom, `${origin}/promises`].filter(Boolean).join('\n\n'),
			url: `${origin}/promises`
		});
	}
}

/** The days that matter to customers, each the next time it comes (0.09). */
async function datesInto(
	calendar: ICalCalendar,
	app: App,
	team: string,
	origin: string,
	locale: Locale
) {
	const { dates: words } = (await loadWords(locale, ['listen'])).listen;
	for (const { id, customer, name, what, from: day, until, at } of await datesOf(app, { team })) {
		const url = `${origin}/customers/${customer}`;
		const summary = words.entry(name, what);
		wholeDay(calendar, { id, day, until, at, summary, description: url, url });
	}
}

async function askingInto(
	calendar: ICalCalendar,
	app: App,
	team: string,
	origin: string,
	locale: Locale
) {
	const { again } = (await loadWords(locale, ['promises'])).promises;
	for (const task of await followUpsOf(app, team)) {
		if (task.doneOn !== null) continue;
		const url = `${origin}/charters/${task.charter}/trends/enter`;
		wholeDay(calendar, {
			id: task.id,
			day: task.due,
			at: task.at,
			sequence: task.sequence,
			summary: again.entry(task.title, task.version),
			description: [...task.changes.map(({ text }) => `- ${text}`), '', url].join('\n'),
			url
		});
	}
}
