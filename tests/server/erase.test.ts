import SQLite from 'better-sqlite3';
import { eq } from 'drizzle-orm';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Command } from '#lib/domain/meeting/commands.ts';
import { isRefusal } from '#lib/domain/refusal.ts';
import { activityWrite } from '#lib/server/activity.ts';
import type { App } from '#lib/server/app.ts';
import { check } from '#lib/server/check.ts';
import { backUp } from '#lib/server/db/backup.ts';
import { openDatabase } from '#lib/server/db/open.ts';
import { erase, eraseAgain } from '#lib/server/erase/erase.ts';
import { exported } from '#lib/server/export.ts';
import { carried, type TableName } from '#lib/server/carry/carried.ts';
import type { Write } from '#lib/server/db/index.ts';
import { customerFile, type CustomerFile } from '#lib/server/export/customer.ts';
import { joinAsGuest } from '#lib/server/meetings/join.ts';
import { perform } from '#lib/server/meetings/perform.ts';
import { enter } from '#lib/server/meetings/rooms.ts';
import { newId } from '#lib/server/tokens.ts';
import { furnish, type House } from '../e2e/access/world.ts';
import { eachEngine } from '../engines.ts';
import { appOn } from './given.ts';

const NAME = 'Zelda Quince';
const EMAIL = 'zelda.quince@example.org';
const canaries = [NAME, EMAIL, 'kanarie'];

const folders: string[] = [];
let dataDir = '';
beforeEach(() => {
	dataDir = mkdtempSync(`${tmpdir()}/forthright-erase-`);
	folders.push(dataDir);
});
afterEach(() => {
	for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const inDir = (app: App): App => ({ ...app, config: { ...app.config, dataDir } });

/** Zelda says and is called everything that can be said and called, in a meeting that then closes. */
async function haunted(app: App) {
	const house = await furnish(app, 'Bakery');
	const { things, team, owner } = house;
	const { query, tables: t } = app.db;
	const contact = things.contact!;
	const at = app.now();
	const by = owner.id;
	await app.db.commit([
		query
			.update(t.contacts)
			.set({ name: NAME, email: EMAIL, title: 'kanarie title' })
			.where(eq(t.contacts.id, contact)),
		query
			.update(t.complaints)
			.set({ contact, words: 'kanarie complaint', folded: 'kanarie', answer: 'kanarie answer' })
			.where(eq(t.complaints.id, things.complaint!)),
		query
			.update(t.complaints)
			.set({ reach: EMAIL, words: 'kanarie, too', folded: 'kanarie, too' })
			.where(eq(t.complaints.id, things.earlier!)),
		query
			.update(t.invitations)
			.set({ reason: 'kanarie reason', wish: 'kanarie wish' })
			.where(eq(t.invitations.contact, contact)),
		query
			.update(t.promiseLetters)
			.set({ text: `Dear ${NAME}, kanarie` })
			.where(eq(t.promiseLetters.contact, contact)),
		query.insert(t.encounters).values({
			...{ id: newId(), customer: things.customer!, kind: 'call', words: `${NAME} called`, by, at }
		}),
		query
			.insert(t.notes)
			.values({ meeting: things.meeting!, user: by, words: `Ask ${NAME} again`, updatedAt: at }),
		query.insert(t.mails).values({
			...{ id: newId(), team, to: EMAIL, subject: 'kanarie', html: '' },
			text: `Dear ${NAME}, https://desk.example/y/ABCDEFGH234567ABCDEFGH234567`,
			...{ about: 'report', source: things.meeting!, state: 'waiting', attempts: 0, nextAt: at },
			createdAt: at
		}),
		activityWrite(app.db, { team, by, at, type: 'contact added', body: { name: NAME } })
	]);
	const door = {
		meeting: things.meeting!,
		via: 'personal' as const,
		contact,
		state: 'open' as const
	};
	const joined = await joinAsGuest(
		app,
		door,
		{ key: newId(), name: NAME, customer: '', ref: '' },
		false,
		'192.0.2.7'
	);
	if (isRefusal(joined)) throw new Error(joined.refused);
	const guest = joined.guest;
	const [comment, proposal] = [newId(), newId()];
	const customer = { person: guest, side: 'customer' as const };
	const facilitator = { person: by, side: 'facilitator' as const };
	const because = { because: [comment], elsewhere: [] };
	const said: [Command, typeof customer | typeof facilitator][] = [
		[
			{ type: 'introduce', title: 'kanarie job', since: 'kanarie since', line: null, photo: null },
			customer
		],
		[{ type: 'startMeeting', announce: true }, facilitator],
		[
			{
				...{ type: 'addComment', comment, clause: things.clause!, section: null, quote: null },
				...{ verb: null, words: 'kanarie words', lang: null, unsigned: false, behalf: null }
			},
			customer
		],
		[{ type: 'showComment', comment }, facilitator],
		[{ type: 'readBack', comment, words: 'kanarie short' }, facilitator],
		[{ type: 'editComment', comment, words: 'kanarie words, softer' }, customer],
		[
			{
				...{ type: 'proposeChange', proposal, op: 'replace', clause: things.clause! },
				...{ section: 'expectations', after: 'We call back.', own: null, ...because }
			},
			facilitator
		],
		[{ type: 'moveTo', stage: 'revise', clause: null, page: 0, proposal }, facilitator],
		[{ type: 'askRoom', proposal }, facilitator],
		[{ type: 'answerRoom', proposal, answer: 'nearly', words: 'kanarie but' }, customer],
		[
			{ type: 'makePromise', promise: newId(), what: 'Call', owner: NAME, due: null, ...because },
			facilitator
		],
		[{ type: 'acceptProposal', proposal }, facilitator],
		[
			{ type: 'agreeVersion', note: 'So', agreedBy: ['Dana', NAME], override: 'No time' },
			facilitator
		],
		[{ type: 'closeMeeting', unasked: 'A fire alarm.' }, facilitator]
	];
	for (const [command, actor] of said) {
		const answer = await perform(app, things.meeting!, { id: newId(), command }, actor);
		if (isRefusal(answer)) throw new Error(`${command.type}: ${answer.refused}`);
	}
	return { ...house, guest, comment };
}

async function whole(app: App) {
	let text = '';
	for await (const part of exported(app, undefined)) text += part;
	for (const table of Object.values(app.db.tables))
		text += JSON.stringify(await app.db.query.select().from(table as never));
	return text;
}

/** The rows of a file, under a team, charters and meetings that are empty but for their names. */
async function readIn(from: App, to: App, file: CustomerFile) {
	const { query, tables: t } = to.db;
	const put = (name: TableName, rows: object[]) =>
		rows.map((row) => query.insert(t[name]).values(row as never) as unknown as Write);
	type Around = 'user' | 'teams' | 'charters' | 'meetings' | 'themes' | 'slots';
	const of = async (name: Around | 'frontSessions' | 'issues') =>
		(await from.db.query.select().from(from.db.tables[name])) as object[];
	const facts = file.facts.map(({ meeting, seq, at, command, type, ...body }, part) => ({
		...{ meeting, seq, at, command, part, type, body: JSON.stringify(body) }
	}));
	await to.db.commit([
		...put('user', await of('user')),
		...put('teams', await of('teams')),
		...put('customers', [file.customer]),
		...put('charters', await of('charters')),
		...put('meetings', await of('meetings')),
		...put('themes', await of('themes')),
		...put('slots', await of('slots')),
		...put('frontSessions', await of('frontSessions')),
		...put('issues', await of('issues'))
	]);
	for (const name of Object.keys(carried) as TableName[])
		if (name !== 'customers') await to.db.commit(put(name, file.rows[name] ?? []));
	await to.db.commit(put('meetingEvents', facts));
}

const heard = (text: string) => canaries.filter((one) => text.includes(one));
const others = (house: House) => house.owner.name;

vi.setConfig({ testTimeout: 120_000 });

eachEngine((open, kind) => {
	const ways =
		kind === 'sqlite' ? (['contact', 'guest', 'person'] as const) : (['contact'] as const);
	test.each(ways)(
		'G4 whoever is erased as a %s has said nothing and is nobody, and the log still holds',
		async (as) => {
			const app = inDir(appOn(await open()));
			const house = await haunted(app);
			expect(heard(await whole(app))).toEqual(canaries);
			const before = (await enter(app, house.things.meeting!))!;
			const done = await erase(
				app,
				as === 'contact'
					? { contact: house.things.contact! }
					: as === 'guest'
						? { guest: house.guest }
						: { person: EMAIL }
			);
			expect(done).toEqual({ contacts: as === 'guest' ? 0 : 1, meetings: 1 });
			const text = await whole(app);
			// As a guest they are gone from the meeting; the customer still has a contact.
			if (as === 'guest') expect(text).not.toContain('kanarie words');
			else expect(heard(text)).toEqual([]);
			expect(text).toContain(others(house));
			const after = (await enter(app, house.things.meeting!))!;
			expect(after.epoch).toBeGreaterThan(before.epoch);
			expect(after.seq).toBeGreaterThanOrEqual(before.seq);
			const comment = after.meeting.comments.find((one) => one.id === house.comment)!;
			expect(comment).toMatchObject({ words: '', withdrawn: true });
			expect(after.meeting.people.find((one) => one.id === house.guest)!.name).toBe('—');
			expect((await check(app)).faults).toEqual([]);
		}
	);

	test('nobody is erased who is not there, nor while the meeting is open', async () => {
		const app = inDir(appOn(await open()));
		expect(await erase(app, { contact: 'nobody' })).toBeNull();
		const house = await furnish(app, 'Bakery');
		const { things } = house;
		const door = { meeting: things.meeting!, via: 'code' as const, contact: null };
		const form = { key: newId(), name: 'Ann', customer: '', ref: '' };
		const joined = await joinAsGuest(app, { ...door, state: 'open' }, form, false, '192.0.2.7');
		if (isRefusal(joined)) throw new Error(joined.refused);
		await expect(erase(app, { guest: joined.guest })).rejects.toThrow(/is open; close it first/);
	});

	test('G5 what is kept about a customer is told whole, and nothing of another', async () => {
		const app = inDir(appOn(await open()));
		const house = await haunted(app);
		const customers = await app.db.query
			.select()
			.from(app.db.tables.customers)
			.where(eq(app.db.tables.customers.team, house.team));
		const others = customers.filter((one) => one.id !== house.things.customer);
		const file = (await customerFile(app, house.things.customer!))!;
		const told = JSON.stringify(file);
		for (const one of ['kanarie words, softer', 'kanarie but', 'kanarie wish', EMAIL])
			expect(told).toContain(one);
		// Nothing in it opens a page, and nothing is what is kept of a key.
		expect(told).not.toMatch(/"\w*(?:token|hash|secret)"/i);
		expect(told).not.toMatch(/\/(?:i|j|r|right|told|y)\/[A-Z2-7]{10,}/i);
		for (const other of others) {
			expect(told).not.toContain(other.id);
			const theirs = (await customerFile(app, other.id))!;
			expect(JSON.stringify(theirs)).not.toContain(house.things.customer);
			const said = (theirs.rows.comments ?? []).map(({ words }) => String(words));
			for (const words of said.filter((one) => one.length > 20)) expect(told).not.toContain(words);
		}
		expect(await customerFile(app, 'nobody')).toBeNull();
	});

	test('G5 read in on an empty machine, it tells the same to the letter', async () => {
		const app = inDir(appOn(await open()));
		const house = await haunted(app);
		const file = JSON.parse(JSON.stringify(await customerFile(app, house.things.customer!)));
		const fresh = inDir(appOn(await open()));
		await readIn(app, fresh, file);
		const again = await customerFile(fresh, house.things.customer!);
		expect(JSON.parse(JSON.stringify(again))).toEqual(file);
		expect(Object.keys(file.rows).length).toBeGreaterThan(8);
		expect(file.facts.length).toBeGreaterThan(4);
	});
});

describe('on the disk', () => {
	const files = () => readdirSync(dataDir).map((name) => `${dataDir}/${name}`);
	const bytes = () =>
		heard(
			files()
				.map((file) => readFileSync(file, 'latin1'))
				.join('')
		);

	test('G4 not one byte of them is left in the database file, its log, or beside them', async () => {
		const db = await openDatabase(`file:${dataDir}/forthright.db`);
		const app = inDir(appOn(db));
		const house = await haunted(app);
		expect(bytes()).toEqual(canaries);
		await erase(app, { contact: house.things.contact! });
		expect(bytes()).toEqual([]);
		await db.close();
		expect(bytes()).toEqual([]);
	});

	test('G4 a backup from before, put back, is erased again', async () => {
		const file = `${dataDir}/forthright.db`;
		const first = await openDatabase(`file:${file}`);
		const app = inDir(appOn(first));
		await haunted(app);
		const client = new SQLite(file, { readonly: true });
		const elsewhere = mkdtempSync(`${tmpdir()}/forthright-backup-`);
		folders.push(elsewhere);
		await backUp(client, `${elsewhere}/backup.db`);
		client.close();
		await erase(app, { person: EMAIL });
		await first.close();
		const again = inDir(appOn(await openDatabase(`file:${elsewhere}/backup.db`)));
		expect(heard(await whole(again))).toEqual(canaries);
		expect(await eraseAgain(again)).toBe(1);
		expect(heard(await whole(again))).toEqual([]);
		expect(await eraseAgain(again)).toBe(0);
		await again.db.close();
	});
});
