import SQLite from 'better-sqlite3';

type Dump = Map<string, string>;

/** Sees from outside whether anything in the database has changed, and what. */
export class Witness {
	#db: SQLite.Database;
	#seen: number;
	#dump: Dump;

	constructor(file: string) {
		this.#db = new SQLite(file, { readonly: true });
		this.#seen = this.#version();
		this.#dump = this.#read();
	}

	/** The rows that came and went since it was asked last. */
	changes() {
		const version = this.#version();
		if (version === this.#seen) return { came: [], went: [] };
		const before = this.#dump;
		const after = this.#read();
		[this.#seen, this.#dump] = [version, after];
		const other = (one: Dump, than: Dump) =>
			[...one].filter(([key, row]) => than.get(key) !== row).map(([key, row]) => `${key} ${row}`);
		return { came: other(after, before), went: other(before, after) };
	}

	close() {
		this.#db.close();
	}

	#version = () => this.#db.pragma('data_version', { simple: true }) as number;

	#read(): Dump {
		const tables = this.#db
			.prepare("select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'")
			.pluck()
			.all() as string[];
		return new Map(
			tables
				// A wrong code or password is counted whoever tried it; the house seals by itself what was done.
				.filter((name) => name !== 'failures' && name !== 'activity_seals')
				.flatMap((name) =>
					this.#db
						.prepare(`select rowid as "#", * from "${name}"`)
						.all()
						.map((row): [string, string] => {
							const { '#': id, ...rest } = row as Record<string, unknown>;
							return [`${name} ${String(id)}`, JSON.stringify(rest)];
						})
				)
		);
	}
}
