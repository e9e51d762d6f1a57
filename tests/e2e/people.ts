import type { Audience } from '#lib/domain/meeting/visibility.ts';
import { planned } from '#lib/domain/meeting/meeting.ts';
import { dial, overSocket, type Live } from '#lib/live/carrier.ts';
import type { Answer } from '#lib/domain/wire.ts';
import { keepNothing } from '#lib/live/keep.ts';
import { Line } from '#lib/live/line.ts';
import { newId } from '#lib/server/tokens.ts';

/** Somebody with a page open, as far as the page is heard on the line. */
export type Somebody = {
	line: Line;
	socket: Live;
	/** Numbers of the comments they were told of, in the order they were told. */
	told: string[];
	sent: string[];
	/** Comments that came to them after later ones. */
	disorder: number;
	/** When they were last away, and for how long. */
	away: number[];
};

/** Whoever wants to know what happens to them. */
export type Notes = {
	changed?(one: Somebody): void;
	answered?(id: string, answer: Answer): void;
};

export function somebody(
	url: string,
	meeting: string,
	audience: Audience,
	cookie: string,
	notes: Notes = {}
): Somebody {
	const socket = dial({ url, meeting, audience, cookie });
	const one: Somebody = { socket, told: [], sent: [], disorder: 0, away: [] } as never;
	let left = 0;
	let last = 0;
	one.line = new Line({
		start: { meeting: planned, seq: 0, epoch: 0 },
		me: () => ({ person: '', side: audience === 'guests' ? 'customer' : 'team' }),
		carrier: overSocket(socket),
		keep: keepNothing,
		changed: () => notes.changed?.(one),
		answered: notes.answered
	});
	socket.on('connect', () => {
		const back = () => {
			if (left) one.away.push(performance.now() - left);
			left = 0;
		};
		void one.line.follow().then(back, () => socket.disconnect().connect());
	});
	socket.on('disconnect', () => {
		left = performance.now();
		one.line.lost();
	});
	socket.on('packet', (packet) => {
		for (const event of packet.events) {
			if (event.type !== 'commentAdded' || event.seq <= one.line.facts.seq) continue;
			one.told.push(event.comment);
			if (event.seq < last) one.disorder++;
			last = event.seq;
		}
		one.line.receive(packet);
	});
	return one;
}

export function speak(one: Somebody, words: string) {
	const comment = newId();
	one.sent.push(comment);
	one.line.send({
		...{ type: 'addComment', comment, clause: null, section: null, quote: null, verb: null },
		...{ words, lang: null, unsigned: false, behalf: null }
	});
	return comment;
}

export const commentsOf = ({ line }: Somebody) => line.facts.meeting.comments.map(({ id }) => id);
