import { eq } from 'drizzle-orm';
import type { Clause } from '#lib/domain/charter/clause.ts';
import { likelyLink } from '#lib/domain/theme/link.ts';
import { measuresOf, type Measures } from '#lib/domain/theme/measures.ts';
import { counts, type Link, type Remark } from '#lib/domain/theme/theme.ts';
import { verdictOf, type Verdict } from '#lib/domain/theme/verdict.ts';
import type { App } from '../app.ts';
import { versionClauses } from '../charters/versions.ts';
import { gathered, type Gathered, type LinkRow } from './gathered.ts';
import type { HeldMeeting } from './held.ts';
import { ratingsOf, topOf } from './rated.ts';

/** A theme before a charter: what was measured over its meetings, and what that comes to. */
export type Judged = {
	id: string;
	label: string;
	ref: string | null;
	remarks: Remark[];
	measures: Measures;
	verdict: Verdict;
	/** How it stood on the version the meetings showed; not decided is what the pins propose. */
	link: Link;
	decided: boolean;
	/** The version from which on the charter speaks of it, when that came after the meetings. */
	since: { version: number; on: Link['on']; clause: string | null } | null;
	/** How many organisations raised it, where several sit in one meeting. */
	organisations: { raised: number; of: number } | null;
	/** Customers who put it among their three. */
	top: { n: number; of: number };
};

export type Judgement = {
	themes: Judged[];
	held: HeldMeeting[];
	/** The newest version that the meetings were held on. */
	version: number;
	clauses: Clause[];
	gathered: Gathered;
};

/** Every theme that has to do with a charter, the highest score first. */
export async function judgedBy(app: App, team: string, charter: string): Promise<Judgement> {
	const all = await gathered(app, team);
	const known = all.judged.get(charter);
	if (known) return known;
	const judgement = await judge(app, all, charter);
	all.judged.set(charter, judgement);
	return judgement;
}

async function judge(app: App, all: Gathered, charter: string): Promise<Judgement> {
	const held = all.held.filter((one) => one.charter === charter);
	const version = Math.max(1, ...held.map((one) => one.version));
	const clauses = await versionClauses(app.db, charter, version);
	const themes = all.themes
		.filter(({ id, remarks }) => {
			const here = remarks.some((one) => held.some(({ id: meeting }) => meeting === one.meeting));
			return (
				here ||
				!remarks.length ||
				all.links.some((one) => one.theme === id && one.charter === charter)
			);
		})
		.map((theme) => judged(all, { held, charter, version, clauses }, theme));
	return {
		themes: themes.toSorted((a, b) => b.measures.score - a.measures.score || byLabel(a, b)),
		held,
		version,
		clauses,
		gathered: all
	};
}

const byLabel = (a: Judged, b: Judged) => (a.label < b.label ? -1 : a.label > b.label ? 1 : 0);

type On = { held: HeldMeeting[]; charter: string; version: number; clauses: Clause[] };

function judged(all: Gathered, on: On, theme: Gathered['themes'][number]): Judged {
	const { id, label, ref } = theme;
	const { held, charter, version, clauses } = on;
	const meetings = new Set(held.map((one) => one.id));
	const remarks = theme.remarks.filter((one) => meetings.has(one.meeting));
	const links = all.links.filter((one) => one.theme === id && one.charter === charter);
	const human = linkAt(links, version);
	const link = human ?? likelyLink(remarks, clauses);
	const subject = { theme: id, clause: link.on === 'no' ? null : link.clause };
	const measures = measuresOf(
		{ id, label, remarks },
		held.map((one) => ({ meeting: one.id, customers: one.customers })),
		link,
		ratingsOf(all, held, subject)
	);
	return {
		id,
		label,
		ref,
		remarks,
		measures,
		verdict: verdictOf(measures),
		link: { on: link.on, clause: link.clause },
		decided: human !== null,
		since: link.on === 'no' ? sinceOf(links, version) : null,
		organisations: organisationsOf(held, remarks),
		top: topOf(all, held, subject)
	};
}

/** What people said of this version, or of the nearest one before it. */
function linkAt(links: LinkRow[], version: number): (Link & { version: number }) | null {
	const newest = new Map(links.map((one) => [one.version, one]));
	const known = [...newest.values()]
		.filter((one) => one.version <= version && one.onCharter !== null)
		.toSorted((a, b) => b.version - a.version)[0];
	return known ? { on: known.onCharter!, clause: known.clause, version: known.version } : null;
}

function sinceOf(links: LinkRow[], after: number) {
	const now = linkAt(links, Infinity);
	return now && now.version > after && now.on !== 'no' ? now : null;
}

/** Heads count where one customer sits; organisations where many small ones sit together. */
function organisationsOf(held: HeldMeeting[], remarks: Remark[]) {
	const several = held.some(({ organisations }) => new Set(organisations.values()).size > 1);
	if (!several) return null;
	const of = new Map(held.flatMap((one) => [...one.organisations]));
	const said = remarks.filter(counts).flatMap((one) => [one.person, ...one.agrees]);
	const names = (people: Iterable<string | null>) =>
		new Set([...people].flatMap((one) => (one && of.get(one)) || [])).size;
	return { raised: names(said), of: names(of.keys()) };
}

/** The charters of a team, for choosing among them. */
export async function chartersIn({ db: { query, tables } }: App, team: string) {
	const { charters: c } = tables;
	return query
		.select({ id: c.id, title: c.title })
		.from(c)
		.where(eq(c.team, team))
		.orderBy(c.createdAt, c.title);
}
