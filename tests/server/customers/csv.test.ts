import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvOf, MOST_BYTES, readCsv, textOf } from '#lib/server/csv.ts';
import { importCustomers, previewOf, type Preview } from '#lib/server/customers/in.ts';
import { customersCsv } from '#lib/server/customers/out.ts';
import { newId } from '#lib/server/tokens.ts';
import { eachEngine } from '../../engines.ts';
import { appOn, furnish } from '../../world.ts';

test('F2 whatever is written is read again, and nothing in it is ever computed', () => {
	// A cell is one text without blanks around it; what a person typed with a leading sign is data.
	const cell = fc
		.string({ unit: 'binary' })
		.map((text) => text.replaceAll('\0', '').replaceAll('\uFEFF', '').trim())
		.filter((text) => !text.startsWith("'"));
	const rows = fc.array(fc.record({ name: cell.filter((one) => one !== ''), why: cell }), {
		minLength: 1,
		maxLength: 8
	});
	fc.assert(
		fc.property(rows, (list) => {
			const text = csvOf(['name', 'why'], list);
			const read = readCsv(text);
			expect('rows' in read && read.rows.map(({ cells }) => cells)).toEqual(
				list.map(({ name, why }) => [name, why].map((one) => one.toWellFormed()))
			);
		}),
		{ numRuns: 50 }
	);
	for (const sign of ['=', '+', '-', '@', '\t', ' =', '\n=']) {
		const [, line] = csvOf(['name'], [{ name: `${sign}cmd()` }]).split('\r\n');
		expect(line!.replaceAll('"', '').startsWith(`'${sign}`), line).toBe(true);
	}
});

test('a table may be separated as a country does it, and written in an older encoding', async () => {
	expect(readCsv('name;segment\nBäckerei;Handwerk\n')).toMatchObject({
		header: ['name', 'segment'],
		rows: [{ line: 2, cells: ['Bäckerei', 'Handwerk'] }]
	});
	const latin = new File([Buffer.from('name\nB\xe4ckerei\n', 'latin1')], 'a.csv');
	expect(await textOf(latin)).toBe('name\nBäckerei\n');
	expect(readCsv('name\n')).toEqual({ unreadable: 'no-rows' });
	expect(readCsv('name\n"open')).toEqual({ unreadable: 'unreadable' });
	expect(readCsv(`name\n${'a\n'.repeat(2001)}`)).toEqual({ unreadable: 'too-many-rows' });
	expect(readCsv('ä'.repeat(MOST_BYTES / 2 + 1))).toEqual({ unreadable: 'too-large' });
});

const file = `name,ref,segment,key,key_reason,revenue,margin,contact,title,email
Ott GmbH,ott,Trade,yes,They decide for twenty others.,120000,12,Leo Ott,Owner,leo@ott.example
Ott GmbH,ott,,,,,,Ida Ott,Buyer,
,nobody,,,,,,,,
Fenway Schools,,Schools,yes,,,,,,
Brook Clinic,,Health,no,,many,,,,
"Hill, Hall & Co",,Trade,,,,,Ann,,no-mail
Hillside,,Trade,maybe,,,,,,
lopez bakery,,Bakeries,x,Half of our bread.,,,Maria,Night baker,
`;

eachEngine((open) => {
	async function ready() {
		const app = appOn(await open());
		await furnish(app);
		return app;
	}
	const taken = (preview: unknown) => preview as Preview;

	test('3.02 good lines are kept, each wrong line says what is wrong with it', async () => {
		const app = await ready();
		const preview = taken(await previewOf(app, 'team', file));
		expect(preview.counts).toEqual({ new: 1, changed: 1, same: 0, contacts: 3 });
		expect(preview.wrong.map(({ line, column, problem }) => [line, column, problem])).toEqual([
			[4, 'name', 'empty'],
			[5, 'key_reason', 'key-reason'],
			[6, 'revenue', 'number'],
			[7, 'email', 'not-an-email'],
			[8, 'key', 'yes-or-no']
		]);
		const { customers: c, contacts: p } = app.db.tables;
		expect(await app.db.query.select().from(c)).toHaveLength(1);
		const form = { id: newId(), team: 'team', csv: file };
		await importCustomers(app, form, 'dana');
		const rows = await app.db.query.select().from(c);
		expect(rows.toSorted((a) => (a.id === 'lopez' ? -1 : 1))).toMatchObject([
			{ id: 'lopez', name: 'lopez bakery', segment: 'Bakeries', keyReason: 'Half of our bread.' },
			{ name: 'Ott GmbH', ref: 'ott', revenue: 120000, margin: 12, segment: 'Trade' }
		]);
		expect((await app.db.query.select().from(p)).map((one) => one.name).toSorted()).toEqual([
			'Ida Ott',
			'Leo Ott',
			'Maria'
		]);
	});

	test('3.02 the same form and the same file make nothing twice, and what went out comes in as it is', async () => {
		const app = await ready();
		const form = { id: newId(), team: 'team', csv: file };
		await Promise.all([1, 2].map(() => importCustomers(app, form, 'dana')));
		await importCustomers(app, { ...form, id: newId() }, 'dana');
		const { customers: c, contacts: p, activity: a } = app.db.tables;
		expect(await app.db.query.select().from(c)).toHaveLength(2);
		expect(await app.db.query.select().from(p)).toHaveLength(3);
		const out = await customersCsv(app, 'team');
		const again = taken(await previewOf(app, 'team', out));
		expect(again.counts).toEqual({ new: 0, changed: 0, same: 2, contacts: 0 });
		expect(again.wrong).toEqual([]);
		const types = (await app.db.query.select().from(a)).map((one) => one.type);
		expect(types.filter((one) => one === 'customers imported')).toHaveLength(2);
		expect(await previewOf(app, 'team', 'who\nOtt')).toEqual({ unreadable: 'no-name-column' });
	});
});
