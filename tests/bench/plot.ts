import type { Kept } from './results.ts';

const [width, height, left, bottom] = [760, 420, 70, 60];
const colours: Record<string, string> = {
	Forthright: '#1f6f5c',
	'bare Socket.IO': '#b3541e',
	'commit and packet per comment': '#7a5c99',
	'Hocuspocus with SQLite': '#2d62a3'
};

/** The highest rates by the number of people, both on scales of tens. */
export function plot(runs: Kept[]): string {
	const lines = Object.keys(colours).map((subject) => ({ subject, points: bestOf(runs, subject) }));
	const drawn = lines.filter(({ points }) => points.length);
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="13">
<title>Highest comments a second with p99 below 250 ms, by people in one meeting</title>
<rect width="${width}" height="${height}" fill="#fff"/>
${[10, 100, 1000, 10_000].map(across).join('\n')}
${[50, 200, 1000, 2000].map(upright).join('\n')}
${drawn.map(line).join('\n')}
<text x="${width / 2}" y="${height - 12}" text-anchor="middle">people in one meeting</text>
<text x="16" y="${height / 2}" text-anchor="middle" transform="rotate(-90 16 ${height / 2})">comments a second</text>
</svg>
`;
}

function bestOf(runs: Kept[], subject: string) {
	const best = new Map<number, number>();
	for (const one of runs.flatMap(({ steps }) => steps)) {
		const holds = one.seen.p99 < 250 && one.lost === 0 && one.acknowledged === one.sent;
		if (one.subject !== subject || one.rate < 15 || !holds) continue;
		best.set(one.people, Math.max(best.get(one.people) ?? 0, one.rate));
	}
	return [...best].filter(([people]) => people >= 50).toSorted(([a], [b]) => a - b);
}

const x = (people: number) =>
	left + ((Math.log10(people) - Math.log10(40)) / Math.log10(2500 / 40)) * (width - left - 200);
const y = (rate: number) => height - bottom - ((Math.log10(rate) - 1) / 3) * (height - bottom - 30);

const across = (rate: number) =>
	`<path d="M${left} ${y(rate).toFixed(1)}H${width - 200}" stroke="#ddd"/><text x="${left - 8}" y="${(y(rate) + 4).toFixed(1)}" text-anchor="end">${rate.toLocaleString('en')}</text>`;
const upright = (people: number) =>
	`<text x="${x(people).toFixed(1)}" y="${height - bottom + 20}" text-anchor="middle">${people.toLocaleString('en')}</text>`;

function line({ subject, points }: { subject: string; points: [number, number][] }) {
	const colour = colours[subject];
	const at = points.map(([people, rate]) => [x(people), y(rate)].map((one) => one.toFixed(1)));
	const [, last] = at.at(-1)!;
	return [
		`<path d="M${at.map((one) => one.join(' ')).join('L')}" fill="none" stroke="${colour}" stroke-width="2"/>`,
		...at.map(([cx, cy]) => `<circle cx="${cx}" cy="${cy}" r="4" fill="${colour}"/>`),
		`<text x="${width - 192}" y="${Number(last) + 4}" fill="${colour}">${subject}</text>`
	].join('\n');
}
