import { dial } from '#lib/live/carrier.ts';
import { gather } from '../crowd/gather.ts';
import { flushing } from '../disk.ts';
import { step, warm } from '../stairs.ts';
import { bare, forthright, type Subject } from '../subjects.ts';
import { having, Notes, PLAIN_MS, type Goal } from './goal.ts';

export const p7: Goal = {
	id: 'P7',
	what: 'memory for each person, 1,000 who come at once, and who comes late',
	async measure(seed) {
		const notes = new Notes();
		const thousand = (made: Promise<Subject>) =>
			having(made, async (subject) => {
				const crowd = await gather();
				await warm(subject, crowd, 50, 50);
				const one = await step(subject, crowd, { people: 1000, rate: 20, seconds: 3, seed });
				crowd.stop();
				notes.add(subject, one);
				return one;
			});
		const theirs = await thousand(bare());
		const ours = await thousand(forthright({ env: flushing(PLAIN_MS) }));
		const kilobytes = `${ours.perPerson} over ${theirs.perPerson} kB`;
		notes.put('memory per person', ours.perPerson / theirs.perPerson, { most: 1.2 }, kilobytes);
		const work = `${ours.perArrival} over ${theirs.perArrival} ms each`;
		notes.put('work to admit 1,000', ours.perArrival / theirs.perArrival, { most: 2 }, work);
		await having(forthright({ env: flushing(PLAIN_MS) }), async (subject) => {
			for (const comments of [1250, 2500, 5000]) {
				const bytes = await late(subject, comments, seed);
				const wanted = comments === 5000 ? { most: 1_000_000 } : {};
				notes.put(`bytes for whoever comes after ${comments} comments`, bytes, wanted);
			}
		});
		return notes;
	}
};

/** How much somebody is told who comes with nothing in hand; one question, one answer. */
async function late(subject: Subject, comments: number, seed: number) {
	const crowd = await gather();
	const seats = await subject.seats(20);
	await crowd.come({ ...seats, people: seats.people.slice(1) });
	await crowd.speak({ rate: 2500, seconds: comments / 2500, seed });
	const { room: meeting, cookie, port } = seats.people[0]!;
	const socket = dial({ url: `http://127.0.0.1:${port}`, meeting, audience: 'guests', cookie });
	await new Promise<void>((done) => socket.once('connect', done));
	let bytes = 0;
	socket.io.engine.on(
		'packet',
		({ data }: { data?: unknown }) => (bytes += String(data ?? '').length)
	);
	await socket.emitWithAck('follow', { seq: 0, epoch: 0 });
	socket.disconnect();
	crowd.stop();
	return bytes;
}
