/** `npm run migration NAME`: writes the PostgreSQL twin of the schema and one migration for each engine. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const [name] = process.argv.slice(2);
if (!name) {
	console.error('Say what the migration does: npm run migration add-themes');
	process.exit(1);
}

twin('src/lib/server/db/schema');
run('prettier', '--write', '--log-level=warn', 'src/lib/server/db/schema/postgres.ts');
for (const engine of ['sqlite', 'postgres'])
	run('drizzle-kit', 'generate', `--config=drizzle/${engine}.config.ts`, `--name=${name}`);
strict('drizzle/sqlite');

function run(program: string, ...args: string[]) {
	execFileSync(program, args, { stdio: 'inherit', shell: process.platform === 'win32' });
}

/** Only the table maker and better-auth's two kinds of column differ. */
function twin(folder: string) {
	const source = readFileSync(`${folder}/sqlite.ts`, 'utf8')
		.replaceAll('sqliteTable', 'pgTable')
		.replace(/import \{([^}]*)\} from 'drizzle-orm\/sqlite-core';/, (_, names: string) => {
			const all = [...names.split(',').map((one) => one.trim()), 'boolean', 'timestamp'].sort();
			return `// Made from sqlite.ts by \`npm run migration\`; change that one.\nimport {\n\t${all.join(',\n\t')}\n} from 'drizzle-orm/pg-core';`;
		})
		.replace(
			/const moment = .*/,
			'const moment = () => timestamp({ withTimezone: true, precision: 3 });'
		)
		.replace(/const flag = .*/, 'const flag = () => boolean();');
	writeFileSync(`${folder}/postgres.ts`, source);
}

/** drizzle-kit has no STRICT: every CREATE TABLE it wrote gets it here, however often this runs. */
function strict(folder: string) {
	for (const file of readdirSync(folder).filter((one) => one.endsWith('.sql'))) {
		const path = `${folder}/${file}`;
		const text = readFileSync(path, 'utf8');
		writeFileSync(path, text.replace(/^(CREATE TABLE [\s\S]*?\n\));/gm, '$1 STRICT;'));
	}
}
