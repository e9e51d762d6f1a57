import { resolve } from 'node:path';
import * as v from 'valibot';

/** Something the operator has to mend: shown as one sentence, without a stack. */
export class CannotStart extends Error {
	override name = 'CannotStart';
}

const whole = (least: number, most: number) =>
	v.pipe(v.string(), v.regex(/^\d+$/), v.transform(Number), v.minValue(least), v.maxValue(most));
const address = (...protocols: string[]) =>
	v.pipe(
		v.string(),
		v.check((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol))
	);

const sender = v.pipe(
	v.string(),
	v.transform((text) => /^(?:"?([^"<>@\r\n]*?)"?\s*<)?([^\s<>@",;]+@[^\s<>@",;]+)>?$/.exec(text)),
	v.check((found) => found !== null),
	v.transform((found) => ({ name: found![1] ?? '', address: found![2]! }))
);

/** Each variable: how it is read, what it is without being set, and what to say when it cannot be read. */
const variables = {
	PORT: [whole(0, 65_535), '3000', 'a port number from 0 to 65535'],
	HOST: [v.pipe(v.string(), v.minLength(1)), '0.0.0.0', 'an address to listen on, such as 0.0.0.0'],
	ORIGIN: [
		v.pipe(
			address('http:', 'https:'),
			v.transform((text) => new URL(text).origin)
		),
		undefined,
		'the public address, such as https://charter.example.org'
	],
	DATA_DIR: [v.pipe(v.string(), v.minLength(1)), './data', 'a folder'],
	DATABASE_URL: [
		address('file:', 'postgres:', 'postgresql:'),
		undefined,
		'file:PATH or postgres://USER:PASSWORD@HOST/DATABASE'
	],
	TRUST_PROXY: [whole(0, 10), '0', 'the number of trusted proxies in front, from 0 to 10'],
	SMTP_URL: [address('smtp:', 'smtps:'), undefined, 'smtp://USER:PASSWORD@HOST:PORT or smtps://…'],
	MAIL_FROM: [sender, undefined, 'an address, such as Customer Service <charter@example.org>'],
	OIDC_ISSUER: [
		address('http:', 'https:'),
		undefined,
		'the address of an OpenID provider, such as https://login.example.org'
	],
	OIDC_CLIENT_ID: [v.pipe(v.string(), v.minLength(1)), undefined, 'the name of this client there'],
	OIDC_CLIENT_SECRET: [v.pipe(v.string(), v.minLength(1)), undefined, 'its secret'],
	OIDC_NAME: [v.pipe(v.string(), v.maxLength(60)), undefined, 'what members call it, in 60 signs'],
	WEBHOOKS_PRIVATE: [
		v.pipe(
			v.picklist(['0', '1']),
			v.transform((text) => text === '1')
		),
		'0',
		'1 where webhooks may go to addresses of this network, otherwise 0'
	],
	BACKUP_EVERY: [whole(0, 8760), '24', 'the hours between two backups, from 0 (none) to 8760'],
	BACKUP_KEEP: [whole(1, 1000), '7', 'how many backups are kept, from 1 to 1000'],
	METRICS_TOKEN: [
		v.pipe(v.string(), v.minLength(16)),
		undefined,
		'a secret of at least 16 signs that opens /metrics'
	],
	LOG_LEVEL: [
		v.picklist(['trace', 'debug', 'info', 'warn', 'error', 'silent']),
		'info',
		'one of trace, debug, info, warn, error, silent'
	],
	SHUTDOWN_TIMEOUT: [whole(1, 600), '5', 'a number of seconds from 1 to 600'],
	JOIN_FAILS_PER_IP: [whole(1, 100_000), '10', 'how many wrong codes one address may try a minute'],
	GUEST_MSG_RATE: [whole(1, 10_000), '20', 'how many messages one guest may send in ten seconds'],
	MAX_PARTICIPANTS: [whole(1, 100_000), '2000', 'how many people one meeting may hold'],
	MAX_MESSAGE_BYTES: [whole(1_000, 64_000), '16000', 'a number of bytes from 1000 to 64000'],
	SOCKET_QUEUE_MAX: [whole(10, 100_000), '200', 'how many packets may wait for one slow browser']
} as const;

type Name = keyof typeof variables;
type Read<N extends Name> =
	| v.InferOutput<(typeof variables)[N][0]>
	| ((typeof variables)[N][1] extends undefined ? undefined : never);

/** The environment, parsed once. A bad value is a CannotStart that names its variable. */
export function readConfig(env: Record<string, string | undefined> = process.env) {
	const read = <N extends Name>(name: N): Read<N> => {
		const [schema, without, wanted] = variables[name];
		const text = env[name]?.trim() || without;
		if (text === undefined) return undefined as Read<N>;
		const parsed = v.safeParse(schema as v.GenericSchema<string, Read<N>>, text);
		if (parsed.success) return parsed.output;
		throw new CannotStart(`${name} must be ${wanted}.`);
	};
	const dataDir = resolve(read('DATA_DIR'));
	if (read('SMTP_URL')) {
		if (!read('MAIL_FROM')) throw new CannotStart('MAIL_FROM must be set when SMTP_URL is.');
		if (!read('ORIGIN'))
			throw new CannotStart('ORIGIN must be set when SMTP_URL is: mails carry links.');
	}
	const oidc = oidcOf({
		issuer: read('OIDC_ISSUER'),
		clientId: read('OIDC_CLIENT_ID'),
		clientSecret: read('OIDC_CLIENT_SECRET'),
		name: read('OIDC_NAME')
	});
	if (oidc && !read('ORIGIN'))
		throw new CannotStart(
			'ORIGIN must be set when OIDC_ISSUER is: the provider sends people back.'
		);
	return {
		port: read('PORT'),
		host: read('HOST'),
		/** The public address without a slash at its end; undefined where nobody said. */
		origin: read('ORIGIN'),
		dataDir,
		databaseUrl: read('DATABASE_URL') ?? `file:${dataDir}/forthright.db`,
		hops: read('TRUST_PROXY'),
		/** Without it nothing is mailed. With it there is a sender and a public address. */
		smtpUrl: read('SMTP_URL'),
		mailFrom: read('MAIL_FROM'),
		/** Where members may sign in besides here; undefined where they cannot. */
		oidc,
		webhooksPrivate: read('WEBHOOKS_PRIVATE'),
		/** Every so many hours; none is 0. */
		backups: { every: read('BACKUP_EVERY'), keep: read('BACKUP_KEEP') },
		/** Without it there is no /metrics. */
		metricsToken: read('METRICS_TOKEN'),
		logLevel: read('LOG_LEVEL'),
		shutdownMs: read('SHUTDOWN_TIMEOUT') * 1000,
		limits: {
			joinFailsPerIp: read('JOIN_FAILS_PER_IP'),
			guestMsgRate: read('GUEST_MSG_RATE'),
			maxParticipants: read('MAX_PARTICIPANTS'),
			maxMessageBytes: read('MAX_MESSAGE_BYTES'),
			socketQueueMax: read('SOCKET_QUEUE_MAX')
		}
	};
}

type Said = Partial<Record<'issuer' | 'clientId' | 'clientSecret' | 'name', string>>;

/** All three or none. */
function oidcOf({ issuer, clientId, clientSecret, name }: Said) {
	if (!issuer && !clientId && !clientSecret) return undefined;
	if (!issuer) throw new CannotStart('OIDC_ISSUER must be set when OIDC_CLIENT_ID is.');
	if (!clientId) throw new CannotStart('OIDC_CLIENT_ID must be set when OIDC_ISSUER is.');
	if (!clientSecret) throw new CannotStart('OIDC_CLIENT_SECRET must be set when OIDC_ISSUER is.');
	return { issuer, clientId, clientSecret, name: name ?? new URL(issuer).host };
}

export type Config = ReturnType<typeof readConfig>;
