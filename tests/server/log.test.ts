import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import * as v from 'valibot';
import { createLog } from '#lib/server/log.ts';
import { eachEngine } from '../engines.ts';
import { appOn } from './given.ts';

/** The lines a log wrote while something was done with it. */
function lines(use: (log: ReturnType<typeof createLog>) => void) {
	const said: string[] = [];
	use(createLog('debug', { write: (line) => void said.push(line) }));
	return said;
}

const thrown = (make: () => unknown) => {
	try {
		make();
	} catch (error) {
		return error;
	}
	throw new Error('nothing was thrown');
};

const words = 'they shovel me around';

test('G6 a fault is told with its kind and its place', () => {
	const [line] = lines((log) => log.error({ error: new TypeError('no such room') }, 'it failed'));
	const { error, msg } = JSON.parse(line!);
	expect([msg, error.kind, error.message]).toEqual(['it failed', 'TypeError', 'no such room']);
	expect(error.at[0]).toContain('log.test.ts');
});

test.each([
	['JSON that cannot be read', () => JSON.parse('{"w": shovel}')],
	['a form that does not fit', () => v.parse(v.number(), words)]
])('G6 %s: the log does not quote it', (_, make) => {
	const error = thrown(make);
	expect((error as Error).message).toContain('shovel');
	const said = lines((log) => {
		log.error({ error }, 'it failed');
		log.error(error);
		log.error({ error: new Error('outside', { cause: error }) });
	});
	expect(said).toHaveLength(3);
	expect(said.join('')).not.toContain('shovel');
});

test('G6 what opens a door, and what breaks a line, stays out', () => {
	const said = lines((log) => {
		log.warn({ token: words, there: { password: words, deep: { cookie: words } } });
		log.warn({ name: 'x\r\n{"level":50}\u001b[2J\u2028' });
	});
	expect(said.join('')).not.toContain('shovel');
	expect(said.map((line) => line.trimEnd().split(/[\r\n]/).length)).toEqual([1, 1]);
	expect(said[1]).not.toContain('\u001b');
});

eachEngine((open) => {
	test('G6 a write that fails is told without what was to be written', async () => {
		const app = appOn(await open());
		const { teams } = app.db.tables;
		const row = { id: 'team', name: words, createdAt: app.now() };
		await app.db.commit([app.db.query.insert(teams).values(row)]);
		const twice = app.db.query.insert(teams).values(row);
		const error = await app.db.commit([twice]).catch((error: unknown) => error);
		const bare = await Promise.resolve()
			.then(() => app.db.query.insert(teams).values(row))
			.catch((error: unknown) => error);
		const [one, other] = lines((log) => {
			log.error({ error });
			log.error({ error: bare });
		});
		for (const line of [one!, other!]) {
			expect(line).not.toContain('shovel');
			expect(line).toMatch(/unique|23505|CONSTRAINT/i);
		}
		expect(await app.db.query.select().from(teams).where(eq(teams.id, 'team'))).toHaveLength(1);
	});
});
