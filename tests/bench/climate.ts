import { climateAfter } from '#lib/domain/climate/after.ts';
import { advance, begun, climateAt } from '#lib/domain/climate/live.ts';
import { nudgeAt } from '#lib/domain/climate/nudges.ts';
import { recordOf } from '#lib/domain/climate/record.ts';
import type { Meeting } from '#lib/domain/meeting/meeting.ts';
import { writeFigures } from '../figures.ts';
import { bigMeeting } from './meeting.ts';

// `node tests/bench/climate.ts` writes what it measured into docs/testing.md.
const told = (ms: number) => Math.round(ms * 10) / 10;
for (const comments of [300, 1000]) {
	const { read, looked, judged } = timesOf(bigMeeting(60, comments), 100);
	writeFigures(`climate: 60 customers, ${comments} comments`, 7, {
		'ms to read the meeting': told(read),
		'ms for a live look and its nudge': told(looked),
		'ms for the verdict': told(judged)
	});
}

/** Milliseconds in the middle of many: reading the meeting, one live look with its nudge, the verdict. */
function timesOf(meeting: Meeting, times: number) {
	const record = recordOf(meeting);
	const running = advance(record, 79, begun);
	const middle = (work: () => unknown) => {
		const taken = Array.from({ length: times }, () => {
			const began = performance.now();
			work();
			return performance.now() - began;
		});
		return taken.toSorted((a, b) => a - b)[Math.floor(times / 2)]!;
	};
	return {
		read: middle(() => recordOf(meeting)),
		looked: middle(() => {
			const climate = climateAt(record, 80, advance(record, 80, running));
			return nudgeAt(record, 80, climate, []);
		}),
		judged: middle(() => climateAfter(record))
	};
}
