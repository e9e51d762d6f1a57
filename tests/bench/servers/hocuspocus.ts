import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

// As its own pages show it: a server and the SQLite extension, everything else left alone.
const [file, folder] = process.argv.slice(2) as [string, string];
const theirs = createRequire(`${folder}/`);
const from = (name: string) => import(pathToFileURL(theirs.resolve(name)).href);
const { Server } = await from('@hocuspocus/server');
const { SQLite } = await from('@hocuspocus/extension-sqlite');
const server = new Server({
	port: 0,
	address: '127.0.0.1',
	quiet: true,
	extensions: [new SQLite({ database: file })]
});
await server.listen();
console.log(`port ${server.address.port}`);

export {};
