import { and, eq, isNull } from 'drizzle-orm';
import * as v from 'valibot';
import type { Locale } from '#lib/words/index.ts';
import type { App } from '../app.ts';
import { guarded } from '../db/index.ts';
import { Text } from '../forms.ts';
import { Day } from '../trends/fields.ts';
import { line, unlessStale, type By, type Done } from './handover.ts';
import { isOver, type Held } from './held.ts';
import { draftSlips, dropDrafts } from './letters.ts';

const NoDay = v.pipe(
	v.optional(v.string(), ''),
	v.literal(''),
	v.transform(() => null)
);
export const CheckForm = v.variant('check', [
	v.object({ check: v.literal('on time') }),
	v.object({ check: v.literal('slips'), movedTo: v.union([NoDay, Day], 'day') })
]);
export const BreakForm = v.object({ why: v.pipe(Text(2000), v.minLength(1, 'empty')) });

/** The holder says how it goes. "Will slip" has the messages to the customers ready at once (0.07). */
export async function check(
	app: App,
	held: Held,
	said: v.InferOutput<typeof CheckForm>,
	by: By,
	usual: Locale
): Promise<Done> {
	if (isOver(held.state)) return { problem: 'over' };
	if (held.member !== by.user) return { problem: 'not-yours' };
	const slips = said.check === 'slips';
	const movedTo = slips ? said.movedTo : held.slipToldOn ? held.movedTo : null;
	if (slips && movedTo !== null && held.day !== null && movedTo <= held.day)
		return { problem: 'not-later' };
	const { query, tables } = app.db;
	const { promises: p } = tables;
	const news = { movedTo, checked: said.check, checkedAt: app.now() };
	// Of a second new day nobody was told yet.
	const untold = slips ? { slipToldOn: null } : {};
	return unlessStale(app, [
		guarded(
			query
				.update(p)
				.set({ ...news, ...untold })
				.where(and(eq(p.id, held.id), isNull(p.keptOn), isNull(p.brokenOn)))
		),
		dropDrafts(app, held.id),
		...(slips ? await draftSlips(app, { ...held, ...news, ...untold }, usual) : []),
		line(app, held, by, slips ? 'promise will slip' : 'promise on time', { movedTo })
	]);
}

/** It will not be kept at all, and why: said by the one who holds it. */
export async function giveUp(
	app: App,
	held: Held,
	{ why }: v.InferOutput<typeof BreakForm>,
	by: By
): Promise<Done> {
	if (held.state === 'broken') return null;
	if (held.state === 'kept') return { problem: 'over' };
	if (held.member !== by.user && !(held.member === null && by.role !== 'member'))
		return { problem: 'not-yours' };
	const { promises: p } = app.db.tables;
	return unlessStale(app, [
		guarded(
			app.db.query
				.update(p)
				.set({ brokenOn: app.now().slice(0, 10), brokenWhy: why, asked: null })
				.where(and(eq(p.id, held.id), isNull(p.keptOn), isNull(p.brokenOn)))
		),
		dropDrafts(app, held.id),
		line(app, held, by, 'promise given up', { why })
	]);
}
