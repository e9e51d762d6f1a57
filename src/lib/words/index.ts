import type activity from './en/activity.ts';
import type after from './en/after.ts';
import type climate from './en/climate.ts';
import type coming from './en/coming.ts';
import type lost from './en/lost.ts';
import type listen from './en/listen.ts';
import type common from './en/common.ts';
import type console from './en/console.ts';
import type complaints from './en/complaints.ts';
import type front from './en/front.ts';
import type inbound from './en/inbound.ts';
import type recoveries from './en/recoveries.ts';
import type righting from './en/righting.ts';
import type customers from './en/customers.ts';
import type decide from './en/decide.ts';
import type door from './en/door.ts';
import type invite from './en/invite.ts';
import type moments from './en/moments.ts';
import type peel from './en/peel.ts';
import type practice from './en/practice.ts';
import type report from './en/report.ts';
import type prepare from './en/prepare.ts';
import type promises from './en/promises.ts';
import type room from './en/room.ts';
import type said from './en/said.ts';
import type search from './en/search.ts';
import type stations from './en/stations.ts';
import type team from './en/team.ts';
import type trends from './en/trends.ts';
import type ways from './en/ways.ts';
import type themes from './en/themes.ts';
import type told from './en/told.ts';

/** Every sentence the product says, by area. The English files are the shape of all others. */
export type Words = {
	activity: typeof activity;
	ways: typeof ways;
	after: typeof after;
	climate: typeof climate;
	listen: typeof listen;
	lost: typeof lost;
	coming: typeof coming;
	common: typeof common;
	console: typeof console;
	complaints: typeof complaints;
	front: typeof front;
	inbound: typeof inbound;
	recoveries: typeof recoveries;
	righting: typeof righting;
	customers: typeof customers;
	decide: typeof decide;
	door: typeof door;
	invite: typeof invite;
	moments: typeof moments;
	peel: typeof peel;
	practice: typeof practice;
	report: typeof report;
	prepare: typeof prepare;
	promises: typeof promises;
	room: typeof room;
	said: typeof said;
	search: typeof search;
	stations: typeof stations;
	team: typeof team;
	trends: typeof trends;
	themes: typeof themes;
	told: typeof told;
};
export type Area = keyof Words;
type Language = { [A in Area]: () => Promise<{ default: Words[A] }> };

// One import for each language and area: only what the person reads reaches the browser.
const languages = {
	ar: {
		activity: () => import('./ar/activity.ts'),
		after: () => import('./ar/after.ts'),
		ways: () => import('./ar/ways.ts'),
		climate: () => import('./ar/climate.ts'),
		listen: () => import('./ar/listen.ts'),
		lost: () => import('./ar/lost.ts'),
		coming: () => import('./ar/coming.ts'),
		common: () => import('./ar/common.ts'),
		console: () => import('./ar/console.ts'),
		complaints: () => import('./ar/complaints.ts'),
		front: () => import('./ar/front.ts'),
		inbound: () => import('./ar/inbound.ts'),
		recoveries: () => import('./ar/recoveries.ts'),
		righting: () => import('./ar/righting.ts'),
		customers: () => import('./ar/customers.ts'),
		decide: () => import('./ar/decide.ts'),
		door: () => import('./ar/door.ts'),
		invite: () => import('./ar/invite.ts'),
		moments: () => import('./ar/moments.ts'),
		peel: () => import('./ar/peel.ts'),
		practice: () => import('./ar/practice.ts'),
		report: () => import('./ar/report.ts'),
		prepare: () => import('./ar/prepare.ts'),
		promises: () => import('./ar/promises.ts'),
		room: () => import('./ar/room.ts'),
		said: () => import('./ar/said.ts'),
		search: () => import('./ar/search.ts'),
		stations: () => import('./ar/stations.ts'),
		team: () => import('./ar/team.ts'),
		trends: () => import('./ar/trends.ts'),
		themes: () => import('./ar/themes.ts'),
		told: () => import('./ar/told.ts')
	},
	en: {
		activity: () => import('./en/activity.ts'),
		after: () => import('./en/after.ts'),
		ways: () => import('./en/ways.ts'),
		climate: () => import('./en/climate.ts'),
		listen: () => import('./en/listen.ts'),
		lost: () => import('./en/lost.ts'),
		coming: () => import('./en/coming.ts'),
		common: () => import('./en/common.ts'),
		console: () => import('./en/console.ts'),
		complaints: () => import('./en/complaints.ts'),
		front: () => import('./en/front.ts'),
		inbound: () => import('./en/inbound.ts'),
		recoveries: () => import('./en/recoveries.ts'),
		righting: () => import('./en/righting.ts'),
		customers: () => import('./en/customers.ts'),
		decide: () => import('./en/decide.ts'),
		door: () => import('./en/door.ts'),
		invite: () => import('./en/invite.ts'),
		moments: () => import('./en/moments.ts'),
		peel: () => import('./en/peel.ts'),
		practice: () => import('./en/practice.ts'),
		report: () => import('./en/report.ts'),
		prepare: () => import('./en/prepare.ts'),
		promises: () => import('./en/promises.ts'),
		room: () => import('./en/room.ts'),
		said: () => import('./en/said.ts'),
		search: () => import('./en/search.ts'),
		stations: () => import('./en/stations.ts'),
		team: () => import('./en/team.ts'),
		trends: () => import('./en/trends.ts'),
		themes: () => import('./en/themes.ts'),
		told: () => import('./en/told.ts')
	},
	de: {
		activity: () => import('./de/activity.ts'),
		after: () => import('./de/after.ts'),
		ways: () => import('./de/ways.ts'),
		climate: () => import('./de/climate.ts'),
		listen: () => import('./de/listen.ts'),
		lost: () => import('./de/lost.ts'),
		coming: () => import('./de/coming.ts'),
		common: () => import('./de/common.ts'),
		console: () => import('./de/console.ts'),
		complaints: () => import('./de/complaints.ts'),
		front: () => import('./de/front.ts'),
		inbound: () => import('./de/inbound.ts'),
		recoveries: () => import('./de/recoveries.ts'),
		righting: () => import('./de/righting.ts'),
		customers: () => import('./de/customers.ts'),
		decide: () => import('./de/decide.ts'),
		door: () => import('./de/door.ts'),
		invite: () => import('./de/invite.ts'),
		moments: () => import('./de/moments.ts'),
		peel: () => import('./de/peel.ts'),
		practice: () => import('./de/practice.ts'),
		report: () => import('./de/report.ts'),
		prepare: () => import('./de/prepare.ts'),
		promises: () => import('./de/promises.ts'),
		room: () => import('./de/room.ts'),
		said: () => import('./de/said.ts'),
		search: () => import('./de/search.ts'),
		stations: () => import('./de/stations.ts'),
		team: () => import('./de/team.ts'),
		trends: () => import('./de/trends.ts'),
		themes: () => import('./de/themes.ts'),
		told: () => import('./de/told.ts')
	},
	fr: {
		activity: () => import('./fr/activity.ts'),
		after: () => import('./fr/after.ts'),
		ways: () => import('./fr/ways.ts'),
		climate: () => import('./fr/climate.ts'),
		listen: () => import('./fr/listen.ts'),
		lost: () => import('./fr/lost.ts'),
		coming: () => import('./fr/coming.ts'),
		common: () => import('./fr/common.ts'),
		console: () => import('./fr/console.ts'),
		complaints: () => import('./fr/complaints.ts'),
		front: () => import('./fr/front.ts'),
		inbound: () => import('./fr/inbound.ts'),
		recoveries: () => import('./fr/recoveries.ts'),
		righting: () => import('./fr/righting.ts'),
		customers: () => import('./fr/customers.ts'),
		decide: () => import('./fr/decide.ts'),
		door: () => import('./fr/door.ts'),
		invite: () => import('./fr/invite.ts'),
		moments: () => import('./fr/moments.ts'),
		peel: () => import('./fr/peel.ts'),
		practice: () => import('./fr/practice.ts'),
		report: () => import('./fr/report.ts'),
		prepare: () => import('./fr/prepare.ts'),
		promises: () => import('./fr/promises.ts'),
		room: () => import('./fr/room.ts'),
		said: () => import('./fr/said.ts'),
		search: () => import('./fr/search.ts'),
		stations: () => import('./fr/stations.ts'),
		team: () => import('./fr/team.ts'),
		trends: () => import('./fr/trends.ts'),
		themes: () => import('./fr/themes.ts'),
		told: () => import('./fr/told.ts')
	},
	es: {
		activity: () => import('./es/activity.ts'),
		after: () => import('./es/after.ts'),
		ways: () => import('./es/ways.ts'),
		climate: () => import('./es/climate.ts'),
		listen: () => import('./es/listen.ts'),
		lost: () => import('./es/lost.ts'),
		coming: () => import('./es/coming.ts'),
		common: () => import('./es/common.ts'),
		console: () => import('./es/console.ts'),
		complaints: () => import('./es/complaints.ts'),
		front: () => import('./es/front.ts'),
		inbound: () => import('./es/inbound.ts'),
		recoveries: () => import('./es/recoveries.ts'),
		righting: () => import('./es/righting.ts'),
		customers: () => import('./es/customers.ts'),
		decide: () => import('./es/decide.ts'),
		door: () => import('./es/door.ts'),
		invite: () => import('./es/invite.ts'),
		moments: () => import('./es/moments.ts'),
		peel: () => import('./es/peel.ts'),
		practice: () => import('./es/practice.ts'),
		report: () => import('./es/report.ts'),
		prepare: () => import('./es/prepare.ts'),
		promises: () => import('./es/promises.ts'),
		room: () => import('./es/room.ts'),
		said: () => import('./es/said.ts'),
		search: () => import('./es/search.ts'),
		stations: () => import('./es/stations.ts'),
		team: () => import('./es/team.ts'),
		trends: () => import('./es/trends.ts'),
		themes: () => import('./es/themes.ts'),
		told: () => import('./es/told.ts')
	}
} satisfies Record<string, Language>;

export type Locale = keyof typeof languages;
export const locales = Object.keys(languages) as Locale[];
export const isLocale = (value: unknown): value is Locale => locales.includes(value as Locale);

/** How each language calls itself. */
export const languageNames: Record<Locale, string> = {
	ar: 'العربية',
	en: 'English',
	de: 'Deutsch',
	fr: 'Français',
	es: 'Español'
};

export type Spoken<A extends Area> = Pick<Words, A | 'common'> & { locale: Locale };

/** The common words and those of the named areas, in one language. */
export async function loadWords<A extends Area>(locale: Locale, areas: A[]): Promise<Spoken<A>> {
	const wanted = [...new Set<Area>(['common', ...areas])];
	const pairs = wanted.map(async (area) => [area, (await languages[locale][area]()).default]);
	return { locale, ...Object.fromEntries(await Promise.all(pairs)) } as unknown as Spoken<A>;
}

const rightToLeft = new Set(['ar', 'fa', 'he', 'ur']);
export const direction = (locale: string): 'ltr' | 'rtl' =>
	rightToLeft.has(locale.split('-')[0]!) ? 'rtl' : 'ltr';
