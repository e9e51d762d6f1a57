/**
 * `node tests/upgrades/keep.ts`: keeps a database as this version makes it, so that every later version is
 * tried on it. Run it for a release, and commit the file.
 */
import SQLite from 'better-sqlite3';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { gzipSync } from 'node:zlib';
import { createApp } from '#lib/server/app.ts';
import { readConfig } from '#lib/server/config.ts';
import { openDatabase } from '#lib/server/db/open.ts';
import { erase } from '#lib/server/erase/erase.ts';
import { sealActivity } from '#lib/server/seals.ts';
import { furnish, guestOf, photoOf, talk } from '../e2e/access/world.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const folder = mkdtempSync(`${tmpdir()}/forthright-kept-`);
const file = `${folder}/forthright.db`;
const app = createApp({
	db: await openDatabase(`file:${file}`),
	config: readConfig({ LOG_LEVEL: 'silent', DATA_DIR: folder }),
	secret: 'a secret of thirty-two characters.'
});

const house = await furnish(app, 'Kundendienst “خدمة” 👩🏽‍💼 客服');
const guest = await guestOf(app, house, 'Zoë O’Neill-ß \u202eשלום');
await talk(app, house, guest.id);
await photoOf(app, house, guest.id);
// Somebody who was taken out again: what is left of them has to be read as well.
const seat = await app.db.query.select().from(app.db.tables.people);
const closed = seat.find(({ meeting, side, id }) => {
	return meeting === house.things.closed && side === 'customer' && id !== house.things.person;
});
await erase(app, { guest: closed!.id });
await sealActivity(app);
await app.db.close();

const whole = new SQLite(file);
whole.pragma('journal_mode = DELETE');
whole.exec('vacuum');
whole.close();
const kept = `tests/upgrades/${version}.db.gz`;
writeFileSync(kept, gzipSync(readFileSync(file), { level: 9 }));
rmSync(folder, { recursive: true });
console.log(`${kept} is kept.`);
