import type { App } from '#lib/server/app.ts';
import { hashToken, newId, newLinkToken } from '#lib/server/tokens.ts';

/** What hangs on words outside of meetings: at least one of everything a page or a form can name. */
export const outsideThings = () => ({
	...Object.fromEntries(
		[
			...['complaint', 'earlier', 'recovery', 'session', 'issue', 'issueCall'],
			...['need', 'permission', 'inbox']
		].map((name) => [name, newId()])
	),
	...Object.fromEntries(['c', 'cmail', 'right'].map((name) => [name, newLinkToken()]))
});

type House = { team: string; customer: string; contact: string; by: string; mark: string };

export function outsideWrites(
	app: App,
	id: (name: string) => string,
	{ team, customer, contact, by, mark }: House
) {
	const { query, tables: t } = app.db;
	const at = app.now();
	const said = { source: 'call', kind: 'plain', severity: 2, words: mark, folded: mark } as const;
	const complaint = { ...said, team, customer, saidOn: '2026-05-01', at, owner: by, by };
	return [
		query.insert(t.complaints).values([
			{ ...complaint, id: id('complaint') },
			{ ...complaint, id: id('earlier') }
		]),
		query.insert(t.inboxes).values([
			{ id: id('inbox'), team, kind: 'form', token: id('c'), by, at },
			{ id: newId(), team, kind: 'mail', token: id('cmail'), by, at }
		]),
		query.insert(t.recoveries).values({
			...{ id: id('recovery'), team, customer, cause: 'hand', what: mark, owner: by },
			...{ openedAt: at, due: '2030-05-05', righted: mark, rightedAt: at }
		}),
		query.insert(t.confirmations).values({
			...{ id: newId(), recovery: id('recovery'), contact, tokenHash: hashToken(id('right')) },
			...{ by, at, expiresAt: '2099-01-01T00:00:00.000Z' }
		}),
		query
			.insert(t.frontSessions)
			.values({ id: id('session'), team, title: mark, heldOn: '2026-05-01', by, at }),
		query.insert(t.issues).values({ id: id('issue'), session: id('session'), words: mark, by, at }),
		query.insert(t.issueCalls).values({
			...{ id: id('issueCall'), issue: id('issue'), customer, owner: by, due: '2030-05-05' },
			...{ by, at }
		}),
		query
			.insert(t.frontNeeds)
			.values({ id: id('need'), team, kind: 'tool', words: mark, whose: mark, by, at }),
		query.insert(t.permissions).values({
			...{ id: id('permission'), team, decision: mark, folded: mark, asked: mark },
			...{ by, askedAt: at }
		})
	];
}
