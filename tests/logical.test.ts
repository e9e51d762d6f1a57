import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What names a side of the screen and not a side of the text: right-to-left would not turn it. */
const physical = [
	/\b(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right|top|bottom)\b/,
	/\bborder-(?:top|bottom)-(?:left|right)-radius\b/,
	/(?<![\w-])(?:left|right|top|bottom)\s*:/,
	/(?<![\w-])(?:min-|max-)?(?:width|height)\s*:/,
	/\b(?:text-align|float|clear|caption-side)\s*:\s*(?:left|right)\b/,
	/\btranslateX\(/,
	// Four values of which the second and the fourth differ: one side is not like the other.
	/\b(?:margin|padding|inset)\s*:\s*\S+\s+(\S+)\s+\S+\s+(?!\1\s*[;}])\S+\s*[;}]/
];

/** A style sheet, without its comments and the queries about the window itself. */
const stylesOf = (file: string) => {
	const source = readFileSync(file, 'utf8');
	const css = file.endsWith('.css')
		? source
		: [...source.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, inside]) => inside).join('\n');
	return css
		.replace(/\/\*[\s\S]*?\*\//g, '')
		.replace(/@(?:media|container)[^{]*\{/g, '{')
		.replace(/calc\([^;]*?\)\)/g, 'calc()');
};

test('every style names sides of the text, never of the screen', () => {
	const files = globSync('src/**/*.{svelte,css}').filter((file) => stylesOf(file).trim());
	expect(files.length).toBeGreaterThan(20);
	const found = files.flatMap((file) =>
		stylesOf(file)
			.split('\n')
			.filter((line) => physical.some((one) => one.test(line)))
			.map((line) => `${file}: ${line.trim()}`)
	);
	expect(found).toEqual([]);
});

test('no markup carries a style of its own', () => {
	const found = globSync('src/**/*.svelte').filter((file) =>
		/\sstyle="/.test(readFileSync(file, 'utf8'))
	);
	expect(found).toEqual([]);
});
