import type { App } from '../app.ts';
import { latestVersion } from '../charters/versions.ts';
import { charterFor, clauseIn, rowOf } from './listed.ts';
import { charterOf, gathered } from './gathered.ts';
import { judgedBy } from './judged.ts';
import { historyOf, ratedElsewhere, takenUpBy, wordsOf } from './theme.ts';

/** One theme before one charter, with all its words and everything that was done with it. */
export async function themeShown(
	app: App,
	team: string,
	theme: string,
	{
		charter: asked,
		reader,
		before
	}: { charter: string | null; reader: string; before: string | null }
) {
	const { charters, charter } = await charterFor(
		app,
		team,
		asked ?? (await ownCharter(app, team, theme))
	);
	if (!charter) return null;
	const judgement = await judgedBy(app, team, charter.id);
	const found = judgement.themes.find((one) => one.id === theme);
	if (!found) return goneTo(app, team, theme);
	const latest = await latestVersion(app.db, charter.id);
	const now = latest?.clauses ?? judgement.clauses;
	return {
		charters,
		charter,
		version: judgement.version,
		newest: latest?.number ?? 1,
		theme: rowOf(judgement, found),
		since: found.since && { ...found.since, clause: clauseIn(now, found.since.clause) },
		proposed:
			found.since || found.link.on !== 'no'
				? null
				: await takenUpBy(app, charter.id, judgement.gathered, theme, judgement.version),
		clauses: { [judgement.version]: judgement.clauses, [latest?.number ?? 1]: now },
		said: await wordsOf(app, judgement, { theme, reader, before }),
		others: judgement.gathered.themes
			.filter((one) => one.id !== theme)
			.map(({ id, label }) => ({ id, label })),
		elsewhere: ratedElsewhere(judgement),
		history: await historyOf(app, team, { held: judgement.gathered.held, theme, reader })
	};
}

async function ownCharter(app: App, team: string, theme: string) {
	const all = await gathered(app, team);
	return charterOf(all, all.themes.find((one) => one.id === theme)?.remarks ?? []);
}

/** A theme that was joined to another is found there. */
async function goneTo(app: App, team: string, theme: string) {
	const { joinedTo } = await gathered(app, team);
	return { joined: joinedTo(theme) };
}
