const [major] = process.versions.node.split('.').map(Number);
if (major! < 22) {
	console.error(`Forthright needs Node 22 or newer; this is ${process.version}. Use npm start.`);
	process.exit(1);
}

const { createServer } = await import('node:http');
const { readConfig } = await import('./lib/server/config.ts');
const { edge } = await import('./lib/server/edge.ts');
const { greet } = await import('./lib/server/greet.ts');
const { makeIo, release } = await import('./lib/server/realtime/io.ts');

const config = await orExit(async () => readConfig());
// A body that trickles in must not hold its line for ever.
const http = createServer({ headersTimeout: 20_000, requestTimeout: 60_000 });
makeIo(http, config);

// adapter-node reads these once, when it is imported, and would otherwise take every request for https.
Object.assign(process.env, {
	FORTHRIGHT_HTTP_PROTOCOL_HEADER: 'x-forthright-protocol',
	FORTHRIGHT_HTTP_HOST_HEADER: 'x-forthright-host',
	FORTHRIGHT_HTTP_ADDRESS_HEADER: 'x-forthright-address'
});
// Imported last, because importing it runs hooks.server.ts init(). A variable, because only a build makes it.
const built = '../build/handler.js';
const { handler } = await orExit(() => import(built));

http.on('request', (request, response) => {
	if (request.url?.startsWith('/socket.io/')) return;
	// Written over whatever the client sent under these names.
	const { protocol, host, address } = edge(request, config);
	Object.assign(request.headers, {
		'x-forthright-protocol': protocol,
		'x-forthright-host': host,
		'x-forthright-address': address
	});
	// Also for scripts and pictures, which never come to the hooks.
	response.setHeader('x-content-type-options', 'nosniff');
	handler(request, response);
});

http.on('error', (error) => orExit(() => Promise.reject(error)));
http.listen(config.port, config.host, () => {
	const { port } = http.address() as { port: number };
	void orExit(() => greet(config, port));
});

let stopping = false;
for (const signal of ['SIGTERM', 'SIGINT'] as const)
	process.on(signal, async () => {
		if (stopping) process.exit(1);
		stopping = true;
		setTimeout(() => process.exit(1), config.shutdownMs).unref();
		// Requests under way may end; one that never ends must not hold the rest.
		setTimeout(() => http.closeAllConnections(), config.shutdownMs / 2).unref();
		await release();
		process.exit(0);
	});

/** What the operator can mend is said in one sentence, everything else with its stack. */
async function orExit<T>(run: () => Promise<T>): Promise<T> {
	try {
		return await run();
	} catch (error) {
		const { name, code, message } = error as { name: string; code?: string; message: string };
		if (name === 'CannotStart') console.error(message);
		else if (code === 'EADDRINUSE')
			console.error(`PORT ${config.port} is taken; choose another one.`);
		else if (code === 'ERR_MODULE_NOT_FOUND' && message.includes('build/handler.js'))
			console.error('Nothing is built yet; use npm start.');
		else console.error(error);
		process.exit(1);
	}
}

export {};
