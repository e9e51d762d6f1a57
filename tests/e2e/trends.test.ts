import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { accessible } from './axe.ts';
import { inBrowser, laptop } from './browser.ts';
import { bare, textIn } from './paper.ts';
import { startPlayed } from './example.ts';
import type { Server } from './server.ts';

type Clause = { id: string; ref: string; text: string };
type Exported = {
	teams: {
		id: string;
		customers: { ref: string; segment: string | null }[];
		charters: { id: string; versions: { clauses: Clause[] }[] }[];
		trainings: { name: string; completed: string; people: string[]; sessions: number }[];
		waves: { ref: string; month: string; performance: number[]; n: number }[];
		complaints: { ref: string; month: string; count: number }[];
		figures: { ref: string; month: string; value: number }[];
		serves: { ref: string; of: string; mark: string }[];
		meetings: { promises: { ref: string; keptOn: string | null; toldOn: string | null }[] }[];
	}[];
};

vi.setConfig({ testTimeout: 180_000 });

inBrowser('between the meetings of the worked example', (open) => {
	let server: Server;
	let token: string;
	let told: string;
	let team: Exported['teams'][number];
	let themes: { id: string; ref: string | null }[];

	beforeAll(async () => {
		const played = await startPlayed();
		({ server, token } = played);
		told = played.told.out;
		team = await exported();
		themes = await server.beside(({ db }) => db.query.select().from(db.tables.themes));
	}, 180_000);
	afterAll(() => server.stop());

	const exported = async () =>
		(JSON.parse(await server.exported()) as Exported).teams.find((one) => one.trainings.length)!;
	const member = () => ({ authorization: `Bearer ${token}`, 'accept-language': 'en' });
	const trends = (part = '') => `/charters/${team.charters[0]!.id}/trends${part}`;
	const clause = (ref: string) =>
		team.charters[0]!.versions.at(-1)!.clauses.find((one) => one.ref === ref)!;
	const theme = (ref: string) => themes.find((one) => one.ref === ref)!.id;

	/** What a page says, without its tags. */
	async function look(path: string, headers: Record<string, string> = member()) {
		const answer = await fetch(server.url + path, { headers, redirect: 'manual' });
		const html = await answer.text();
		const text = html
			.replace(/<script[\s\S]*?<\/script>|<!--[\s\S]*?-->/g, '')
			.replace(/<[^>]+>/g, ' ')
			.replace(/\s+/g, ' ')
			.replaceAll('&#39;', '’');
		return { status: answer.status, html, text };
	}
	const send = (path: string, form: Record<string, string>, headers = member()) =>
		fetch(server.url + path, {
			method: 'POST',
			redirect: 'manual',
			headers: { ...headers, accept: 'text/html', origin: server.url },
			body: new URLSearchParams(form)
		});

	test('everything that followed is played, and told in the export', () => {
		expect(told).toMatch(/^skipped: 0$/m);
		const [training] = team.trainings;
		expect(training).toMatchObject({ sessions: 3, completed: '2026-04-24' });
		expect(training!.people).toEqual(['Anne Okafor', 'Dora Lindqvist', 'Milo Prentice']);
		expect(team.waves.map((one) => [one.ref, one.month, one.n])).toEqual([
			['E8', '2026-03', 14],
			['E9', '2026-03', 14],
			['E9', '2026-06', 14],
			['E8', '2026-09', 14],
			['E9', '2026-09', 14]
		]);
		expect(team.complaints.map((one) => one.count)).toEqual([14, 17, 15, 16, 13, 9, 8, 6, 5, 4]);
		expect(team.figures.map((one) => one.value)).toEqual([0.22, 0.41, 0.58, 0.66, 0.71, 0.78]);
		const kept = team.meetings.flatMap((one) => one.promises).filter((one) => one.keptOn);
		expect(kept.map(({ ref, keptOn, toldOn }) => [ref, keptOn, toldOn]).toSorted()).toEqual([
			['K1', '2026-06-08', '2026-06-10'],
			['K4', '2026-04-28', '2026-04-28'],
			['K5', '2026-05-12', '2026-05-13']
		]);
		expect(team.customers.find((one) => one.ref === 'cu-tern')!.segment).toBe('housing');
	});

	test('3.04 every expectation has its chart, in words first, and no chart is without n', async () => {
		const { html, text } = await look(trends());
		expect(text).toContain('Up from 1.5 to 4 in three waves (n = 14, 14, 14).');
		expect(text).toContain('Up from 2 to 3 in three meetings (n = 5, 4, 5).');
		expect(text).toContain('Not rated since it was reworded. Before:');
		const articles = html
			.split('<article')
			.slice(1)
			.map((one) => one.split('</article>')[0]!);
		expect(articles).toHaveLength(9);
		const drawn = articles.flatMap((one) => one.match(/<title>[^<]*<\/title>/g) ?? []);
		expect(drawn.length).toBeGreaterThan(8);
		for (const title of drawn) expect(title).toMatch(/n = \d/);
		expect(text).toContain('When it said “One advocate stays with me until it is solved”');
		const times = articles.find((one) => one.includes('A named advocate'))!;
		expect(times).toContain('September 2026: Importance –, Performance 4, n = 14');
	});

	test('3.38 one theme on one page, from the words to the complaints of a year', async () => {
		const { text } = await look(`/themes/${theme('T1')}`);
		expect(text).toContain(
			'0 of 14 gave 4 or 5 in March 2026, 4 of 14 gave 4 or 5 in June 2026 and 14 of 14 gave 4 or 5 in September 2026.'
		);
		expect(text).toContain('14 of 14 rate it higher than in March 2026.');
		expect(text).toContain('15.5 complaints a month before the change, 17 at most.');
		expect(text).toContain('4 in September 2026.');
		expect(text).toMatch(/Holding a case: the advocate’s first hour ?, Apr 24, 2026/);
		expect(text).toContain('3 people: Anne Okafor, Dora Lindqvist and Milo Prentice');
		expect(text).toContain('Agreed as version 2');
		expect(text).toContain('From 0.22 to 0.78.');
	});

	test('3.38 on paper the chain of a theme is one page, with nothing cut', async () => {
		const { page, context } = await open(laptop);
		await context.setExtraHTTPHeaders(member());
		await page.goto(`${server.url}/themes/${theme('T1')}`);
		const pdf = await page.pdf({ format: 'A4' });
		expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
		// As wide as the paper within its margins.
		await page.setViewportSize({ width: 672, height: 1000 });
		await page.emulateMedia({ media: 'print' });
		// What is for ears alone is on no paper.
		const shown = await page.locator('main').evaluate((main) =>
			[...main.querySelectorAll('p, h1, h2, h3, blockquote')]
				.filter((one) => one.checkVisibility() && !one.closest('.unseen'))
				.map((one) => {
					const seen = one.cloneNode(true) as Element;
					for (const unseen of seen.querySelectorAll('.unseen')) unseen.remove();
					return seen.textContent!;
				})
		);
		expect(shown.length).toBeGreaterThan(20);
		const printed = bare(textIn(pdf, '-raw') ?? shown.join(' '));
		for (const line of shown) expect(printed).toContain(bare(line));
		for (const words of [
			'15.5 complaints a month before the change, 17 at most. 4 in September 2026.',
			'0 of 14 gave 4 or 5 in March 2026, 4 of 14 gave 4 or 5 in June 2026 and 14 of 14 gave 4 or 5',
			'In March I rang about the oxygen-plant meter and was handed to six people.',
			'Agreed as version 2',
			'Holding a case: the advocate’s first hour'
		])
			expect(printed).toContain(bare(words));
		// Of the forms nothing is printed, and no drawing or line reaches over its side.
		expect(
			await page.locator('main :is(form, button, select)').locator('visible=true').count()
		).toBe(0);
		const over = await page.locator('main').evaluate((main) =>
			[...main.querySelectorAll('svg, p, h1, h2, h3, blockquote')]
				.filter((one) => one.checkVisibility())
				.filter((one) => one.getBoundingClientRect().right > main.getBoundingClientRect().right + 1)
				.map((one) => one.textContent!.slice(0, 60))
		);
		expect(over).toEqual([]);
		await context.close();
	});

	test('4.18 complaints are drawn month by month, and a month without data is a gap', async () => {
		const before = await look(trends());
		const known = [14, 17, 15, 16, 13, 9, 8, 6, 5, 4];
		const drawn = /Complaints a month: One advocate[^.]*\. ([^<]*)<\/title>/.exec(before.html)![1]!;
		expect(drawn.split(', ').map((one) => Number(one.split(': ')[1]))).toEqual(known);

		const count = { theme: theme('T1'), month: '2025-09', count: '8', customers: '400' };
		expect((await send(trends('/enter?/complaints'), count)).status).toBe(303);
		const { html, text } = await look(trends());
		expect(html).toMatch(/September 2025: 8, October 2025: not known, November 2025: not known, /);
		expect(text).toMatch(/September 2025 8 – 2 /);
		expect(text).toMatch(/September 2026 4 8 – /);
	});

	test('3.27 what customers would rather not have, over all meetings', async () => {
		const { text } = await look(trends('/simplify'));
		expect(text).toMatch(
			/Stop the printed statement pack 3 of 3 meetings, 11 of 14 voices\. Made simpler with version 2, Mar 24, 2026/
		);
		expect(text).toMatch(/Drop the January verification call .* Dropped with version 2/);
		const saving = { kind: 'theme', target: theme('T4') };
		const wrong = await send(trends('/simplify'), { ...saving, hours: 'a lot' });
		expect([wrong.status, (await wrong.text()).includes('value="a lot"')]).toEqual([400, true]);
		await send(trends('/simplify'), { ...saving, hours: '12' });
		expect((await look(trends('/simplify'))).text).toContain('12 hours a month, as we estimate');
	});

	test('4.04 what people judge to hinder an expectation is listed', async () => {
		expect((await look(trends('/conflicts'))).text).toContain('Nothing is judged to hinder');
		for (const ref of ['M1', 'G2', 'G3']) {
			const mark = { clause: clause(ref).id, [`mark-${clause('E9').id}`]: 'hinders' };
			expect((await send(trends('/conflicts'), mark)).status).toBe(303);
		}
		const { text } = await look(trends('/conflicts'));
		expect(text).toContain('3 conflicts');
		for (const name of ['Measure 1', 'Guideline 2', 'Guideline 3'])
			expect(text).toContain(`${name} hinders Expectation 8`);
		const { serves } = await exported();
		expect(serves.map((one) => [one.ref, one.of, one.mark])).toEqual(
			['M1', 'G2', 'G3'].map((ref) => [ref, 'E9', 'hinders'])
		);
	});

	test('4.05 what no customer touched or rated 4 or more is listed as for ourselves', async () => {
		const { html, text } = await look(trends('/evidence'));
		const list = text.slice(text.indexOf('For ourselves?'));
		const at = list.indexOf('handled by staff with at least ten years of service');
		expect(list.slice(at, at + 200)).toContain('Importance 1 (n = 14). No longer in the charter.');
		const rows = html
			.slice(html.indexOf('id="ours"'), html.indexOf('id="segments"'))
			.split('<li')
			.slice(1);
		expect(rows.length).toBeGreaterThan(1);
		const { meetings } = JSON.parse(await server.exported()).teams[0] as {
			meetings: {
				comments: { clause: string | null; side: string }[];
				ratings: { ref: string; importance: number[] }[];
			}[];
		};
		expect(meetings).toHaveLength(3);
		// By another hand: the highest importance anybody gave, from the export.
		const highest = (ref: string) =>
			Math.max(
				...meetings.flatMap((one) =>
					one.ratings.filter((row) => row.ref === ref).flatMap((row) => row.importance)
				)
			);
		expect(highest('E7')).toBeLessThan(4);
		for (const ref of ['E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'E8'])
			if (highest(ref) >= 4) expect(rows.join(' ')).not.toContain(clause(ref).text);
		for (const row of rows)
			if (!row.includes('Importance'))
				expect(row).toContain('No customer has said a word about it.');
	});

	test('0.12 an expectation without a word for a year is stale', async () => {
		const fresh = (await look(trends('/evidence'))).text;
		expect(fresh).not.toContain('Stale');
		const app = await server.app();
		const { comments: c } = app.db.tables;
		await app.db.commit([
			app.db.query
				.update(c)
				.set({ at: new Date(Date.now() - 400 * 24 * 3600_000).toISOString() })
				.where(and(eq(c.clause, clause('E2').id), eq(c.charter, team.charters[0]!.id)))
		]);
		await app.db.close();
		const { text } = await look(trends('/evidence'));
		expect(text.match(/Stale/g)).toHaveLength(1);
		expect(text).toMatch(
			/Staff are courteous and know the tariff book thoroughly\. Stale\. Older than twelve months/
		);
	});

	test('what was typed into a form that could not be taken is still there', async () => {
		const wave = { id: 'wave-of-ours', clause: clause('E1').id, label: 'In autumn' };
		const answer = await send(trends('/enter?/wave'), {
			...wave,
			month: 'October',
			performance: '4 4 9'
		});
		const html = await answer.text();
		expect(answer.status).toBe(400);
		for (const kept of ['In autumn', '4 4 9', 'wave-of-ours'])
			expect(html).toContain(`value="${kept}"`);
		expect(html).toContain('Please write a month');
		for (let times = 0; times < 2; times++)
			await send(trends('/enter?/wave'), { ...wave, month: '2026-10', performance: '5, 4 4' });
		const { waves } = await exported();
		expect(waves.filter((one) => one.month === '2026-10')).toMatchObject([
			{ performance: [4, 4, 5], n: 3 }
		]);
		expect((await send(trends('/enter?/removeWave'), { id: wave.id })).status).toBe(303);
		expect((await exported()).waves).toHaveLength(5);
	});

	test('it is not there for anybody of another team', async () => {
		const olga = await server.owner('olga');
		const stranger = { authorization: `Bearer ${olga}`, 'accept-language': 'en' };
		await send('/teams/new', { id: 'olgas-team', name: 'Olga’s' }, stranger);
		for (const part of ['', '/evidence', '/conflicts', '/simplify', '/enter'])
			expect((await look(trends(part), stranger)).status).toBe(404);
		const count = { theme: theme('T1'), month: '2026-11', count: '99', customers: '' };
		expect((await send(trends('/enter?/complaints'), count, stranger)).status).toBe(404);
		const kept = { promise: 'any', team: team.id, on: '2026-11-01' };
		expect((await send('/promises?/kept', kept, stranger)).status).toBe(404);
	});

	test('nothing keeps anybody out of these pages, and none complains', async () => {
		const { context, page, complaints } = await open({
			...laptop,
			extraHTTPHeaders: { authorization: `Bearer ${token}` }
		});
		const paths = ['', '/evidence', '/conflicts', '/simplify', '/enter'].map(trends);
		await page.setViewportSize({ width: 320, height: 700 });
		for (const path of [...paths, `/themes/${theme('T1')}`, '/promises']) {
			await page.goto(server.url + path);
			await accessible(page, path);
			const wide = await page.evaluate(() => document.scrollingElement!.scrollWidth);
			expect(wide, path).toBeLessThanOrEqual(320);
		}
		expect(complaints).toEqual([]);
		await context.close();
	});
});
