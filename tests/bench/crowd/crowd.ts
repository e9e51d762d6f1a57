import { randomFrom } from '../../random.ts';
import { hocuspocus } from './hocuspocus.ts';
import { Wire } from './socket.ts';
import { Account, Spread, type Order } from './tally.ts';
import { forthright, plain, type Ears, type Speaker, type Tongue } from './tongues.ts';

/** Who comes, and where to. Those who only listen are not counted among the people. */
export type Coming = {
	tongue: 'plain' | 'forthright' | 'hocuspocus';
	folder?: string;
	people: Seat[];
	listeners?: Seat[];
};
export type Seat = Pick<Speaker, 'room' | 'seq' | 'epoch' | 'audience' | 'token'> & {
	port: number;
	cookie?: string;
};
export type Speaking = { rate: number; seconds: number; seed: number };
export type Told = {
	sent: number;
	acknowledged: number;
	refused: number;
	/** Person by person and comment by comment. */
	deliveries: number;
	lost: number;
	duplicate: number;
	stray: number;
	/** People whose order was not the one of the others in their room. */
	disorder: number;
	gaps: number;
	cut: number;
	/** Milliseconds from the moment a comment was due until somebody else saw it. */
	seen: Spread['told'];
	answered: Spread['told'];
	/** How late the crowd itself was: above a few milliseconds it is the crowd that is measured. */
	late: Spread['told'];
	seconds: number;
};

type Person = Speaker & { account: Account; nth: number; left: boolean };

let people: Person[] = [];
let listeners: Person[] = [];
let tongue: Tongue;
let run = fresh(0);

function fresh(most: number) {
	return {
		most,
		due: [] as number[],
		by: [] as number[],
		orders: new Map<string, Order>(),
		seen: new Spread(),
		answered: new Spread(),
		late: new Spread(),
		acknowledged: 0,
		refused: 0,
		gaps: 0
	};
}

async function come(coming: Coming) {
	tongue =
		coming.tongue === 'plain'
			? plain
			: coming.tongue === 'forthright'
				? forthright
				: await hocuspocus(coming.folder!);
	const arrive = async (seats: Seat[]) => {
		const came: Person[] = [];
		for (let from = 0; from < seats.length; from += 50)
			came.push(...(await Promise.all(seats.slice(from, from + 50).map(sit))));
		return came;
	};
	listeners = await arrive(coming.listeners ?? []);
	people = await arrive(coming.people);
	return people.length;
}

const sit = (seat: Seat, nth: number) =>
	new Promise<Person>((online) => {
		const who = { ...seat, nth, left: false, account: new Account(0) } as unknown as Person;
		const ears = earsOf(who, () => online(who));
		who.wire = new Wire({
			port: seat.port,
			path: tongue.path,
			cookie: seat.cookie,
			opened: () => tongue.greet(who),
			heard: (payload) => tongue.hear(who, payload, ears),
			closed: () => (who.left = true)
		});
	});

const earsOf = (who: Person, online: () => void): Ears => ({
	online,
	told(comments) {
		const now = performance.now();
		const order = run.orders.get(who.room) ?? [];
		if (!order.length) run.orders.set(who.room, order);
		for (const comment of comments) {
			if (!who.account.note(comment, run.due.length, order)) continue;
			if (people[run.by[comment]!] !== who) run.seen.add(now - run.due[comment]!);
		}
	},
	answered(comment, taken) {
		run.answered.add(performance.now() - run.due[comment]!);
		if (taken) run.acknowledged++;
		else run.refused++;
	},
	gap: () => void run.gaps++
});

/** An open loop: everybody speaks when it is time, whatever the server has answered so far. */
async function speak({ rate, seconds, seed }: Speaking): Promise<Told> {
	const random = randomFrom(seed);
	const moments: number[] = [];
	for (let at = 0; at < seconds * 1000; at -= (Math.log(1 - random()) * 1000) / rate)
		moments.push(at);
	run = fresh(moments.length);
	for (const one of [...people, ...listeners]) one.account = new Account(moments.length);

	const begun = performance.now();
	for (let next = 0; next < moments.length;) {
		const now = performance.now() - begun;
		for (; next < moments.length && moments[next]! <= now; next++) {
			const by = Math.floor(random() * people.length);
			run.due.push(begun + moments[next]!);
			run.by.push(by);
			tongue.say(people[by]!, next);
		}
		if (next) run.late.add(performance.now() - run.due[next - 1]!);
		await new Promise((go) => (rate > 900 ? setImmediate(go) : setTimeout(go, 1)));
	}
	const spoken = performance.now();
	await settled(20_000);
	return told((spoken - begun) / 1000);
}

const shares = () => {
	const sizes = new Map<string, number>();
	for (const { room } of people) sizes.set(room, (sizes.get(room) ?? 0) + 1);
	return sizes;
};

/** Everything that is to be heard, or the end of patience. */
async function settled(ms: number) {
	const sizes = shares();
	const wanted = run.by.reduce((sum, by) => sum + sizes.get(people[by]!.room)!, 0);
	const heard = () => people.reduce((sum, { account }) => sum + account.heard, 0);
	const end = performance.now() + ms;
	while (performance.now() < end && (heard() < wanted || run.acknowledged < run.by.length))
		await new Promise((go) => setTimeout(go, 20));
	// What comes twice comes late.
	await new Promise((go) => setTimeout(go, 150));
}

function told(seconds: number): Told {
	const sizes = shares();
	const wanted = run.by.reduce((sum, by) => sum + sizes.get(people[by]!.room)!, 0);
	const sum = (count: (account: Account) => number) =>
		people.reduce((all, { account }) => all + count(account), 0);
	const deliveries = sum(({ heard }) => heard);
	return {
		sent: run.by.length,
		acknowledged: run.acknowledged,
		refused: run.refused,
		deliveries,
		lost: wanted - deliveries,
		duplicate: sum(({ twice }) => twice),
		stray: sum(({ strange }) => strange),
		disorder: sum(({ apart }) => Number(apart !== null)),
		gaps: run.gaps,
		cut: people.filter(({ left }) => left).length,
		seen: run.seen.told,
		answered: run.answered.told,
		late: run.late.told,
		seconds
	};
}

function leave() {
	for (const { wire } of [...people, ...listeners]) wire.close();
	people = [];
	listeners = [];
}

type Asked = { come?: Coming; speak?: Speaking; leave?: true };

process.on('message', ({ come: coming, speak: speaking }: Asked) => {
	const work = coming ? come(coming) : speaking ? speak(speaking) : Promise.resolve(leave());
	work.then(
		(answer) => process.send!({ answer }),
		(error: Error) => process.send!({ error: error.stack })
	);
});
process.on('disconnect', () => process.exit());
