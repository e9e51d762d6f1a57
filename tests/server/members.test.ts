import { expect, test } from 'vitest';
import {
	acceptInvite,
	changeRole,
	invite,
	inviteBy,
	membersOf,
	openInvites,
	removeMember
} from '#lib/server/members.ts';
import { deleteTeam, makeTeam, teamOf, teamsOf } from '#lib/server/teams.ts';
import { roleIn } from '#lib/server/who.ts';
import { eachEngine } from '../engines.ts';
import { appOn, person } from './given.ts';

eachEngine((open) => {
	async function world() {
		const app = appOn(await open());
		for (const id of ['dana', 'tom']) await person(app, id);
		await makeTeam(app, { id: 'team', name: 'Customer Service' }, 'dana');
		return app;
	}

	test('a form sent twice makes one team, and nobody gets into it by its id', async () => {
		const app = await world();
		await makeTeam(app, { id: 'team', name: 'Mine now' }, 'tom');
		expect(await roleIn(app, 'team', 'tom')).toBeNull();
		expect((await teamsOf(app, 'dana')).map((one) => one.name)).toEqual(['Customer Service']);
	});

	test('an invitation works once, and a new link replaces the old one', async () => {
		const app = await world();
		const wanted = { id: 'i', email: 'tom@example.org', role: 'facilitator' as const };
		const first = await invite(app, 'team', wanted, 'dana');
		const second = await invite(app, 'team', wanted, 'dana');
		expect(await inviteBy(app, first)).toBeNull();
		expect(await openInvites(app, 'team')).toHaveLength(1);
		expect(await acceptInvite(app, second, 'tom')).toEqual({ team: 'team' });
		expect(await roleIn(app, 'team', 'tom')).toBe('facilitator');
		expect(await acceptInvite(app, second, 'dana')).toEqual({ refused: 'too-late' });
		expect(await openInvites(app, 'team')).toEqual([]);
	});

	test('an invitation to a lesser role takes nothing from an owner', async () => {
		const app = await world();
		const wanted = { id: 'i', email: 'dana@example.org', role: 'member' as const };
		await acceptInvite(app, await invite(app, 'team', wanted, 'dana'), 'dana');
		expect(await roleIn(app, 'team', 'dana')).toBe('owner');
	});

	test('the last owner can neither step down nor be removed', async () => {
		const app = await world();
		const wanted = { id: 'i', email: 'tom@example.org', role: 'member' as const };
		await acceptInvite(app, await invite(app, 'team', wanted, 'dana'), 'tom');
		expect(await changeRole(app, 'team', 'dana', 'member', 'dana')).toEqual({
			refused: 'not-yours'
		});
		expect(await removeMember(app, 'team', 'dana', 'dana')).toEqual({ refused: 'not-yours' });
		expect(await changeRole(app, 'team', 'tom', 'owner', 'dana')).toBeNull();
		expect(await removeMember(app, 'team', 'dana', 'tom')).toBeNull();
		expect((await membersOf(app, 'team')).map((one) => one.id)).toEqual(['tom']);
	});

	test('a deleted team is nobody’s and nowhere', async () => {
		const app = await world();
		await deleteTeam(app, 'team');
		expect(await teamsOf(app, 'dana')).toEqual([]);
		expect(await teamOf(app, { charter: 'none' })).toBeUndefined();
	});
});
