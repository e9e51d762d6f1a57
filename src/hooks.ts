import type { Reroute } from '@sveltejs/kit';

/** The QR writes the link in capitals, so that the code stays coarse: `/J/…` is `/j/…`. */
export const reroute: Reroute = ({ url }) =>
	/^\/J\//.test(url.pathname) ? `/j/${url.pathname.slice(3)}` : undefined;
