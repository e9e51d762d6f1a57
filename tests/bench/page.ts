import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Figure } from './goals/goal.ts';
import { goals } from './goals.ts';
import { middleOf } from './middle.ts';
import { plot } from './plot.ts';
import { results, type Kept } from './results.ts';

const page = 'docs/performance.md';
const begin = '<!-- figures: written by npm run bench -->';
const end = '<!-- end of figures -->';

/** Writes what was measured into its place; what people wrote around it stays. */
export function writePage() {
	const runs = results();
	const text = existsSync(page) ? readFileSync(page, 'utf8') : `${begin}\n${end}\n`;
	const [head] = text.split(begin) as [string];
	const [, tail] = text.split(end) as [string, string];
	writeFileSync(page, `${head}${begin}\n\n${told(runs)}\n${end}${tail}`);
	writeFileSync('docs/performance.svg', plot(runs));
}

function told(runs: Kept[]) {
	const rows = goals.flatMap(({ id, what }) => {
		const own = runs.filter(({ goal }) => goal === id);
		return own.length ? [`| **${id}** | ${what} | | | | |`, ...rowsOf(own)] : [];
	});
	return [
		'| goal | what | asked | median | range | |',
		'| --- | --- | --- | --- | --- | --- |',
		...rows,
		'',
		'### The runs',
		'',
		'| goal | day | commit | seed | load before | others meanwhile | a flush there, on the disk | deliveries checked | astray |',
		'| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
		...runs.toSorted((a, b) => a.goal.localeCompare(b.goal)).map(runRow),
		'',
		...conditions(runs.at(-1))
	].join('\n');
}

function rowsOf(runs: Kept[]) {
	const last = runs.at(-1)!;
	return last.figures.map((figure) => {
		const values = runs
			.flatMap(({ figures }) => figures.filter(({ name }) => name === figure.name))
			.map(({ value }) => value)
			.filter((value) => value !== null)
			.toSorted((a, b) => a - b);
		const median = middleOf(values);
		const range = `${short(values[0] ?? NaN)} – ${short(values.at(-1) ?? NaN)} (${values.length})`;
		const from = figure.from ? `; last ${figure.from}` : '';
		const cells = [
			'',
			figure.name,
			asked(figure),
			short(median),
			range + from,
			verdict(figure, median)
		];
		return `| ${cells.join(' | ')} |`;
	});
}

const short = (value: number) =>
	Number.isNaN(value) ? '–' : String(Math.round(value * 100) / 100);

const asked = ({ least, most }: Figure) =>
	least !== undefined ? `≥ ${least}` : most !== undefined ? `≤ ${most}` : '';

function verdict({ least, most }: Figure, value: number) {
	if (least === undefined && most === undefined) return '';
	return value >= (least ?? -Infinity) && value <= (most ?? Infinity) ? 'reached' : '**missed**';
}

function runRow(run: Kept) {
	const { goal, at, commit, seed, machine, noise, flush, deliveries, astray } = run;
	const cells = [
		...[goal, at.slice(0, 16).replace('T', ' '), commit, seed, machine.load.join(', ')],
		`${Math.round(noise.middle * 100)} %, at most ${Math.round(noise.most * 100)} %`,
		`${flush.used.p50}, ${flush.disk.p50} ms (p99 ${flush.disk.p99})`,
		...[deliveries.toLocaleString('en'), `${astray} steps`]
	];
	return `| ${cells.join(' | ')} |`;
}

function conditions(last: Kept | undefined) {
	if (!last) return [];
	const { machine, versions } = last;
	const named = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
	return [
		`Measured on ${machine.cores} cores (${machine.processor}), ${machine.memory}, Node ${machine.node}; ` +
			`beside ${named.join(', ')}, as published and with their defaults.`
	];
}
