import { and, eq, isNull, ne } from 'drizzle-orm';
import type { Database } from '../db/index.ts';

/**
 * Of comments joined to their meetings, those that may stand beside a customer's name: said by customers
 * in a real meeting that knows organisations, open to the team, and not taken back (decisions 3 and 4).
 */
export const theirWords = ({ comments: c, meetings: m }: Database['tables']) =>
	and(
		eq(c.side, 'customer'),
		eq(c.readers, 'team'),
		isNull(c.withdrawnAt),
		isNull(m.rehearses),
		ne(m.names, 'none')
	);
