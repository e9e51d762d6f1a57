import { expect, test } from 'vitest';
import { leanSnapshot, type LeanSnapshot } from '#lib/domain/lean.ts';
import { planned } from '#lib/domain/meeting/meeting.ts';
import type { Packet } from '#lib/domain/wire.ts';
import { keepNothing } from '#lib/live/keep.ts';
import { Line } from '#lib/live/line.ts';

/** A line whose questions are answered when the test says so. */
function slowLine() {
	const asked: ((answer: LeanSnapshot | Packet) => void)[] = [];
	const line = new Line({
		start: { meeting: planned, seq: 5, epoch: 1 },
		me: () => ({ person: 'maria', side: 'customer' }),
		carrier: {
			follow: () => new Promise((answer) => asked.push(answer)),
			command: () => new Promise(() => {})
		},
		keep: keepNothing,
		changed() {}
	});
	return { line, asked };
}
const upTo = (from: number, upTo: number): Packet => ({ from, upTo, epoch: 1, events: [] });
const picture = (seq: number, epoch = 1) => leanSnapshot({ meeting: planned, seq, epoch });

test('B1 what was told while the whole picture was on its way is not taken back', async () => {
	const { line, asked } = slowLine();
	const followed = line.follow();
	line.receive(upTo(5, 9));
	asked[0]!(picture(6));
	await followed;
	expect(line.facts.seq).toBe(9);
	expect(line.online).toBe(true);
});

test('D3 a server that knows less than was asked for, or tells another story, is followed', async () => {
	for (const other of [picture(3), picture(6, 2)]) {
		const { line, asked } = slowLine();
		const followed = line.follow();
		line.receive(upTo(5, 9));
		asked[0]!(other);
		await followed;
		expect(line.facts).toMatchObject({ seq: other.seq, epoch: other.epoch });
	}
});
