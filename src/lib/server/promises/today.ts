import { addDays } from '#lib/domain/programme/promise.ts';
import { chartersOf } from '../charters/charters.ts';
import type { App } from '../app.ts';
import { comingsOf } from '../coming/changes.ts';
import type { Ahead } from '../coming/tasks.ts';
import { alarmsOf, type Alarm } from '../complaints/trends.ts';
import { complaintsOf } from '../trends/counts.ts';
import { trendsOf } from '../trends/series.ts';
import { openUrgents } from '../urgent.ts';
import { waitingAfter, type Waiting } from '../told/waiting.ts';
import { followUpsOf } from './again.ts';
import { heldBy, isOver, type Held } from './held.ts';
import { lettersIn } from './letters.ts';

/** Something that waits for a person, and where it is done. */
export type Todo =
	| { kind: 'urgent' | 'messages' | 'nobody'; href: string; count: number }
	| { kind: 'offered' | 'check' | 'again' | Coming; href: string; what: string };
type Coming = 'over' | 'late' | 'mine' | 'asking';

/** What was looked up for the page already. */
type Known = { held: Held[]; ahead: Ahead[] };

/** What needs a person first, the most pressing before the rest (screens 5.2). */
export async function todosFor(
	app: App,
	team: string,
	user: string,
	{ held, ahead }: Known
): Promise<Todo[]> {
	const open = held.filter(({ state }) => !isOver(state));
	const urgent = (await openUrgents(app, team)).length;
	const messages = (await lettersIn(app, team)).length;
	const ownerless = open.filter((one) => one.ownerless).length;
	const today = app.now().slice(0, 10);
	const again = (await followUpsOf(app, team)).filter(
		({ doneOn, due }) => doneOn === null && due <= addDays(today, 7)
	);
	const count = (kind: 'urgent' | 'messages' | 'nobody', page: string, count: number): Todo[] =>
		count ? [{ kind, href: `${page}?team=${team}`, count }] : [];
	const each = (kind: 'offered' | 'check', promises: Held[]): Todo[] =>
		promises.map(({ id, what }) => ({ kind, href: `/promises/${id}`, what }));
	return [
		...count('urgent', '/urgent', urgent),
		...each(
			'offered',
			open.filter(({ offer }) => offer?.to === user)
		),
		...count('messages', '/promises/messages', messages),
		...each(
			'check',
			open.filter(({ member, guard }) => member === user && guard === 'ask')
		),
		...count('nobody', '/promises', ownerless),
		...again.map(({ title }): Todo => {
			return { kind: 'again', href: `/promises/again?team=${team}`, what: title };
		}),
		...(await comingFor(app, team, { user, ahead }))
	];
}

/** Of coming changes: what is late, what is somebody's own and near, and when it is asked how it went. */
async function comingFor(
	app: App,
	team: string,
	{ user, ahead }: { user: string; ahead: Ahead[] }
): Promise<Todo[]> {
	const soon = addDays(app.now().slice(0, 10), 7);
	const waiting = ahead
		.flatMap(({ coming, tasks }) => tasks.map((task) => ({ coming, task })))
		.filter(({ task }) => task.state !== 'open' || (task.owner === user && task.due <= soon));
	const asked = (await comingsOf(app, team)).filter(
		({ againOn, askedOn }) => againOn !== null && askedOn === null && againOn <= soon
	);
	return [
		...waiting.map(({ coming, task }): Todo => {
			const kind = task.state === 'over' || task.state === 'late' ? task.state : 'mine';
			const what = [task.what, task.name].filter(Boolean).join(', ');
			return { kind, href: `/coming/${coming.id}#tasks`, what };
		}),
		...asked.map(({ id, what }): Todo => {
			return { kind: 'asking', href: `/coming/${id}#again`, what };
		})
	].toSorted((a, b) => Number(b.kind === 'over') - Number(a.kind === 'over'));
}

/** What is due within seven days, or was. */
export const dueThisWeek = (held: Held[], today: string) =>
	held.filter(({ state, day }) => !isOver(state) && day !== null && day <= addDays(today, 7));

/** What will slip before what is due, or else whatever stands open. */
export function shownFirst(held: Held[], week: Held[]): Held[] {
	const open = held.filter(({ state }) => !isOver(state));
	const slips = open.filter(({ guard }) => guard === 'slips');
	const due = week.filter(({ guard }) => guard !== 'slips');
	return slips.length || due.length ? [...slips, ...due] : open;
}

export type Watched = {
	/** Themes that are complained of more than usual. */
	grows: Alarm[];
	moved: { clause: string; charter: string; text: string; from: number; to: number }[];
	complaints: { now: number; before: number } | null;
	/** Closed meetings where somebody waits for an answer to their “not quite”, or for a word of thanks. */
	after: Waiting[];
};

/** What moved since customers were asked last: the newest charter's expectations, and complaints by month. */
export async function watchFor(app: App, team: string): Promise<Watched> {
	const charter = (await chartersOf(app, team)).at(-1)?.id;
	const { trends } = charter ? await trendsOf(app, { team, charter }) : { trends: [] };
	const moved = trends
		.flatMap(({ clause, text, moved }) =>
			moved && moved.from !== moved.to
				? [{ clause, charter: charter!, text, from: moved.from, to: moved.to }]
				: []
		)
		.toSorted((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from));
	return {
		moved: moved.slice(0, 3),
		complaints: await complaintsNow(app, team),
		after: await waitingAfter(app, team),
		grows: await alarmsOf(app, team)
	};
}

async function complaintsNow(app: App, team: string) {
	const month = app.now().slice(0, 7);
	const last = addDays(`${month}-01`, -1).slice(0, 7);
	const all = (await complaintsOf(app, team)).flatMap(({ months }) => months);
	const sum = (wanted: string) =>
		all.filter((one) => one.month === wanted).map((one) => one.count ?? 0);
	const [now, before] = [sum(month), sum(last)];
	if (!now.length && !before.length) return null;
	const total = (counts: number[]) => counts.reduce((so, one) => so + one, 0);
	return { now: total(now), before: total(before) };
}
