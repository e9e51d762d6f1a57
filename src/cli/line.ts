import { parseArgs } from 'node:util';

/** A command line that cannot be read. */
export class Misused extends Error {
	override name = 'Misused';
}

/** What stands behind a verb: the words it needs, in order (in capitals: any), and its flags, with a value or without. */
export function read(given: string[], flags: string[] = [], words: string[] = []) {
	const known = flags.map((flag) => flag.slice(2).split(' '));
	const options = Object.fromEntries(
		known.map(([name, value]) => [
			name!,
			{ type: value ? ('string' as const) : ('boolean' as const) }
		])
	);
	const { values, positionals } = parsed(given, options);
	const read: Record<string, string | undefined> = {};
	for (const [index, word] of words.entries()) {
		const said = positionals[index];
		const any = word === word.toUpperCase();
		if (said === undefined || (!any && said !== word)) throw new Misused(`${word} is missing.`);
		if (any) read[word.toLowerCase()] = said;
	}
	if (positionals.length > words.length)
		throw new Misused(`${positionals[words.length]} is one word too many.`);
	for (const [name, value] of Object.entries(values))
		read[name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())] = String(value);
	return read;
}

function parsed(given: string[], options: Record<string, { type: 'string' | 'boolean' }>) {
	// A token may begin with a dash: whatever follows a flag that takes a value is its value.
	const args: string[] = [];
	for (let at = 0; at < given.length; at++) {
		const flag = given[at]!;
		const takes = options[flag.replace(/^--/, '')]?.type === 'string' && at + 1 < given.length;
		args.push(takes ? `${flag}=${given[++at]}` : flag);
	}
	try {
		return parseArgs({ args, options, allowPositionals: true });
	} catch (error) {
		throw new Misused((error as Error).message);
	}
}
