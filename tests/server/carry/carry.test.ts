import { getTableName } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { carried, type TableName } from '#lib/server/carry/carried.ts';
import { ownersFile } from '#lib/server/carry/file.ts';
import { importTeam } from '#lib/server/carry/import.ts';
import { check } from '#lib/server/check.ts';
import { openDatabase } from '#lib/server/db/open.ts';
import { loadExample } from '#lib/server/example.ts';
import { exported } from '#lib/server/export.ts';
import { readLog } from '#lib/server/meetings/log.ts';
import type { App } from '#lib/server/app.ts';
import { eachEngine } from '../../engines.ts';
import { appOn, belongs, person } from '../given.ts';

const whole = async (parts: AsyncGenerator<string>) => (await Array.fromAsync(parts)).join('');
const at = '2026-05-01T08:00:00.000Z';

/** The worked example, and a row in every table that it leaves empty. */
async function world(app: App) {
	await person(app, 'dana');
	const team = await loadExample(app, 'dana');
	await person(app, 'tom');
	await belongs(app, team, 'tom', 'member');
	const { query: q, tables: t } = app.db;
	const [meeting] = await q.select().from(t.meetings);
	const [charter] = await q.select().from(t.charters);
	const [theme] = await q.select().from(t.themes);
	const [customer] = await q.select().from(t.customers);
	const m = meeting!.id;
	const by = 'dana';
	const contact = 'contact-x';
	const text = '=1+1\t"quoted"\n’';
	await app.db.commit([
		q.insert(t.contacts).values({
			id: contact,
			customer: customer!.id,
			name: 'Maria',
			title: 'Owner',
			createdAt: at
		}),
		q
			.insert(t.encounters)
			.values({ id: 'en', customer: customer!.id, kind: 'call', words: text, by, at }),
		q.insert(t.askings).values({
			contact,
			kind: 'exit',
			source: m,
			round: 1,
			questions: 9,
			at
		}),
		q.insert(t.letters).values({
			meeting: m,
			locale: 'en',
			subject: 's',
			opening: 'o',
			closing: 'c',
			by,
			at
		}),
		q
			.insert(t.invitations)
			.values({ id: 'in', meeting: m, contact, askedBy: by, askedAt: at, sequence: 1 }),
		q.insert(t.slots).values({ id: 'sl', meeting: m, startsAt: at }),
		q.insert(t.slotPicks).values({ slot: 'sl', contact, at }),
		q.insert(t.notes).values({ meeting: m, user: by, words: 'my own note', updatedAt: at }),
		q.insert(t.worries).values({ id: 'wo', meeting: m, about: 'worry', words: text, at }),
		q.insert(t.mails).values(
			(['sent', 'waiting'] as const).map((state) => ({
				id: state,
				team,
				to: 'maria@example.org',
				subject: 's',
				text,
				html: 'h',
				about: 'report',
				source: m,
				state,
				attempts: 1,
				nextAt: at,
				createdAt: at
			}))
		),
		q.insert(t.told).values({
			id: 'to',
			team,
			contact,
			kind: 'meeting',
			source: m,
			how: 'mail',
			mail: 'sent',
			at
		}),
		q.insert(t.tellings).values({ id: 'te', theme: theme!.id, words: text, by, at }),
		q.insert(t.announcements).values({
			charter: charter!.id,
			version: 2,
			opening: text,
			rev: 1,
			by,
			at,
			token: 'SECRETADDRESS'
		}),
		q
			.insert(t.hearers)
			.values({ id: 'he', team, kind: 'staff', name: 'N', email: 'n@example.org', by, at }),
		...outside({ q, t, team, customer: customer!.id, contact, theme: theme!.id, text })
	]);
	return { team, meeting: m };
}

type Outside = Record<'team' | 'customer' | 'contact' | 'theme' | 'text', string> & {
	q: App['db']['query'];
	t: App['db']['tables'];
};

/** What is said outside of meetings, and what is done about it. */
function outside({ q, t, team, customer, contact, theme, text }: Outside) {
	const by = 'dana';
	const said = { source: 'call', kind: 'plain', severity: 2, saidOn: '2026-05-01' } as const;
	const felt = { team, moment: 'mo', month: '2026-05' };
	const until = '2026-06-01T08:00:00.000Z';
	return [
		q
			.insert(t.complaints)
			.values({ id: 'co', team, customer, contact, theme, ...said, words: text, folded: text, at }),
		q
			.insert(t.inboxes)
			.values({ id: 'ib', team, kind: 'form', token: 'SECRETADDRESS too', by, at }),
		q.insert(t.recoveries).values({
			...{ id: 're', team, customer, cause: 'hand', what: text, owner: by },
			...{ openedAt: at, due: '2026-05-05' }
		}),
		q.insert(t.confirmations).values({
			...{ id: 'cf', recovery: 're', contact, tokenHash: 'SECRETADDRESS hashed' },
			...{ by, at, expiresAt: until }
		}),
		q
			.insert(t.frontSessions)
			.values({ id: 'fs', team, title: 'May', heldOn: '2026-05-01', by, at }),
		q.insert(t.sessionPeople).values({ session: 'fs', name: 'Nora', side: 'front' }),
		q.insert(t.issues).values({ id: 'is', session: 'fs', words: text, theme, by, at }),
		q.insert(t.issueVotes).values({ issue: 'is', user: by }),
		q
			.insert(t.issueCalls)
			.values({ id: 'ic', issue: 'is', customer, owner: by, due: '2026-05-05', by, at }),
		q
			.insert(t.frontNeeds)
			.values({ id: 'fn', team, kind: 'tool', words: text, whose: 'Nora', by, at }),
		q.insert(t.permissions).values({
			...{ id: 'pe', team, decision: text, folded: text, asked: 'Lead' },
			...{ by, askedAt: at }
		}),
		q
			.insert(t.absences)
			.values({ id: 'ab', team, user: by, fromDay: '2026-05-01', toDay: '2026-05-02', by, at }),
		q.insert(t.momentFelt).values({ ...felt, side: 'team', numbers: '[3]', rev: 1 }),
		q.insert(t.momentAnswered).values({ ...felt, user: by })
	];
}

eachEngine((open) => {
	test('a team goes to an empty server and is told there to the letter as here', async () => {
		const app = appOn(await open());
		const { team, meeting } = await world(app);
		const file = await whole(exported(app, team));
		const elsewhere = await openDatabase(':memory:');
		for (const other of [await open(), elsewhere]) {
			const there = appOn(other);
			const { made } = await importTeam(there, file);
			expect(made.map((one) => one.email).toSorted()).toEqual([
				'dana@example.org',
				'tom@example.org'
			]);
			expect(await whole(exported(there, team))).toBe(file);
			expect((await check(there)).faults).toEqual([]);
			expect(await readLog(other, meeting)).toEqual(await readLog(app.db, meeting));
			await expect(importTeam(there, file)).rejects.toThrow('This team is here already.');
			const secret = { email: made[0]!.email, password: made[0]!.password };
			const { user } = await there.auth('http:').api.signInEmail({ body: secret });
			expect(user.email).toBe(secret.email);
		}
		await elsewhere.close();
	});

	test('whoever has an account there keeps it, and their name stands wherever they acted', async () => {
		const app = appOn(await open());
		const { team } = await world(app);
		const file = await whole(exported(app, team));
		const there = appOn(await open());
		await person(there, 'nina');
		const { user, memberships } = there.db.tables;
		await there.db.commit([there.db.query.update(user).set({ email: 'dana@example.org' })]);
		const { made } = await importTeam(there, file);
		expect(made.map((one) => one.email)).toEqual(['tom@example.org']);
		const rows = await there.db.query.select().from(memberships);
		expect(rows.map((one) => one.user).toSorted()).toEqual(['nina', 'tom']);
		expect((await check(there)).faults).toEqual([]);
		expect(await whole(exported(there, team))).not.toContain('"dana"');
	});

	test('an owner takes no secrets, no private notes and nothing that waits', async () => {
		const app = appOn(await open());
		const { team } = await world(app);
		const file = await whole(ownersFile(app, team));
		const { rows } = JSON.parse(file);
		for (const secret of ['SECRETADDRESS', 'my own note', 'tokenHash', 'password'])
			expect(file).not.toContain(secret);
		expect(rows.mails.map((one: { id: string }) => one.id)).toEqual(['sent']);
		const there = appOn(await open());
		await importTeam(there, file);
		expect(await whole(ownersFile(there, team))).toBe(file);
		expect((await check(there)).faults).toEqual([]);
	});
});

test('every table is carried along or left for a reason, and what is carried has its parent before it', async () => {
	const db = await openDatabase(':memory:');
	const names = Object.keys(db.tables) as TableName[];
	expect(Object.keys(carried).toSorted()).toEqual(names.toSorted());
	const order = Object.keys(carried);
	for (const [name, how] of Object.entries(carried)) {
		if (how === 'left') continue;
		const columns = Object.keys(db.tables[name as TableName]);
		expect(columns, getTableName(db.tables[name as TableName])).toContain(how.by);
		expect(order.indexOf(how.under)).toBeLessThanOrEqual(order.indexOf(name));
		for (const key of [...(how.without ?? []), ...(how.renewed ?? [])])
			expect(columns).toContain(key);
	}
	await db.close();
});

test.each([
	['no JSON at all', 'This is no file'],
	['{"teams":[]}', 'This is no file'],
	['{"forthright":1,"schema":"0001_old","rows":{},"people":[]}', 'The file is of version 0001_old']
])('a file that cannot be read in is refused in a sentence: %s', async (text, why) => {
	const app = appOn(await openDatabase(':memory:'));
	await expect(importTeam(app, text)).rejects.toThrow(why);
	await app.db.close();
});
