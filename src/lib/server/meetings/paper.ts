import { eq } from 'drizzle-orm';
import { renderSVG } from 'uqr';
import { joinAddress } from '../address.ts';
import type { App } from '../app.ts';
import { draftClauses, versionClauses } from '../charters/versions.ts';
import { membersOf } from '../members.ts';
import { planOf } from './plans.ts';

/** A square code as a picture that needs no other request. */
const square = (link: string) =>
	`data:image/svg+xml,${encodeURIComponent(renderSVG(link, { ecc: 'M', border: 4 }))}`;

/** The charter a meeting is about, as it is shown in it: its version, or the draft before it opens. */
export async function charterFor(app: App, meeting: string) {
	const plan = await planOf(app, meeting);
	if (!plan) return null;
	const clauses =
		plan.version === null
			? await draftClauses(app.db, plan.charter)
			: await versionClauses(app.db, plan.charter, plan.version);
	return { plan, clauses };
}

/** One sheet for each clause; its code leads the facilitator's phone to the form for it. */
export async function sheetsFor(app: App, meeting: string, url: URL) {
	const charter = await charterFor(app, meeting);
	if (!charter) return null;
	const form = (clause: string) =>
		square(joinAddress(app, url).path(`/meetings/${meeting}/run?paper=${clause}`));
	return {
		...charter,
		sheets: charter.clauses.map(({ id, section, text }) => ({ id, section, text, qr: form(id) })),
		needs: form('needs')
	};
}

/** Who gets a card: contacts of the customers, and the team. Personal links never stand on one. */
export async function cardsFor(app: App, meeting: string, url: URL) {
	const plan = await planOf(app, meeting);
	if (!plan) return null;
	const { meetings: m } = app.db.tables;
	const [row] = await app.db.query
		.select({ token: m.roomToken, state: m.state, team: m.team })
		.from(m)
		.where(eq(m.id, meeting));
	const address = joinAddress(app, url);
	const live = row?.state === 'open' && row.token !== null;
	const guests = plan.customers.flatMap((customer) =>
		customer.contacts.map(({ id, name, title }) => ({
			id,
			name,
			title,
			organisation: customer.name
		}))
	);
	const members = (await membersOf(app, row!.team)).map(({ id, name }) => ({
		id,
		name,
		title: '',
		organisation: null
	}));
	return {
		plan,
		cards: [...guests, ...members],
		qr: live ? square(address.link(row.token!)) : null,
		address: address.shown,
		code: live ? plan.code : null
	};
}
