import { error, fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { isRefusal } from '#lib/domain/refusal.ts';
import { Id } from '#lib/domain/text.ts';
import { budgetOf, setBudget } from '#lib/server/askings.ts';
import { joinAddress } from '#lib/server/address.ts';
import { exampleOf, loadExample, removeExample } from '#lib/server/example.ts';
import { Email, isUnread, Name, readForm } from '#lib/server/forms.ts';
import {
	changeRole,
	invite,
	membersOf,
	openInvites,
	removeMember,
	takeBackInvite
} from '#lib/server/members.ts';
import { isOpenToStaff, openToStaff } from '#lib/server/staff.ts';
import { KeepForm, keepingOf, keepings, setKeeping } from '#lib/server/retention.ts';
import { slipDaysOf } from '#lib/server/promises/held.ts';
import { meetEvery } from '#lib/server/customers/coverage.ts';
import { deleteTeam, MannerForm, renameTeam, setManner, teamsOf } from '#lib/server/teams.ts';
import { newId } from '#lib/server/tokens.ts';
import { dutyOf } from '#lib/server/duty.ts';
import { DutyForm, setDuty } from '#lib/server/urgent.ts';
import { rememberTeam, signedIn, standingFor } from '../standing.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, parent, url }) => {
	const { app } = locals;
	const { team, teams, member } = await parent();
	return {
		members: await membersOf(app, team!.id),
		invites: team!.role === 'owner' ? await openInvites(app, team!.id) : [],
		invite: newId(),
		questions: await budgetOf(app.db, team!.id),
		meetEvery: await meetEvery(app, team!.id),
		duty: await dutyOf(app, team!.id),
		slipDays: await slipDaysOf(app, team!.id),
		staff: (await isOpenToStaff(app, team!.id)) && joinAddress(app, url).path(`/staff/${team!.id}`),
		keeping: await keepingOf(app, team!.id),
		keepings,
		others: teams.filter((one) => one.id !== team!.id),
		exampleTeam: await exampleOf(app, member.id)
	};
};

const Role = v.picklist(['owner', 'facilitator', 'member']);
const InviteForm = v.object({ id: Id, email: Email, role: Role });
const Whose = v.object({ team: Id });
const Person = v.object({ user: Id });
const Opened = v.object({ open: v.optional(v.string(), '') });
const Named = v.object({ name: Name });
const Budgeted = v.object({
	questions: v.pipe(
		v.string(),
		v.trim(),
		v.regex(/^\d{1,3}$/),
		v.transform(Number),
		v.maxValue(200)
	)
});

/** Every form of this page says which team it means: another window may have chosen another one. */
async function asked<S extends v.GenericSchema>(
	event: RequestEvent,
	action: 'member.invite' | 'team.manage',
	schema: S
) {
	const form = await event.request.formData();
	const whose = readForm(Whose, form);
	const at = await standingFor(event, isUnread(whose) ? '' : whose.team, action);
	return { ...at, said: readForm(schema, form) };
}

const back = (team: string) => redirect(303, `/settings?team=${team}`);

export const actions: Actions = {
	choose: async (event) => {
		const form = await event.request.formData();
		const { team } = await standingFor(event, String(form.get('team') ?? ''), 'team.read');
		rememberTeam(event.cookies, event.locals, team);
		redirect(303, `/home?team=${team}`);
	},

	rename: async (event) => {
		const { app, member, team, said } = await asked(event, 'team.manage', Named);
		if (isUnread(said)) return fail(400, { ...said, about: 'rename' });
		await renameTeam(app, team, said.name, member.user);
		back(team);
	},

	budget: async (event) => {
		const { app, team, said } = await asked(event, 'team.manage', Budgeted);
		if (isUnread(said)) return fail(400, { ...said, about: 'budget' });
		await setBudget(app, team, said.questions);
		back(team);
	},

	manner: async (event) => {
		const { app, member, team, said } = await asked(event, 'team.manage', MannerForm);
		if (isUnread(said)) return fail(400, { ...said, about: 'manner' });
		await setManner(app, team, said, member.user);
		back(team);
	},

	staff: async (event) => {
		const { app, member, team, said } = await asked(event, 'team.manage', Opened);
		const open = !isUnread(said) && said.open === 'yes';
		await openToStaff(app, { team, user: member.user }, open);
		back(team);
	},

	promises: async (event) => {
		const { app, member, team, said } = await asked(event, 'team.manage', DutyForm);
		if (isUnread(said)) return fail(400, { ...said, about: 'promises' });
		if (!(await setDuty(app, team, said, member.user))) error(404);
		back(team);
	},

	keep: async (event) => {
		const { app, member, team, said } = await asked(event, 'team.manage', KeepForm);
		if (isUnread(said)) return fail(400, { ...said, about: 'keep' });
		await setKeeping(app, team, said, member.user);
		back(team);
	},

	invite: async (event) => {
		const { app, member, team, said } = await asked(event, 'member.invite', InviteForm);
		if (isUnread(said)) return fail(400, { ...said, about: 'invite' });
		const token = await invite(app, team, said, member.user);
		const link = joinAddress(app, event.url).path(`/invite/${token}`);
		return { about: 'invite', link, email: said.email };
	},

	takeBack: async (event) => {
		const { app, team, said } = await asked(event, 'member.invite', v.object({ id: Id }));
		if (!isUnread(said)) await takeBackInvite(app, team, said.id);
		back(team);
	},

	role: async (event) => {
		const wanted = v.object({ ...Person.entries, role: Role });
		const { app, member, team, said } = await asked(event, 'team.manage', wanted);
		if (isUnread(said)) return fail(400, { ...said, about: 'role' });
		const refused = await changeRole(app, team, said.user, said.role, member.user);
		if (isRefusal(refused)) return fail(409, { about: 'lastOwner' });
		back(team);
	},

	remove: async (event) => {
		const { app, member, team, said } = await asked(event, 'team.manage', Person);
		if (isUnread(said)) return fail(400, { ...said, about: 'role' });
		const refused = await removeMember(app, team, said.user, member.user);
		if (isRefusal(refused)) return fail(409, { about: 'lastOwner' });
		if (said.user === member.user) redirect(303, '/home');
		back(team);
	},

	example: async (event) => {
		const { user } = signedIn(event);
		const team = await loadExample(event.locals.app, user);
		rememberTeam(event.cookies, event.locals, team);
		redirect(303, `/home?team=${team}`);
	},

	removeExample: async (event) => {
		const { user } = signedIn(event);
		await removeExample(event.locals.app, user);
		redirect(303, '/home');
	},

	delete: async (event) => {
		const { app, team, said } = await asked(event, 'team.manage', Named);
		const typed = isUnread(said) ? '' : said.name;
		if (!(await isNamed(event, team, typed))) return fail(400, { about: 'delete' });
		await deleteTeam(app, team);
		redirect(303, '/home');
	}
};

async function isNamed({ locals }: RequestEvent, team: string, typed: string) {
	const mine = await teamsOf(locals.app, locals.member!.user);
	return mine.some((one) => one.id === team && one.name === typed);
}
