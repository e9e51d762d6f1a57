import { and, eq } from 'drizzle-orm';
import * as v from 'valibot';
import { activityWrite } from '../activity.ts';
import type { App } from '../app.ts';
import { guarded, isStale } from '../db/index.ts';
import { Text } from '../forms.ts';
import { canMail } from '../mail/outbox.ts';
import { forget } from '../meetings/rooms.ts';
import { mailWrites } from './ask.ts';
import type { Facts } from './facts.ts';
import type { Press } from './tell.ts';

export const OffForm = v.object({ reason: v.pipe(Text(1000), v.minLength(1, 'empty')) });

/** A planned meeting that will not be: whoever was asked is told in the same commit. */
export async function callOff(app: App, facts: Facts, press: Press, reason: string) {
	const { query, tables } = app.db;
	const { meetings: m } = tables;
	const { id, team } = facts.plan;
	const at = app.now();
	const { writes } = await mailWrites(
		app,
		facts,
		press,
		(asked) => {
			const contacts = asked.map((one) => one.contact);
			const to = facts.invitees.filter((one) => contacts.includes(one.id) && one.email);
			return canMail(app) ? to : [];
		},
		{ kind: 'off', reason }
	);
	try {
		await app.db.commit([
			guarded(
				query
					.update(m)
					.set({ state: 'called-off', calledOffAt: at, calledOffReason: reason })
					.where(and(eq(m.id, id), eq(m.state, 'planned')))
			),
			...writes,
			activityWrite(app.db, {
				team,
				by: press.by.user,
				at,
				type: 'meeting called off',
				body: { meeting: id }
			})
		]);
	} catch (error) {
		if (!isStale(error) && !app.db.isDuplicate(error)) throw error;
		return { problem: 'not-planned' };
	}
	forget(app, id);
	return null;
}
