import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { promisify } from 'node:util';
import { inflateRawSync } from 'node:zlib';
import Papa from 'papaparse';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { newId } from '#lib/server/tokens.ts';
import { faultsIn } from './axe.ts';
import { inBrowser, laptop, phone } from './browser.ts';
import { comment, openHall } from './hall.ts';
import { startPlayed } from './example.ts';
import { bare, leavesOf } from './paper.ts';
import { Server } from './server.ts';

/** With its writer: some machines have the tables alone. */
const office =
	spawnSync('sh', ['-c', 'ls "$(dirname "$(readlink -f "$(command -v libreoffice)")")/swriter"'])
		.status === 0;

/** Opened and saved as something else by a program that others have. */
async function converted(folder: string, to: string, ...files: string[]) {
	const own = `-env:UserInstallation=file://${folder}/office`;
	const wanted = ['--headless', own, '--convert-to', to, ...files];
	await promisify(execFile)('libreoffice', wanted, { cwd: folder });
}

vi.setConfig({ testTimeout: 180_000 });

const script = JSON.parse(readFileSync('src/lib/server/example.json', 'utf8')) as {
	meetings: { id: string; feedback: { text: string; visibility?: string; author: string }[] }[];
};
const words = (meeting: string) =>
	script.meetings.find((one) => one.id === meeting)!.feedback.map((one) => one.text);

type Report = {
	told: { said: { words: string; number: number | null; name: string | null }[] }[];
	ours: { words: string }[];
	inside: unknown;
	unread: number;
	changes: {
		after: string | null;
		agreed: boolean;
		because: number[];
		unsigned: number;
		others: number;
	}[];
	promises: object[];
};
const spoken = ({ told, ours }: Report) =>
	[...told.flatMap((one) => one.said), ...ours].map((one) => one.words).toSorted();

/** The text of a Word file: its one large entry, without tags. */
function wordText(file: Buffer): string {
	const end = file.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
	let at = file.readUInt32LE(end + 16);
	for (let left = file.readUInt16LE(end + 10); left > 0; left--) {
		const [name, extra, note] = [28, 30, 32].map((offset) => file.readUInt16LE(at + offset));
		if (file.toString('utf8', at + 46, at + 46 + name!) === 'word/document.xml') {
			const local = file.readUInt32LE(at + 42);
			const from = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
			const packed = file.subarray(from, from + file.readUInt32LE(at + 20));
			return unmarked(inflateRawSync(packed).toString('utf8'));
		}
		at += 46 + name! + extra! + note!;
	}
	throw new Error('no document in the file');
}

const unmarked = (xml: string) =>
	xml
		.replaceAll(/<w:br\/>/g, '\n')
		.replaceAll(/<[^>]+>/g, '')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&apos;', "'")
		.replaceAll('&amp;', '&');

/** As a reader of Markdown sees it: without the strokes before signs, and without the quoting. */
const readAsMarkdown = (text: string) =>
	text
		.replaceAll(/^> ?/gm, '')
		.replaceAll(/\\\n/g, '\n')
		.replaceAll(/\\([!-/:-@[-`{-~])/g, '$1')
		.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));

const plain = (html: string) =>
	html
		.replaceAll(/<script[\s\S]*?<\/script>|<!--[\s\S]*?-->|<style[\s\S]*?<\/style>/g, '')
		.replaceAll(/<[^>]+>/g, ' ')
		.replaceAll('&amp;', '&')
		.replaceAll('&quot;', '"')
		.replaceAll('&#39;', "'")
		.replaceAll('&lt;', '<')
		.replaceAll(/\s+/g, ' ');
const flat = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** How many pages the reports of the worked example have, by meeting, reader and paper. */
const sheets = {
	m1: { customers: { A4: 7, Letter: 7 }, team: { A4: 7, Letter: 8 } },
	m2: { customers: { A4: 6, Letter: 6 }, team: { A4: 7, Letter: 7 } },
	m3: { customers: { A4: 7, Letter: 7 }, team: { A4: 7, Letter: 8 } }
};

inBrowser('the report of a meeting of the worked example', (open) => {
	let server: Server;
	let token: string;
	const meetings = new Map<string, string>();

	beforeAll(async () => {
		({ server, token } = await startPlayed());
		const app = await server.app();
		const { meetings: m } = app.db.tables;
		for (const { id, ref } of await app.db.query.select().from(m)) meetings.set(ref!, id);
		await app.db.close();
	}, 180_000);
	afterAll(() => server.stop());

	const member = () => ({ authorization: `Bearer ${token}`, 'accept-language': 'en' });
	const at = (ref: string, rest = '') => `/meetings/${meetings.get(ref)}/report${rest}`;
	const get = (path: string, headers: Record<string, string> = member()) =>
		fetch(server.url + path, { headers, redirect: 'manual' });
	const post = (path: string, form: Record<string, string>) =>
		fetch(server.url + path, {
			method: 'POST',
			redirect: 'manual',
			headers: { ...member(), accept: 'text/html', origin: server.url },
			body: new URLSearchParams(form)
		});
	const file = (ref: string, as: string, version = 'team') =>
		get(at(ref, `/file?for=${version}&as=${as}`));
	const report = async (ref: string, version = 'team') =>
		((await (await file(ref, 'json', version)).json()) as { report: Report }).report;

	test('Word, Markdown, table and data hold every comment of every meeting to the letter', async () => {
		for (const ref of ['m1', 'm2', 'm3']) {
			const said = words(ref);
			expect(spoken(await report(ref))).toEqual(said.toSorted());
			const csv = Papa.parse<string[]>((await (await file(ref, 'csv')).text()).slice(1));
			const at = csv.data[0]!.indexOf('words');
			const cells = csv.data.slice(1).flatMap((row) => row[at] ?? []);
			expect(cells.filter(Boolean).map(unguarded).toSorted()).toEqual(said.toSorted());
			for (const cell of csv.data.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
			const markdown = readAsMarkdown(await (await file(ref, 'md')).text());
			const document = wordText(Buffer.from(await (await file(ref, 'docx')).arrayBuffer()));
			for (const one of said) {
				expect(markdown).toContain(one);
				expect(document).toContain(one);
			}
		}
	});

	test.skipIf(!office)(
		'an office program opens the files: no cell computes, and every text is as it was',
		async () => {
			const folder = mkdtempSync(`${tmpdir()}/forthright-office-`);
			const refs = ['m1', 'm2', 'm3'];
			for (const ref of refs)
				for (const as of ['ods', 'csv', 'docx'])
					writeFileSync(
						`${folder}/${ref}-${as}.${as}`,
						Buffer.from(await (await file(ref, as)).arrayBuffer())
					);
			const all = (as: string) => refs.map((ref) => `${ref}-${as}.${as}`);
			await converted(folder, 'fods', ...all('ods'), ...all('csv'));
			await converted(folder, 'txt:Text (encoded):UTF8', ...all('docx'));
			for (const ref of refs) {
				const [sheet, table] = ['ods', 'csv'].map((name) =>
					readFileSync(`${folder}/${ref}-${name}.fods`, 'utf8')
				);
				for (const opened of [sheet!, table!]) expect(opened).not.toContain('table:formula');
				const cells = [
					...sheet!.matchAll(
						/<table:table-cell[^>]*>((?:<text:p>.*?<\/text:p>|\s)+)<\/table:table-cell>/gs
					)
				];
				const texts = cells.map(([, cell]) =>
					unmarked(cell!.trim().replaceAll(/<\/text:p>\s*<text:p>/g, '\n'))
				);
				const document = flat(readFileSync(`${folder}/${ref}-docx.txt`, 'utf8'));
				for (const one of words(ref)) {
					expect(texts).toContain(one);
					expect(document).toContain(flat(one));
				}
			}
			rmSync(folder, { recursive: true });
		}
	);

	test('an unsigned comment has no number, no name and no place of its own', async () => {
		const hidden = script.meetings
			.find((one) => one.id === 'm3')!
			.feedback.filter((one) => one.visibility === 'anonymous');
		expect(hidden.length).toBeGreaterThan(0);
		for (const version of ['customers', 'team'])
			for (const { said } of (await report('m3', version)).told) {
				const unsigned = said.filter((one) => hidden.some(({ text }) => text === one.words));
				for (const one of unsigned) expect(one).toMatchObject({ number: null, name: null });
				const places = said.map((one) => one.number === null);
				expect(places).toEqual(places.toSorted((a, b) => Number(a) - Number(b)));
			}
	});

	test('customers read five parts, and of other meetings only a number', async () => {
		const page = plain(await (await get(at('m2'))).text());
		for (const part of [
			'1 What you told us',
			'2 What changes in the charter',
			'3 Ratings with gaps',
			'4 What we promised',
			'5 What we did not take up, and why'
		])
			expect(page).toContain(part);
		const last = plain(await (await get(at('m3'))).text());
		expect(last).toMatch(/and \d+ comments? from other meetings/);
		for (const other of [...words('m1'), ...words('m2')])
			if (!words('m3').includes(other)) expect(last).not.toContain(flat(other));
		for (const secret of ['For the team alone', 'we guessed', 'Hints that were shown'])
			expect(last).not.toContain(secret);
		expect((await report('m3', 'customers')).inside).toBeNull();
	});

	test('what a later meeting made of these words is in the report', async () => {
		const { changes, promises } = await report('m2', 'customers');
		const advocate = changes.find((one) => one.after?.includes('A named advocate'))!;
		expect(advocate).toMatchObject({ agreed: true, unsigned: 0 });
		expect(advocate.because.length).toBeGreaterThan(2);
		expect(advocate.others).toBeGreaterThan(advocate.because.length);
		expect(promises.length).toBeGreaterThan(1);
		const page = plain(await (await get(at('m2'))).text());
		expect(page).toContain('A named advocate takes up each case');
		expect(page).not.toContain('No wording of the charter was changed');
	});

	test('the team reads the five gaps by name, guesses beside answers', async () => {
		const page = plain(await (await get(at('m2', '?for=team'))).text());
		for (const gap of [
			'What we believed they expect',
			'What is missing on the charter',
			'Whether we do what we wrote',
			'What somebody promised before',
			'What they expect and what they get'
		])
			expect(page).toContain(gap);
	});

	test('a link works for 90 days, until it is ended, and for nobody it shows the team’s part', async () => {
		const id = newId();
		const made = await (await post(at('m2', '?/copy'), { id })).text();
		const first = /\/r\/([A-Z2-7]{32})/.exec(made)![0];
		// Sent twice it is one link, and the page that stays shows it.
		const again = await (await post(at('m2', '?/copy'), { id })).text();
		const link = /\/r\/([A-Z2-7]{32})/.exec(again)![0];
		expect((await get(first, {})).status).toBe(404);
		const stranger = await get(link, { 'accept-language': 'de' });
		expect(stranger.status).toBe(200);
		const page = plain(await stranger.text());
		expect(page).toContain('Was Sie uns gesagt haben');
		expect(page).not.toContain('Nur für das Team');
		const app = await server.app();
		const { reportLinks: l } = app.db.tables;
		const rows = await app.db.query.select().from(l);
		expect(rows).toHaveLength(1);
		const days = Date.parse(rows[0]!.expiresAt) - Date.parse(rows[0]!.createdAt);
		expect(days / 86_400_000).toBe(90);
		await app.db.close();
		expect((await post(at('m2', '?/end'), { id })).status).toBe(303);
		expect((await get(link, {})).status).toBe(404);
	});

	test.each(Object.entries(sheets))(
		'printed, the report of %s has its pages on A4 and on Letter: none is empty, no row is cut and no word is lost',
		async (ref, versions) => {
			const { page, context } = await open(laptop);
			await context.setExtraHTTPHeaders(member());
			for (const [version, pages] of Object.entries(versions)) {
				await page.goto(server.url + at(ref, `?for=${version}`));
				await page.emulateMedia({ media: 'print' });
				await page.evaluate(() => document.fonts.ready);
				const shown = await page.locator('article').innerText();
				const said = version === 'team' ? words(ref) : spoken(await report(ref, version));
				expect(said.length).toBeGreaterThan(10);
				for (const [format, count] of Object.entries(pages)) {
					const pdf = await page.pdf({ format, preferCSSPageSize: false });
					const where = `${ref} for ${version} on ${format}`;
					expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g), where).toHaveLength(count);
					expectPaper(pdf, format);
					const leaves = leavesOf(pdf);
					if (leaves) expect(leaves, where).toHaveLength(count);
					for (const leaf of leaves ?? []) expect(bare(leaf).length, where).toBeGreaterThan(40);
					const printed = bare(leaves?.join('') ?? shown);
					for (const one of said) expect(printed, where).toContain(bare(one));
				}
				expect(await cutRows(page)).toEqual([]);
			}
			await context.close();
		}
	);

	test('4.10 a charter and a quarter fit on one A4 page', async () => {
		const app = await server.app();
		const [charter] = await app.db.query.select().from(app.db.tables.charters);
		await app.db.close();
		const { page, context } = await open(laptop);
		await context.setExtraHTTPHeaders(member());
		await page.goto(`${server.url}/charters/${charter!.id}/quarter?at=2026-Q1`);
		const said = flat(await page.locator('article').innerText());
		expect(said).toContain('3 meetings, 14 customers, 56 comments');
		for (const one of [...words('m1'), ...words('m2')]) expect(said).not.toContain(flat(one));
		const pdf = await page.pdf({ format: 'A4' });
		expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
		expect(await faultsIn(page)).toEqual([]);
	});

	test('axe finds nothing, and nothing scrolls sideways at 320 px', async () => {
		for (const version of ['customers', 'team']) {
			const { page, context, complaints } = await open(phone);
			await context.setExtraHTTPHeaders(member());
			await page.setViewportSize({ width: 320, height: 640 });
			await page.goto(server.url + at('m2', `?for=${version}`));
			expect(await faultsIn(page)).toEqual([]);
			const wide = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(wide).toBeLessThanOrEqual(320);
			expect(complaints).toEqual([]);
		}
	});
});

/** Rows that the browser would break over two pages, or that stand in a grid that it would. */
const cutRows = (page: import('playwright-core').Page) =>
	page.evaluate(() => {
		const cuts = (one: Element) => {
			const { breakInside, display } = getComputedStyle(one);
			return breakInside !== 'avoid' && /grid|flex/.test(display);
		};
		const inOne = (one: Element) => {
			const whole = one.closest('li li') ? one.parentElement!.closest('li')! : one;
			if (getComputedStyle(whole).breakInside !== 'avoid') return true;
			let above = whole.parentElement;
			while (above && above.tagName !== 'MAIN' && !cuts(above)) above = above.parentElement;
			return above !== null && cuts(above);
		};
		return [...document.querySelectorAll('article :is(tr, li, .keep-together)')]
			.filter(inOne)
			.map((one) => one.textContent!.slice(0, 60));
	});

/** Chromium measures paper in whole dots of its own. */
function expectPaper(pdf: Buffer, format: string) {
	const box = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf.toString('latin1'))!;
	const [width, height] = format === 'A4' ? [595.3, 841.9] : [612, 792];
	expect(Math.abs(Number(box[1]) - width!)).toBeLessThan(1);
	expect(Math.abs(Number(box[2]) - height!)).toBeLessThan(1);
}

const formula = /^'/;
const unguarded = (cell: string) => (formula.test(cell) ? cell.slice(1) : cell);

const nasty = [
	'=HYPERLINK("http://example.com";"x")',
	'+49 30 1234',
	'-1',
	'@SUM(A1)',
	"'=already quoted",
	'007',
	'2026-04-14',
	'(5 $)',
	'1. not a list',
	'# no heading, *no* _stars_ | no cell & <b>no tag</b>',
	'two\nlines with a "quote", a comma; and a semicolon'
];

test('a meeting that ended in the lobby, or is not closed, is in its files with every word', async () => {
	const server = await new Server().start();
	try {
		const wordings = [{ section: 'expectations' as const, text: 'We answer within 60 seconds.' }];
		const hall = await openHall(server, wordings);
		const guest = await hall.joins('Maria');
		for (const said of nasty) await hall.tell(guest, comment(hall.clauses[0]!.id, said));
		const get = async (as: string, version = 'team') => {
			const path = `/meetings/${hall.meeting}/report/file?for=${version}&as=${as}`;
			return fetch(server.url + path, { headers: { cookie: hall.dana.cookie } });
		};
		const every = async () => {
			const { report } = (await (await get('json')).json()) as { report: Report };
			expect(spoken(report)).toEqual(nasty.toSorted());
			const raw = (await (await get('csv')).text()).slice(1);
			const csv = Papa.parse<string[]>(raw);
			const column = csv.data[0]!.indexOf('words');
			const cells = csv.data.slice(1).flatMap((row) => row[column] ?? []);
			expect(cells.filter(Boolean).map(unguarded).toSorted()).toEqual(nasty.toSorted());
			for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
			expect(cells).toEqual(
				expect.arrayContaining(["'007", "'(5 $)", "'2026-04-14", "''=already quoted"])
			);
			const markdown = await (await get('md')).text();
			for (const line of markdown.split('\n')) expect(line).not.toMatch(/^(> )?[=+@]/);
			for (const said of nasty) expect(readAsMarkdown(markdown)).toContain(said);
			const document = wordText(Buffer.from(await (await get('docx')).arrayBuffer()));
			for (const said of nasty) expect(document).toContain(said);
		};
		await every();
		// What was never shown is nobody else's to read: customers learn how much there is.
		const { report } = (await (await get('json', 'customers')).json()) as { report: Report };
		expect([spoken(report), report.unread]).toEqual([[], nasty.length]);
		const sent = await hall.dana.send(`/meetings/${hall.meeting}/report?/copy`, { id: newId() });
		expect(sent.html).not.toMatch(/\/r\/[A-Z2-7]{32}/);
		await hall.tell(hall.dana, { type: 'closeMeeting', unasked: 'nobody came further' });
		await every();
	} finally {
		await server.stop();
	}
});
