import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { startPlayed } from './example.ts';
import type { Server } from './server.ts';

type Theme = {
	ref: string;
	meetings: number;
	of: number;
	voices: number;
	voicesOf: number;
	importance: number | null;
	performance: number | null;
	onCharter: string;
	onCharterSince: number | null;
	score: number;
	verdict: string;
	top3: { n: number; of: number };
};
type Exported = { teams: { themes: Theme[]; meetings: { id: string; ref: string }[] }[] };

vi.setConfig({ testTimeout: 180_000 });

const file = 'src/lib/server/example.json';

/** The table of the case, row by row: raised in, voices, importance, performance, on the charter, score, verdict. */
const table: [string, ...unknown[]][] = [
	['T1', 3, 14, 5, 1.5, 'no', 100, 'Blind spot, and failing'],
	['T9', 3, 7, 4.5, 2, 'yes', 74, 'Broken promise'],
	['T7', 3, 7, 4, 2, 'partly', 71, 'Broken promise'],
	['T3', 3, 7, 4, 2.5, 'partly', 68, 'Broken promise'],
	['T6', 3, 6, 4, 3, 'yes', 58, 'Improve'],
	['T2', 3, 11, null, null, 'no', 57, 'Blind spot'],
	['T5', 3, 10, null, null, 'no', 56, 'Blind spot'],
	['T4', 3, 11, 1.5, 4, 'yes', 47, 'More than they need'],
	['T10', 3, 7, null, null, 'yes', 43, 'Simplify or eliminate'],
	['T13', 3, 7, 1, 3, 'yes', 43, 'Ours, not theirs'],
	['T11', 0, 0, 3, 5, 'yes', 0, 'Note it']
];

describe('the themes of the worked example, played', () => {
	let server: Server;
	let token: string;
	let team: Exported['teams'][number];

	beforeAll(async () => {
		({ server, token } = await startPlayed());
		team = (JSON.parse(await server.exported()) as Exported).teams[0]!;
	}, 180_000);
	afterAll(() => server.stop());

	const look = async (path: string, headers: Record<string, string> = member()) => {
		const answer = await fetch(server.url + path, { headers, redirect: 'manual' });
		return { status: answer.status, html: await answer.text() };
	};
	const member = () => ({ authorization: `Bearer ${token}`, 'accept-language': 'en' });
	const themeOf = (ref: string) => team.themes.find((one) => one.ref === ref)!;

	test.each(table)('3.34 %s is what the case says', (ref, ...row) => {
		const { meetings, of, voices, voicesOf, importance, performance, ...rest } = themeOf(ref);
		const { onCharter, score, verdict } = rest;
		expect([meetings, voices, importance, performance, onCharter, score, verdict]).toEqual(row);
		expect([of, voicesOf]).toEqual([3, 14]);
	});

	test('3.36 everybody rated what was missing, and put it among their three', () => {
		expect(themeOf('T1')).toMatchObject({ importance: 5, performance: 1.5, n: 14 });
		expect(themeOf('T1').top3).toEqual({ n: 14, of: 14 });
	});

	test('3.35 what was missing is on the charter since the version that took it up', async () => {
		expect(themeOf('T1').onCharterSince).toBe(2);
		const { status, html } = await look('/themes');
		expect(status).toBe(200);
		const missing = sectionOf(html, 'Not on your charter');
		expect(missing).toContain('Do not make me repeat myself at each desk');
		expect(missing).not.toContain('One advocate stays with me');
		const moved = sectionOf(html, 'On the charter since v2');
		expect(moved).toContain('One advocate stays with me until it is solved');
		expect(moved).toContain('Raised by 3 of 3, rated 1.5');
		expect(moved).toContain('Blind spot, and failing');
	});

	test('3.39 a line for each meeting says what was new, and that nothing was', async () => {
		const { html } = await look('/themes');
		expect(sectionOf(html, 'What each meeting taught')).toMatch(
			/11 new themes.*Nothing new.*One advocate stays with me.*1 new theme/s
		);
	});

	test('words of another meeting are for nobody but the team', async () => {
		const script = JSON.parse(readFileSync(file, 'utf8')) as {
			meetings: { feedback: { id: string; text: string }[] }[];
		};
		const [first, , third] = team.meetings;
		const old = script.meetings[0]!.feedback[0]!.text;
		for (const path of [
			`/api/meetings/${third!.id}/themes`,
			`/api/meetings/${third!.id}/themes?as=guests`,
			`/meetings/${third!.id}/themes`,
			'/themes'
		]) {
			const { status, html } = await look(path, {});
			expect([303, 404], path).toContain(status);
			expect(html).not.toContain(old);
		}
		const { html } = await look(`/screen/${third!.id}`);
		expect(html).not.toContain(old);
		expect((await look(`/meetings/${first!.id}/themes`)).html).toContain(old.slice(0, 40));
	});
});

/** From one heading of the second rank to the next. */
const sectionOf = (html: string, heading: string) =>
	html
		.split(/<h2[^>]*>/)
		.find((one) => one.startsWith(heading))
		?.replaceAll(/<!--.*?-->/g, '') ?? '';
