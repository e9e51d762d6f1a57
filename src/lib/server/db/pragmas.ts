import type SQLite from 'better-sqlite3';

/** Every connection says for itself that nothing is acknowledged before it is on the disk. */
export function durable(client: SQLite.Database) {
	client.pragma('journal_mode = WAL');
	client.pragma('synchronous = FULL');
	client.pragma('secure_delete = ON');
	client.pragma('foreign_keys = ON');
}
