import type { Gaps } from '#lib/domain/report/gaps.ts';
import type { RatedRow } from '#lib/domain/report/rated.ts';
import type { Changed } from '#lib/domain/report/report.ts';
import type { Said } from '#lib/domain/report/said.ts';
import type { Spoken } from './index.ts';

// What a report says in words, the same on a page and in a file.
type Reporting = Spoken<'report'>;

/** Who, what kind of word, on what, how many agree, and what became of it. */
export function underOf(said: Said, words: Reporting): string {
	const { report: w, common } = words;
	const {
		number,
		name,
		organisation,
		unsigned,
		verb,
		on,
		moment,
		noNews,
		answers,
		agree,
		edited,
		last
	} = said;
	return [
		number !== null && w.comment(number),
		common.list([name, organisation]) || (unsigned && w.unsigned),
		verb && common.verbs[verb],
		on && common.quote.on(on),
		moment,
		noNews && w.noNews,
		answers !== null && w.answerTo(answers),
		agree > 0 && common.quote.agree(agree),
		edited && common.quote.edited,
		last && w.lastWord,
		outcomeOf(said, words)
	]
		.filter(Boolean)
		.join(' · ');
}

/** What became of it, and who answers for it by when. */
export function outcomeOf({ outcome }: Said, words: Reporting): string | null {
	if (!outcome) return null;
	const { report: w, common } = words;
	const said = w.outcome(common.outcomes[outcome.kind], outcome.because);
	return common.list([said, answeredBy(outcome, words)]);
}

/** Who answers for it, and by which day. */
export const answeredBy = (
	{ owner, due }: NonNullable<Said['outcome']>,
	{ report: w, locale }: Reporting
) => (owner ? w.owner(owner, due && dayOf(due, locale)) : null);

/** The numbers of the comments behind it, the unsigned ones counted, those of other meetings too. */
export function causesOf(
	{ because, unsigned, others, own }: Changed,
	{ report: w, common }: Reporting
): string {
	return common.list(
		[
			because.length > 0 && w.because(common.and(because.map(String))),
			unsigned > 0 && w.becauseUnsigned(unsigned),
			others > 0 && w.others(others),
			own !== null && w.own(own)
		].map((one) => one || null)
	);
}

export function ratedCells(
	{ label, n, bands, numbers }: RatedRow,
	{ report: w, common }: Reporting
): string[] {
	const cells = numbers
		? [numbers.importance, numbers.performance, numbers.gap].map((one) => common.number(one))
		: bands
			? [w.bands[bands.importance], w.bands[bands.performance], '–']
			: ['–', '–', '–'];
	return [label, ...cells, common.number(n)];
}

/** A calendar day, the same wherever it is read. */
export const dayOf = (day: string, locale: string) =>
	new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
		new Date(`${day.slice(0, 10)}T00:00:00Z`)
	);

/** The five gaps in plain words, each with what this meeting says of it. */
export function gapLines(gaps: Gaps, words: Reporting) {
	const { gaps: w } = words.report;
	const { number } = words.common;
	const and = (labels: string[]) =>
		words.common.and(labels.map((one) => one.replace(/[.。]$/u, '')));
	const pair = (one: { importance: number | null; performance: number | null }) =>
		w.pair(
			one.importance === null ? '–' : number(one.importance),
			one.performance === null ? '–' : number(one.performance)
		);
	const { belief, standards, delivery, promises, service } = gaps;
	return [
		{
			title: w.belief,
			lines: [
				...(belief.right === null ? [] : [w.right(belief.right, belief.of)]),
				...belief.guesses.map((one) =>
					w.guessed(and([one.label]), pair(one.guessed), pair(one.said))
				),
				...(belief.right === null && !belief.guesses.length ? [w.noGuess] : [])
			]
		},
		{
			title: w.standards,
			lines: [
				...(standards.missing.length ? [w.missing(and(standards.missing))] : []),
				w.asked(standards.asked)
			]
		},
		{ title: w.delivery, lines: [w.measured(delivery.measured, delivery.of)] },
		{
			title: w.promises,
			lines: [
				w.promised(promises.promised),
				...(promises.below.length ? [w.below(and(promises.below))] : [])
			]
		},
		{
			title: w.service,
			lines: [service.wide.length ? w.wide(and(service.wide)) : w.none]
		}
	];
}
