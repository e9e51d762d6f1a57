import { eq } from 'drizzle-orm';
import { seenBy } from '#lib/domain/meeting/visibility.ts';
import type { AnyCommand } from '#lib/domain/meeting/commands.ts';
import type { App } from '#lib/server/app.ts';
import { check } from '#lib/server/check.ts';
import type { Database } from '#lib/server/db/index.ts';
import { readDone, readLog } from '#lib/server/meetings/log.ts';
import { guestPerson, join } from '#lib/server/meetings/people.ts';
import { house, perform } from '#lib/server/meetings/perform.ts';
import { enter } from '#lib/server/meetings/rooms.ts';
import { isRefusal } from '#lib/domain/refusal.ts';
import { serve } from '#lib/server/realtime/serve.ts';
import { tide } from '#lib/server/realtime/publish.ts';
import { hashToken, newId } from '#lib/server/tokens.ts';
import { pictureOf } from '../e2e/trust/checker.ts';
import { appOn, furnish, startedMeeting } from '../world.ts';
import { Loop, type Tamper } from './loop.ts';
import { Peer } from './peer.ts';
import { Time } from './time.ts';

/** When the meeting of these tests begins, by a clock that only they move. */
const BEGIN = Date.parse('2026-04-14T08:00:00.000Z');
const guests = ['maria', 'aisha', 'ben', 'cleo'];

/**
 * The product's own server and browser halves, eight browsers and a line that can do all that lines do.
 * Nothing but time and the network is made up.
 */
export class Room {
	peers = new Map<string, Peer>();
	app!: App;
	#db: Database;
	#loop = new Loop();
	#time = new Time();
	#tides = 0;

	constructor(db: Database) {
		this.#db = db;
	}

	async open(tamper?: Tamper) {
		const { query, tables: t } = this.#db;
		await this.#db.commit([query.delete(t.teams), query.delete(t.user)]);
		this.#time.install();
		this.#loop.install();
		if (tamper) this.#loop.tamper = tamper;
		this.#serve();
		await furnish(this.app);
		await this.#db.commit([
			query.update(t.memberships).set({ role: 'facilitator' }).where(eq(t.memberships.user, 'tom'))
		]);
		await startedMeeting(this.app);
		for (const id of guests.slice(2)) await join(this.app, 'm', guestPerson(id, id, 'lopez', null));
		await this.#seats();
		return this;
	}

	/** As after a restart: nothing is left but the database, and every line breaks. */
	restart() {
		this.#serve();
	}

	#serve() {
		this.app = appOn(this.#db, () => new Date(BEGIN + this.#time.now).toISOString());
		Object.assign(this.app.config.limits, { guestMsgRate: 10_000 });
		// What the server before a restart still wrote is another's, and would have to be waited for by a clock
		// that stands still here.
		Object.defineProperty(this.app.line, 'shared', { get: () => -Infinity, set: () => {} });
		serve(
			this.app,
			async () => {},
			async () => []
		);
	}

	async #seats() {
		const { query, tables: t } = this.#db;
		const createdAt = this.app.now();
		const secret = () => newId();
		const tokens = { dana: secret(), tom: secret() };
		await this.#db.commit(
			Object.entries(tokens).map(([user, token]) =>
				query
					.insert(t.apiTokens)
					.values({ tokenHash: hashToken(token), user, name: 'test', createdAt })
			)
		);
		const desk = { meeting: 'm', audience: 'console' as const };
		this.#peer('dana', 'dana', { ...desk, token: tokens.dana });
		this.#peer('tom', 'tom', { ...desk, token: tokens.tom });
		this.#peer('tom’s tablet', 'tom', { ...desk, audience: 'team', token: tokens.tom });
		for (const id of guests) {
			const token = secret();
			await this.#db.commit([
				query.insert(t.guests).values({ id, meeting: 'm', tokenHash: hashToken(token), createdAt })
			]);
			this.#peer(id, id, { meeting: 'm', audience: 'guests', cookie: `guest-m=${token}` });
		}
		const token = secret();
		await this.#db.commit([
			query.insert(t.screens).values({
				...{ id: secret(), meeting: 'm', linkHash: secret(), createdAt },
				cookieHash: hashToken(token)
			})
		]);
		this.#peer('wall', null, { meeting: 'm', audience: 'projector', cookie: `screen-m=${token}` });
		for (const peer of this.peers.values()) await this.#whole(peer.dial());
	}

	#peer(name: string, person: string | null, door: Peer['door']) {
		this.peers.set(name, new Peer(this.#loop, name, person, door));
	}

	/** What nobody asks for: of the house alone. */
	does(command: AnyCommand) {
		return perform(this.app, 'm', { id: newId(), command }, house);
	}

	dial = (peer: Peer) => this.#whole(peer.dial());

	/** As the server does every ten seconds. */
	async tide() {
		const room = await enter(this.app, 'm');
		if (room) tide(room);
	}

	pass = (ms: number) => this.#time.pass(ms, this.rest);

	/** Nothing is under way any more, neither in the server nor on a line. */
	rest = async () => {
		for (let calm = 0; calm < 2;) {
			await new Promise((go) => setImmediate(go));
			const { asking, travelling } = this.#loop;
			const busy = asking || travelling || this.app.line.moving || this.app.line.waiting.length;
			calm = busy ? 0 : calm + 1;
			// A database that is asked over a line needs the time that would go into asking it again.
			if (busy && this.#db.kind === 'pg') await new Promise((go) => setTimeout(go, 0));
		}
	};

	async #whole<T>(work: Promise<T>): Promise<T> {
		let over = false;
		const done = work.finally(() => (over = true));
		while (!over) await this.rest();
		return done;
	}

	/** The storm is over: everybody comes back by what the product itself does about it. */
	async calm() {
		for (const peer of this.peers.values()) {
			peer.cut();
			await this.dial(peer);
		}
		for (let round = 0; round < 60; round++) {
			await this.pass(1100);
			if (round % 9 === 8) await this.tide();
			const quiet = [...this.peers.values()].every((peer) => peer.isQuiet);
			if (quiet && ++this.#tides > 1) break;
			if (quiet) await this.tide();
		}
		await this.rest();
	}

	/** What is wrong, one sentence each: I1 to I6 and I8 of trust.md. */
	async faults(): Promise<string[]> {
		const log = await readLog(this.#db, 'm');
		const done = await readDone(this.#db, 'm');
		const { meeting } = (await enter(this.app, 'm'))!;
		const faults = (await check(this.app)).faults;
		for (const { name, line, person, door, told, back, sent } of this.peers.values()) {
			faults.push(...back);
			const seen = seenBy(meeting, { audience: door.audience, person });
			if (line.facts.seq !== log.length)
				faults.push(`${name} stands at ${line.facts.seq} of ${log.length} (I4)`);
			if (pictureOf(line.state) !== pictureOf(seen))
				faults.push(`${name} sees another meeting (I4)`);
			const answers = new Map<string, number>();
			for (const { id, answer } of told) {
				if (isRefusal(answer)) continue;
				if (done.get(id)?.seq !== answer.seq)
					faults.push(`what ${name} was told is kept is not (I1)`);
				if ((answers.get(id) ?? answer.seq) !== answer.seq)
					faults.push(`${name} was given two numbers for one command (I2)`);
				answers.set(id, answer.seq);
			}
			const answered = new Set(told.map(({ id }) => id));
			for (const id of sent.keys())
				if (!answered.has(id) && !done.has(id)) faults.push(`words of ${name} are lost (I1)`);
		}
		return faults;
	}

	close() {
		for (const peer of this.peers.values()) peer.cut();
		this.#time.uninstall();
	}
}
