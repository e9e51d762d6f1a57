import { error, fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { isRefusal } from '#lib/domain/refusal.ts';
import { Id } from '#lib/domain/text.ts';
import { activityWrite } from '#lib/server/activity.ts';
import { joinAddress } from '#lib/server/address.ts';
import { can } from '#lib/server/can.ts';
import { isUnread, readForm, Text } from '#lib/server/forms.ts';
import { canMail } from '#lib/server/mail/outbox.ts';
import { planOf } from '#lib/server/meetings/plans.ts';
import { endLink, linksOf, linkToCopy } from '#lib/server/report/links.ts';
import { reportFor } from '#lib/server/report/report.ts';
import { previewFor, sendReport } from '#lib/server/report/send.ts';
import { readersOf } from '#lib/server/report/told.ts';
import { markWrite } from '#lib/server/told/marks.ts';
import { newId } from '#lib/server/tokens.ts';
import { standing, type Standing } from '../../../standing.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	const at = await standing(event);
	const plan = await planOf(at.app, event.params.meeting);
	if (!plan) error(404);
	const version = event.url.searchParams.get('for') === 'team' ? 'team' : 'customers';
	const leads = can(at.role, 'meeting.run');
	const reader = { person: at.member.user, leads };
	const report = await reportFor(at.app, plan.id, version, reader);
	const { id, title, zone } = plan;
	return {
		about: { id, title, zone },
		version: version as 'customers' | 'team',
		report,
		share: leads && report?.status === 'closed' ? await sharing(event, at, title) : null
	};
};

async function sharing(event: RequestEvent, { app, member }: Standing, title: string) {
	const { meeting } = event.params;
	const readers = await readersOf(app, meeting);
	const { path } = joinAddress(app, event.url);
	const { locale } = event.locals;
	const team = (await reportFor(app, meeting, 'customers', { person: null, leads: false }))!.about
		.team;
	const name = readers.find((one) => one.email)?.name ?? member.name;
	return {
		readers,
		links: await linksOf(app, meeting),
		mails: canMail(app),
		preview: await previewFor(app, { locale, name, title, team }, path),
		send: newId(),
		copy: newId()
	};
}

const Sending = v.object({ id: Id, note: Text(2000) });
const One = v.object({ id: Id });

export const actions: Actions = {
	send: async (event) => {
		const { app, member, team } = await standing(event, 'meeting.run');
		const form = await event.request.formData();
		const said = readForm(Sending, form);
		const contacts = form.getAll('contact').map(String);
		if (isUnread(said)) return fail(400, { refused: 'words-too-long', kept: said.kept, contacts });
		const { user, name, email } = member;
		const from = { team, meeting: event.params.meeting, user, name, email };
		const where = { locale: event.locals.locale, path: joinAddress(app, event.url).path };
		if (!contacts.length)
			return fail(400, { refused: null, choose: true, kept: { note: said.note }, contacts });
		const sent = await sendReport(app, from, { ...said, contacts }, where);
		if (isRefusal(sent))
			return fail(409, { refused: sent.refused, kept: { note: said.note }, contacts });
		return { refused: null, sent };
	},

	copy: async (event) => {
		const { sender, app, id } = await pressed(event);
		const report = await reportFor(app, sender.meeting, 'customers', {
			person: null,
			leads: false
		});
		if (report?.status !== 'closed') return fail(409, { refused: 'meeting-not-closed' });
		const made = await linkToCopy(app, sender, id);
		if (isRefusal(made)) return fail(409, { refused: made.refused });
		return { refused: null, link: joinAddress(app, event.url).path(`/r/${made.token}`) };
	},

	end: async (event) => {
		const { sender, app, id } = await pressed(event);
		await endLink(app, sender, id);
		back(event);
	},

	/** Said to their face: then they were told, and nobody has to send anything. */
	told: async (event) => {
		const { sender, app, id } = await pressed(event);
		const readers = await readersOf(app, sender.meeting);
		if (!readers.some((one) => one.id === id)) return fail(404, { refused: 'unknown-person' });
		const { team, meeting, by } = sender;
		const whom = { contact: id, meeting: null, person: null };
		const line = { team, by, at: app.now(), type: 'told in person' as const };
		await app.db.commit([
			markWrite(app, { team, whom, kind: 'meeting', source: meeting, how: 'said', by }),
			activityWrite(app.db, { ...line, body: { meeting, contact: id } })
		]);
		back(event);
	}
};

/** One press on one thing, by somebody who may send. */
async function pressed(event: RequestEvent) {
	const { app, member, team } = await standing(event, 'meeting.run');
	const said = readForm(One, await event.request.formData());
	if (isUnread(said)) error(400);
	return { app, id: said.id, sender: { team, meeting: event.params.meeting, by: member.user } };
}

const back = ({ params }: RequestEvent) => redirect(303, `/meetings/${params.meeting}/report`);
