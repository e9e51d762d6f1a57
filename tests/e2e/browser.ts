import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, inject } from 'vitest';

const flags = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

/** Tests that need a browser; reported as skipped where there is none. A page of `open()` keeps what it complained about. */
export function inBrowser(name: string, body: (open: () => ReturnType<typeof visit>) => void) {
	const executablePath = inject('chromium');
	describe.skipIf(!executablePath)(name, () => {
		let browser: Browser;
		beforeAll(async () => {
			browser = await chromium.launch({ executablePath: executablePath!, args: flags });
		});
		afterAll(() => browser?.close());
		body(() => visit(browser));
	});
}

/** A person with a browser of their own: no cookies, and a list of all that went wrong in it. */
async function visit(browser: Browser) {
	const context = await browser.newContext();
	const complaints: string[] = [];
	context.on('weberror', (error) => complaints.push(String(error.error())));
	context.on('console', (line) => {
		if (line.type() === 'error' || line.type() === 'warning') complaints.push(line.text());
	});
	await context.exposeFunction('complain', (text: string) => void complaints.push(text));
	await context.addInitScript(() =>
		addEventListener('securitypolicyviolation', (event) =>
			(window as unknown as { complain(text: string): void }).complain(
				`${event.violatedDirective} ${event.blockedURI} ${event.sample}`
			)
		)
	);
	return { page: await context.newPage(), complaints };
}
