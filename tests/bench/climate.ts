import { climateAfter } from '#lib/domain/climate/after.ts';
import { advance, begun, climateAt } from '#lib/domain/climate/live.ts';
import { nudgeAt } from '#lib/domain/climate/nudges.ts';
import { recordOf } from '#lib/domain/climate/record.ts';
import type { Meeting } from '#lib/domain/meeting/meeting.ts';
import { bigMeeting } from './meeting.ts';

// What the climate costs a server in a large meeting: `node tests/bench/climate.ts`.
for (const comments of [300, 1000])
	console.log(`60 customers, ${comments} comments:`, timesOf(bigMeeting(60, comments), 100));

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
