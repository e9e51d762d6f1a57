import { chromium, type Browser, type BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import { flags } from './chromium.ts';

export type Visitor = Awaited<ReturnType<typeof visit>>;
export type Open = (options?: BrowserContextOptions) => Promise<Visitor>;

export { hall, laptop, phone } from './chromium.ts';

/** Tests that need a browser; reported as skipped where there is none. A page of `open()` keeps what it complained about. */
export function inBrowser(name: string, body: (open: Open) => void) {
	const executablePath = inject('chromium');
	describe.skipIf(!executablePath)(name, () => {
		let browser: Browser;
		beforeAll(async () => {
			browser = await chromium.launch({ executablePath: executablePath!, args: flags });
		});
		afterAll(() => browser?.close());
		body((options) => visit(browser, options));
	});
}

/** A person with a browser of their own: no cookies, and a list of all that went wrong in it. */
async function visit(browser: Browser, options: BrowserContextOptions = {}) {
	const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
	context.setDefaultTimeout(10_000);
	const complaints: string[] = [];
	context.on('weberror', (error) => complaints.push(String(error.error())));
	context.on('console', (line) => {
		if (line.type() !== 'error' && line.type() !== 'warning') return;
		// A network that is gone is what the test asked for, and Chromium says so by itself.
		if (!line.text().includes('ERR_INTERNET_DISCONNECTED')) complaints.push(line.text());
	});
	await context.exposeFunction('complain', (text: string) => void complaints.push(text));
	await context.addInitScript(() =>
		addEventListener('securitypolicyviolation', (event) =>
			(window as unknown as { complain(text: string): void }).complain(
				`${event.violatedDirective} ${event.blockedURI} ${event.sample}`
			)
		)
	);
	return { context, page: await context.newPage(), complaints };
}
