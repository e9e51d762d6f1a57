import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import { Id } from '#lib/domain/text.ts';
import { locales } from '#lib/words/index.ts';
import { activityWrite } from '../activity.ts';
import type { App } from '../app.ts';
import { isZone } from '../meetings/zone.ts';
import type { Facts } from './facts.ts';

export const PrefersForm = v.object({
	contact: Id,
	locale: v.optional(v.picklist(['', ...locales]), ''),
	zone: v.pipe(
		v.optional(v.string(), ''),
		v.transform((text) => text.trim()),
		v.check((zone) => zone === '' || isZone(zone), 'zone')
	)
});

/** In which language and zone somebody is written to; empty is the usual one. */
export async function setPrefers(
	app: App,
	facts: Facts,
	{ contact, locale, zone }: v.InferOutput<typeof PrefersForm>,
	by: string
) {
	if (!facts.invitees.some((one) => one.id === contact)) return { problem: 'no-person' };
	const { query, tables } = app.db;
	const { contacts: c } = tables;
	await app.db.commit([
		query
			.update(c)
			.set({ locale: locale || null, zone: zone || null })
			.where(eq(c.id, contact)),
		activityWrite(app.db, {
			team: facts.plan.team,
			by,
			at: app.now(),
			type: 'customer changed',
			body: { contact }
		})
	]);
	return null;
}
