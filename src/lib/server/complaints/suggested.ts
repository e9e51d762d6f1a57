import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import { addTheme, newIndex, suggest } from '#lib/domain/theme/suggest.ts';
import type { Remark } from '#lib/domain/theme/theme.ts';
import type { App } from '../app.ts';
import { gathered } from '../themes/gathered.ts';

type Said = { id: string; words: string; clause: string | null };

/** The themes words may be about, by what customers said of each in meetings and outside of them. */
export async function suggestedFor(app: App, team: string, said: Said) {
	const { themes } = await gathered(app, team);
	const filed = Map.groupBy(await filedIn(app, team), ({ theme }) => theme);
	const index = newIndex();
	for (const { id, label, remarks } of themes)
		addTheme(index, { id, label, remarks: [...remarks, ...(filed.get(id) ?? []).map(asRemark)] });
	const label = new Map(themes.map((one) => [one.id, one.label]));
	return suggest(index, asRemark(said)).map(({ theme, because }) => ({
		id: theme,
		label: label.get(theme) ?? '',
		because
	}));
}

async function filedIn({ db: { query, tables } }: App, team: string) {
	const { complaints: c } = tables;
	const rows = await query
		.select({ id: c.id, words: c.words, clause: c.clause, theme: c.theme })
		.from(c)
		.where(and(eq(c.team, team), isNotNull(c.theme), isNull(c.parent)));
	return rows.map((row) => ({ ...row, theme: row.theme! }));
}

/** Outside of a meeting it is nobody's vote: words, and the clause they touch. */
const asRemark = ({ id, words, clause }: Said): Remark => ({
	...{ id, words, clause, meeting: '', person: null, side: 'customer', verb: 'change' },
	...{ lang: null, section: null, agrees: [], led: [] }
});

/** The themes of a team that stand, to choose among. */
export async function themesIn({ db: { query, tables } }: App, team: string) {
	const { themes: t } = tables;
	const rows = await query
		.select({ id: t.id, label: t.label })
		.from(t)
		.where(and(eq(t.team, team), isNull(t.goneAt)));
	return rows.toSorted((a, b) => a.label.localeCompare(b.label));
}
