import { eq } from 'drizzle-orm';
import type { App } from '../app.ts';
import { hashToken } from '../tokens.ts';

/** How somebody came to the door of a meeting. */
export type Door = {
	meeting: string;
	via: 'code' | 'room' | 'personal' | 'id';
	contact: string | null;
	state: 'planned' | 'open' | 'closed' | 'called-off';
};

export const asCode = (key: string) => {
	const digits = key.replace(/[\s-]/g, '');
	return /^\d{9}$/.test(digits) ? digits : null;
};

/** The meeting behind a typed code, the QR's room token, a personal link or its own id; null for anything else. */
export async function findByKey({ db: { query, tables } }: App, key: string): Promise<Door | null> {
	const { meetings: m, personalLinks: p } = tables;
	const columns = { meeting: m.id, state: m.state };
	const code = asCode(key);
	if (code) {
		const [row] = await query.select(columns).from(m).where(eq(m.code, code));
		return row ? { ...row, via: 'code', contact: null } : null;
	}
	const [room] = await query.select(columns).from(m).where(eq(m.roomToken, key.toUpperCase()));
	if (room) return { ...room, via: 'room', contact: null };
	const [personal] = await query
		.select({ ...columns, contact: p.contact })
		.from(p)
		.innerJoin(m, eq(m.id, p.meeting))
		.where(eq(p.tokenHash, hashToken(key.toUpperCase())));
	if (personal) return { ...personal, via: 'personal' };
	const [own] = await query.select(columns).from(m).where(eq(m.id, key));
	return own ? { ...own, via: 'id', contact: null } : null;
}

/** What a stranger at the door may read: who invites, why, and how long it takes. Nothing private. */
export async function doorplate({ db: { query, tables } }: App, meeting: string) {
	const { meetings: m, teams: t, meetingCustomers: mc, customers: c } = tables;
	const [row] = await query
		.select({
			title: m.title,
			objective: m.objective,
			team: t.name,
			startsAt: m.startsAt,
			zone: m.zone,
			agenda: m.agenda,
			names: m.names
		})
		.from(m)
		.innerJoin(t, eq(t.id, m.team))
		.where(eq(m.id, meeting));
	const customers = await query
		.select({ id: c.id, name: c.name })
		.from(mc)
		.innerJoin(c, eq(c.id, mc.customer))
		.where(eq(mc.meeting, meeting))
		.orderBy(c.name);
	return row ? { ...row, customers } : null;
}
