import { eq } from 'drizzle-orm';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { hashToken, newToken } from '#lib/server/tokens.ts';
import { inBrowser, phone } from './browser.ts';
import { startPlayed } from './example.ts';
import type { Server } from './server.ts';

type Said = { id: string; text: string; author: string | null; last: boolean; at: string };
type Exported = {
	teams: {
		meetings: {
			id: string;
			ref: string;
			participants: { id: string; side: string; name: string }[];
			comments: Said[];
		}[];
	}[];
};

vi.setConfig({ testTimeout: 120_000 });

inBrowser('after a played meeting', (open) => {
	let server: Server;
	beforeAll(async () => {
		({ server } = await startPlayed());
	}, 120_000);
	afterAll(() => server.stop());

	const exported = async () => JSON.parse(await server.exported()) as Exported;

	/** A browser that was in that meeting: it has the cookie of somebody who spoke there. */
	async function comesBack(ref: string) {
		const meeting = (await exported()).teams[0]!.meetings.find((one) => one.ref === ref)!;
		const guest = meeting.participants.find(
			({ id, side }) => side === 'customer' && meeting.comments.some(({ author }) => author === id)
		)!;
		const token = newToken();
		const app = await server.app();
		const { guests } = app.db.tables;
		await app.db.commit([
			app.db.query
				.update(guests)
				.set({ tokenHash: hashToken(token) })
				.where(eq(guests.id, guest.id))
		]);
		await app.db.close();
		const visitor = await open(phone);
		await visitor.context.addCookies([
			{ name: `guest-${meeting.id}`, value: token, url: server.url }
		]);
		await visitor.page.goto(`${server.url}/j/${meeting.id}`);
		return { ...visitor, meeting, guest };
	}

	const box = (page: Page) => page.getByLabel('A last word, if you like');
	const theirs = (all: Exported, ref: string) =>
		all.teams[0]!.meetings.find((one) => one.ref === ref)!.comments;

	test('a last word written on the page changes the export by exactly that comment', async () => {
		const before = await exported();
		const { page, complaints, guest } = await comesBack('m2');
		await box(page).fill('It is the first time anybody asked us.');
		await page.getByRole('button', { name: 'Send' }).click();
		const number = theirs(before, 'm2').length + 1;
		await page.getByText(`Comment ${number}`).first().waitFor();
		const after = await exported();
		const known = new Set(theirs(before, 'm2').map(({ id }) => id));
		const [more, ...others] = theirs(after, 'm2').filter(({ id }) => !known.has(id));
		expect(others).toEqual([]);
		expect(more).toMatchObject({
			text: 'It is the first time anybody asked us.',
			author: guest.id,
			last: true
		});
		const comments = theirs(after, 'm2');
		comments.splice(comments.indexOf(more!), 1);
		expect(after).toEqual(before);
		expect(complaints).toEqual([]);
	});

	test('words are made softer on the page, and the sharp ones are in no export any more', async () => {
		const { page, guest } = await comesBack('m1');
		const said = theirs(await exported(), 'm1').find(({ author }) => author === guest.id)!;
		const mine = page.locator('.verb-card', { hasText: said.text });
		await mine.getByRole('button', { name: 'Say it differently' }).click();
		await page.getByLabel('Your new words').fill('I say it more calmly now.');
		await page.getByRole('button', { name: 'Save' }).click();
		await page.locator('.verb-card', { hasText: 'I say it more calmly now.' }).waitFor();
		await mine.waitFor({ state: 'detached' });
		await page.getByText('On its way').waitFor({ state: 'detached' });
		// The page shows the new words before the server has them.
		await expect.poll(() => server.exported()).not.toContain(said.text);
		const after = await exported();
		expect(theirs(after, 'm1').find(({ id }) => id === said.id)).toMatchObject({
			text: 'I say it more calmly now.',
			edited: true
		});
		expect(await server.faults()).toEqual([]);
	});

	test('without a script the box is there, and one’s words can be taken back', async () => {
		const { context, meeting, guest } = await comesBack('m3');
		const plain = await open({ ...phone, javaScriptEnabled: false });
		await plain.context.addCookies(await context.cookies());
		await plain.page.goto(`${server.url}/j/${meeting.id}`);
		const id = theirs(await exported(), 'm3').find(({ author }) => author === guest.id)!.id;
		await box(plain.page).fill('Thank you all the same.');
		await plain.page.getByRole('button', { name: 'Send' }).click();
		await plain.page.locator('.verb-card', { hasText: 'Thank you all the same.' }).waitFor();
		const mine = plain.page.locator('form', { has: plain.page.locator(`input[value="${id}"]`) });
		await mine.getByRole('button', { name: 'Take it back' }).click();
		await mine.first().waitFor({ state: 'detached' });
		expect(theirs(await exported(), 'm3').find((one) => one.id === id)).toMatchObject({
			text: '',
			withdrawn: true
		});
	});
});
