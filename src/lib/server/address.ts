import type { Config } from './config.ts';
import { lanAddresses } from './greet.ts';

const own = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/**
 * Where a phone in the room reaches this server. Whoever sits at the machine itself sees `localhost`,
 * which no phone can reach: then it is the machine's first address in its network.
 */
export function joinAddress({ config }: { config: Config }, url: URL) {
	const base = new URL(config.origin ?? url.origin);
	const near = lanAddresses(config.host)[0];
	if (!config.origin && near && own.test(base.hostname)) base.hostname = near;
	return {
		shown: base.host,
		/** In capitals: a QR of digits and capitals needs fewer and larger squares. */
		link: (roomToken: string) => `${base.origin}/j/${roomToken}`.toUpperCase(),
		/** For a link that is copied and read. */
		path: (path: string) => `${base.origin}${path}`
	};
}
