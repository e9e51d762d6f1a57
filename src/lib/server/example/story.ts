import type { Section } from '#lib/domain/charter/clause.ts';
import type { Op } from '#lib/domain/charter/revise.ts';
import type { Side, ReplyKind } from '#lib/domain/meeting/meeting.ts';
import story from '../example.json' with { type: 'json' };
import { hashOf } from '../meetings/log.ts';

/** The worked example as it is written: a team, its draft, and three meetings minute by minute. */
export type Story = {
	team: { name: string };
	customers: { id: string; name: string; key: boolean; why_key: string }[];
	charter: {
		title: string;
		nodes: { id: string; section: Section; text: string; expectation?: string }[];
	};
	meetings: Played[];
	revisions: Revision[];
	commitments: { id: string; text: string; owner: string; due: string; because: string[] }[];
	version_note: string;
};

export type Played = {
	id: string;
	customer: string;
	title: string;
	objective: string;
	starts_at: string;
	participants: { id: string; role: Side; org: string; name: string; title: string }[];
	phases: { phase: Phase; start_min: number; end_min: number }[];
	floor: { side: 'team' | 'customer' | 'silent' | 'facilitator'; start_min: number }[];
	feedback: Feedback[];
};

export type Phase =
	| 'welcome'
	| 'charter_review'
	| 'silent_write'
	| 'feedback'
	| 'rate'
	| 'simplify'
	| 'revise'
	| 'close';

export type Feedback = {
	id: string;
	at_min: number;
	author: string;
	kind: 'praise' | 'issue' | 'change' | 'missing' | 'simplify' | 'question' | 'comment';
	anchor: string | null;
	selection?: string;
	text: string;
	visibility: string;
	reactions: { agree: string[] };
	replies: { by: string; kind: ReplyKind; text: string }[];
	flag_personal?: boolean;
	outcome: {
		kind: 'revise' | 'commit' | 'park' | 'decline';
		ref?: string;
		owner?: string;
		note?: string;
	} | null;
};

type Wording = { target: string; op: Op; after: string | null };
export type Revision = Wording & { id: string; because: string[]; also?: Wording[] };

// The types of a JSON file know no unions; the tests play it to its end.
export const theStory = story as unknown as Story;

/** Every example is its owner's own: all its ids are made from its team's. */
export const idsIn = (team: string) => (name: string) => hashOf([team, name]).slice(0, 22);
export type Ids = ReturnType<typeof idsIn>;
