import axe, { type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const rules = {
	all: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
	/** Those that can differ between light and dark. */
	colours: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }
} satisfies Record<string, RunOptions['runOnly']>;

/** How many pictures were looked at, for whoever asks how much was checked. */
export const checked = { screens: 0, runs: 0 };

/** Nothing on this screen keeps anybody out, in light and in dark. */
export async function accessible(page: Page, screen: string) {
	checked.screens++;
	await turnPage(page, 'light');
	await pass(page, `${screen}, light`);
	await turnPage(page, 'dark');
	await pass(page, `${screen}, dark`, 'colours');
	await page.emulateMedia({ colorScheme: null });
}

/** The wall keeps colours of its own and turns them by a key. */
export async function accessibleWall(page: Page, screen: string) {
	checked.screens++;
	await pass(page, `${screen}, light`);
	await turnWall(page, 'dark');
	await pass(page, `${screen}, dark`, 'colours');
	await turnWall(page, 'light');
}

export async function turnPage(page: Page, theme: 'light' | 'dark') {
	await page.emulateMedia({ colorScheme: theme });
	// The page hears of it a little later.
	await page.waitForFunction(
		(query) => matchMedia(query).matches,
		`(prefers-color-scheme: ${theme})`
	);
}

export async function turnWall(page: Page, theme: 'light' | 'dark') {
	const turned = page.locator(`.wall[data-theme=${theme}]`);
	for (let tries = 0; tries < 100 && !(await turned.count()); tries++) {
		await page.keyboard.press('d');
		// Before the page listens a key is lost; afterwards it has worked at once.
		if (!(await turned.count())) await page.waitForTimeout(100);
	}
	await turned.waitFor();
}

async function pass(page: Page, what: string, which: keyof typeof rules = 'all') {
	checked.runs++;
	expect(await faultsIn(page, which), what).toEqual([]);
}

/** What keeps somebody out of the page as it stands. */
export async function faultsIn(page: Page, which: keyof typeof rules = 'all'): Promise<string[]> {
	const ready = await page.evaluate(async () => {
		// The new colours have to be painted first.
		await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
		return 'axe' in window;
	});
	if (!ready) await page.evaluate(axe.source);
	return page.evaluate(faultsBy, {
		...{ runOnly: rules[which], resultTypes: ['violations' as const] },
		// What is right need not be described.
		...{ elementRef: false, selectors: false, ancestry: false, xpath: false }
	});
}

async function faultsBy(options: RunOptions) {
	const here = (window as unknown as { axe: typeof axe }).axe;
	const { violations } = await here.run(document, options);
	const said = violations.map(({ id, nodes }) => ({
		id,
		where: nodes.map(({ html, any }) => `${html} ${any.map((one) => one.message).join(' ')}`)
	}));
	return said.map(({ id, where }) => `${id}: ${where.join(' ')}`);
}
