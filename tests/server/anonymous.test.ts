import { createHash, createHmac } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { describe, expect, test, vi } from 'vitest';
import type { Command } from '#lib/domain/meeting/commands.ts';
import { isRefusal } from '#lib/domain/refusal.ts';
import type { App } from '#lib/server/app.ts';
import { createLog } from '#lib/server/log.ts';
import { joinAsGuest } from '#lib/server/meetings/join.ts';
import { perform } from '#lib/server/meetings/perform.ts';
import { postWorry } from '#lib/server/preparation/marks.ts';
import { sealActivity } from '#lib/server/seals.ts';
import { newId } from '#lib/server/tokens.ts';
import { furnish } from '../e2e/access/world.ts';
import { eachEngine } from '../engines.ts';
import { appOn } from './given.ts';

vi.setConfig({ testTimeout: 120_000 });

type Row = Record<string, unknown>;
type Dump = Map<string, Row[]>;

/** What whoever holds the machine has: every row of every table. */
async function dumpOf({ db }: App): Promise<Dump> {
	const dump: Dump = new Map();
	for (const [name, table] of Object.entries(db.tables))
		dump.set(name, (await db.query.select().from(table as never)) as Row[]);
	return dump;
}

/** Rows that are there now and were not, or not so. */
function changed(before: Dump, after: Dump) {
	return [...after].flatMap(([table, rows]) => {
		const old = new Set(before.get(table)!.map((row) => JSON.stringify(row)));
		return rows.filter((row) => !old.has(JSON.stringify(row))).map((row) => ({ table, row }));
	});
}

/** Texts of a row, also those inside its JSON. */
function textsOf(value: unknown): string[] {
	if (typeof value === 'string') {
		if (!/^[[{]/.test(value)) return [value];
		return textsOf(JSON.parse(value));
	}
	if (Array.isArray(value)) return value.flatMap(textsOf);
	if (value instanceof Date) return [value.toISOString()];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

type Person = { id: string; token: string; name: string };
type Act = { who: Person; what: string; rows: { table: string; row: Row }[]; said: string[] };

eachEngine((open) => {
	/** Six guests each say something under their name, and then everything that is unsigned, one after the other. */
	async function held() {
		const said: string[] = [];
		const plain = appOn(await open());
		const app = { ...plain, log: createLog('trace', { write: (line) => void said.push(line) }) };
		const house = await furnish(app, 'Bakery');
		const { webhooks: w } = app.db.tables;
		const events = ' comment.added meeting.closed ';
		await app.db.commit([app.db.query.update(w).set({ events })]);
		const meeting = house.things.meeting!;
		const door = { meeting, via: 'code' as const, contact: null, state: 'open' as const };
		const facilitator = { person: house.owner.id, side: 'facilitator' as const };
		const people: Person[] = [];
		for (const name of ['Ann One', 'Ben Two', 'Cem Three', 'Dee Four', 'Eva Five', 'Fay Six']) {
			const form = { key: newId(), name, customer: '', ref: '' };
			const joined = await joinAsGuest(app, door, form, false, '192.0.2.7');
			if (isRefusal(joined)) throw new Error(joined.refused);
			people.push({ id: joined.guest, token: joined.token, name });
		}
		const tell = async (
			command: Command,
			actor: { person: string; side: 'facilitator' | 'customer' }
		) => {
			const answer = await perform(app, meeting, { id: newId(), command }, actor);
			if (isRefusal(answer)) throw new Error(`${command.type}: ${answer.refused}`);
		};
		const remark = (words: string, unsigned: boolean): Command => ({
			...{ type: 'addComment', comment: newId(), clause: house.things.clause!, section: null },
			...{
				quote: null,
				verb: 'change',
				words,
				lang: null,
				unsigned,
				behalf: null,
				urgent: unsigned
			}
		});
		await tell({ type: 'startMeeting', announce: true }, facilitator);
		await tell({ type: 'askPulse', kind: 'check-in', open: true }, facilitator);
		await tell({ type: 'askPulse', kind: 'exit', open: true }, facilitator);
		const acts: Act[] = [];
		const act = async (who: Person, what: string, doing: () => Promise<unknown>) => {
			await sealActivity(app);
			const before = await dumpOf(app);
			const lines = said.length;
			await doing();
			await sealActivity(app);
			const rows = changed(before, await dumpOf(app));
			acts.push({ who, what, rows, said: said.slice(lines) });
		};
		for (const [at, who] of people.entries()) {
			const actor = { person: who.id, side: 'customer' as const };
			await tell(remark(`Signed ${at}`, false), actor);
			await act(who, 'unsigned comment', () => tell(remark(`Nobody ${at}`, true), actor));
			await act(who, 'heat', () => tell({ type: 'pressHeat' }, actor));
			for (const kind of ['check-in', 'exit'] as const)
				await act(who, `pulse ${kind}`, () =>
					tell({ type: 'answerPulse', kind, values: { heard: 3 } }, actor)
				);
			const worry = { id: newId(), about: 'worry' as const, words: `Afraid ${at}` };
			await act(who, 'worry', () => postWorry(app, house.things.planned!, worry));
		}
		const close = () => tell({ type: 'closeMeeting', unasked: 'No time.' }, facilitator);
		return { app, house, meeting, people, acts, close };
	}

	/** Keys and texts that could be hashed together with a person’s id to find what was made of it. */
	function guesses(dump: Dump, meeting: string) {
		const keys = [...dump.values()].flat().flatMap(textsOf);
		return [...new Set([...keys.filter((one) => one.length > 15 && one.length < 100), meeting])];
	}

	/** Every way from a person to something short that stands in an unsigned row. */
	function madeOf({ id, token }: Person, keys: string[]) {
		const made = new Set<string>([id, token]);
		for (const about of ['', 'heat ', 'check-in ', 'exit '])
			for (const one of [`${about}${id}`, `${about}${token}`]) {
				const plain = createHash('sha256').update(one).digest('base64url');
				for (const text of [plain, plain.slice(0, 22), plain.slice(0, 32)]) made.add(text);
				for (const key of keys) {
					const sealed = createHmac('sha256', key).update(one).digest('base64url');
					made.add(sealed).add(sealed.slice(0, 22));
				}
			}
		return made;
	}

	function linked(acts: Act[], people: Person[], keys: string[]) {
		const made = new Map(people.map((one) => [one, madeOf(one, keys)]));
		return acts.flatMap(({ what, rows }) =>
			rows.flatMap(({ table, row }) =>
				textsOf(row)
					.filter((text) => people.some((one) => made.get(one)!.has(text)))
					.map(() => `${what}: ${table}`)
			)
		);
	}

	describe('G1 with the database, the logs and a facilitator’s account', () => {
		test('nothing unsigned leads to a person, by id, by time, by presence or by order', async () => {
			const { app, house, meeting, people, acts, close } = await held();
			const open = await dumpOf(app);
			// While the meeting runs its key is there: this shows that the search below finds what can be found.
			expect(linked(acts, people, guesses(open, meeting))).not.toEqual([]);
			await close();
			const keys = guesses(await dumpOf(app), meeting);
			expect(linked(acts, people, keys)).toEqual([]);

			const faults: string[] = [];
			const names = people.flatMap(({ id, token, name }) => [id, token, name]);
			names.push(
				house.owner.id,
				...people.map(({ token }) => createHash('sha256').update(token).digest('base64url'))
			);
			for (const { what, rows, said } of acts) {
				if (!rows.length) faults.push(`${what} left nothing`);
				for (const { table, row } of rows) {
					const texts = textsOf(row);
					// By id, and by presence: no row that names anybody moves with it.
					if (texts.some((one) => names.includes(one)))
						faults.push(`${what}: ${table} names somebody`);
					// By time: the minute is the finest.
					for (const one of texts)
						if (/^\d{4}-\d\d-\d\dT/.test(one) && !one.endsWith(':00.000Z'))
							faults.push(`${what}: ${table} knows ${one}`);
				}
				if (said.length) faults.push(`${what}: the log says ${said.join('')}`);
			}
			expect([...new Set(faults)]).toEqual([]);
		});

		test('who pressed is not who answered: each question has voters of its own', async () => {
			const { app, meeting } = await held();
			const { meetingEvents: e } = app.db.tables;
			const rows = await app.db.query.select().from(e).where(eq(e.meeting, meeting));
			const voters = new Map<string, Set<string>>();
			for (const { type, body } of rows) {
				const { voter, kind = '' } = JSON.parse(body) as { voter?: string; kind?: string };
				if (voter) voters.set(voter, (voters.get(voter) ?? new Set()).add(`${type} ${kind}`));
			}
			expect(voters.size).toBe(18);
			expect([...voters.values()].filter((asked) => asked.size > 1)).toEqual([]);
		});
	});
});
