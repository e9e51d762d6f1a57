import { and, eq, inArray } from 'drizzle-orm';
import { MOST_SLOTS } from '#lib/domain/programme/invitation.ts';
import { activityWrite } from '../activity.ts';
import type { App } from '../app.ts';
import { guarded, isStale } from '../db/index.ts';
import { hashOf } from '../meetings/log.ts';
import { replanned } from '../meetings/rooms.ts';
import { momentAt } from '../meetings/zone.ts';
import type { Facts } from './facts.ts';

const local = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/;

/** Offers times, as they stand on the clocks of the meeting; none takes the offer back. What stays keeps its marks. */
export async function offerSlots(app: App, { plan }: Facts, times: string[], by: string) {
	if (plan.state !== 'planned') return { problem: 'not-planned' };
	const said = times.map((one) => one.trim().slice(0, 16)).filter((one) => one !== '');
	if (said.some((one) => !local.test(one) || Number.isNaN(Date.parse(`${one}Z`))))
		return { problem: 'start' };
	const moments = [...new Set(said.map((one) => momentAt(one, plan.zone)))].slice(0, MOST_SLOTS);
	const { query, tables } = app.db;
	const { slots: s } = tables;
	const kept = await query.select().from(s).where(eq(s.meeting, plan.id));
	const gone = kept.filter((one) => !moments.includes(one.startsAt)).map(({ id }) => id);
	const added = moments.map((startsAt) => ({
		id: hashOf(['slot', plan.id, startsAt]).slice(0, 32),
		meeting: plan.id,
		startsAt
	}));
	await app.db.commit([
		...(gone.length ? [query.delete(s).where(inArray(s.id, gone))] : []),
		...(added.length ? [query.insert(s).values(added).onConflictDoNothing()] : []),
		activityWrite(app.db, {
			team: plan.team,
			by,
			at: app.now(),
			type: 'times offered',
			body: { meeting: plan.id, times: moments.length }
		})
	]);
	return null;
}

/** The plan takes one of the times: whoever marked it has said yes to it, and everybody is still to be told. */
export async function takeSlot(app: App, { plan, slots }: Facts, slot: string, by: string) {
	const taken = slots.find((one) => one.id === slot);
	if (!taken) return { problem: 'start' };
	const { query, tables } = app.db;
	const { meetings: m, slots: s, invitations: i, slotPicks: p } = tables;
	const at = app.now();
	const yes = query.select({ contact: p.contact }).from(p).where(eq(p.slot, slot));
	const open = and(eq(i.meeting, plan.id), inArray(i.answer, ['yes', 'another']));
	try {
		await app.db.commit([
			guarded(
				query
					.update(m)
					.set({ startsAt: taken.startsAt })
					.where(and(eq(m.id, plan.id), eq(m.state, 'planned')))
			),
			query.update(i).set({ answer: null }).where(open),
			query.update(i).set({ told: null }).where(eq(i.meeting, plan.id)),
			query
				.update(i)
				.set({ answer: 'yes', answeredAt: at })
				.where(and(eq(i.meeting, plan.id), inArray(i.contact, yes))),
			query.delete(s).where(eq(s.meeting, plan.id)),
			activityWrite(app.db, {
				team: plan.team,
				by,
				at,
				type: 'time taken',
				body: { meeting: plan.id, startsAt: taken.startsAt }
			})
		]);
	} catch (error) {
		if (!isStale(error)) throw error;
		return { problem: 'not-planned' };
	}
	replanned(app, plan.id);
	return null;
}
