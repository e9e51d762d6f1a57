import { lookup as ask, type LookupAddress } from 'node:dns';
import { BlockList, isIP, isIPv4, type LookupFunction } from 'node:net';

/** Everything that is not the public internet: this machine, its networks, and what clouds keep for machines. */
const blocked = new BlockList();
for (const [net, bits] of [
	['0.0.0.0', 8],
	['10.0.0.0', 8],
	['100.64.0.0', 10],
	['127.0.0.0', 8],
	['169.254.0.0', 16],
	['172.16.0.0', 12],
	['192.0.0.0', 24],
	['192.0.2.0', 24],
	['192.31.196.0', 24],
	['192.52.193.0', 24],
	['192.88.99.0', 24],
	['192.168.0.0', 16],
	['192.175.48.0', 24],
	['198.18.0.0', 15],
	['198.51.100.0', 24],
	['203.0.113.0', 24],
	['224.0.0.0', 4],
	['240.0.0.0', 4]
] as const)
	blocked.addSubnet(net, bits, 'ipv4');

/** Of IPv6 only what is handed out to the public (2000::/3), without what hides an IPv4 address in it. */
const handedOut = new BlockList();
handedOut.addSubnet('2000::', 3, 'ipv6');
for (const [net, bits] of [
	['2001::', 23],
	['2001:db8::', 32],
	['2002::', 16],
	['3fff::', 20]
] as const)
	blocked.addSubnet(net, bits, 'ipv6');

export function isPublic(address: string) {
	if (isIPv4(address)) return !blocked.check(address, 'ipv4');
	if (!isIP(address) || address.includes('%')) return false;
	return handedOut.check(address, 'ipv6') && !blocked.check(address, 'ipv6');
}

export class NotPublic extends Error {
	override name = 'NotPublic';
}

type Resolve = (name: string, done: (error: Error | null, found: LookupAddress[]) => void) => void;
const bySystem: Resolve = (name, done) =>
	ask(name, { all: true, verbatim: true }, (error, found) => done(error, found ?? []));

/**
 * What a connection asks for the address of a name. The answer is the very one that is dialled, so a name
 * that points elsewhere a moment later is of no use (F4). One private address among several refuses all.
 */
export const publicLookup =
	(resolve: Resolve = bySystem): LookupFunction =>
	(name, options, done) =>
		resolve(name, (error, found) => {
			if (error) return done(error, []);
			const stray = found.find(({ address }) => !isPublic(address));
			if (stray || !found.length) return done(new NotPublic(`${name} is not a public address`), []);
			if (options.all) return done(null, found);
			done(null, found[0]!.address, found[0]!.family);
		});

/** The literal address in a URL, for which no name is looked up; null where there is a name. */
export function literalIn({ hostname }: URL) {
	const bare = hostname.replace(/^\[|\]$/g, '');
	return isIP(bare) ? bare : null;
}
