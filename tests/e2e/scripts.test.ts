import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	existsSync,
	globSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { request } from 'node:http';
import type { Command } from '#lib/domain/meeting/commands.ts';
import { ask, madeOf, rowsOf, type Asker, type Row } from './access/ask.ts';
import { table } from './access/table.ts';
import { Witness } from './access/witness.ts';
import { inBrowser, type Open } from './browser.ts';
import { inhabit, orderOf, saidBeside, whoFor, type Household, type Who } from './scripts/house.ts';
import { standsAt, textsOfOrders } from './scripts/leaves.ts';
import { heldBy, payloads, rounds } from './scripts/payloads.ts';
import { plant, type Planted } from './scripts/plant.ts';
import { inert, Looker } from './scripts/looker.ts';
import { freePort, Server } from './server.ts';
import { writeFigures } from '../figures.ts';
import { mailbox } from '../mailbox.ts';

const rows = rowsOf(table);
const readable = rows.filter(({ method, last }) => method === 'GET' && !last);
const forms = rows.filter(({ method, last, json }) => method === 'POST' && !last && !json);
/** Those that mail something, as long as nothing was taken away. */
const mailing = /\?\/(send|mail|hand|tell|offer|thanks)$|sign-in\/link$/;
const office = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((one) => existsSync(one));
const long = Boolean(process.env.LONG);
const operator = 'only-for-the-operator';

let inbox: Awaited<ReturnType<typeof mailbox>>;
let server: Server;
let house: Household;
let planted: Planted;
let round = 0;
const figures = { 'pages seen': 0, 'answers read': 0, 'mails read': 0, 'run or reported': 0 };

beforeAll(async () => {
	inbox = await mailbox();
	const PORT = await freePort();
	server = new Server({
		...{
			PORT,
			ORIGIN: `http://127.0.0.1:${PORT}`,
			GUEST_MSG_RATE: '9999',
			METRICS_TOKEN: operator
		},
		...{ SMTP_URL: inbox.url, MAIL_FROM: 'House <house@example.org>', JOIN_FAILS_PER_IP: '9999' }
	});
	house = await inhabit(server);
	for (const row of forms) await said(row);
	await saidBeside(server, house);
	await replaceAll(0);
}, 180_000);

afterAll(async () => {
	await server?.stop();
	await inbox?.close();
	if (process.env.LONG)
		writeFigures('F1 scripts', null, { 'texts replaced': planted.places, ...figures });
});

const tokenFor = ({ who }: Row) =>
	who === 'program' ? house.things.program : who === 'operator' ? operator : undefined;
const said = (row: Row, asker: Asker = house.askers[whoFor(row.who)]) =>
	ask(server.url, row, asker, () => house.things, tokenFor(row));

/** Another tenth of the payloads into every text, while nobody has it in memory. */
async function replaceAll(next: number) {
	round = next;
	await server.kill();
	planted = plant(`${server.dataDir}/forthright.db`, round);
	await server.start();
}

test('F1 there are two hundred payloads, and every text has held each of them after ten rounds', () => {
	expect(new Set(payloads).size).toBe(200);
	const all = Array.from({ length: rounds }, (_, one) => heldBy(3, one)).flat();
	expect(new Set(all).size).toBe(200);
});

test('F1 every text of every order was said, and every text of the schema holds payloads', () => {
	const silent = textsOfOrders().filter((path) => {
		const type = path.split('.')[0] as Command['type'];
		return typeof standsAt(orderOf(type), path) !== 'string';
	});
	expect(silent).toEqual([]);
	// No text is in the first ones; that of the last is also a form’s.
	const refused = ['answerNudge', 'markExplanation', 'removePerson', 'releaseClimate'];
	expect(Object.keys(house.refused).filter((one) => !refused.includes(one))).toEqual([]);
	expect(planted.unplanted).toEqual([]);
	expect(planted.places).toBeGreaterThan(1000);
});

test('G7 no answer may be kept by a cache, or be taken for what it is not', async () => {
	const faults: string[] = [];
	for (const row of [...readable, ...forms]) {
		const { status, headers, body } = await said(row);
		const say = (what: string) => faults.push(`${row.route}: ${what}`);
		if (status >= 500) say(`${status} ${faultIn(server.log)}`);
		if (headers.get('cache-control') !== 'no-store') say(`${headers.get('cache-control')}`);
		if (headers.get('x-content-type-options') !== 'nosniff') say('may be sniffed');
		const type = headers.get('content-type') ?? '';
		if (body && !/^[\w-]+\/[\w.+-]+/.test(type)) say('of no type');
		if (body && /^text\//.test(type) && !/charset|version/.test(type))
			say(`${type}, in which signs?`);
		if (/html/.test(type) && !headers.get('content-security-policy')?.includes("base-uri 'none'"))
			say('without a policy');
		if (headers.get('access-control-allow-origin')) say('open to others');
	}
	expect(faults).toEqual([]);
}, 120_000);

/** What stands in addresses, found where pages and addresses read it; and what lists usually take. */
const asked = [
	...new Set([
		...globSync(['src/routes/**/*.ts', 'src/lib/server/**/*.ts']).flatMap((file) => {
			const text = readFileSync(file, 'utf8');
			return [...text.matchAll(/(?:get|getAll|has)\('([\w-]+)'\)/g)].map(([, name]) => name!);
		}),
		...[
			'q',
			'page',
			'sort',
			'order',
			'by',
			'kind',
			'from',
			'to',
			'limit',
			'before',
			'after',
			'filter'
		]
	])
];
const smuggled = [
	`x'; drop table comments; --`,
	'") or 1=1 --',
	'name desc, (select 1)',
	'__proto__',
	'constructor',
	'[object Object]',
	'-1',
	'1e999',
	'%00\u202e',
	'a'.repeat(100)
];

test.runIf(long)(
	'F5 what stands in an address names no column, breaks no page and changes nothing',
	async () => {
		const witness = new Witness(`${server.dataDir}/forthright.db`);
		const faults: string[] = [];
		for (const [at, row] of readable.entries()) {
			const value = encodeURIComponent(smuggled[at % smuggled.length]!);
			const all = asked.map((name) => `${name}=${value}&${name}[$ne]=1&${name}=again`).join('&');
			const path = `${row.path}${row.path.includes('?') ? '&' : '?'}${all}`;
			const { status, body } = await said({ ...row, path });
			const say = (what: string) => faults.push(`${row.route}: ${what}`);
			if (status >= 500) say(`${status} ${faultIn(server.log)}`);
			if (/SQLITE|syntax error|at .*\.js:\d+/.test(body)) say('tells of its inside');
		}
		// A guest’s page notes that it was read, and webhooks are sent by themselves; nothing else may move.
		const { came, went } = witness.changes();
		const moved = [...came, ...went].filter(
			(one) => !/^(session|told|failures|mails|deliveries) /.test(one)
		);
		witness.close();
		expect(faults).toEqual([]);
		expect(moved).toEqual([]);
	},
	120_000
);

test.runIf(long)(
	'F5 files where words belong, and the same field twice, are no fault',
	async () => {
		const faults: string[] = [];
		for (const row of forms) {
			const { path, form } = madeOf(row, () => house.things);
			const body = new FormData();
			for (const [name, value] of form) {
				body.append(name, value);
				body.append(
					name,
					new Blob(['<script>hit(0)</script>'], { type: 'text/html' }),
					'../../x.html'
				);
				body.append(`${name}[$ne]`, '1');
				body.append('__proto__', '1');
			}
			const { cookie } = house.askers[whoFor(row.who)];
			const answer = await fetch(server.url + path, {
				...{ method: 'POST', body, redirect: 'manual' },
				headers: { accept: 'text/html', origin: server.url, ...(cookie && { cookie }) }
			});
			await answer.body?.cancel();
			if (answer.status >= 500)
				faults.push(`${row.route}: ${answer.status} ${faultIn(server.log)}`);
		}
		expect(faults).toEqual([]);
	},
	120_000
);

test('F5 nothing of the house is served that is no page of it', async () => {
	const paths = [
		...['/.git/HEAD', '/.env', '/package.json', '/forthright.db', '/secret', '/erased.jsonl'],
		...[
			'/_app/',
			'/_app/immutable/',
			'/..%2fpackage.json',
			'/%2e%2e/%2e%2e/etc/passwd',
			'/src/cli.ts'
		],
		...[
			'/_app/version.json/..%2f..%2f..%2fpackage.json',
			'/debug',
			'/__data.json%00',
			'/favicon.svg%00'
		]
	];
	for (const path of paths) {
		const answer = await fetch(server.url + path);
		expect([path, answer.status < 500, answer.ok && path !== '/__data.json%00']).toEqual([
			path,
			true,
			false
		]);
	}
	for (const method of ['TRACE', 'TRACK', 'PROPFIND', 'DELETE', 'PUT']) {
		const status = await new Promise<number>((done) => {
			request(`${server.url}/`, { method, headers: { origin: server.url } }, (answer) => {
				answer.resume();
				done(answer.statusCode!);
			})
				.on('error', () => done(400))
				.end();
		});
		expect([method, status >= 400 && status < 500]).toEqual([method, true]);
	}
});

const faultIn = (log: string) =>
	/"error":.{0,300}/.exec(log.split('a request failed').at(-2) ?? '');

inBrowser('F1 what people typed is never run', (open) => {
	test('and shown as they are they would run, and be found', async () => {
		const { page } = await open();
		const ran = new Set<number>();
		await page.exposeFunction('hit', (number: number) => void ran.add(number));
		await page.goto('about:blank');
		let found = 0;
		for (const [at, text] of payloads.entries()) {
			const raw = `<textarea>${text}</textarea><input value="${text}"><p>${text}</p>`;
			if (at < 96) await page.setContent(raw, { waitUntil: 'commit' });
			if ((await inert(page, raw)).length) found++;
		}
		await page.waitForTimeout(300);
		expect(ran.size).toBeGreaterThan(50);
		expect(found).toBeGreaterThan(120);
	});

	test('on any page, whoever looks', { timeout: 3_000_000 }, async () => {
		for (let one = 0; one < (long ? rounds : 1); one++) {
			if (one) await replaceAll(one);
			expect(await everyPage(open, long)).toEqual([]);
		}
	});

	test('when a form comes back with it', { timeout: 300_000 }, async () => {
		const { page } = await open();
		const faults: string[] = [];
		for (const [at, row] of forms.entries()) {
			const form = row.form.map(([name, value], field): [string, string] => [
				name,
				/@|\*/.test(value)
					? value
					: heldBy(at + field, round)
							.slice(0, 3)
							.join(' ')
			]);
			const { body, status, headers } = await said({ ...row, form });
			if (status >= 500) faults.push(`${row.route}: ${status} ${faultIn(server.log)}`);
			if (!headers.get('content-type')?.includes('html')) continue;
			figures['answers read']++;
			for (const what of await inert(page, body)) faults.push(`${row.route}: ${what}`);
		}
		expect(faults).toEqual([]);
	});

	test('in a mail', { timeout: 300_000 }, async () => {
		for (const row of forms.filter(({ path }) => mailing.test(path))) await said(row);
		await expect.poll(() => inbox.mails.length, { timeout: 20_000 }).toBeGreaterThan(5);
		const { page } = await open();
		const faults: string[] = [];
		for (const { html, subject } of inbox.mails) {
			figures['mails read']++;
			for (const what of await inert(page, html || '')) faults.push(`${subject}: ${what}`);
		}
		expect(faults).toEqual([]);
	});
});

/** Every table that anybody can take away, as text: found by what the addresses answer. */
async function tables() {
	const found = new Map<string, string>();
	for (const row of readable.filter(({ path }) => !path.includes('[list]')))
		for (const path of row.path.includes('/file')
			? [row.path, row.path + '&for=customers']
			: [row.path]) {
			const { headers, body } = await said({ ...row, path }, house.askers[tableOf(row)]);
			if (headers.get('content-type')?.startsWith('text/csv')) found.set(path, body);
		}
	const { customer } = house.things;
	found.set('export', (await server.run('export', '--customer', customer!, '--csv')).out);
	return found;
}
const tableOf = ({ who }: Row): Who => (who === 'member' ? 'owner' : whoFor(who));

describe.runIf(long)('F2 in a table', () => {
	beforeAll(() => replaceAll(-1), 60_000);

	test('no cell is one that a spreadsheet would compute', { timeout: 120_000 }, async () => {
		const all = await tables();
		expect(all.size).toBeGreaterThan(3);
		const faults: string[] = [];
		let guarded = 0;
		for (const [path, text] of all)
			for (const [line, cells] of Papa.parse<string[]>(text.replace(/^\uFEFF/, '')).data.entries())
				for (const cell of cells) {
					if (/^'[=+\-@\t\r]/.test(cell)) guarded++;
					if (/^\s*[=+@\t\r]|^-(?!\d+([.,]\d+)?$)/.test(cell))
						faults.push(`${path} ${line}: ${cell}`);
				}
		expect(faults).toEqual([]);
		expect(guarded).toBeGreaterThan(20);
	});

	test.skipIf(!office)('and LibreOffice finds no formula', { timeout: 600_000 }, async () => {
		const folder = mkdtempSync(`${tmpdir()}/forthright-tables-`);
		let [at, cells] = [0, 0];
		for (const text of (await tables()).values()) writeFileSync(`${folder}/${at++}.csv`, text);
		writeFileSync(`${folder}/control.csv`, '=1+1,2\r\n');
		const files = readdirSync(folder).map((name) => `${folder}/${name}`);
		const profile = `-env:UserInstallation=file://${folder}/profile`;
		execFileSync(
			office!,
			[profile, '--headless', '--convert-to', 'fods', '--outdir', folder, ...files],
			{ stdio: 'ignore' }
		);
		const computed = (name: string) =>
			readFileSync(`${folder}/${name}.fods`, 'utf8').match(/table:formula=/g)?.length ?? 0;
		for (let one = 0; one < at; one++) {
			expect(computed(String(one))).toBe(0);
			cells += readFileSync(`${folder}/${one}.fods`, 'utf8').match(/<table:table-cell/g)!.length;
		}
		expect(computed('control')).toBe(1);
		rmSync(folder, { recursive: true, force: true });
		writeFigures('F2 tables', null, { tables: at, cells, formulas: 0 });
	});
});

/** Every page as whoever may see the least and the most of it. Answers what ran, and what the browser reported. */
async function everyPage(open: Open, all: boolean) {
	const { page } = await open();
	const looker = new Looker(open, server.url);
	const faults: string[] = [];
	for (const row of readable)
		for (const who of lookersAt(row)) {
			const { path, status, headers, body } = await said(row, house.askers[who]);
			if (status !== 200 || !headers.get('content-type')?.startsWith('text/html')) continue;
			const where = `round ${round} · ${who} · ${row.path}`;
			figures['answers read']++;
			for (const what of await inert(page, body)) faults.push(`${where}: ${what}`);
			// Opening them takes minutes: the long run does.
			if (!all) continue;
			figures['pages seen']++;
			for (const what of await looker.visit(house.askers[who], path))
				faults.push(`${where}: ${what}`);
		}
	await looker.leave();
	figures['run or reported'] += faults.length;
	return faults;
}

function lookersAt({ who }: Row): Who[] {
	const least = whoFor(who);
	if (['account', 'member', 'facilitator', 'console', 'desk'].includes(who)) return ['owner'];
	return who === 'present' || who === 'wall' ? ['owner', 'wall', 'guest'] : [least];
}
