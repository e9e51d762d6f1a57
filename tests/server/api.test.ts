import { expect, test } from 'vitest';
import { makeToken, teamBy } from '#lib/server/api/tokens.ts';
import { feedBy, makeFeed } from '#lib/server/calendar/feed.ts';
import { memberByToken } from '#lib/server/who.ts';
import { removeMember } from '#lib/server/members.ts';
import { deleteTeam } from '#lib/server/teams.ts';
import { eachEngine } from '../engines.ts';
import { appOn, furnish } from '../world.ts';

eachEngine((open) => {
	test('whoever leaves a team takes no token and no calendar along', async () => {
		const app = appOn(await open());
		await furnish(app);
		const whose = { team: 'team', user: 'tom' };
		const token = await makeToken(app, whose, { id: 'a'.repeat(32), name: 'Figures' });
		const feed = await makeFeed(app, whose);
		expect(await teamBy(app, token)).toEqual({ id: 'team', name: 'Customer Service' });
		expect(await feedBy(app, feed, 'https://x.example', 'en')).toContain('Lopez Bakery meets us');
		expect(await memberByToken(app, token)).toBeNull();
		await removeMember(app, 'team', 'tom', 'dana');
		expect(await teamBy(app, token)).toBeNull();
		expect(await feedBy(app, feed, 'https://x.example', 'en')).toBeNull();
	});

	test('a calendar has the days of promises and of asking again, and no line of its own making', async () => {
		const app = appOn(await open());
		await furnish(app);
		const { query, tables } = app.db;
		const at = '2026-04-14T08:00:00.000Z';
		const promise = { team: 'team', due: '2026-05-29', at };
		await app.db.commit([
			query.insert(tables.promises).values([
				{ ...promise, id: 'mine', what: 'Call\r\nATTACH:x', owner: 'Tom' },
				{ ...promise, id: 'theirs', what: 'Theirs', owner: 'Dana' },
				{ ...promise, id: 'open', what: 'Anybody', owner: 'Sales' }
			]),
			query.insert(tables.followUps).values({
				id: 'again',
				team: 'team',
				charter: 'charter',
				version: 2,
				due: '2026-07-14',
				sequence: 1,
				at
			})
		]);
		const feed = await makeFeed(app, { team: 'team', user: 'tom' });
		const text = (await feedBy(app, feed, 'https://x.example', 'en'))!;
		expect(text).toContain('SUMMARY:Promise due: Call\\nATTACH:x\r\n');
		expect(text).toContain('DTSTART;VALUE=DATE:20260529');
		expect(text).toContain('Anybody');
		expect(text).not.toContain('Theirs');
		expect(text).toContain('DTSTART;VALUE=DATE:20260714');
		expect(text).not.toMatch(/^ATTACH/m);
	});

	test('a team goes with its tokens, calendars and webhooks', async () => {
		const app = appOn(await open());
		await furnish(app);
		const token = await makeToken(
			app,
			{ team: 'team', user: 'tom' },
			{ id: 'b'.repeat(32), name: 'x' }
		);
		await makeFeed(app, { team: 'team', user: 'tom' });
		await deleteTeam(app, 'team');
		expect(await teamBy(app, token)).toBeNull();
		expect(await app.db.query.select().from(app.db.tables.apiTokens)).toEqual([]);
	});
});
