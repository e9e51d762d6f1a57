import type { App } from '../app.ts';
import { charterFor } from '../meetings/paper.ts';
import { isZone, zones } from '../meetings/zone.ts';
import type { Invited } from './answer.ts';
import { entryAgain, linkFor } from './tell.ts';
import { rowsFor, spanIn, whenFor, type Reader } from './times.ts';

/** What one invited person sees, on the clocks of the zone they chose to look at. */
export async function pageOf(app: App, invited: Invited, reader: Reader) {
	const { facts, who, invitation, picks } = invited;
	const { plan, team, slots, minutes } = facts;
	const charter = await charterFor(app, plan.id);
	const offers = slots.length > 0;
	return {
		team,
		name: who.name,
		title: plan.title,
		objective: plan.objective,
		state: plan.state,
		off: plan.calledOffReason,
		when: offers ? [] : await whenFor(reader, plan, minutes),
		zone: reader.zone,
		zones: zones(),
		minutes,
		agenda: (await rowsFor(reader, plan)).map((row) => (offers ? { ...row, clock: '' } : row)),
		slots: slots.map(({ id, startsAt }) => ({
			id,
			span: spanIn(reader, startsAt, minutes),
			picked: picks.includes(id)
		})),
		answer: invitation.answer,
		answered: invitation.answeredAt !== null,
		reason: invitation.reason ?? '',
		wish: invitation.wish ?? '',
		charter: (charter?.clauses ?? []).map(({ id, section, text }) => ({ id, section, text }))
	};
}

/** The zone somebody asks to see, or else their own. */
export const zoneFor = ({ who }: Invited, wanted: string | null) =>
	wanted && isZone(wanted) ? wanted : who.zone;

/** Their calendar entry; none while times are only offered, or once it is off. */
export async function entryFor(
	app: App,
	{ facts, who, invitation }: Invited,
	at: { origin: string; token: string }
) {
	if (facts.slots.length > 0 || facts.plan.state === 'called-off') return null;
	return entryAgain(app, facts, who, invitation, linkFor(at.origin, at.token));
}
