import { readFileSync } from 'node:fs';
import { sections, type Clause, type Section } from '#lib/domain/charter/clause.ts';
import type { Side, Verb } from '#lib/domain/meeting/meeting.ts';
import type { Held, Link, Rating, Remark, Theme } from '#lib/domain/theme/theme.ts';

type Given = { participant: string; importance: number | null; performance: number | null };
type Script = {
	charter: { nodes: { id: string; section: Section; text: string }[] };
	meetings: {
		id: string;
		starts_at: string;
		participants: { id: string; role: Side }[];
		feedback: {
			id: string;
			author: string;
			on_behalf_of?: string;
			kind: keyof typeof verbOf;
			anchor: string | null;
			text: string;
			visibility: string;
			reactions: { agree: string[] };
		}[];
		ratings: (Given & { expectation: string })[];
		theme_ratings: (Given & { theme: string })[];
		top3: { participant: string; picks: string[] }[];
	}[];
	merges: { id: string; label: string; comments: string[]; on_charter: Link['on'] }[];
};

const verbOf = {
	praise: 'keep',
	issue: 'change',
	change: 'change',
	missing: 'add',
	simplify: 'drop',
	question: 'ask',
	comment: null
} as const satisfies Record<string, Verb | null>;

export const script = read('src/lib/server/example.json');
export const { clauses, remarks, held, themes } = worldOf(script);

/** A second set of other people and other words. */
export const second = worldOf(read('tests/play/scripts/laboratory.json'));

function read(path: string) {
	return JSON.parse(readFileSync(path, 'utf8')) as Script;
}

/** What a script says, as the domain sees it. */
function worldOf({ charter, meetings, merges }: Script) {
	const clauses = charter.nodes.map(({ id, section, text }): Clause => ({
		id,
		section,
		text,
		origin: 'assumed',
		measures: null,
		ref: id
	}));
	const remarks = meetings.flatMap(remarksOf);
	const held = meetings.map(({ id, participants }): Held => ({
		meeting: id,
		customers: participants.filter(({ role }) => role === 'customer').map((one) => one.id)
	}));
	const themes = merges.map(({ id, label, comments }): Theme => ({
		id,
		label,
		remarks: comments.map((comment) => remarks.find((one) => one.id === comment)!)
	}));
	return { clauses, remarks, held, themes };
}

/** Nothing is known at capture of what a remark will lead to. */
function remarksOf({ id: meeting, participants, feedback }: Script['meetings'][number]) {
	return feedback.map((said): Remark => {
		const { id, author, on_behalf_of: behalf, kind, anchor, text, visibility, reactions } = said;
		const section = sections.find((one) => one === anchor) ?? null;
		return {
			id,
			meeting,
			person: visibility === 'anonymous' ? null : (behalf ?? author),
			side: participants.find((one) => one.id === author)!.role,
			verb: verbOf[kind],
			words: text,
			lang: 'en',
			clause: section ? null : anchor,
			section,
			agrees: reactions.agree,
			led: []
		};
	});
}

export const themeOf = (id: string) => themes.find((one) => one.id === id)!;

export const standing = (id: string) => script.merges.find((one) => one.id === id)!.on_charter;

/** What customers gave to a theme, or to an expectation. */
export const ratingsOf = (subject: string): Rating[] =>
	script.meetings.flatMap(({ id: meeting, ratings, theme_ratings }) =>
		[
			...ratings.filter((one) => one.expectation === subject),
			...theme_ratings.filter((one) => one.theme === subject)
		]
			.filter((one) => held.some(({ customers }) => customers.includes(one.participant)))
			.map(({ importance, performance }) => ({ meeting, importance, performance }))
	);
