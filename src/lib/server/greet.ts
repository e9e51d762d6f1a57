import { networkInterfaces } from 'node:os';
import { renderUnicodeCompact } from 'uqr';
import type { Config } from './config.ts';
import { welcome } from './realtime/io.ts';

/** The first thing an operator reads: where to go, a QR for the phone, what is still to do. */
export async function greet(config: Config, port: number) {
	const near = lanAddresses(config.host).map((host) => `http://${host}:${port}`);
	const shown = config.origin ?? near[0] ?? `http://localhost:${port}`;
	const lines = [
		'',
		'Forthright is running.',
		'',
		...(config.origin ? [`  public address    ${config.origin}`] : []),
		`  on this machine   http://localhost:${port}`,
		...near.map((address) => `  on the network    ${address}`),
		''
	];
	if (config.origin || near[0]) lines.push(renderUnicodeCompact(shown, { border: 2 }), '');
	lines.push(...(await welcome(shown)));
	console.log(lines.join('\n'));
	console.log(JSON.stringify({ msg: 'listening', port }));
}

/** Where others in the same network reach this machine, if the server listens there at all. */
export function lanAddresses(host: string) {
	const all = Object.values(networkInterfaces())
		.flat()
		.filter((one) => one !== undefined && one.family === 'IPv4' && !one.internal)
		.map((one) => one!.address);
	return ['0.0.0.0', '::'].includes(host) ? all : all.filter((one) => one === host);
}
