import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Every way in which a text could become markup or code. */
const ways =
	/\{@html|\b(innerHTML|outerHTML|insertAdjacentHTML|srcdoc|DOMParser|createContextualFragment)\b|document\.write|\beval\(|new Function\(|setTimeout\(\s*['"`]/;

const lines = globSync('src/**/*.{svelte,ts,html}').flatMap((file) =>
	readFileSync(file, 'utf8')
		.split('\n')
		.map((line, at) => ({ where: `${file}:${at + 1}`, line }))
);

test('F1 nothing in the product turns text into markup or code', () => {
	expect(lines.length).toBeGreaterThan(10_000);
	expect(lines.filter(({ line }) => ways.test(line))).toEqual([]);
});

test('F1 and it would be found', () => {
	for (const line of [
		'{@html words}',
		'one.innerHTML = words',
		'eval(words)',
		"setTimeout('hit()')"
	])
		expect(ways.test(line)).toBe(true);
});
