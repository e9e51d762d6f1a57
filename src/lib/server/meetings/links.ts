import { and, eq } from 'drizzle-orm';
import { refuse, type Refusal } from '#lib/domain/refusal.ts';
import type { App } from '../app.ts';
import { hashToken, newLinkToken } from '../tokens.ts';

/** A link for one contact, made when somebody asks for it and shown this once: only its hash is kept. */
export async function personalLink(
	app: App,
	meeting: string,
	contact: string
): Promise<{ token: string; name: string } | Refusal> {
	const { query, tables } = app.db;
	const { contacts: p, meetingCustomers: mc, meetings: m } = tables;
	const [row] = await query
		.select({ name: p.name, state: m.state })
		.from(p)
		.innerJoin(mc, and(eq(mc.customer, p.customer), eq(mc.meeting, meeting)))
		.innerJoin(m, eq(m.id, mc.meeting))
		.where(eq(p.id, contact));
	if (!row) return refuse('unknown-person');
	if (row.state === 'closed') return refuse('meeting-closed');
	if (row.state === 'called-off') return refuse('meeting-called-off');
	const token = newLinkToken(32);
	await app.db.commit([
		query
			.insert(tables.personalLinks)
			.values({ tokenHash: hashToken(token), meeting, contact, createdAt: app.now() })
	]);
	return { token, name: row.name };
}
