import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** How many pictures were looked at, for whoever asks how much was checked. */
export const checked = { screens: 0, runs: 0 };

/** Nothing on this screen keeps anybody out, in light and in dark. */
export async function accessible(page: Page, screen: string) {
	checked.screens++;
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		await pass(page, `${screen}, ${colorScheme}`);
	}
	await page.emulateMedia({ colorScheme: null });
}

/** The wall keeps colours of its own and turns them by a key. */
export async function accessibleWall(page: Page, screen: string) {
	checked.screens++;
	await pass(page, `${screen}, light`);
	await page.keyboard.press('d');
	await page.locator('.wall[data-theme=dark]').waitFor();
	await pass(page, `${screen}, dark`);
	await page.keyboard.press('d');
	await page.locator('.wall[data-theme=light]').waitFor();
}

async function pass(page: Page, what: string) {
	checked.runs++;
	expect(await faultsIn(page), what).toEqual([]);
}

/** What keeps somebody out of the page as it stands. */
export async function faultsIn(page: Page): Promise<string[]> {
	// The new colours have to be painted first.
	await page.evaluate(
		() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
	);
	const { violations } = await new AxeBuilder({ page }).withTags(rules).setLegacyMode().analyze();
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map((one) => one.html).join(' ')}`);
}
