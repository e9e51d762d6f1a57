import { betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { sveltekitCookies } from 'better-auth/svelte-kit';
import type { Config } from './config.ts';
import type { Database } from './db/index.ts';
import { arrival } from './doors/arrival.ts';
import { isExpected, oidcBy } from './doors/oidc.ts';

type Options = {
	secret: string;
	/** The public address; without it no link can be mailed. */
	origin?: string;
	/** Where else members may sign in. */
	oidc?: Config['oidc'];
	/** SvelteKit's, handed in so that this file also runs without it. */
	getRequestEvent(): unknown;
	/** A session is over, for whatever reason but its age: the moment to end its sockets. */
	ended?(session: string): void;
};

/** Cookies are Secure over https only, where a browser takes them: so there are two, chosen by the request. */
export function createAuth(db: Database, options: Options) {
	const plain = make(db, options, false);
	const secure = make(db, options, true);
	return (protocol: string): Auth => (protocol.startsWith('https') ? secure : plain);
}

export type Auth = ReturnType<typeof make>;

function make(
	db: Database,
	{ secret, origin, oidc, getRequestEvent, ended }: Options,
	secure: boolean
) {
	// The provider sends people back to the public address, so only one of the two is asked.
	const isPublic = origin?.startsWith('https') === secure;
	return betterAuth({
		secret,
		baseURL: origin,
		database: drizzleAdapter(db.query, {
			provider: db.kind,
			schema: db.tables,
			transaction: db.kind === 'pg'
		}),
		emailAndPassword: { enabled: true, minPasswordLength: 12, autoSignIn: true },
		session: { expiresIn: 30 * 24 * 3600, updateAge: 24 * 3600 },
		advanced: {
			useSecureCookies: false, // its own prefix is __Secure-; the one below is stricter
			cookiePrefix: secure ? '__Host-forthright' : 'forthright',
			defaultCookieAttributes: { secure },
			ipAddress: { ipAddressHeaders: ['x-forthright-address'] }
		},
		databaseHooks: { session: { delete: { after: async ({ id }) => ended?.(id) } } },
		user: {
			validateUserInfo: async ({ user, source }) =>
				source.method !== 'oauth' || (await isExpected(db, user))
					? undefined
					: { error: 'not_invited' }
		},
		telemetry: { enabled: false },
		logger: { level: 'error' },
		// Last, or cookies of other plugins are not handed to SvelteKit. Its type of the event is SvelteKit's.
		plugins: [
			arrival(),
			...(oidc && isPublic ? [oidcBy(oidc)] : []),
			sveltekitCookies(getRequestEvent as Parameters<typeof sveltekitCookies>[0])
		]
	});
}
