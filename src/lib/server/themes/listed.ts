import { place, type Clause } from '#lib/domain/charter/clause.ts';
import { guessed } from '#lib/domain/meeting/rows.ts';
import { learnedIn } from '#lib/domain/theme/learning.ts';
import { steps } from '#lib/domain/theme/verdict.ts';
import type { App } from '../app.ts';
import { latestVersion } from '../charters/versions.ts';
import { chartersIn, judgedBy, type Judged, type Judgement } from './judged.ts';

/** The charter a page about themes is about: the one asked for, or else the one last met on. */
export async function charterFor(app: App, team: string, asked: string | null) {
	const charters = await chartersIn(app, team);
	const known = charters.find((one) => one.id === asked);
	if (known || charters.length < 2) return { charters, charter: known ?? charters[0] ?? null };
	const { meetings: m } = app.db.tables;
	const rows = await app.db.query.select({ charter: m.charter, at: m.startsAt }).from(m);
	const held = (id: string) =>
		rows
			.filter((one) => one.charter === id)
			.map((one) => one.at)
			.toSorted()
			.at(-1) ?? '';
	return { charters, charter: charters.toSorted((a, b) => (held(a.id) < held(b.id) ? 1 : -1))[0]! };
}

/** The themes of a charter as a page shows them, and what each meeting taught. */
export async function listed(app: App, team: string, charter: string) {
	const judgement = await judgedBy(app, team, charter);
	const newest = (await latestVersion(app.db, charter))?.number ?? 1;
	return {
		version: judgement.version,
		newest,
		meetings: judgement.held.length,
		themes: judgement.themes.map((one) => rowOf(judgement, one)),
		learned: lessons(judgement)
	};
}

export type ThemeRow = ReturnType<typeof rowOf>;

export function rowOf({ clauses }: Pick<Judgement, 'clauses'>, theme: Judged) {
	const { id, label, measures, verdict, link, decided, since, organisations, top } = theme;
	return {
		id,
		label,
		...measures,
		verdict,
		steps: steps[verdict],
		link: { on: link.on, clause: clauseIn(clauses, link.clause) },
		decided,
		since: since && { version: since.version, on: since.on },
		organisations,
		top,
		empty: theme.remarks.length === 0
	};
}

export function clauseIn(clauses: readonly Clause[], id: string | null) {
	const found = clauses.find((one) => one.id === id);
	const there = found && place(clauses, found.id);
	return found && there
		? { id: found.id, text: found.text, section: there.section, number: there.number }
		: null;
}

export type Lesson = ReturnType<typeof lessons>[number];

/** New themes, those said again, and how far we had guessed right: nothing new is a result too. */
export function lessons({ themes, held }: Judgement) {
	const named = (ids: string[]) =>
		themes.filter((one) => ids.includes(one.id)).map(({ id, label }) => ({ id, label }));
	return learnedIn(
		themes,
		held.map((one) => ({ meeting: one.id }))
	).map(({ meeting, fresh, again }, index) => {
		const { title, startsAt, zone, meeting: whole } = held[index]!;
		const guess = guessed(whole);
		return {
			meeting,
			title,
			at: startsAt,
			zone,
			fresh: named(fresh),
			again: named(again),
			guess: guess && { right: guess.right, of: guess.team.length }
		};
	});
}
