import type { Words } from '#lib/words/index.ts';
import type { App } from '../app.ts';
import { clausesToday } from '../trends/held.ts';
import { trendsOf } from '../trends/series.ts';

const TOP = 5;

/** What a meeting without customers has before it: the purpose, and what customers expect most (4.08). */
export async function internalOf(app: App, { team, charter }: { team: string; charter: string }) {
	const { trends } = await trendsOf(app, { team, charter });
	const today = await clausesToday(app, charter);
	return {
		purpose: today.filter((one) => one.section === 'purpose').map((one) => one.text),
		expectations: trends
			.toSorted((a, b) => (b.now.importance ?? 0) - (a.now.importance ?? 0))
			.slice(0, TOP)
			.map((one) => one.text)
	};
}

/** The item as plain text, to be pasted into any agenda. */
export function internalText(
	{ purpose, expectations }: Awaited<ReturnType<typeof internalOf>>,
	words: Words['decide']['internal']
) {
	const list = (title: string, lines: string[]) =>
		lines.length ? [title, ...lines.map((one) => `- ${one}`), ''] : [];
	return [
		`${words.title} (${words.minutes})`,
		'',
		...list(words.purpose, purpose),
		...list(words.expect, expectations),
		...list(words.ask, Object.values(words.questions))
	].join('\n');
}
