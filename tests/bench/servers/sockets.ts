import SQLite from 'better-sqlite3';
import { createRequire } from 'node:module';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';

// What others do with the same library: `bare` stores nothing; `each` commits every comment and sends every
// comment; `board` carries every comment to the other process by the adapter.
const [kind, where, folder] = process.argv.slice(2) as [string, string, string];
type Said = { id: string; words: string };

const http = createServer();
const io = new Server(http);
const keep = kind === 'each' ? file(where) : () => {};
if (kind === 'board') io.adapter(adapter(where, folder));

io.on('connection', (socket) => {
	const { room } = socket.handshake.auth as { room: string };
	void socket.join(room);
	socket.on('say', (said: Said, reply: () => void) => {
		keep(room, said);
		io.to(room).emit('said', said);
		reply();
	});
});
http.listen(0, '127.0.0.1', () => console.log(`port ${(http.address() as AddressInfo).port}`));

/** On disk before anybody hears of it, as the product has it. */
function file(name: string) {
	const client = new SQLite(name);
	client.pragma('journal_mode = WAL');
	client.pragma('synchronous = FULL');
	client.exec('create table if not exists said (room text, id text, words text)');
	const insert = client.prepare('insert into said values (?, ?, ?)');
	return (room: string, { id, words }: Said) => void insert.run(room, id, words);
}

function adapter(url: string, packages: string) {
	const theirs = createRequire(`${packages}/`);
	const { Pool } = theirs('pg');
	return theirs('@socket.io/postgres-adapter').createAdapter(new Pool({ connectionString: url }));
}
