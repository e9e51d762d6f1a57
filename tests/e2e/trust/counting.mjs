/** Loaded into a server before anything else: every answer says how many statements were run until then. */
import Database from 'better-sqlite3';
import { ServerResponse } from 'node:http';

let ran = 0;
const { prepare } = Database.prototype;
Database.prototype.prepare = function (text) {
	const statement = prepare.call(this, text);
	for (const name of ['run', 'get', 'all', 'iterate']) {
		const work = statement[name];
		statement[name] = (...given) => {
			ran++;
			return work.apply(statement, given);
		};
	}
	return statement;
};

const { writeHead } = ServerResponse.prototype;
ServerResponse.prototype.writeHead = function (...given) {
	this.setHeader('x-work', ran);
	return writeHead.apply(this, given);
};
