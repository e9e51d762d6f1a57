import { sections } from '#lib/domain/charter/clause.ts';
import type { Locale } from '#lib/words/index.ts';
import type { App } from '../app.ts';
import { calledBy, wordsAs } from '../manner.ts';
import { charterFor } from '../meetings/paper.ts';
import type { Block } from '../report/document.ts';

/** Whether there is anything to send along yet. */
export const hasCharter = async (app: App, meeting: string) =>
	((await charterFor(app, meeting))?.clauses.length ?? 0) > 0;

/** The charter as a Word file, to be read before the meeting; none where nothing is written yet. */
export async function charterFile(app: App, meeting: string, locale: Locale) {
	const charter = await charterFor(app, meeting);
	if (!charter?.clauses.length) return null;
	const { plan, clauses } = charter;
	const { common, invite } = await wordsAs(await calledBy(app, plan.team), locale, ['invite']);
	const parts = sections.flatMap((section): Block[] => {
		const own = clauses.filter((one) => one.section === section);
		if (!own.length) return [];
		return [
			{ kind: 'heading', level: 2, text: common.sections[section] },
			...own.map(({ text }): Block => ({ kind: 'item', text }))
		];
	});
	const blocks: Block[] = [
		{ kind: 'heading', level: 1, text: plan.charterTitle },
		{ kind: 'line', text: invite.rsvp.charterDraft },
		...parts
	];
	// The one library that is heavy, loaded when somebody is asked.
	const { wordOf } = await import('../report/word.ts');
	return {
		name: `${invite.letter.file(plan.version)}.docx`,
		content: await wordOf(blocks, plan.charterTitle, locale)
	};
}
