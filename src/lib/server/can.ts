import { mayAsk, type Actor, type AnyCommand } from '#lib/domain/meeting/commands.ts';
import type { Audience } from '#lib/domain/meeting/visibility.ts';
import type { Role } from './who.ts';

/** What members do to the programme of their team, and from which role on. */
const needs = {
	'team.read': 'member',
	'charter.edit': 'member',
	'charter.agree': 'facilitator',
	'customer.edit': 'member',
	'promise.keep': 'member',
	'trend.edit': 'member',
	'complaint.edit': 'member',
	'recovery.keep': 'member',
	'front.edit': 'member',
	'theme.edit': 'member',
	'meeting.prepare': 'member',
	'meeting.plan': 'facilitator',
	'meeting.run': 'facilitator',
	'member.invite': 'owner',
	'team.manage': 'owner'
} as const satisfies Record<string, Role>;

export type Action = keyof typeof needs;
const rank: Record<Role, number> = { member: 1, facilitator: 2, owner: 3 };

/** Asked by every route, every socket and before every stream is opened. Nobody has no role. */
export const can = (role: Role | null, action: Action) =>
	typeof role === 'string' && Object.hasOwn(rank, role) && rank[role] >= rank[needs[action]];

/** Which stream of a meeting somebody may hear. What a socket asks for beyond it is refused. */
export function canHear(
	who: { role: Role | null; guest: boolean; screen: boolean },
	audience: Audience
) {
	switch (audience) {
		case 'console':
			return can(who.role, 'meeting.run');
		case 'team':
			return can(who.role, 'team.read');
		case 'projector':
			return who.screen || can(who.role, 'team.read');
		case 'guests':
			return who.guest;
	}
}

/** Which orders an actor may give in a meeting at all; `decide` then asks whether they fit. */
export const canAsk = (actor: Actor, type: AnyCommand['type']) =>
	actor.side === 'house' ||
	(type in mayAsk && mayAsk[type as keyof typeof mayAsk].includes(actor.side));

/** The roles and what each may do, for people to read. */
export const roleTable = () =>
	(Object.entries(needs) as [Action, Role][]).map(([action, role]) => ({ action, from: role }));
