import { error, fail, redirect } from '@sveltejs/kit';
import { joinAddress } from '#lib/server/address.ts';
import { isUnread, readForm } from '#lib/server/forms.ts';
import { canMail } from '#lib/server/mail/outbox.ts';
import {
	announcementOf,
	publish,
	toldVersion,
	write,
	writtenIn
} from '#lib/server/told/announcement.ts';
import { groups, hearersOf } from '#lib/server/told/audience.ts';
import { addHearer, HearerForm, removeHearer } from '#lib/server/told/hearers.ts';
import { tellVersion } from '#lib/server/told/version.ts';
import { newId } from '#lib/server/tokens.ts';
import { standing } from '../../../../../standing.ts';
import { telling, versionIn } from '../../../../../told.ts';
import type { Said } from './said.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const of = ({ params }: Pick<RequestEvent, 'params'>) => ({
	charter: params.charter,
	version: versionIn(params.version)
});

export const load: PageServerLoad = async (event) => {
	const { app, team } = await standing(event, 'customer.edit');
	const about = await toldVersion(app, of(event));
	if (!about) error(404);
	const announcement = await announcementOf(app, event.params.charter, about.version);
	const hearers = await hearersOf(app, { team, ...of(event) }, announcement);
	return {
		about,
		charter: event.params.charter,
		announcement,
		hearers,
		mail: canMail(app),
		address: announcement.token
			? joinAddress(app, event.url).path(`/told/${announcement.token}`)
			: null,
		id: newId()
	};
};

async function pressed(event: RequestEvent) {
	const asked = await telling(event);
	const about = await toldVersion(asked.app, of(event));
	if (!about) error(404);
	return { ...asked, about };
}

const no = (status: number, said: Said) => fail(status, said);
const back = (event: RequestEvent, to: string) => redirect(303, `${event.url.pathname}#${to}`);

export const actions: Actions = {
	save: async (event) => {
		const { app, doer, form } = await pressed(event);
		const read = writtenIn(form);
		if (!read.success) return no(400, { about: 'save', problem: 'too-long', kept: keptIn(form) });
		if (!(await write(app, doer, of(event), read.output)))
			return no(409, { about: 'save', problem: 'stale', kept: keptIn(form) });
		back(event, 'saved');
	},

	send: async (event) => {
		const { app, press, team, form, about, locale } = await pressed(event);
		const chosen = groups.filter((one) => form.getAll('group').includes(one));
		if (!chosen.length) return no(400, { about: 'send', problem: 'nothing-chosen' });
		const announcement = await announcementOf(app, event.params.charter, about.version);
		const whole = { team, title: about.title, ...of(event) };
		const done = await tellVersion(app, press, whole, announcement, chosen, locale);
		return 'problem' in done
			? no(409, { about: 'send', ...done })
			: ({ about: 'send', ...done } satisfies Said);
	},

	public: async (event) => {
		const { app, doer, form } = await pressed(event);
		const on = form.get('on') === 'yes';
		const { rev } = await announcementOf(app, event.params.charter, of(event).version);
		if (on && rev === 0) return no(409, { about: 'public', problem: 'not-written' });
		await publish(app, doer, of(event), on);
		back(event, 'public');
	},

	add: async (event) => {
		const { app, doer, form } = await pressed(event);
		const read = readForm(HearerForm, form);
		if (isUnread(read)) return no(400, { about: 'add', problems: read.problems, typed: read.kept });
		await addHearer(app, doer, read);
		back(event, 'list');
	},

	remove: async (event) => {
		const { app, doer, form } = await pressed(event);
		await removeHearer(app, doer, String(form.get('hearer') ?? ''));
		back(event, 'list');
	}
};

/** What was typed, by line. */
function keptIn(form: FormData): NonNullable<Said['kept']> {
	const all = (name: string) => form.getAll(name).map(String);
	const [said, did] = [all('said'), all('did')];
	return {
		opening: String(form.get('opening') ?? ''),
		out: all('out'),
		lines: Object.fromEntries(
			all('key').map((key, at) => [key, { said: said[at] ?? '', did: did[at] ?? '' }])
		)
	};
}
