import { and, asc, desc, eq, isNull } from 'drizzle-orm';
import * as v from 'valibot';
import { isLocale, loadWords } from '#lib/words/index.ts';
import { Id } from '#lib/domain/text.ts';
import { activityWrite } from './activity.ts';
import type { App } from './app.ts';
import { guarded, isStale } from './db/index.ts';
import { onDuty } from './duty.ts';
import { canMail, post } from './mail/outbox.ts';
import { hashOf } from './meetings/log.ts';
import { membersOf } from './members.ts';

const AT_ONCE = 50;

export const DutyForm = v.object({
	duty: Id,
	days: v.pipe(
		v.string(),
		v.trim(),
		v.regex(/^\d{1,2}$/),
		v.transform(Number),
		v.minValue(1),
		v.maxValue(60)
	)
});

/** Who is on duty, and how many days before its day a promise is asked about. */
export async function setDuty(
	app: App,
	team: string,
	{ duty, days }: v.InferOutput<typeof DutyForm>,
	by: string
): Promise<boolean> {
	const members = await membersOf(app, team);
	if (!members.some(({ id }) => id === duty)) return false;
	const { query, tables } = app.db;
	await app.db.commit([
		query.update(tables.teams).set({ duty, slipDays: days }).where(eq(tables.teams.id, team)),
		activityWrite(app.db, { team, by, at: app.now(), type: 'duty given', body: { duty, days } })
	]);
	return true;
}

/** What was said to be urgent becomes somebody's, and goes to them by mail: each once (0.01). */
export async function sendUrgents(app: App) {
	const { urgents: u } = app.db.tables;
	const waiting = await app.db.query
		.select()
		.from(u)
		.where(isNull(u.sentAt))
		.orderBy(asc(u.at))
		.limit(AT_ONCE);
	for (const one of waiting) await sendOne(app, one);
}

type Waiting = App['db']['tables']['urgents']['$inferSelect'];

async function sendOne(app: App, { meeting, comment, team }: Waiting) {
	const { comments: c, urgents: u } = app.db.tables;
	const [said] = await app.db.query
		.select({ moment: c.moment })
		.from(c)
		.where(and(eq(c.meeting, meeting), eq(c.id, comment)));
	const owner = await onDuty(app, team, said?.moment ?? null);
	try {
		await app.db.commit([
			guarded(
				app.db.query
					.update(u)
					.set({ owner, sentAt: app.now() })
					.where(and(eq(u.meeting, meeting), eq(u.comment, comment), isNull(u.sentAt)))
			),
			...(owner ? await mailTo(app, { meeting, comment, team, owner }) : [])
		]);
	} catch (error) {
		if (!isStale(error)) throw error;
	}
}

type Going = { meeting: string; comment: string; team: string; owner: string };

async function mailTo(app: App, { meeting, comment, team, owner }: Going) {
	const [said] = await urgentsOf(app, team, { meeting, comment });
	const member = (await membersOf(app, team)).find(({ id }) => id === owner);
	if (!canMail(app) || !said || !member || said.rehearses) return [];
	const locale = isLocale(member.locale) ? member.locale : 'en';
	const { mails } = (await loadWords(locale, ['promises'])).promises;
	const link = `${app.config.origin ?? ''}/urgent`;
	return [
		post(app, {
			id: hashOf(['urgent', meeting, comment]).slice(0, 32),
			team,
			to: { name: member.name, address: member.email },
			locale,
			subject: mails.urgentSubject(said.title),
			text: mails.urgent(member.name, said.name, said.words, link),
			about: { kind: 'urgent', id: comment }
		})
	];
}

export type Urgent = {
	meeting: string;
	comment: string;
	title: string;
	number: number;
	words: string;
	/** Who said it; empty for unsigned words. */
	name: string | null;
	at: string;
	owner: string | null;
	ownerName: string | null;
	answeredAt: string | null;
	answeredName: string | null;
	rehearses: string | null;
};

type Which = { meeting: string; comment: string };

/** What was urgent in the meetings of a team, the newest first; what waits before what was answered. */
export async function urgentsOf(app: App, team: string, which?: Which): Promise<Urgent[]> {
	const { urgents: u, comments: c, meetings: m, people: p } = app.db.tables;
	const rows = await app.db.query
		.select({
			meeting: u.meeting,
			comment: u.comment,
			title: m.title,
			number: c.number,
			words: c.words,
			name: p.name,
			at: u.at,
			owner: u.owner,
			answeredAt: u.answeredAt,
			answeredBy: u.answeredBy,
			withdrawnAt: c.withdrawnAt,
			rehearses: m.rehearses
		})
		.from(u)
		.innerJoin(m, eq(m.id, u.meeting))
		.innerJoin(c, and(eq(c.meeting, u.meeting), eq(c.id, u.comment)))
		.leftJoin(p, and(eq(p.meeting, u.meeting), eq(p.id, c.by)))
		.where(
			and(
				eq(u.team, team),
				which && and(eq(u.meeting, which.meeting), eq(u.comment, which.comment))
			)
		)
		.orderBy(desc(u.at))
		.limit(200);
	const members = await membersOf(app, team);
	const named = (id: string | null) => members.find((one) => one.id === id)?.name ?? null;
	return rows
		.filter(({ withdrawnAt }) => withdrawnAt === null)
		.map(({ withdrawnAt: _, answeredBy, ...one }) => ({
			...one,
			ownerName: named(one.owner),
			answeredName: named(answeredBy)
		}))
		.toSorted((a, b) => Number(a.answeredAt !== null) - Number(b.answeredAt !== null));
}

export const openUrgents = async (app: App, team: string) =>
	(await urgentsOf(app, team)).filter(({ answeredAt }) => answeredAt === null);

export const AnsweredForm = v.object({ meeting: Id, comment: Id });

/** The clock stops with the first answer, in the room or outside of it. */
export async function answerUrgent(
	app: App,
	team: string,
	{ meeting, comment }: v.InferOutput<typeof AnsweredForm>,
	by: string
): Promise<boolean> {
	const [one] = await urgentsOf(app, team, { meeting, comment });
	if (!one) return false;
	if (one.answeredAt) return true;
	const { urgents: u } = app.db.tables;
	const at = app.now();
	try {
		await app.db.commit([
			guarded(
				app.db.query
					.update(u)
					.set({ answeredAt: at, answeredBy: by })
					.where(and(eq(u.meeting, meeting), eq(u.comment, comment), isNull(u.answeredAt)))
			),
			activityWrite(app.db, { team, by, at, type: 'urgent answered', body: { meeting, comment } })
		]);
	} catch (error) {
		if (!isStale(error)) throw error;
	}
	return true;
}
