import type { Comment, Verb } from '#lib/domain/meeting/meeting.ts';
import type { App } from '../app.ts';
import type { Speaker } from '../charters/why.ts';
import { asksFor, isAsking, kinds, type Asked, type Kind } from './asked.ts';
import { commentsFound } from './comments.ts';
import { complaintsFound } from './complaints.ts';
import type { Passage } from './marks.ts';
import { thingsFound } from './things.ts';

/** Who looks: a member, in one team. What is not this team’s, or not yet theirs to read, is not there. */
export type Reader = { team: string; member: string };

export type Hit = {
	kind: Kind;
	id: string;
	marked: Passage[];
	meeting?: { id: string; title: string; zone: string };
	charter?: { id: string; title: string };
	at?: string;
	zone?: string;
	number?: number;
	verb?: Verb | null;
	side?: Comment['side'];
	who?: Speaker;
	section?: string;
	/** Taken out of the draft. */
	gone?: boolean;
	/** Who said it outside of a meeting. */
	said?: string;
	owner?: string;
	due?: string | null;
};

export type Hits = { count: number; hits: Hit[] };
export type Slice = { limit: number; offset: number };
export type Found = { count: number; pages: number; groups: ({ kind: Kind } & Hits)[] };

const FEW = 5;
const PAGE = 20;

/**
 * Everything of a team that holds all these words: a few of each kind, or of one kind page by page. Of a moment
 * of touch everything is asked for, also without words.
 */
export async function search(app: App, reader: Reader, asked: Asked): Promise<Found> {
	if (!isAsking(asked)) return { count: 0, pages: 0, groups: [] };
	const slice = asked.kind
		? { limit: PAGE, offset: (asked.page - 1) * PAGE }
		: { limit: FEW, offset: 0 };
	const groups: Found['groups'] = [];
	for (const kind of kinds) {
		if (!asksFor(asked, kind)) continue;
		const hits =
			kind === 'comment'
				? await commentsFound(app, reader, asked, slice)
				: kind === 'complaint'
					? await complaintsFound(app, reader, asked, slice)
					: await thingsFound(kind, app, reader, asked, slice);
		if (hits.count) groups.push({ kind, ...hits });
	}
	const count = groups.reduce((sum, one) => sum + one.count, 0);
	return { count, pages: asked.kind ? Math.ceil(count / PAGE) : 1, groups };
}
