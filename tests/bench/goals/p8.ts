import { ask, databaseAt, startPostgres } from '../../postgres.ts';
import { gather } from '../crowd/gather.ts';
import { highest, isWhole, step, warm, type Step } from '../stairs.ts';
import { board, forthrightPair, type Subject } from '../subjects.ts';
import { having, Notes, type Goal } from './goal.ts';

const people = 200;

export const p8: Goal = {
	id: 'P8',
	what: 'two processes on one PostgreSQL, 100 people at each, beside the postgres adapter of Socket.IO',
	async measure(seed) {
		const notes = new Notes();
		const postgres = await startPostgres();
		if (!postgres) throw new Error('no PostgreSQL is installed here');
		try {
			const fresh = async (name: string) => {
				await ask(postgres.url, `create database ${name}`);
				return databaseAt(postgres.url, name);
			};
			const theirs = await both(board(await fresh('board')), notes, seed, 160, loosely);
			const ours = await both(forthrightPair(await fresh('pair')), notes, seed, 900, isWhole);
			notes.put('Forthright: people with another order', ours.calm.disorder, { most: 0 });
			notes.put('the adapter (has to fail): people with another order', theirs.calm.disorder, {
				least: 1
			});
			const [own, its] = [ours.calm, theirs.calm];
			notes.put(
				'p99 at 40/s',
				own.seen.p99 / its.seen.p99,
				{ most: 2 },
				`${own.seen.p99} over ${its.seen.p99} ms`
			);
			notes.put(
				'processor time at 40/s',
				own.perDelivery / its.perDelivery,
				{ most: 1.25 },
				`${own.perDelivery} over ${its.perDelivery} µs`
			);
			notes.put(
				'highest rate',
				ours.best / theirs.best,
				{ least: 6 },
				`${ours.best}/s over ${theirs.best}/s`
			);
			return notes;
		} finally {
			postgres.stop();
		}
	}
};

/** It has no order to keep, and is not asked for one. */
const loosely = (one: Step) => isWhole({ ...one, disorder: 0 });

const both = (
	made: Promise<Subject>,
	notes: Notes,
	seed: number,
	guess: number,
	whole: (one: Step) => boolean
) =>
	having(made, async (subject) => {
		const crowd = await gather(-1);
		await warm(subject, crowd, people, 20);
		const calm = await step(subject, crowd, { people, rate: 40, seconds: 6, seed });
		crowd.stop();
		const found = await highest(subject, people, guess, seed, { whole, core: -1 });
		notes.add(subject, calm, ...found.steps);
		return { calm, best: found.best };
	});
