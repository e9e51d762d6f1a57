import type { Asked } from '#lib/server/erase/whom.ts';
import { Misused, read } from './line.ts';

export const usage = `Usage: npm run -s forthright -- VERB …

  backup FILE                          copy the database into FILE while the server runs
  restore FILE                         put a backup in the database's place; stop the server first
  restored                             say so after pg_restore: every browser begins anew
  copy --to DATABASE_URL               copy everything into an empty database, file: or postgres:;
                                       stop the server first
  check                                recompute everything that can be recomputed
  migrate [--dry-run]                  bring the database to this version, or try it on a copy
  export [--team ID]                   print everything that was said and agreed, as JSON;
                                       of one team also all that import needs
  export --customer ID [--csv]         print all that is kept about one customer, as JSON;
                                       or what they said, for a spreadsheet
  erase --contact ID                   take a person out for good: a contact of a customer,
  erase --guest ID                     somebody who was in one meeting,
  erase --person EMAIL                 or every contact and hearer with this address
  import FILE                          read in a team from a file of export --team,
                                       and print the passwords of the accounts it needed
  user create --email EMAIL --name NAME
                                       make an account and print its password
  token create --user EMAIL [--name NAME]
                                       print an API token that works as this user
  play FILE --url URL [--speed N] [--run ID] [--token T]
                                       play a meeting script into a running server:
                                       N times as fast as it was, 0 as fast as it goes (the default)
  roles                                print who may do what

The database is found as the server finds it, by DATA_DIR or DATABASE_URL.
Exit codes: 0 done · 1 it failed, check found a fault, or the server refused a part of the play ·
2 the script holds things nobody knows, which were left out · 64 the command line cannot be read.`;

type Verb = (given: string[]) => Promise<number>;

// The server is loaded only for a line that can be read.
const keeping = () => import('./keeping.ts');
const telling = () => import('./telling.ts');

const all: Record<string, Verb> = {
	async backup(given) {
		const { file } = read(given, [], ['FILE']);
		return (await keeping()).backup(file!);
	},
	async restore(given) {
		const { file } = read(given, [], ['FILE']);
		return (await keeping()).restore(file!);
	},
	async migrate(given) {
		const { dryRun } = read(given, ['--dry-run']);
		return (await keeping()).migrate(dryRun !== undefined);
	},
	async restored(given) {
		read(given);
		return (await keeping()).restored();
	},
	async copy(given) {
		const { to } = read(given, ['--to DATABASE_URL']);
		if (!to) throw new Misused('copy needs --to, the address of an empty database.');
		return (await keeping()).copy(to);
	},
	async check(given) {
		read(given);
		return (await telling()).check();
	},
	async export(given) {
		const { team, customer, csv } = read(given, ['--team ID', '--customer ID', '--csv']);
		if (team && customer) throw new Misused('export takes --team or --customer.');
		if (customer) return (await telling()).customer(customer, csv !== undefined);
		return (await telling()).everything(team);
	},
	async erase(given) {
		const asked = read(given, ['--contact ID', '--guest ID', '--person EMAIL']);
		const [one, ...more] = Object.entries(asked);
		if (!one || more.length)
			throw new Misused('erase needs one of --contact, --guest and --person.');
		return (await keeping()).erase({ [one[0]]: one[1]! } as Asked);
	},
	async import(given) {
		const { file } = read(given, [], ['FILE']);
		return (await telling()).bringIn(file!);
	},
	async user(given) {
		const { email, name } = read(given, ['--email EMAIL', '--name NAME'], ['create']);
		if (!email || !name) throw new Misused('user create needs --email and --name.');
		return (await telling()).user({ email, name });
	},
	async token(given) {
		const flags = ['--user EMAIL', '--name NAME'];
		const { user, name = 'command line' } = read(given, flags, ['create']);
		if (!user) throw new Misused('token create needs --user.');
		return (await telling()).token(user, name);
	},
	async play(given) {
		const flags = ['--url URL', '--speed N', '--run ID', '--token T'];
		const { file, url = '', speed = '0', run, token } = read(given, flags, ['FILE']);
		if (!/^https?:/.test(url) || !URL.canParse(url))
			throw new Misused(
				'play needs --url, the address of a server, such as http://localhost:3000.'
			);
		if (!/^\d+(\.\d+)?$/.test(speed)) throw new Misused('--speed is a number from 0.');
		if (run && !/^[A-Za-z0-9_-]{1,40}$/.test(run))
			throw new Misused('--run is a word of at most 40 letters and digits.');
		const { playFile } = await import('./play.ts');
		return playFile({ file: file!, url: new URL(url).origin, speed: Number(speed), run, token });
	},
	async roles(given) {
		read(given);
		return (await telling()).roles();
	}
};

export const verbs = new Map(Object.entries(all));
