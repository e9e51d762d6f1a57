import { and, asc, eq } from 'drizzle-orm';
import * as v from 'valibot';
import { Id } from '#lib/domain/text.ts';
import { measuresOf } from '#lib/domain/theme/measures.ts';
import { counts, type Remark, type Theme } from '#lib/domain/theme/theme.ts';
import { activityWrite } from '../activity.ts';
import type { App } from '../app.ts';
import { isOpened } from '../export/ratings.ts';
import { gathered } from '../themes/gathered.ts';
import type { HeldMeeting } from '../themes/held.ts';
import { keyOf } from '../themes/held.ts';
import type { By } from './entered.ts';
import { Count } from './fields.ts';
import { clausesEver } from './held.ts';
import { themesNamed } from './named.ts';

export const SavingForm = v.object({
	kind: v.picklist(['clause', 'theme']),
	target: Id,
	hours: Count
});

export type Simpler = {
	kind: 'clause' | 'theme';
	id: string;
	label: string;
	meetings: number;
	of: number;
	voices: number;
	voicesOf: number;
	/** What was answered when the room was asked, service by service. */
	keep: number;
	simpler: number;
	drop: number;
	/** What the team thinks it saves: hours a month. */
	hours: number | null;
	done: { op: 'replace' | 'remove'; version: number; at: string } | null;
};

type Answers = Pick<Simpler, 'keep' | 'simpler' | 'drop'>;
const none: Answers = { keep: 0, simpler: 0, drop: 0 };

/** What customers would rather have simpler or not at all, over all meetings on a charter; most voices first. */
export async function simplifyList(
	app: App,
	{ team, charter }: { team: string; charter: string }
): Promise<Simpler[]> {
	const all = await gathered(app, team);
	const held = all.held.filter((one) => one.charter === charter);
	const here = new Set(held.map((one) => one.id));
	const done = await doneOf(app, charter);
	const saved = await savingsOf(app, charter);
	const hours = (kind: Simpler['kind'], id: string) =>
		saved.find((one) => one.kind === kind && one.target === id)?.hours ?? null;
	const row = (kind: Simpler['kind'], theme: Theme, answers = none): Simpler => {
		const { id, label, remarks } = theme;
		const asked = measuresOf(theme, held.map(asMeasured), { on: 'no' }, []);
		const { meetings, of, voices, voicesOf } = asked;
		const counted = { kind, id, label, meetings, of, voices, voicesOf, ...answers };
		return { ...counted, hours: hours(kind, id), done: doneFor(done, remarks) };
	};
	const themes = all.themes
		.map((one) => ({ ...one, remarks: one.remarks.filter(({ meeting }) => here.has(meeting)) }))
		.filter(({ remarks }) => asksToDrop(remarks))
		.map((one) => row('theme', one));
	const loose = held
		.flatMap((one) => one.remarks)
		.filter((one) => counts(one) && one.verb === 'drop' && !all.placed.has(one.id));
	const clauses = (await clausesEver(app, charter)).flatMap(({ id, text }) => {
		const remarks = loose.filter((one) => one.clause === id);
		const answers = answersTo(held, id);
		if (!remarks.length && !answers.simpler && !answers.drop) return [];
		return [row('clause', { id, label: text, remarks }, answers)];
	});
	return [...themes, ...clauses].toSorted((a, b) => weight(b) - weight(a));
}

const weight = (one: Simpler) => one.voices + one.simpler + one.drop;
const asMeasured = ({ id, customers }: HeldMeeting) => ({ meeting: id, customers });

/** Two of the remarks at least, and half of all that count. */
function asksToDrop(remarks: readonly Remark[]) {
	const said = remarks.filter(counts);
	const drops = said.filter((one) => one.verb === 'drop').length;
	return drops > 0 && drops >= said.length / 2;
}

function answersTo(held: HeldMeeting[], clause: string): Answers {
	const given = held.flatMap(({ meeting }) =>
		isOpened(meeting, 'simplify')
			? meeting.ballots.filter(
					(one) => one.kind === 'simplify' && one.side === 'customer' && one.subject === clause
				)
			: []
	);
	const said = (value: string) => given.filter((one) => one.value === value).length;
	return { keep: said('keep'), simpler: said('simpler'), drop: said('drop') };
}

type Done = Awaited<ReturnType<typeof doneOf>>;

/** Every change that made something less or another thing, with the words that caused it. */
async function doneOf({ db: { query, tables } }: App, charter: string) {
	const { clauseChanges: cc, traces: t, charterVersions: cv } = tables;
	return query
		.select({
			clause: cc.clause,
			op: cc.op,
			version: cc.version,
			at: cv.at,
			meeting: t.meeting,
			comment: t.comment
		})
		.from(cc)
		.innerJoin(
			t,
			and(eq(t.charter, cc.charter), eq(t.version, cc.version), eq(t.clause, cc.clause))
		)
		.innerJoin(cv, and(eq(cv.charter, cc.charter), eq(cv.number, cc.version)))
		.where(eq(cc.charter, charter))
		.orderBy(asc(cc.version));
}

/** A clause the words were about was taken out, or at least says less now. */
function doneFor(done: Done, remarks: readonly Remark[]): Simpler['done'] {
	const said = new Set(remarks.map((one) => one.id));
	const about = new Set(remarks.flatMap((one) => one.clause ?? []));
	const caused = done.filter(({ meeting, comment }) => said.has(keyOf(meeting, comment)));
	const own = caused.filter(({ clause }) => about.has(clause));
	const found = own.find((one) => one.op === 'remove') ?? own.find((one) => one.op === 'replace');
	if (!found || found.op === 'add') return null;
	return { op: found.op, version: found.version, at: found.at };
}

async function savingsOf({ db: { query, tables } }: App, charter: string) {
	return query.select().from(tables.savings).where(eq(tables.savings.charter, charter));
}

export async function estimateSaving(
	app: App,
	{ charter, team, user }: By,
	said: v.InferOutput<typeof SavingForm>
) {
	const { query, tables } = app.db;
	const { savings: s } = tables;
	const at = app.now();
	const { hours, kind, target } = said;
	const known = kind === 'clause' ? await clausesEver(app, charter) : await themesNamed(app, team);
	if (!known.some(({ id }) => id === target)) return false;
	await app.db.commit([
		query
			.insert(s)
			.values({ ...said, charter, by: user, at })
			.onConflictDoUpdate({ target: [s.charter, s.kind, s.target], set: { hours, by: user, at } }),
		activityWrite(app.db, {
			team,
			by: user,
			at,
			type: 'saving estimated',
			body: { charter, ...said }
		})
	]);
	return true;
}
