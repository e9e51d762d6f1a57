import type { Page } from 'playwright-core';
import { locales } from '#lib/words/index.ts';
import { randomFrom } from '../random.ts';
import { places, type Place, type World } from './worlds.ts';

export const fills = ['empty', 'normal', 'crowded', 'error', 'offline'] as const;
export type Fill = (typeof fills)[number];
export const themes = ['light', 'dark'] as const;

/** Those of the matrix that exist, and English made twice as long and turned round, for those to come. */
export const languages = [...locales.filter((one) => ['en', 'de', 'ar'].includes(one)), 'pseudo'];

export type Screen = {
	name: string;
	who: 'member' | 'guest' | 'nobody';
	path: (world: World) => string;
	at: Place | null;
	/** How one knows that it stands and listens. */
	ready: string;
	/** It keeps a line to the meeting, and so may lose it. */
	live: boolean;
	wall: boolean;
};
export type Cell = {
	screen: Screen;
	fill: Fill;
	theme: (typeof themes)[number];
	language: string;
};

const meeting = ({ hall }: World) => `/meetings/${hall.meeting}`;
const telling = ({ hall, version }: World) => `/charters/${hall.charter}/versions/${version}/tell`;
const page = (name: string, path: Screen['path'], at: Place | null = null): Screen => ({
	...{ name, path, at, ready: 'main', live: false, wall: false },
	who: 'member'
});
const open = places.filter((one) => one !== 'closed');

/** Every screen of the product. */
export const screens: Screen[] = [
	{ ...page('the first page', () => '/'), who: 'nobody' },
	{ ...page('signing in', () => '/sign-in'), who: 'nobody' },
	{ ...page('the code', () => '/j'), who: 'nobody' },
	{ ...page('the way in', ({ hall }) => `/j/${hall.code}`), who: 'nobody' },
	{ ...page('the set-up', ({ ways }) => ways.setup), who: 'nobody' },
	{ ...page('an invitation', ({ ways }) => ways.invite), who: 'nobody' },
	{ ...page('a link by mail', () => '/sign-in/link'), who: 'nobody' },
	{ ...page('signing in by a link', ({ ways }) => ways.link), who: 'nobody' },
	{ ...page('whoever is asked', ({ ways }) => ways.invitation), who: 'nobody' },
	{ ...page('one of ten people', ({ ways }) => ways.litmus), who: 'nobody' },
	{ ...page('all staff', ({ hall }) => `/staff/${hall.team}`), who: 'nobody' },
	{ ...page('a link for the wall', ({ ways }) => ways.screen), who: 'nobody' },
	{ ...page('the form for complaints', ({ ways }) => ways.inbox), who: 'nobody' },
	{ ...page('whether it is put right', ({ ways }) => ways.right), who: 'nobody' },
	page('today', () => '/home'),
	page('the charters', () => '/charters'),
	page('a new charter', () => '/charters/new'),
	page('the customers', () => '/customers'),
	page('the complaints', () => '/complaints'),
	page('a new complaint', () => '/complaints/new'),
	page('a complaint', ({ outside }) => `/complaints/${outside.complaint}`),
	page('complaints by month', () => '/complaints/trends'),
	page('ways in for complaints', () => '/complaints/inbound'),
	page('what is to be made good', () => '/recoveries'),
	page('making good with somebody', () => '/recoveries/new'),
	page('what is made good', ({ outside }) => `/recoveries/${outside.recovery}`),
	page('the front line', () => '/front'),
	page('a new session', () => '/front/new'),
	page('a session of the front line', ({ outside }) => `/front/${outside.session}`),
	page('what the front line needs', () => '/front/needs'),
	page('who had to ask', () => '/front/permissions'),
	page('both sides of the moments', () => '/moments/map'),
	page('who is on duty', () => '/moments/duty'),
	page('a new customer', () => '/customers/new'),
	page('what customers bring', () => '/customers/worth'),
	page('the segments', () => '/customers/segments'),
	page('decisions', () => '/decisions'),
	page('ten people asked', () => '/litmus'),
	page('the proof', () => '/proof'),
	page('ten actions', () => '/actions'),
	page('themes of several teams', () => '/themes/joined'),
	page('where one listens', () => '/customers/stages'),
	page('the days of the customers', () => '/customers/calendar'),
	page('customers in and out', () => '/customers/flow'),
	page('before a renewal', ({ hall }) => `/customers/${hall.customers[0]!.id}/renewal`),
	page('coming changes', () => '/coming'),
	page('a new coming change', () => '/coming/new'),
	page('a coming change', ({ coming }) => `/coming/${coming}`),
	page('lost customers', () => '/lost'),
	page('a lost customer', () => '/lost/new'),
	page('lost customers from a file', () => '/lost/import'),
	page('a loss review', ({ review }) => `/lost/reviews/${review}`),
	page('customers not met', () => '/customers/unmet'),
	page('customers from a file', () => '/customers/import'),
	page('the meetings', () => '/meetings'),
	page('a new meeting', () => '/meetings/new'),
	page('promises', () => '/promises'),
	page('promises of sales', () => '/promises/sales'),
	page('what customers expect', () => '/promises/expectations'),
	page('messages to customers', () => '/promises/messages'),
	page('a promise', ({ promise }) => `/promises/${promise}`),
	page('urgent words', () => '/urgent'),
	page('what was done', () => '/activity'),
	page('the search', () => '/search?q=the'),
	page('the themes', () => '/themes'),
	page('the moments of touch', () => '/moments'),
	page('a theme', ({ theme }) => `/themes/${theme}`),
	page('the climate of the meetings', () => '/meetings/climate'),
	page('settings', () => '/settings'),
	page('access', () => '/settings/access'),
	page('webhooks', () => '/settings/webhooks'),
	page('a new team', () => '/teams/new'),
	page('the charter', ({ hall }) => `/charters/${hall.charter}`),
	page('agreeing the charter', ({ hall }) => `/charters/${hall.charter}/agree`),
	page('the history', ({ hall }) => `/charters/${hall.charter}/history`),
	page('how a charter went', ({ hall }) => `/charters/${hall.charter}/series`),
	page('the trends', ({ hall }) => `/charters/${hall.charter}/trends`),
	page('the evidence', ({ hall }) => `/charters/${hall.charter}/trends/evidence`),
	page('who gets the same', ({ hall }) => `/charters/${hall.charter}/trends/consistency`),
	page('conflicts', ({ hall }) => `/charters/${hall.charter}/trends/conflicts`),
	page('what could be simpler', ({ hall }) => `/charters/${hall.charter}/trends/simplify`),
	page('entering numbers', ({ hall }) => `/charters/${hall.charter}/trends/enter`),
	page('a customer', ({ hall }) => `/customers/${hall.customers[0]!.id}`),
	page('what people wish to hear', ({ next }) => `/customers/${next.customer}/wishes`),
	page('asking for a meeting', ({ next }) => `/meetings/${next.id}/invite`),
	page('preparing', ({ next }) => `/meetings/${next.id}/prepare`),
	page('the sheet to prepare by', ({ next }) => `/meetings/${next.id}/prepare/sheet`),
	page('a meeting', meeting),
	page('the plan', (world) => `${meeting(world)}/plan`),
	page('a rehearsal', (world) => `${meeting(world)}/rehearse`),
	page('a comment', (world) => `${meeting(world)}/comments/${world.first}`, 'close'),
	page('the climate of a meeting', (world) => `${meeting(world)}/climate`, 'close'),
	page('the themes of a meeting', (world) => `${meeting(world)}/themes`, 'close'),
	page('what was said', (world) => `${meeting(world)}/review`, 'close'),
	page('the minutes', (world) => `${meeting(world)}/minutes`, 'close'),
	page('asking again', () => '/promises/again', 'closed'),
	page('an item for the agenda', ({ hall }) => `/charters/${hall.charter}/internal`, 'closed'),
	page('a quarter', ({ hall }) => `/charters/${hall.charter}/quarter`, 'closed'),
	page('telling a version', (world) => telling(world), 'closed'),
	page('a version to print', (world) => `${telling(world)}/print`, 'closed'),
	page('telling a theme', ({ theme }) => `/themes/${theme}/tell`, 'closed'),
	page('telling each of them', (world) => `${meeting(world)}/tell`, 'closed'),
	page('the report', (world) => `${meeting(world)}/report`, 'closed'),
	{ ...page('one’s own page', ({ ways }) => ways.own, 'closed'), who: 'nobody' },
	{ ...page('the report for customers', ({ ways }) => ways.report, 'closed'), who: 'nobody' },
	{ ...page('what everybody may read', ({ ways }) => ways.told, 'closed'), who: 'nobody' },
	page('a printed agenda', (world) => `${meeting(world)}/print/agenda`),
	page('printed cards', (world) => `${meeting(world)}/print/cards`),
	page('the printed charter', (world) => `${meeting(world)}/print/charter`),
	page('printed sheets', (world) => `${meeting(world)}/print/sheets`),
	...places.flatMap((at): Screen[] => [
		{
			...page(`the console, ${at}`, (world) => `${meeting(world)}/run`, at),
			...{ live: true, ready: '[data-tab]' }
		},
		{
			...page(`the wall, ${at}`, ({ hall }) => `/screen/${hall.meeting}`, at),
			...{ live: true, wall: true, ready: '.wall' }
		},
		{
			...page(`the guest’s room, ${at}`, ({ hall }) => `/j/${hall.meeting}`, at),
			...{ who: 'guest', live: true }
		}
	]),
	...open.map((at) => ({
		...page(`the member’s room, ${at}`, (world) => `${meeting(world)}/room`, at),
		live: true
	}))
];

/** All that there is: a page without a line is never offline, and a wall makes no mistakes. */
export const cells: Cell[] = screens.flatMap((screen) =>
	fills
		.filter((fill) => (fill === 'offline' ? screen.live : fill !== 'error' || !screen.wall))
		.flatMap((fill) =>
			themes.flatMap((theme) => languages.map((language) => ({ screen, fill, theme, language })))
		)
);

/** One look at a screen: both themes are the same page in other colours. */
export type Visit = Omit<Cell, 'theme'> & { themes: Cell['theme'][] };

export function visitsOf(all: Cell[]): Visit[] {
	const visits = new Map<string, Visit>();
	for (const { theme, ...visit } of all) {
		const key = nameOf(visit);
		if (!visits.has(key)) visits.set(key, { ...visit, themes: [] });
		visits.get(key)!.themes.push(theme);
	}
	return [...visits.values()];
}

/** What is looked at in one load: English is made longer where it stands. */
export const loadsOf = (visits: Visit[]): Visit[][] => [
	...Map.groupBy(visits, ({ language, ...visit }) =>
		nameOf({ ...visit, language: language === 'pseudo' ? 'en' : language })
	).values()
];

/** As few as let every two of fill, theme and language meet; each on a screen of its own. */
export function sample(seed: number): Cell[] {
	const random = randomFrom(seed);
	const left = cells
		.filter(({ language }) => language !== 'pseudo' || languages.length < 4)
		// Looked at for a minute each: the long run does.
		.filter(({ screen, fill }) => fill !== 'crowded' || !screen.name.startsWith('the console'))
		.map((cell) => ({ cell, at: random() }))
		.toSorted((a, b) => a.at - b.at);
	const met = new Set<string>();
	const chosen: Cell[] = [];
	for (;;) {
		const gains = left.map(({ cell }) => gain(cell, met));
		const most = Math.max(...gains);
		if (most < 1) return chosen;
		const { cell } = left[gains.indexOf(most)]!;
		for (const pair of [...pairs(cell), cell.screen.name]) met.add(pair);
		chosen.push(cell);
	}
}

/** A screen not seen yet is better, but no reason of its own. */
const gain = (cell: Cell, met: Set<string>) =>
	pairs(cell).filter((pair) => !met.has(pair)).length - (met.has(cell.screen.name) ? 0.5 : 0);

const pairs = ({ fill, theme, language }: Cell) => [
	...[`${fill} ${theme}`, `${fill} ${language}`, `${theme} ${language}`]
];

export const nameOf = ({ screen, fill, language }: Omit<Cell, 'theme'>) =>
	`${screen.name}: ${fill}, ${language}`;

/** Nothing reaches over the side of a narrow window, and nothing with the focus lies under something else. */
export async function misplaced(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const found: string[] = [];
		const over = ({ left, right }: DOMRect) => left < -1 || right > innerWidth + 1;
		const width = document.scrollingElement!.scrollWidth;
		if (width > innerWidth) {
			const wide = [...document.querySelectorAll('body *')].filter((one) =>
				over(one.getBoundingClientRect())
			);
			found.push(`${width} px wide: ${wide.slice(-3).map((one) => one.outerHTML.slice(0, 120))}`);
		}
		const stops = document.querySelectorAll<HTMLElement>(
			'a[href], button:not(:disabled), input:not([type=hidden]):not(:disabled), select, textarea'
		);
		for (const one of [...stops].slice(0, 60)) {
			if (!one.checkVisibility({ visibilityProperty: true }) || one.closest('.unseen, [inert]'))
				continue;
			if (one.matches('.unseen')) continue;
			one.focus();
			// A link that goes on in the next line is no rectangle: what counts is its longest piece.
			const pieces = [...one.getClientRects()].toSorted((a, b) => b.width - a.width);
			const box = pieces[0] ?? one.getBoundingClientRect();
			const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
			const hit = document.elementFromPoint(x, y);
			const label = one.closest('label');
			if (!hit || one.contains(hit) || hit.contains(one) || label?.contains(hit)) continue;
			found.push(`under ${hit.outerHTML.slice(0, 90)}: ${one.outerHTML.slice(0, 120)}`);
		}
		return found;
	});
}
