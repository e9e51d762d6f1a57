import type { BetterAuthPlugin } from 'better-auth';
import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import * as v from 'valibot';

const Arriving = v.object({
	user: v.string(),
	/** They proved that the account's address is theirs. */
	proven: v.boolean()
});

/** Signs in whom we know by something better-auth knows nothing of. Called by the server alone. */
export const arrival = () =>
	({
		id: 'arrival',
		endpoints: {
			arrive: createAuthEndpoint(
				'/arrive',
				{ method: 'POST', body: Arriving, metadata: { SERVER_ONLY: true } },
				async (ctx) => {
					const { internalAdapter } = ctx.context;
					const { user: id, proven } = ctx.body;
					const found = await internalAdapter.findUserById(id);
					if (!found) throw ctx.error('UNAUTHORIZED');
					// Whoever made the account under an address that was not theirs loses what they had to it.
					const isNews = proven && !found.emailVerified;
					if (isNews) {
						for (const account of await internalAdapter.findAccounts(id))
							await internalAdapter.deleteAccount(account.id);
						await internalAdapter.deleteUserSessions(id);
					}
					const user = isNews
						? await internalAdapter.updateUser(id, { emailVerified: true })
						: found;
					const session = await internalAdapter.createSession(id);
					if (!session) throw ctx.error('INTERNAL_SERVER_ERROR');
					await setSessionCookie(ctx, { session, user });
					return ctx.json({ user: id });
				}
			)
		}
	}) satisfies BetterAuthPlugin;
