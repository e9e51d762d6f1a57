import { CannotStart } from './lib/server/config.ts';
import { NoScript } from './lib/play/script.ts';
import { Misused, usage, verbs } from './cli/verbs.ts';

const [name = '', ...given] = process.argv.slice(2);
const verb = verbs[name];

if (!verb) {
	const asked = ['', 'help', '--help', '-h'].includes(name);
	if (asked) console.log(usage);
	else console.error(`There is no verb ${name}. Without any verb all of them are shown.`);
	process.exit(asked ? 0 : 64);
}

try {
	// Given to the system as the exit code only once everything is written and closed.
	process.exitCode = await verb(given);
} catch (error) {
	const { code, message } = error as { code?: string; message: string };
	const plain = error instanceof CannotStart || error instanceof NoScript;
	if (error instanceof Misused) console.error(`${message} Without any verb all of them are shown.`);
	else if (plain || ['ENOENT', 'EACCES', 'EISDIR'].includes(code ?? '')) console.error(message);
	else console.error(error);
	process.exitCode = error instanceof Misused ? 64 : 1;
}
