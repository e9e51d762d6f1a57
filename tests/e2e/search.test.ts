import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createToken, createUser } from '#lib/server/accounts.ts';
import { fill } from '../bench/search/world.ts';
import { accessible } from './axe.ts';
import { inBrowser, laptop, phone } from './browser.ts';
import { Server } from './server.ts';

vi.setConfig({ testTimeout: 120_000 });

const server = new Server();
const account = { name: 'Dana', email: 'dana@example.org' };
let [password, token] = ['', ''];

beforeAll(async () => {
	const app = await server.app();
	const { id, password: made } = await createUser(app, account);
	await fill(app.db, { team: 'many', meetings: 300, comments: 60 });
	await fill(app.db, { team: 'others', meetings: 3, comments: 5 }, 2);
	const { query, tables } = app.db;
	const at = app.now();
	await app.db.commit([
		query
			.insert(tables.memberships)
			.values({ team: 'many', user: id, role: 'owner', createdAt: at })
	]);
	[password, token] = [made, await createToken(app, account.email, 'search')];
	await app.db.close();
	await server.start();
}, 120_000);
afterAll(() => server.stop());

const look = async (path: string) => {
	const headers = { authorization: `Bearer ${token}`, accept: 'text/html' };
	const answer = await fetch(server.url + path, { headers });
	return { status: answer.status, html: await answer.text() };
};

test('3.09 over 300 meetings of 60 comments the search page answers within 200 ms', async () => {
	const took: number[] = [];
	for (let time = 0; time < 9; time++) {
		const from = performance.now();
		const { status, html } = await look('/search?q=zurich+technician');
		took.push(performance.now() - from);
		expect(status).toBe(200);
		expect(html).toMatch(/<mark[^>]*>Zürich<\/mark>/);
	}
	// What else this machine is doing is not what a search costs.
	expect(Math.min(...took)).toBeLessThan(200);
});

test('what is another team’s is not there, whatever the address asks for', async () => {
	for (const more of ['', '&team=others', '&meeting=others-meeting-1', '&charter=others-charter-0'])
		expect((await look(`/search?q=zurich${more}`)).html).not.toMatch(/\/meetings\/others-/);
});

inBrowser('searching', (open) => {
	async function signedIn(options: object) {
		const visitor = await open(options);
		const { page } = visitor;
		await page.goto(`${server.url}/sign-in`);
		await page.getByLabel('Your e-mail').fill(account.email);
		await page.getByLabel('Password').fill(password);
		await page.getByRole('button', { name: 'Sign in' }).click();
		await page.waitForURL(/\/home/);
		return visitor;
	}

	test('with the keyboard alone: from any page into the box, through what was found, and back', async () => {
		const { page, complaints } = await signedIn(laptop);
		await page.getByRole('link', { name: 'Search' }).waitFor();
		await expect
			.poll(async () => {
				await page.keyboard.press('Control+k');
				return page.url();
			})
			.toMatch(/\/search$/);
		const box = page.getByRole('searchbox');
		await expect.poll(() => box.evaluate((it) => it === document.activeElement)).toBe(true);
		await page.keyboard.type('ZURICH technician');
		await page.keyboard.press('Enter');
		await page.getByText(/places with “ZURICH technician”/).waitFor();
		await accessible(page, 'what was found');
		await page.keyboard.press('ArrowDown');
		const first = page.locator('a.hit').first();
		expect(await first.evaluate((it) => it === document.activeElement)).toBe(true);
		expect(await first.locator('mark').allTextContents()).toContain('Zürich');
		await page.keyboard.press('Escape');
		expect(await box.evaluate((it) => it === document.activeElement)).toBe(true);
		await page.getByRole('link', { name: /^Comments: show all/ }).click();
		await page.getByText('Page 1 of').waitFor();
		await page.getByRole('link', { name: 'Next page' }).click();
		await page.getByText('Page 2 of').waitFor();
		expect(complaints).toEqual([]);
	});

	test('without a script, on a phone, narrowed by a filter', async () => {
		const { page } = await signedIn({ ...phone, javaScriptEnabled: false });
		await page.goto(`${server.url}/search`);
		await page.getByRole('searchbox').fill('nobody');
		await page.getByText('Narrow down').click();
		await page.getByLabel('Until').fill('2026-04-01');
		await page.getByRole('main').getByRole('button', { name: 'Search' }).click();
		await page.getByText(/with “nobody”/).waitFor();
		const titles = await page.locator('.about').allTextContents();
		expect(titles.length).toBeGreaterThan(0);
		expect(titles.filter((one) => !one.includes('Meeting 0'))).toEqual([]);
		const wide = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(wide).toBeLessThanOrEqual(390);
	});
});
