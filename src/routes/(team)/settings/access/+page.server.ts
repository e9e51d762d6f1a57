import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { Id } from '#lib/domain/text.ts';
import { makeToken, revokeToken, tokensOf } from '#lib/server/api/tokens.ts';
import { endFeed, feedOf, makeFeed } from '#lib/server/calendar/feed.ts';
import { passkeysOf, removeKey } from '#lib/server/doors/passkeys.ts';
import { isUnread, Name, readForm } from '#lib/server/forms.ts';
import { changePassword, NewPassword } from '#lib/server/people.ts';
import { newId } from '#lib/server/tokens.ts';
import { standingFor } from '../../standing.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, parent }) => {
	const { app } = locals;
	const { team, member } = await parent();
	const whose = { team: team!.id, user: member.id };
	return {
		passkeys: await passkeysOf(app, member.id),
		feed: await feedOf(app, whose),
		tokens: await tokensOf(app, team!.id, member.id),
		form: newId()
	};
};

const Hashed = v.pipe(v.string(), v.minLength(1), v.maxLength(2000));
const TokenForm = v.object({ id: Id, name: Name });
const Which = v.object({ id: Hashed });

/** Every form says which team it means: another window may have chosen another one. */
async function asked(event: RequestEvent) {
	const form = await event.request.formData();
	const at = await standingFor(event, String(form.get('team') ?? ''), 'team.read');
	return { ...at, form, whose: { team: at.team, user: at.member.user } };
}

const back = (team: string) => redirect(303, `/settings/access?team=${team}`);

export const actions: Actions = {
	token: async (event) => {
		const { app, form, whose } = await asked(event);
		const said = readForm(TokenForm, form);
		if (isUnread(said)) return fail(400, { about: 'token', ...said });
		return { about: 'token', made: await makeToken(app, whose, said) };
	},

	revoke: async (event) => {
		const { app, form, team, member } = await asked(event);
		const said = readForm(Which, form);
		if (!isUnread(said)) await revokeToken(app, team, member.user, said.id);
		back(team);
	},

	feed: async (event) => {
		const { app, whose } = await asked(event);
		const { locals, url } = event;
		const origin = app.config.origin ?? url.origin;
		const token = await makeFeed(app, whose);
		return { about: 'feed', made: `${origin}/calendar/${token}.ics?lang=${locals.locale}` };
	},

	endFeed: async (event) => {
		const { app, team, whose } = await asked(event);
		await endFeed(app, whose);
		back(team);
	},

	password: async (event) => {
		const { app, form, member } = await asked(event);
		const { request, url, locals } = event;
		const said = readForm(NewPassword, form);
		// What was typed is never sent back.
		if (isUnread(said)) return fail(400, { about: 'password', problems: said.problems });
		const from = { protocol: url.protocol, headers: request.headers, address: locals.address };
		const failed = await changePassword(app, from, member.email, said);
		if (failed) return fail(400, { about: 'password', ...failed });
		return { about: 'password', made: 'changed' };
	},

	removeKey: async (event) => {
		const { app, form, team, member } = await asked(event);
		const said = readForm(Which, form);
		if (!isUnread(said)) await removeKey(app, member.user, said.id);
		back(team);
	}
};
