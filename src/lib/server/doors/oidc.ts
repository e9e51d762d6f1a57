import { genericOAuth } from 'better-auth/plugins';
import { and, eq, gt, isNull } from 'drizzle-orm';
import type { App } from '../app.ts';
import type { Config } from '../config.ts';
import type { Database } from '../db/index.ts';
import { acceptInviteTo } from '../members.ts';

export const provider = 'oidc';

/** Members sign in where their firm keeps its accounts. Its answer must be signed and carry our nonce. */
export const oidcBy = ({ issuer, clientId, clientSecret }: NonNullable<Config['oidc']>) =>
	genericOAuth({
		config: [
			{
				providerId: provider,
				discoveryUrl: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
				clientId,
				clientSecret,
				scopes: ['openid', 'email', 'profile'],
				requireIdTokenVerification: true,
				mapProfileToUser: ({ name, preferred_username, email }) => ({
					name: String(name || preferred_username || email)
				})
			}
		]
	});

type Coming = { email?: string | null; emailVerified?: boolean };

/** An account elsewhere opens nothing here by itself: somebody is in a team, or was asked into one. */
export async function isExpected(db: Database, { email, emailVerified }: Coming) {
	if (!email) return false;
	const { user: u, memberships: m } = db.tables;
	const [member] = await db.query
		.select({ team: m.team })
		.from(u)
		.innerJoin(m, eq(m.user, u.id))
		.where(eq(u.email, email.toLowerCase()))
		.limit(1);
	if (member) return true;
	return !!emailVerified && (await invitesTo(db, email, new Date().toISOString())).length > 0;
}

async function invitesTo({ query, tables: { invites: i } }: Database, email: string, now: string) {
	return query
		.select({ id: i.id, team: i.team, role: i.role, email: i.email })
		.from(i)
		.where(and(eq(i.email, email.toLowerCase()), isNull(i.usedAt), gt(i.expiresAt, now)));
}

/** Whoever comes with a proven address has what was sent to it: their invitations need no link. */
export async function acceptInvites(app: App, user: string) {
	const { user: u } = app.db.tables;
	const [row] = await app.db.query
		.select({ email: u.email, isProven: u.emailVerified })
		.from(u)
		.where(eq(u.id, user));
	if (!row?.isProven) return;
	for (const offer of await invitesTo(app.db, row.email, app.now()))
		await acceptInviteTo(app, offer, user);
}

/** Where to send somebody who wants to sign in elsewhere; null where nobody can. */
export async function toProvider(
	{ auth, config }: App,
	headers: Headers,
	back: string
): Promise<string | null> {
	if (!config.oidc || !config.origin) return null;
	const { url } = await auth(config.origin).api.signInSocial({
		body: {
			provider,
			callbackURL: `/sign-in/oidc/come?back=${encodeURIComponent(back)}`,
			errorCallbackURL: '/sign-in?refused=oidc',
			disableRedirect: true
		},
		headers
	});
	return url ?? null;
}
