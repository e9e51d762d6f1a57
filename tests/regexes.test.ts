import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';

type Found = { at: string; source: string; flags: string };

/** Every regular expression that is written in the product. */
function literals(): Found[] {
	return globSync('src/**/*.{ts,svelte}').flatMap((at) => {
		const text = readFileSync(at, 'utf8');
		const scripts = at.endsWith('.svelte')
			? [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, one]) => one!)
			: [text];
		return scripts.flatMap((script) => inScript(at, script));
	});
}

function inScript(at: string, script: string) {
	const found: Found[] = [];
	const look = (node: ts.Node) => {
		if (ts.isRegularExpressionLiteral(node)) {
			const end = node.text.lastIndexOf('/');
			found.push({ at, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
		}
		ts.forEachChild(node, look);
	};
	look(ts.createSourceFile(at, script, ts.ScriptTarget.Latest, true));
	return found;
}

const LONG = 30_000;
/** What backtracking is afraid of: one thing, or two, over and over, and then something that does not fit. */
function evil(source: string) {
	const own = [...new Set(source.replace(/\\[a-zA-Z]|[\\()[\]{}|?*+^$.]/g, ''))].slice(0, 8);
	const one = ['a', ' ', '0', '.', '-', '"', '<', '\n', '\t', ':', '/', '%', 'é', ...own];
	const pairs = own
		.slice(0, 4)
		.flatMap((first) => [`${first}a`, `a${first}`, `${first} `, `0${first}`]);
	return [...new Set([...one, ...pairs, 'a@', '@a', 'a.', '{"', '\r\n'])].flatMap((unit) => {
		const pumped = unit.repeat(LONG / unit.length);
		return [`${pumped}\u0000`, `${own.join('')}${pumped}\u0000`];
	});
}

/** Whether it comes to an end on every one of these texts in a thousand times the time that a good one needs. */
function endless({ source, flags }: Found): string | null {
	const search = new RegExp(source, flags.replace('y', ''));
	for (const text of evil(source))
		try {
			runInNewContext(
				'search.lastIndex = 0; search.test(text)',
				{ search, text },
				{ timeout: 2000 }
			);
		} catch (error) {
			if ((error as { code?: string }).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
			return text.slice(0, 20);
		}
	return null;
}

test('C4 a regular expression that runs away is found (the control)', () => {
	expect(endless({ at: 'here', source: '^(a+)+$', flags: '' })).not.toBeNull();
	expect(endless({ at: 'here', source: '^\\s*\\s*\\s*;$', flags: '' })).not.toBeNull();
	expect(endless({ at: 'here', source: '^a+$', flags: '' })).toBeNull();
});

/** Slow on what nobody outside can say. */
const operators: Record<string, string> = {
	'src/lib/server/config.ts': 'MAIL_FROM is the operator’s',
	'src/lib/script/steps/after.ts': 'a script is the operator’s, and this is of one of its numbers',
	'src/lib/script/steps/clauses.ts': 'a script is the operator’s'
};

test(
	'C4 no regular expression of the product runs away on long words',
	{ timeout: 300_000 },
	() => {
		const all = literals();
		expect(all.length).toBeGreaterThan(100);
		const distinct = new Map(all.map((one) => [`${one.source}/${one.flags}`, one]));
		const said = [...distinct.values()].filter(({ at }) => !(at in operators));
		const found = said.flatMap((one) => {
			const text = endless(one);
			return text === null ? [] : [`${one.at}: /${one.source}/ on ${JSON.stringify(text)}`];
		});
		expect(found).toEqual([]);
	}
);

/** Where one is made while the server runs, of what: none of it is what somebody typed, or it is escaped. */
const made: Record<string, string> = {
	'src/lib/server/search/fold.ts': 'escaped',
	'src/lib/server/carry/import.ts': 'ids that passed the schema of ids',
	'src/lib/words/called.ts': 'words of the word files',
	'src/lib/domain/climate/concrete.ts': 'words of the lexicon'
};

test('C4 nobody outside writes a regular expression', () => {
	const makers = globSync('src/**/*.{ts,svelte}').filter((file) =>
		/new RegExp\(|\bRegExp\(/.test(readFileSync(file, 'utf8'))
	);
	expect(makers.toSorted()).toEqual(Object.keys(made).toSorted());
});
