import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { theirWords } from '#lib/server/customers/words.ts';
import { eachEngine } from '../../engines.ts';
import { appOn, furnish } from '../../world.ts';

eachEngine((open) => {
	test('words stand beside a customer only if the team may read them and the meeting knows organisations', async () => {
		const app = appOn(await open());
		await furnish(app, ['real', 'nameless', 'practice']);
		const { query, tables: t } = app.db;
		const at = app.now();
		const becomes = (id: string, set: Partial<typeof t.meetings.$inferInsert>) =>
			query.update(t.meetings).set(set).where(eq(t.meetings.id, id));
		let seq = 0;
		const said = (id: string, more: object = {}) => ({
			...{
				id,
				meeting: 'real',
				charter: 'charter',
				seq: ++seq,
				number: seq,
				words: id,
				folded: id,
				at
			},
			...{ side: 'customer' as const, by: null, readers: 'team' as const, ...more }
		});
		await app.db.commit([
			becomes('nameless', { names: 'none' }),
			becomes('practice', { rehearses: 'real' }),
			query
				.insert(t.comments)
				.values([
					said('theirs'),
					said('not shown yet', { readers: 'console' }),
					said('taken back', { withdrawnAt: at }),
					said('ours', { side: 'team' }),
					said('of nobody', { meeting: 'nameless' }),
					said('played', { meeting: 'practice' })
				])
		]);
		const rows = await query
			.select({ id: t.comments.id })
			.from(t.comments)
			.innerJoin(t.meetings, eq(t.meetings.id, t.comments.meeting))
			.where(theirWords(t));
		expect(rows.map((one) => one.id)).toEqual(['theirs']);
	});
});
