import { and, eq, isNull, lt } from 'drizzle-orm';
import { totalsOf } from '#lib/domain/programme/landing.ts';
import { readinessOf, type Facts, type Line } from '#lib/domain/programme/readiness.ts';
import type { App } from '../app.ts';
import { membersOf } from '../members.ts';

/** The seven lines of being ready for a meeting, from what people did. */
export async function readyFor(app: App, team: string, meeting: string): Promise<Line[]> {
	return readinessOf(await factsOf(app, team, meeting));
}

export async function factsOf(app: App, team: string, meeting: string): Promise<Facts> {
	const { query, tables } = app.db;
	const { prepared: p, sealedGuesses: g, duties: d, facilitations: f } = tables;
	const done = await query
		.select({ user: p.user, step: p.step })
		.from(p)
		.where(eq(p.meeting, meeting));
	const sealed = await query.select({ user: g.user }).from(g).where(eq(g.meeting, meeting));
	const duties = await query.select().from(d).where(eq(d.meeting, meeting));
	const decided = await query.select({ at: f.at }).from(f).where(eq(f.meeting, meeting));
	return {
		members: (await membersOf(app, team)).map((one) => one.id),
		done,
		sealed: sealed.map((one) => one.user),
		duties: new Map(duties.map(({ user, duty }) => [user, duty])),
		decided: decided.length > 0,
		saidBefore: await saidBefore(app, meeting)
	};
}

/** Whether a customer of this meeting was ever heard: in a meeting before it, or outside of one. */
async function saidBefore({ db: { query, tables } }: App, meeting: string) {
	const { comments: c, encounters: e, meetings: m, meetingCustomers: mc, people: p } = tables;
	const [called] = await query
		.select({ id: e.id })
		.from(mc)
		.innerJoin(e, eq(e.customer, mc.customer))
		.where(eq(mc.meeting, meeting))
		.limit(1);
	if (called) return true;
	const [plan] = await query.select({ at: m.startsAt }).from(m).where(eq(m.id, meeting));
	const [said] = await query
		.select({ id: c.id })
		.from(mc)
		.innerJoin(p, eq(p.customer, mc.customer))
		.innerJoin(m, eq(m.id, p.meeting))
		.innerJoin(c, and(eq(c.meeting, m.id), eq(c.by, p.id)))
		.where(and(eq(mc.meeting, meeting), isNull(m.rehearses), lt(m.startsAt, plan?.at ?? '')))
		.limit(1);
	return said !== undefined;
}

/** Where those who marked think it will land: from three marks on, and never whose. */
export async function landingsOf({ db: { query, tables } }: App, meeting: string, user: string) {
	const { landings: l } = tables;
	const rows = await query
		.select({ user: l.user, kind: l.kind })
		.from(l)
		.where(eq(l.meeting, meeting));
	return {
		mine: rows.find((one) => one.user === user)?.kind ?? null,
		...totalsOf(rows.map((one) => one.kind))
	};
}

/** In no order anybody could be known by: by minute, then by the words. */
export async function worriesOf({ db: { query, tables } }: App, meeting: string) {
	const { worries: w } = tables;
	const rows = await query.select().from(w).where(eq(w.meeting, meeting));
	const key = ({ at, words }: (typeof rows)[number]) => at + words;
	return rows
		.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
		.map(({ id, about, words }) => ({ id, about, words }));
}
