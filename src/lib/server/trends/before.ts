import { and, eq } from 'drizzle-orm';
import type { App } from '../app.ts';
import type { Gathered } from '../themes/gathered.ts';
import { keyOf } from '../themes/held.ts';

/** Something that was rated on the spot in a meeting, and the theme it counts for. */
export type Named = { meeting: string; subject: string; label: string };

/**
 * Under which names new clauses were rated before the charter had them: by the theme whose comments
 * caused most of the clause's first wording.
 */
export async function namedBefore(
	{ db: { query, tables } }: App,
	charter: string,
	{ placed, held, ratedAs, themes }: Gathered
): Promise<Map<string, Named[]>> {
	const { clauseChanges: cc, traces: t } = tables;
	const caused = await query
		.select({ clause: cc.clause, meeting: t.meeting, comment: t.comment })
		.from(cc)
		.innerJoin(
			t,
			and(eq(t.charter, cc.charter), eq(t.version, cc.version), eq(t.clause, cc.clause))
		)
		.where(and(eq(cc.charter, charter), eq(cc.op, 'add')));
	const named = held.flatMap(({ id, meeting }) =>
		meeting.subjects.map(({ id: subject }) => ({
			meeting: id,
			subject,
			theme: ratedAs(id, subject)
		}))
	);
	const label = (id: string) => themes.find((one) => one.id === id)?.label ?? '';
	return new Map(
		[...Map.groupBy(caused, (one) => one.clause)].map(([clause, causes]) => {
			const theme = mostOf(
				causes.flatMap(({ meeting, comment }) => placed.get(keyOf(meeting, comment)) ?? [])
			);
			const mine = named.filter((one) => theme && one.theme === theme);
			return [clause, mine.map((one) => ({ ...one, label: label(theme!) }))];
		})
	);
}

function mostOf(names: string[]) {
	const times = (name: string) => names.filter((one) => one === name).length;
	return names.toSorted((a, b) => times(b) - times(a))[0];
}
