import { expect, test } from 'vitest';
import type { App } from '#lib/server/app.ts';
import { askedIn } from '#lib/server/search/asked.ts';
import { search, type Found } from '#lib/server/search/search.ts';
import { eachEngine } from '../engines.ts';
import { aisha, appOn, dana, furnish, maria, says, startedMeeting, tell } from '../world.ts';

const dana_ = { team: 'team', member: 'dana' };
const ask = (app: App, query: Record<string, string>, reader = dana_) =>
	search(app, reader, askedIn(new URLSearchParams(query)));
const textOf = ({ marked }: Found['groups'][number]['hits'][number]) =>
	marked.map((one) => one.text).join('');
const texts = (found: Found, kind = 'comment') =>
	found.groups.find((one) => one.kind === kind)?.hits.map(textOf) ?? [];

const said = [
	'In Zürich wartet man länger als in Bern; das nennt ihr Straßendienst?',
	'Une élève a attendu l’après-midi entière, ça suffit.',
	'خدمة العملاء مُتأخّرة دائمًا',
	'返事がいつも遅れます。',
	'You promise 100% and keep 90.',
	'The field customer_id is asked twice.',
	'They said "tomorrow" and it wasn\'t.',
	'A path like C:\\temp\\bill helps nobody.',
	'Nothing of all this.'
];

eachEngine((open) => {
	async function spoken() {
		const app = appOn(await open());
		await furnish(app);
		await startedMeeting(app);
		for (const [n, words] of said.entries()) await tell(app, 'm', says(`c${n}`, words), maria);
		return app;
	}

	test.each([
		['zurich', [0], 'Zürich'],
		['STRASSE', [0], 'Straße'],
		['eleve', [1], 'élève'],
		["l'apres-midi", [1], 'l’après-midi'],
		['متاخرة', [2], 'مُتأخّرة'],
		['遅れ', [3], '遅れ'],
		['100%', [4], '100%'],
		['customer_id', [5], 'customer_id'],
		['"tomorrow"', [6], '"tomorrow"'],
		["wasn't", [6], "wasn't"],
		['temp\\bill', [7], 'temp\\bill'],
		['omorro', [6], 'omorro']
	])(
		'%s is found, in the middle of a word too, and marked as it was written',
		async (q, at, hit) => {
			const found = await ask(await spoken(), { q });
			expect(texts(found)).toEqual(at.map((n) => said[n]));
			const marks = found.groups[0]!.hits[0]!.marked.filter((one) => one.hit);
			expect(marks.map((one) => one.text)).toEqual([hit]);
		}
	);

	test.each(['%', '_', '\\', "'", '"', "' or 1=1 --", '\0', '%%%', '(?:', '[a-'])(
		'%j means itself and nothing else',
		async (q) => {
			const app = await spoken();
			const words = q.replaceAll('\0', ' ').trim().split(/\s+/).filter(Boolean);
			const meant = words.length
				? said.filter((one) => words.every((word) => one.toLowerCase().includes(word)))
				: [];
			expect(texts(await ask(app, { q })).toSorted()).toEqual(meant.toSorted().slice(0, 5));
		}
	);

	test('all the words, in any order; none at all is nothing', async () => {
		const app = await spoken();
		expect(texts(await ask(app, { q: 'bern  zürich' }))).toEqual([said[0]]);
		expect((await ask(app, { q: 'bern tomorrow' })).count).toBe(0);
		for (const q of ['', '   ', '\u0301']) expect((await ask(app, { q })).count).toBe(0);
	});

	test('clauses, promises, themes, meetings and customers are found beside comments', async () => {
		const app = await spoken();
		const { query, tables } = app.db;
		const at = app.now();
		await app.db.commit([
			query
				.insert(tables.promises)
				.values({ id: 'p', team: 'team', meeting: 'm', what: 'Call Lopez', owner: 'Tom', at }),
			query
				.insert(tables.themes)
				.values({ id: 't', team: 'team', label: 'López is passed on', createdAt: at })
		]);
		const found = await ask(app, { q: 'lopez' });
		expect(found.groups.map((one) => [one.kind, one.count])).toEqual([
			['promise', 1],
			['theme', 1],
			['meeting', 1],
			['customer', 1]
		]);
		expect(texts(await ask(app, { q: '60 seconds' }), 'clause')).toEqual([
			'We answer your call within 60 seconds.'
		]);
	});

	test('what was kept back, taken back, is a practice or another team’s is not there', async () => {
		const app = await spoken();
		const { query, tables } = app.db;
		await tell(app, 'm', { type: 'beginSilence' }, dana);
		await tell(app, 'm', says('held', 'held marmalade'), maria);
		expect((await ask(app, { q: 'marmalade' })).count).toBe(0);
		await tell(app, 'm', { type: 'revealWords' }, dana);
		expect((await ask(app, { q: 'marmalade' })).count).toBe(1);
		await tell(app, 'm', { type: 'withdrawComment', comment: 'held' }, maria);
		expect((await ask(app, { q: 'marmalade' })).count).toBe(0);
		expect((await ask(app, { q: 'zurich' }, { team: 'other', member: 'dana' })).count).toBe(0);
		await app.db.commit([query.update(tables.meetings).set({ rehearses: 'plan' })]);
		expect((await ask(app, { q: 'zurich' })).count).toBe(0);
	});

	test('one’s own words in a silence are found by oneself alone', async () => {
		const app = await spoken();
		await tell(app, 'm', { type: 'beginSilence' }, dana);
		await tell(app, 'm', says('own', 'my own marmalade'), dana);
		expect((await ask(app, { q: 'marmalade' })).count).toBe(1);
		expect((await ask(app, { q: 'marmalade' }, { team: 'team', member: 'tom' })).count).toBe(0);
	});

	test('names as the meeting has them: who signed is named, who did not is nobody', async () => {
		const app = await spoken();
		const unsigned = { ...says('none', 'nobody said marmalade'), unsigned: true };
		await tell(app, 'm', unsigned as typeof unsigned & { type: 'addComment' }, aisha);
		const who = async (q: string) => (await ask(app, { q })).groups[0]!.hits[0]!.who;
		expect(await who('zurich')).toEqual({
			known: 'name',
			name: 'Maria',
			organisation: 'Lopez Bakery',
			side: 'customer'
		});
		expect(await who('marmalade')).toEqual({ known: 'unsigned', side: 'customer' });
	});

	test('it is narrowed by kind, verb, side, customer, charter, meeting and days', async () => {
		const app = await spoken();
		await tell(app, 'm', says('ours', 'Zürich from our side'), dana);
		await tell(app, 'm', { type: 'setVerb', comment: 'c0', verb: 'ask' }, dana);
		const count = async (more: Record<string, string>) =>
			(await ask(app, { q: 'zurich', ...more })).count;
		expect(await count({})).toBe(2);
		expect(await count({ kind: 'clause' })).toBe(0);
		expect(await count({ verb: 'ask' })).toBe(1);
		expect(await count({ side: 'facilitator' })).toBe(1);
		expect(await count({ customer: 'lopez' })).toBe(1);
		expect(await count({ charter: 'charter' })).toBe(2);
		expect(await count({ charter: 'another' })).toBe(0);
		expect(await count({ meeting: 'm' })).toBe(2);
		expect(await count({ meeting: 'n' })).toBe(0);
		const today = app.now().slice(0, 10);
		expect(await count({ from: today, to: today })).toBe(2);
		expect(await count({ from: '2099-01-01' })).toBe(0);
		expect(await count({ to: '2001-01-01' })).toBe(0);
		expect(await count({ verb: 'nonsense', from: 'yesterday', page: '-3' })).toBe(2);
	});

	test('a kind comes page by page, each once and in order', async () => {
		const app = await spoken();
		for (let n = 0; n < 45; n++) await tell(app, 'm', says(`n${n}`, `plum ${n}`), maria);
		const all: string[] = [];
		for (const page of ['1', '2', '3'])
			all.push(...texts(await ask(app, { q: 'plum', kind: 'comment', page })));
		expect(all).toEqual(Array.from({ length: 45 }, (_, n) => `plum ${n}`));
		expect(await ask(app, { q: 'plum', kind: 'comment' })).toMatchObject({ count: 45, pages: 3 });
		expect(texts(await ask(app, { q: 'plum' }))).toHaveLength(5);
	});
});
