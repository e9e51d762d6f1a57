import type { App } from '../app.ts';
import { chartersIn, judgedBy, type Judged } from '../themes/judged.ts';
import { loadWords } from '#lib/words/index.ts';

/** What was found to be the same thing over the meetings of each charter, the highest score first. */
export async function themesFor(app: App, team: string) {
	const { themes: words } = await loadWords('en', ['themes']);
	const found = [];
	for (const { id, title } of await chartersIn(app, team)) {
		const { themes } = await judgedBy(app, team, id);
		found.push(...themes.map((one) => themeFor(one, title, words.verdicts[one.verdict])));
	}
	return found;
}

function themeFor(
	{ label, ref, measures, link, since, organisations, top }: Judged,
	charter: string,
	verdict: string
) {
	const { meetings, of, voices, voicesOf, importance, performance, score } = measures;
	return {
		ref,
		label,
		charter,
		meetings,
		of,
		voices,
		voicesOf,
		organisations,
		importance: importance?.median ?? null,
		performance: performance?.median ?? null,
		n: Math.max(importance?.n ?? 0, performance?.n ?? 0),
		top3: top,
		onCharter: link.on,
		onCharterSince: since?.version ?? null,
		score,
		verdict
	};
}
