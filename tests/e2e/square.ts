const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';

const masks: ((x: number, y: number) => boolean)[] = [
	(x, y) => (x + y) % 2 === 0,
	(_, y) => y % 2 === 0,
	(x) => x % 3 === 0,
	(x, y) => (x + y) % 3 === 0,
	(x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
	(x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
	(x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
	(x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0
];

/**
 * What a phone reads in a square code drawn as SVG, without the mending of damage. Knows what a link
 * in capitals needs: digits and capitals in one block, so up to 29 squares a side.
 */
export function readSquare(svg: string): string {
	const { size, dark } = squares(svg);
	if (size > 29) throw new Error(`a link as long as ${size} squares a side`);
	const mask = masks[formatOf(dark) & 7]!;
	const bits = walk(size)
		.filter(([x, y]) => !isFixed(size, x, y))
		.map(([x, y]) => Number(dark(x, y) !== mask(x, y)));
	return said(bits);
}

/** The drawing has a border of four squares. */
function squares(svg: string) {
	const width = Number(/viewBox="0 0 (\d+)/.exec(svg)![1]);
	const drawn = new Set([...svg.matchAll(/M(\d+),(\d+)h/g)].map(([, x, y]) => `${x} ${y}`));
	const scale = Number(/h(\d+)/.exec(svg)![1]);
	const size = width / scale - 8;
	const dark = (x: number, y: number) => drawn.has(`${(x + 4) * scale} ${(y + 4) * scale}`);
	return { size, dark };
}

/** Level and mask, as they stand beside the upper left corner. */
function formatOf(dark: (x: number, y: number) => boolean) {
	const bits = [0, 1, 2, 3, 4].map((x) => Number(dark(x, 8)));
	return parseInt(bits.join(''), 2) ^ 0b10101;
}

/** Upwards and downwards by turns, two columns wide, from the right; column 6 is left out. */
function walk(size: number) {
	const path: [number, number][] = [];
	let up = true;
	for (let right = size - 1; right > 0; right -= right === 8 ? 3 : 2) {
		for (let step = 0; step < size; step++) {
			const y = up ? size - 1 - step : step;
			path.push([right, y], [right - 1, y]);
		}
		up = !up;
	}
	return path;
}

function isFixed(size: number, x: number, y: number) {
	const corner = (x < 9 && y < 9) || (x > size - 9 && y < 9) || (x < 9 && y > size - 9);
	const middle = size - 7;
	const small = Math.abs(x - middle) < 3 && Math.abs(y - middle) < 3;
	return corner || x === 6 || y === 6 || (size > 21 && small);
}

function said(bits: number[]) {
	let at = 0;
	const take = (count: number) => parseInt(bits.slice(at, (at += count)).join(''), 2);
	if (take(4) !== 0b0010) throw new Error('a square code that is not of digits and capitals');
	const length = take(9);
	let text = '';
	while (text.length + 1 < length) {
		const pair = take(11);
		text += letters[Math.floor(pair / 45)]! + letters[pair % 45]!;
	}
	return text.length < length ? text + letters[take(6)]! : text;
}
