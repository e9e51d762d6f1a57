import { and, eq, inArray, isNull } from 'drizzle-orm';
import * as v from 'valibot';
import { understandings } from '#lib/domain/programme/complaint.ts';
import { Id } from '#lib/domain/text.ts';
import { activityWrite } from '../activity.ts';
import type { App } from '../app.ts';
import { complaintWrites, IdOrNone } from '../complaints/note.ts';
import { themesIn } from '../complaints/suggested.ts';
import { guarded, isStale } from '../db/index.ts';
import { MemberOrNone } from '../duty.ts';
import { Text } from '../forms.ts';
import { membersOf } from '../members.ts';
import { momentIn } from '../moments.ts';
import { customersIn, once } from '../promises/given.ts';
import { Day } from '../trends/fields.ts';
import type { By } from './sessions.ts';

const NoDay = v.pipe(
	v.literal(''),
	v.transform(() => null)
);
const Said = v.pipe(Text(2000), v.minLength(1, 'empty'));

export const IssueForm = v.object({ id: Id, words: Said, theme: IdOrNone, moment: IdOrNone });
export const OwnForm = v.object({
	issue: Id,
	owner: MemberOrNone,
	due: v.optional(v.union([NoDay, Day], 'day'), ''),
	minor: Text(500),
	did: Text(2000)
});
export const CallForm = v.object({ id: Id, issue: Id, customer: Id, owner: Id, due: Day });
/** What they said to the three questions; the first says what happened, the others may stay empty. */
export const CalledForm = v.object({ call: Id, what: Said, cost: Text(2000), good: Text(2000) });

export const MOST_VOTES = 3;

type At = By & { session: string };

export async function nameIssue(
	app: App,
	{ team, user, session }: At,
	{ id, words, theme, moment }: v.InferOutput<typeof IssueForm>
): Promise<boolean> {
	if (theme && !(await themesIn(app, team)).some((one) => one.id === theme)) return false;
	if (moment && !(await momentIn(app, team, moment))) return false;
	const { query, tables } = app.db;
	const at = app.now();
	return once(app, [
		query.insert(tables.issues).values({ id, session, words, theme, moment, by: user, at }),
		activityWrite(app.db, { team, by: user, at, type: 'issue named', body: { issue: id, session } })
	]);
}

export type Voted = 'done' | 'three' | 'counted' | 'gone';

/** Up to three dots of one person, given anew as a whole; none after the count. */
export async function vote(app: App, { user, session }: At, chosen: string[]): Promise<Voted> {
	const { query, tables } = app.db;
	const { issues: i, issueVotes: w, frontSessions: s } = tables;
	const [row] = await query.select({ at: s.countedAt }).from(s).where(eq(s.id, session));
	const all = (await query.select({ id: i.id }).from(i).where(eq(i.session, session))).map(
		({ id }) => id
	);
	const mine = [...new Set(chosen)];
	if (!row || !mine.every((id) => all.includes(id))) return 'gone';
	if (row.at !== null) return 'counted';
	if (mine.length > MOST_VOTES) return 'three';
	await app.db.commit([
		query.delete(w).where(and(eq(w.user, user), inArray(w.issue, all))),
		...mine.map((issue) => query.insert(w).values({ issue, user }))
	]);
	return 'done';
}

/** Whose it is and until when; or that it is a small one; or what was done. */
export async function settleIssue(
	app: App,
	{ team, user, session }: At,
	{ issue, owner, due, minor, did }: v.InferOutput<typeof OwnForm>
): Promise<boolean> {
	const { query, tables } = app.db;
	const { issues: i } = tables;
	if (owner && !(await membersOf(app, team)).some(({ id }) => id === owner)) return false;
	const at = app.now();
	const set = { owner, due, minor: minor || null, did: did || null, doneAt: did ? at : null };
	try {
		await app.db.commit([
			guarded(
				query
					.update(i)
					.set(set)
					.where(and(eq(i.id, issue), eq(i.session, session)))
			),
			activityWrite(app.db, {
				...{ team, by: user, at, type: 'issue changed' as const },
				body: { issue, owner, due }
			})
		]);
	} catch (error) {
		if (!isStale(error)) throw error;
		return false;
	}
	return true;
}

/** "Call to understand": a task with an owner and a day (4.15). */
export async function planCall(
	app: App,
	{ team, user, session }: At,
	{ id, issue, customer, owner, due }: v.InferOutput<typeof CallForm>
): Promise<boolean> {
	const { query, tables } = app.db;
	const { issues: i } = tables;
	const theirs = (await customersIn(app, team)).some((one) => one.id === customer);
	const member = (await membersOf(app, team)).some((one) => one.id === owner);
	const [there] = await query
		.select({ id: i.id })
		.from(i)
		.where(and(eq(i.id, issue), eq(i.session, session)));
	if (!theirs || !member || !there) return false;
	const at = app.now();
	return once(app, [
		query.insert(tables.issueCalls).values({ id, issue, customer, owner, due, by: user, at }),
		activityWrite(app.db, { team, by: user, at, type: 'call planned', body: { issue, customer } })
	]);
}

/** What they said on the phone becomes words of theirs: a complaint of the issue, with its answers under it. */
export async function noteCall(
	app: App,
	{ team, user, session }: At,
	said: v.InferOutput<typeof CalledForm>
): Promise<boolean> {
	const { query, tables } = app.db;
	const { issueCalls: c, issues: i } = tables;
	const [row] = await query
		.select({ call: c, issue: i })
		.from(c)
		.innerJoin(i, eq(i.id, c.issue))
		.where(and(eq(c.id, said.call), eq(i.session, session)));
	if (!row) return false;
	const { call, issue } = row;
	const shared = {
		...{ customer: call.customer, contact: null, theme: issue.theme, moment: issue.moment },
		...{ who: '', reach: '', place: '', ref: '', saidOn: null, severity: 2 },
		...{ source: 'call' as const, kind: 'plain' as const, issue: issue.id }
	};
	const writes = await Promise.all(
		understandings
			.filter((question) => said[question])
			.map((question, at) =>
				complaintWrites(
					app,
					{ team, user },
					{
						...shared,
						id: at === 0 ? call.id : `${call.id.slice(0, 50)}-${question}`,
						words: said[question],
						...(at > 0 && { parent: call.id, question })
					}
				)
			)
	);
	const open = and(eq(c.id, call.id), isNull(c.doneAt));
	const at = app.now();
	return once(app, [
		...writes.flat(),
		query.update(c).set({ doneAt: at }).where(open),
		activityWrite(app.db, { team, by: user, at, type: 'call noted', body: { issue: issue.id } })
	]);
}

/** The calls of a session, with what they brought. */
export async function callsOf(app: App, team: string, session: string) {
	const { query, tables } = app.db;
	const { issueCalls: c, issues: i, customers: k, complaints: s } = tables;
	const rows = await query
		.select({
			id: c.id,
			issue: c.issue,
			customer: k.name,
			owner: c.owner,
			due: c.due,
			doneAt: c.doneAt,
			words: s.words
		})
		.from(c)
		.innerJoin(i, eq(i.id, c.issue))
		.innerJoin(k, eq(k.id, c.customer))
		.leftJoin(s, eq(s.id, c.id))
		.where(eq(i.session, session))
		.orderBy(c.due);
	const members = await membersOf(app, team);
	return rows.map((row) => ({
		...row,
		ownerName: members.find(({ id }) => id === row.owner)?.name ?? ''
	}));
}
