import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Database } from '#lib/server/db/index.ts';
import { openDatabase } from '#lib/server/db/open.ts';
import { amount, isLong, seed as first } from '../amount.ts';
import { writeFigures } from '../figures.ts';
import { ask, databaseAt } from '../postgres.ts';
import { Progress } from '../progress.ts';
import type { Tamper } from './loop.ts';
import { Room } from './room.ts';
import { newModel, steps } from './steps.ts';

const operations = amount('ops', 200, 200);
/** Seeds that came apart once. */
const pinned = [2069, 2250, 2383];

type Run = { operations: number; facts: number; faults: string[] };

/** Two hundred things happen, then all is calm: what is wrong then? */
async function run(db: Database, seed: number, tamper?: Tamper): Promise<Run> {
	const given = { minLength: operations, maxLength: operations, size: 'max' as const };
	const [all] = fc.sample(fc.array(steps, given), { seed, numRuns: 1 });
	const room = new Room(db);
	try {
		await room.open(tamper);
		await fc.asyncModelRun(() => ({ model: newModel(), real: room }), all!);
		await room.calm();
		const { seq } = room.peers.get('dana')!.line.facts;
		return { operations: all!.length, facts: seq, faults: await room.faults() };
	} finally {
		room.close();
	}
}

const postgres = inject('postgres');
const engines = [
	{ kind: 'sqlite', url: async () => ':memory:', there: true, seeds: amount('seeds', 12, 1000) },
	{
		kind: 'pg',
		there: postgres !== null,
		seeds: amount('seeds', 3, 1000),
		async url() {
			const name = `${postgres!.template}_converge`;
			await ask(postgres!.url, `create database ${name} template ${postgres!.template}`);
			return databaseAt(postgres!.url, name);
		}
	}
];

for (const { kind, url, there, seeds } of engines)
	describe.skipIf(!there)(kind, () => {
		let db: Database;
		beforeAll(async () => {
			db = await openDatabase(await url());
		});
		afterAll(() => db.close());

		test(
			`B1 eight browsers see one meeting, whatever happens to their lines (${kind})`,
			async () => {
				const fresh = { seeds: 0, operations: 0, facts: 0 };
				const progress = new Progress(`B1-${kind}`, { seeds, operations, first }, fresh);
				const { so } = progress;
				const apart: string[] = [];
				const one = async (seed: number) => {
					const { faults, ...counted } = await run(db, seed);
					if (faults.length) apart.push(`seed ${seed}: ${faults.join('; ')}`);
					so.operations += counted.operations;
					so.facts += counted.facts;
					so.seeds++;
				};
				for (const seed of pinned) expect((await run(db, seed)).faults).toEqual([]);
				while (so.seeds < seeds && apart.length < 5) {
					await one(first + so.seeds);
					if (isLong && so.seeds % 20 === 0) progress.keep();
				}
				progress.forget();
				if (isLong)
					writeFigures(`B1 convergence (${kind})`, first, { ...so, divergences: apart.length });
				expect(apart).toEqual([]);
			},
			isLong ? 8 * 3_600_000 : 120_000
		);
	});

describe('a server at fault is found', () => {
	let db: Database;
	beforeAll(async () => {
		db = await openDatabase(':memory:');
	});
	afterAll(() => db.close());

	const found = async (tamper: Tamper) => {
		for (let seed = 1; seed < 40; seed++)
			if ((await run(db, seed, tamper)).faults.some((one) => one.includes('(I4)'))) return true;
		return false;
	};

	test('B1 one that drops every five hundredth fact', async () => {
		let told = 0;
		const drops: Tamper = ({ events, ...packet }) => ({
			...packet,
			events: events.filter(() => ++told % 500 !== 0)
		});
		expect(await found(drops)).toBe(true);
	});

	test('B1 one that swaps two facts', async () => {
		const swaps: Tamper = ({ events, ...packet }) => ({ ...packet, events: events.toReversed() });
		expect(await found(swaps)).toBe(true);
	});
});
