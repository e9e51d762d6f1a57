import { error, fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { csvColumns, FileForm, takeIn } from '#lib/server/complaints/file.ts';
import {
	closeInbox,
	InboxForm,
	InboxGone,
	inboxesOf,
	openInbox
} from '#lib/server/complaints/inboxes.ts';
import { takeMail } from '#lib/server/complaints/mail.ts';
import { textOf } from '#lib/server/csv.ts';
import { isUnread, readForm, Text } from '#lib/server/forms.ts';
import { Id } from '#lib/domain/text.ts';
import { newId } from '#lib/server/tokens.ts';
import { standingFor } from '../../standing.ts';
import type { Actions, PageServerLoad } from './$types';

type Failed = { about: 'mail' | 'file'; problem: string; kept: Record<string, string> };
const no = (failed: Failed) => fail(400, failed);

const MailForm = v.object({ team: Id, mail: v.pipe(Text(400_000), v.minLength(1, 'empty')) });

export const load: PageServerLoad = async ({ locals, parent, url }) => {
	const { team } = await parent();
	const inboxes = await inboxesOf(locals.app, team!.id);
	const origin = locals.app.config.origin ?? url.origin;
	const addressOf = (kind: 'form' | 'mail') => {
		const found = inboxes.find((one) => one.kind === kind);
		const path = found && `/c/${found.token}${kind === 'mail' ? '/mail' : ''}`;
		return found && { id: found.id, address: `${origin}${path}` };
	};
	return {
		form: addressOf('form') ?? null,
		mail: addressOf('mail') ?? null,
		columns: csvColumns,
		fresh: newId()
	};
};

export const actions: Actions = {
	open: async (event) => {
		const said = readForm(InboxForm, await event.request.formData());
		if (isUnread(said)) error(400);
		const { app, member, team } = await standingFor(event, said.team, 'complaint.edit');
		await openInbox(app, { team, user: member.user }, said.id, said.kind);
		redirect(303, `/complaints/inbound?team=${team}#${said.kind}`);
	},

	close: async (event) => {
		const said = readForm(InboxGone, await event.request.formData());
		if (isUnread(said)) error(400);
		const { app, member, team } = await standingFor(event, said.team, 'complaint.edit');
		await closeInbox(app, { team, user: member.user }, said.inbox);
		redirect(303, `/complaints/inbound?team=${team}`);
	},

	mail: async (event) => {
		const said = readForm(MailForm, await event.request.formData());
		if (isUnread(said)) return no({ about: 'mail', problem: 'empty', kept: said.kept });
		const { app, member, team } = await standingFor(event, said.team, 'complaint.edit');
		const taken = await takeMail(app, { team, user: member.user }, said.mail);
		if (!taken) return no({ about: 'mail', problem: 'mail', kept: { mail: said.mail } });
		redirect(303, `/complaints/${taken}`);
	},

	file: async (event) => {
		const form = await event.request.formData();
		const file = form.get('file');
		const chosen = file instanceof File && file.size > 0 ? await textOf(file) : null;
		if (typeof chosen === 'string') form.set('csv', chosen);
		form.delete('file');
		const said = readForm(FileForm, form);
		if (isUnread(said)) error(400);
		const { app, member, team } = await standingFor(event, said.team, 'complaint.edit');
		const done =
			chosen && typeof chosen !== 'string'
				? chosen
				: await takeIn(app, { team, user: member.user }, said.csv);
		if ('unreadable' in done)
			return no({ about: 'file', problem: done.unreadable, kept: { csv: said.csv } });
		return { about: 'file' as const, done };
	}
};
