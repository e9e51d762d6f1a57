import { usage, verbs } from './cli/verbs.ts';

const [name = '', ...given] = process.argv.slice(2);
const verb = verbs.get(name);
const hint = 'Without any verb all of them are shown.';

/** Refusals of ours, and what the system says of a file, are one sentence; all else is a fault with its stack. */
const plain = ['CannotStart', 'NoScript', 'ENOENT', 'EACCES', 'EISDIR'];

if (verb) {
	try {
		process.exitCode = await verb(given);
	} catch (error) {
		const {
			name,
			code = name,
			message
		} = error as { name: string; code?: string; message: string };
		if (name === 'Misused') console.error(`${message} ${hint}`);
		else console.error(plain.includes(code) ? message : error);
		process.exitCode = name === 'Misused' ? 64 : 1;
	}
} else if (['', 'help', '--help', '-h'].includes(name)) {
	console.log(usage);
} else {
	console.error(`There is no verb ${name}. ${hint}`);
	process.exitCode = 64;
}
