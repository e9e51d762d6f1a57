import type { Report } from '#lib/domain/report/report.ts';
import type { Said } from '#lib/domain/report/said.ts';
import type { Spoken } from '#lib/words/index.ts';
import { answeredBy, causesOf, dayOf, ratedCells, underOf } from '#lib/words/reported.ts';
import { insideBlocks } from './inside.ts';
import type { Reported } from './report.ts';

/** A report as a sequence of simple things, for every kind of file that is read from top to bottom. */
export type Block =
	| { kind: 'heading'; level: 1 | 2 | 3; text: string }
	| { kind: 'line'; text: string }
	| { kind: 'item'; text: string }
	/** Words of a person, to the letter. */
	| { kind: 'quote'; words: string; under: string }
	| { kind: 'wording'; label: string; words: string }
	| { kind: 'table'; head: string[]; rows: string[][] };

export type ReportWords = Spoken<'report' | 'after' | 'climate'>;

export function documentOf(report: Reported, words: ReportWords): Block[] {
	return [
		...head(report, words),
		...told(report, words),
		...changes(report, words),
		...ratings(report, words),
		...promises(report, words),
		...notTaken(report, words),
		...(report.inside ? insideBlocks(report.inside, words) : [])
	];
}

const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text });
const line = (text: string): Block => ({ kind: 'line', text });
const item = (text: string): Block => ({ kind: 'item', text });

function head(report: Report, { report: w, common, locale }: ReportWords): Block[] {
	const { about, came, startedAt, endedAt, status } = report;
	const format = (options: Intl.DateTimeFormatOptions, at: string) =>
		new Intl.DateTimeFormat(locale, { timeZone: about.zone, ...options }).format(new Date(at));
	const day = format({ dateStyle: 'full' }, startedAt ?? about.startsAt);
	const time = (at: string) => format({ timeStyle: 'short', hourCycle: 'h23' }, at);
	const hours = startedAt && endedAt ? w.from(time(startedAt), time(endedAt)) : null;
	return [
		heading(1, w.titleOf(about.title)),
		...(status === 'closed' ? [] : [line(status === 'waiting' ? w.waiting : w.running)]),
		line(common.list([day, hours && `${hours} (${about.zone})`])),
		line(common.list([...about.customers, w.came(came.customers, came.team)])),
		...(came.names.length ? [line(common.and(came.names))] : []),
		line(w.basis(about.charter.title, about.charter.version)),
		line(about.objective)
	];
}

function told(report: Report, words: ReportWords): Block[] {
	const { report: w } = words;
	const quotes = (said: Said[]) => said.map((one) => quoteOf(one, words));
	const { unread, version } = report;
	return [
		heading(2, `1 ${version === 'team' ? w.toldTeam : w.told}`),
		...(report.told.length ? [] : [line(w.nothingTold)]),
		...report.told.flatMap((part) => [
			heading(3, w.heading(part.heading)),
			...(part.heading.kind === 'clause' ? [line(part.heading.text)] : []),
			...quotes(part.said)
		]),
		...(unread ? [line(w.unread[version](unread))] : []),
		...(report.ours.length ? [heading(3, w.ours), ...quotes(report.ours)] : [])
	];
}

const quoteOf = (said: Said, words: ReportWords): Block => ({
	kind: 'quote',
	words: said.words,
	under: [
		underOf(said, words),
		...said.replies.map(
			({ name, words: text }) => `${name ?? words.common.people.removed}: ${text}`
		)
	].join('\n')
});

function changes(report: Report, words: ReportWords): Block[] {
	const { report: w, common } = words;
	return [
		heading(2, `2 ${w.changes}`),
		...(report.changes.length ? [] : [line(w.nothingChanges)]),
		...report.agreed.flatMap((one) => [line(w.agreed(one.number)), line(one.note)]),
		...report.changes.flatMap((one): Block[] => [
			heading(3, common.sections[one.section]),
			...(one.before === null ? [] : [wording(w.before, one.before)]),
			...(one.after === null ? [] : [wording(w.now, one.after)]),
			line(causesOf(one, words)),
			...(one.agreed ? [] : [line(w.accepted)])
		])
	];
}

const wording = (label: string, words: string): Block => ({ kind: 'wording', label, words });

function ratings(report: Report, words: ReportWords): Block[] {
	const w = words.report;
	const { rows, top, simplify } = report.rated;
	return [
		heading(2, `3 ${w.ratings}`),
		...(rows.length
			? [
					line(w.fewHint[report.version]),
					{
						kind: 'table' as const,
						head: [w.rated, w.importance, w.performance, w.gap, 'n'],
						rows: rows.map((one) => ratedCells(one, words))
					}
				]
			: [line(w.nothingRated)]),
		...(top.length ? [heading(3, w.top)] : []),
		...top.map((one) => item(w.picked(one.label, one.count))),
		...(simplify.length ? [heading(3, w.simplify)] : []),
		...simplify.map(({ label, keep, simpler, drop }) =>
			item(`${label}: ${w.simplified(keep, simpler, drop)}`)
		)
	];
}

function promises(report: Report, { report: w, locale }: ReportWords): Block[] {
	const day = (due: string | null) => (due ? dayOf(due, locale) : '–');
	return [
		heading(2, `4 ${w.promises}`),
		report.promises.length
			? {
					kind: 'table',
					head: [w.promise, w.who, w.day],
					rows: report.promises.map(({ what, owner, due }) => [what, owner, day(due)])
				}
			: line(w.nothingPromised)
	];
}

function notTaken(report: Report, words: ReportWords): Block[] {
	const { report: w, common } = words;
	const { declined, parked, refused } = report;
	const nothing = !declined.length && !parked.length && !refused.length;
	const part = (title: string, said: Said[]) =>
		said.length ? [heading(3, title), ...said.map((one) => reasoned(one, words))] : [];
	return [
		heading(2, `5 ${w.not}`),
		...(nothing ? [line(w.nothingLeft)] : []),
		...part(w.declined, declined),
		...part(w.parked, parked),
		...(refused.length ? [heading(3, w.refused)] : []),
		...refused.flatMap(({ section, wording: text, reason }) => [
			wording(common.sections[section], text),
			line(`${w.why}: ${reason ?? w.noReason}`)
		])
	];
}

function reasoned(said: Said, words: ReportWords): Block {
	const { report: w, common } = words;
	const { outcome, number } = said;
	const why = `${w.why}: ${outcome?.because ?? w.noReason}`;
	const under = [
		number === null ? w.unsigned : w.comment(number),
		outcome?.kind === 'parked' && !outcome.because ? null : why,
		outcome && answeredBy(outcome, words)
	];
	return { kind: 'quote', words: said.words, under: common.list(under) };
}
