import { and, eq } from 'drizzle-orm';
import * as v from 'valibot';
import { activityWrite } from '../activity.ts';
import type { App } from '../app.ts';
import { guarded, type Write } from '../db/index.ts';
import { Text } from '../forms.ts';
import { canMail } from '../mail/outbox.ts';
import { replanned } from '../meetings/rooms.ts';
import { inTurn, mailWrites } from './ask.ts';
import type { Invitation } from './asked.ts';
import type { Facts } from './facts.ts';
import type { Press } from './tell.ts';

export const OffForm = v.object({ reason: v.pipe(Text(1000), v.minLength(1, 'empty')) });

/** A planned meeting that will not be: whoever was asked is told in the same commit. */
export const callOff = (app: App, facts: Facts, press: Press, reason: string) =>
	inTurn(app, async () => {
		const { meetings: m } = app.db.tables;
		const { id } = facts.plan;
		const [row] = await app.db.query.select({ state: m.state }).from(m).where(eq(m.id, id));
		if (row?.state !== 'planned') return { problem: 'not-planned' };
		await app.db.commit([
			...offWrites(app, facts, press, reason),
			...(await tellingOff(app, facts, press, reason))
		]);
		replanned(app, id);
		return null;
	});

function offWrites(app: App, { plan }: Facts, { by }: Press, reason: string): Write[] {
	const { query, tables } = app.db;
	const { meetings: m } = tables;
	const { id: meeting, team } = plan;
	const at = app.now();
	return [
		guarded(
			query
				.update(m)
				.set({ state: 'called-off', calledOffAt: at, calledOffReason: reason })
				.where(and(eq(m.id, meeting), eq(m.state, 'planned')))
		),
		activityWrite(app.db, { team, by: by.user, at, type: 'meeting called off', body: { meeting } })
	];
}

async function tellingOff(app: App, facts: Facts, press: Press, reason: string) {
	if (!canMail(app)) return [];
	const reach = (asked: Invitation[]) => {
		const contacts = asked.map((one) => one.contact);
		return facts.invitees.filter((one) => contacts.includes(one.id) && one.email);
	};
	const { writes } = await mailWrites(app, facts, press, reach, { kind: 'off', reason });
	return writes;
}
