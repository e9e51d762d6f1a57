import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '#lib/server/tokens.ts';
import { writeFigures } from '../figures.ts';
import { randomFrom } from '../random.ts';
import { hall, inBrowser } from './browser.ts';
import { comment, cookiesOf, openHall, type Hall } from './hall.ts';
import { Server } from './server.ts';

const words = {
	de: 'wir rufen Sie zurück bevor die Kundenbeziehungsmanagementabteilung Feierabend macht und nennen Ihnen einen Namen mit Durchwahl Störung Auftragsbestätigung',
	ja: 'お電話には 六十秒以内に 担当者が 必ず お答えし 解決するまで 同じ者が 最後まで 責任を持って 対応いたします',
	ar: 'نجيب على كل مكالمة خلال ستين ثانية ويبقى معك شخص واحد حتى تحل المشكلة بالكامل والاستقلالية'
};
const long = !!process.env.LONG;
const seed = Number(process.env.SEED ?? 2026);
const random = randomFrom(seed);
const samples = Array.from({ length: long ? 200 : 20 }, (_, at) => {
	const language = (['de', 'ja', 'ar'] as const)[at % 3]!;
	return {
		clause: sentence(language, 5 + Math.floor(random() * 56)),
		said: Array.from({ length: at % 4 }, () => sentence(language, 5 + Math.floor(random() * 26)))
	};
});

inBrowser('on the wall', (open) => {
	const server = new Server();
	let room: Hall;

	beforeAll(async () => {
		await server.start();
		room = await openHall(
			server,
			samples.map(({ clause }) => ({ section: 'expectations', text: clause }))
		);
		await room.tell(room.dana, { type: 'startMeeting', announce: true });
		const guest = await room.joins('Jürgen');
		for (const [at, { said }] of samples.entries())
			for (const text of said) {
				const one = comment(room.clauses[at]!.id, text, { verb: 'change' });
				await room.tell(guest, one);
				await room.tell(room.dana, { type: 'showComment', comment: one.comment });
			}
	});
	afterAll(() => server.stop());

	test(`a clause of any length is neither cut nor too small to read, ${samples.length} times`, async () => {
		const { context, page } = await open(hall);
		await context.addCookies(cookiesOf(room.dana, server.url));
		await page.goto(`${server.url}/screen/${room.meeting}`);
		const found: unknown[] = [];
		let pages = 0;
		for (const [at, { clause }] of samples.entries()) {
			for (let turn = 0; turn < 2; turn++) {
				const to = { stage: 'charter', clause: room.clauses[at]!.id, page: turn, proposal: null };
				if ((await room.tell(room.dana, { type: 'moveTo', ...to })).refused) break;
				pages++;
				await page.locator('.clause-text').filter({ hasText: clause }).waitFor();
				const faults = await page.evaluate(faultsOf);
				if (faults.length) found.push({ at, turn, clause, faults });
			}
		}
		if (long) writeFigures('fit', seed, { clauses: samples.length, pages, cut: found.length });
		expect(found).toEqual([]);
	});

	test('long names of groups and long rated clauses stay in the picture', async () => {
		const long = samples.filter(({ clause }) => clause.length > 60).slice(0, 12);
		const wide = await openHall(
			server,
			long.map(({ clause }) => ({ section: 'expectations', text: clause }))
		);
		const guest = await wide.joins('Jürgen');
		await wide.tell(wide.dana, { type: 'startMeeting', announce: true });
		for (const [at, { clause }] of long.entries()) {
			const one = comment(null, clause);
			await wide.tell(guest, one);
			await wide.tell(wide.dana, { type: 'showComment', comment: one.comment });
			const group = { group: newId(), name: clause.slice(0, 200), comments: [one.comment] };
			await wide.tell(wide.dana, { type: 'group', ...group });
			await wide.tell(wide.dana, { type: 'showGroup', group: group.group, shown: true });
			for (const kind of ['importance', 'performance']) {
				const ballot = { type: 'castBallot', kind, subject: wide.clauses[at]!.id };
				await wide.tell(guest, { ...ballot, value: 1 + (at % 5) });
			}
		}
		await wide.tell(wide.dana, { type: 'revealBallots', poll: 'ratings' });
		const { context, page } = await open(hall);
		await context.addCookies(cookiesOf(wide.dana, server.url));
		await page.goto(`${server.url}/screen/${wide.meeting}`);
		const found: unknown[] = [];
		const seen = new Set<string>();
		for (const stage of ['needs', 'ratings'])
			for (let at = 0; at < 6; at++) {
				const to = { stage, clause: null, page: at, proposal: null };
				if ((await wide.tell(wide.dana, { type: 'moveTo', ...to })).refused) break;
				for (const key of ['', '+', '-', '-', '+']) {
					if (key) await page.keyboard.press(key);
					await page.waitForTimeout(150);
					const { rows, faults } = await page.evaluate(outsideOf);
					if (rows) seen.add(`${stage} ${at}`);
					if (faults.length) found.push({ stage, at, key, faults });
				}
			}
		expect(found).toEqual([]);
		expect([...seen].filter((one) => one.startsWith('needs')).length).toBeGreaterThan(1);
		expect([...seen].filter((one) => one.startsWith('ratings')).length).toBeGreaterThan(1);
	});
});

/** Every row of a list lies inside the picture and over no other, and its words are as high as this room needs. */
function outsideOf() {
	const main = document.querySelector('.wall main')!;
	const frame = main.getBoundingClientRect();
	const room = document.querySelector('.wall')!.classList;
	const floor = room.contains('near') ? 35.7 : room.contains('far') ? 55.8 : 42;
	const rows = [...main.querySelectorAll('li')];
	const faults: string[] = [];
	for (const row of rows) {
		const { top, bottom, left, right } = row.getBoundingClientRect();
		if (top < frame.top - 1 || bottom > frame.bottom + 1) faults.push(`cut: ${row.innerText}`);
		if (left < frame.left - 1 || right > frame.right + 1) faults.push(`wide: ${row.innerText}`);
		for (const one of row.querySelectorAll('h2, p, b, span, text')) {
			const size = parseFloat(getComputedStyle(one).fontSize);
			if (one.textContent.trim() && size < floor - 0.1)
				faults.push(`${size} px: ${one.textContent}`);
		}
	}
	return { rows: rows.length, faults };
}

/** Every line of words lies inside the picture or one of its pages, and is at least 42 of 1080 high. */
async function faultsOf() {
	await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
	const faults: string[] = [];
	const content = document.querySelector<HTMLElement>('.wall .content')!;
	const whole = 'whole' in content.dataset;
	const pager = whole ? content : content.querySelector<HTMLElement>('.pager')!;
	const walker = document.createTreeWalker(content, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const parent = node.parentElement!;
		if (!node.textContent!.trim() || parent.closest('.unseen, svg')) continue;
		const size = parseFloat(getComputedStyle(parent).fontSize);
		if (size < 42 - 0.1) faults.push(`${size} px: ${node.textContent}`);
		const box = (pager.contains(parent) ? pager : content).getBoundingClientRect();
		const range = document.createRange();
		range.selectNodeContents(node);
		for (const line of range.getClientRects()) {
			// Pages stand side by side: seen from its own page a line must not reach into the next one.
			const start = (((line.left - box.left) % box.width) + box.width) % box.width;
			const across = start + line.width > box.width + 1 && start < box.width - 1;
			const below = line.bottom > box.bottom + 0.3 * size || line.top < box.top - 0.3 * size;
			if (across || below) faults.push(`cut at ${Math.round(line.left)}: ${node.textContent}`);
		}
	}
	const saying = content.querySelector<HTMLElement>('.saying')!;
	if (!whole && saying.scrollHeight > content.clientHeight + 1) faults.push('the clause is cut');
	return faults;
}

function sentence(language: keyof typeof words, count: number) {
	const all = words[language].split(' ');
	const chosen = Array.from({ length: count }, () => all[Math.floor(random() * all.length)]);
	return chosen.join(language === 'ja' ? '' : ' ') + (language === 'ja' ? '。' : '.');
}
