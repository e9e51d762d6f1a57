import type { Section } from '../charter/clause.ts';
import { inOrder } from '../charter/clause.ts';
import { unanswered } from '../meeting/decide/outcomes.ts';
import type { Meeting, Proposal } from '../meeting/meeting.ts';
import { guestsOf } from '../meeting/naming.ts';
import { takenUp } from '../meeting/rows.ts';
import { seenBy, type Viewer } from '../meeting/visibility.ts';
import { ratedIn, type RatedPart } from './rated.ts';
import { saidIn, type Said } from './said.ts';

export const versions = ['customers', 'team'] as const;
/** A report is written for the customers of a meeting, or for the team that held it. */
export type Version = (typeof versions)[number];

/** What a part of the comments is about: words put together by people, a clause, a section, or nothing of the charter. */
export type Heading =
	| { kind: 'group'; name: string }
	| { kind: 'clause'; section: Section; number: number; text: string }
	| { kind: 'section'; section: Section }
	| { kind: 'elsewhere' };

export type Told = { heading: Heading; said: Said[] };

export type Changed = Pick<Proposal, 'op' | 'section' | 'before' | 'after' | 'own'> & {
	agreed: boolean;
	/** Numbers of comments in this report; what was unsigned has none and is counted. */
	because: number[];
	unsigned: number;
	/** How many comments of other meetings stand behind it, never their words. */
	others: number;
};

export type Report = {
	version: Version;
	about: {
		id: string;
		title: string;
		objective: string;
		team: string;
		charter: { title: string; version: number };
		customers: string[];
		startsAt: string;
		zone: string;
	};
	status: 'waiting' | 'running' | 'closed';
	startedAt: string | null;
	endedAt: string | null;
	came: { customers: number; team: number; names: string[] };
	told: Told[];
	/** What the team's own side wrote down. */
	ours: Said[];
	/** How many comments this reader does not get to read. */
	unread: number;
	changes: Changed[];
	agreed: { number: number; note: string }[];
	rated: RatedPart;
	promises: { what: string; owner: string; due: string | null }[];
	/** Comments and wordings that were not taken up, with the reason, or parked with somebody. */
	declined: Said[];
	parked: Said[];
	promised: Said[];
	refused: { section: Section; op: Proposal['op']; wording: string; reason: string | null }[];
	/** How many customers' comments that ask for something have no answer yet. */
	unanswered: number;
};

/** The report of a meeting as one reader may have it: by the very rule that rules the room. */
export function reportOf(whole: Meeting, version: Version, viewer: Viewer): Report {
	// What was covered for a while is on the charter everybody has seen.
	const meeting = seenBy({ ...whole, covered: false }, viewer);
	const readable = meeting.comments.filter((one) => !one.withdrawn);
	const said = (which: typeof readable) => saidIn(whole, meeting, which);
	const customers = readable.filter((one) => one.side === 'customer');
	const outcome = (kind: string) => said(customers.filter((one) => one.outcome?.kind === kind));
	const about = whole.about!;
	return {
		version,
		about: {
			id: '',
			title: about.title,
			objective: about.objective,
			team: about.team.name,
			charter: { title: about.charter.title, version: about.charter.version },
			customers: about.customers.map((one) => one.name),
			startsAt: about.startsAt,
			zone: about.zone
		},
		status: whole.status === 'closed' ? 'closed' : whole.startedAt === null ? 'waiting' : 'running',
		startedAt: whole.startedAt,
		endedAt: whole.closedAt,
		came: cameTo(whole, meeting),
		told: toldIn(meeting, said),
		ours: said(readable.filter((one) => one.side !== 'customer')),
		unread: whole.comments.filter((one) => !one.withdrawn).length - readable.length,
		changes: takenUp(meeting).map((one) => changed(whole, one)),
		agreed: whole.agreed.map(({ number, note }) => ({ number, note })),
		rated: ratedIn(whole, version),
		promises: whole.promises.map(({ what, owner, due }) => ({ what, owner, due })),
		declined: outcome('declined'),
		parked: outcome('parked'),
		promised: outcome('promised'),
		refused: meeting.proposals
			.filter((one) => one.status === 'declined')
			.map(({ section, op, before, after, reason }) => ({
				section,
				op,
				wording: after ?? before ?? '',
				reason
			})),
		unanswered: unanswered(whole).length
	};
}

/** Named as far as this reader may know it. */
function cameTo(whole: Meeting, meeting: Meeting): Report['came'] {
	const team = whole.people.filter(
		(one) => (one.side === 'team' || one.side === 'facilitator') && !one.removed
	);
	return {
		customers: guestsOf(whole).length,
		team: team.length,
		names: guestsOf(meeting).flatMap((one) => one.name ?? [])
	};
}

type Comments = Meeting['comments'];

/** Groups first, then the charter in its order, then what is not in it. Every comment once. */
function toldIn(meeting: Meeting, said: (which: Comments) => Said[]): Told[] {
	const left = new Set(meeting.comments.filter((one) => one.side === 'customer' && !one.withdrawn));
	const take = (heading: Heading, wanted: (one: Comments[number]) => boolean): Told => {
		const mine = [...left].filter(wanted);
		for (const one of mine) left.delete(one);
		return { heading, said: said(mine) };
	};
	const clauses = inOrder(meeting.clauses);
	const parts = [
		...meeting.groups.map(({ name, comments }) =>
			take({ kind: 'group', name }, (one) => comments.includes(one.id))
		),
		...clauses.map(({ id, section, text }) => {
			const number = clauses
				.filter((one) => one.section === section)
				.findIndex((one) => one.id === id);
			return take(
				{ kind: 'clause', section, number: number + 1, text },
				(one) => one.clause === id
			);
		})
	];
	const sections = new Set([...left].flatMap((one) => one.section ?? []));
	for (const section of sections)
		parts.push(take({ kind: 'section', section }, (one) => one.section === section));
	parts.push(take({ kind: 'elsewhere' }, () => true));
	return parts.filter((one) => one.said.length);
}

function changed(whole: Meeting, proposal: Proposal): Changed {
	const { op, section, before, after, own, status, because, elsewhere, others } = proposal;
	const causes = whole.comments.filter((one) => because.includes(one.id) && !one.withdrawn);
	const signed = causes.filter((one) => one.by !== null);
	return {
		op,
		section,
		before,
		after,
		own,
		agreed: status === 'agreed',
		because: signed.map((one) => one.number).toSorted((a, b) => a - b),
		unsigned: causes.length - signed.length,
		others: Math.max(elsewhere.length, others)
	};
}
