import { sources, type Source } from '#lib/domain/programme/complaint.ts';
import { alertOf, type Alert } from '#lib/domain/trend/alert.ts';
import { later, monthsOf, type Month } from '#lib/domain/trend/months.ts';
import { surprisesIn } from '#lib/domain/trend/surprise.ts';
import type { App } from '../app.ts';
import { gathered } from '../themes/gathered.ts';
import { complaintsOf } from '../trends/counts.ts';
import { customersBy, filedBy, heardOutside, monthsFiled } from './counted.ts';

export type ThemeMonths = { theme: string; label: string; months: Month[]; alert: Alert | null };
export type Alarm = Alert & { theme: string; label: string };

/** Complaints a month for each theme, also from one source alone; whatever grows comes first (4.02, 4.18). */
export async function complaintTrends(app: App, team: string, source: Source | '') {
	const all = await complaintsOf(app, team, source);
	const rows: ThemeMonths[] = all.map((one) => ({ ...one, alert: alertNow(app, one.months) }));
	return {
		themes: rows.toSorted((a, b) => Number(b.alert !== null) - Number(a.alert !== null)),
		sources: await bySource(app, team)
	};
}

/** The themes that grow beyond what is usual, today (4.19). */
export async function alarmsOf(app: App, team: string): Promise<Alarm[]> {
	const all = await complaintsOf(app, team);
	return all.flatMap(({ theme, label, months }) => {
		const alert = alertNow(app, months);
		return alert ? [{ theme, label, ...alert }] : [];
	});
}

/** This month or, while it is young, the last one: what grew a year ago is no news. */
function alertNow(app: App, months: Month[]) {
	const month = app.now().slice(0, 7);
	return alertOf(months, month) ?? alertOf(months, later(month, -1));
}

/** All themes together, by where it was said. */
async function bySource(app: App, team: string) {
	const filed = await filedBy(app, team);
	const customers = await customersBy(app, team);
	return sources.flatMap((source) => {
		const mine = filed.filter((one) => one.source === source);
		const total = mine.reduce((sum, one) => sum + one.count, 0);
		return total ? [{ source, total, months: monthsOf(monthsFiled(mine, filed, customers)) }] : [];
	});
}

export type Surprises = Awaited<ReturnType<typeof surprisesOf>>;

/** Which themes of a meeting nobody had complained of before, meeting by meeting (4.21). */
export async function surprisesOf(app: App, team: string) {
	const { themes, held } = await gathered(app, team);
	const label = new Map(themes.map((one) => [one.id, one.label]));
	const meetings = held.map(({ id, startsAt }) => ({
		meeting: id,
		on: startsAt.slice(0, 10),
		themes: themes
			.filter(({ remarks }) => remarks.some((one) => one.meeting === id))
			.map((one) => one.id)
	}));
	return surprisesIn(meetings, await heardOutside(app, team))
		.filter((one) => one.themes > 0)
		.map(({ meeting, themes: of, fresh }) => ({
			meeting,
			title: held.find((one) => one.id === meeting)?.title ?? '',
			themes: of,
			fresh: fresh.map((id) => ({ id, label: label.get(id) ?? '' }))
		}));
}
