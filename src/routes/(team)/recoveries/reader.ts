import { can } from '#lib/server/can.ts';
import type { Standing } from '../standing.ts';

/** As whom somebody looks at cases. */
export const readerOf = ({ team, role, member }: Pick<Standing, 'team' | 'role' | 'member'>) => ({
	team,
	leads: can(role, 'meeting.run'),
	member: member.user
});
