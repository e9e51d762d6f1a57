import type { Recorded } from '../events.ts';
import type { Meeting } from '../meeting.ts';

type Fact = Extract<
	Recorded,
	{
		type:
			| 'heardAloud'
			| 'nudgeShown'
			| 'nudgeAnswered'
			| 'climateSwitched'
			| 'climateOverruled'
			| 'climateReleased';
	}
>;

/** What the console is told of the climate, and what the facilitator makes of it. */
export function climate(meeting: Meeting, fact: Fact): Meeting {
	switch (fact.type) {
		case 'heardAloud':
			return { ...meeting, heardAloud: heard(meeting.heardAloud, fact) };
		case 'nudgeShown': {
			const { nudge, minute, numbers } = fact;
			return { ...meeting, nudges: [...meeting.nudges, { nudge, minute, numbers, answer: null }] };
		}
		case 'nudgeAnswered': {
			const { answer } = fact;
			const last = meeting.nudges.findLastIndex((one) => one.nudge === fact.nudge);
			const shown = meeting.nudges[last];
			return shown
				? { ...meeting, nudges: meeting.nudges.with(last, { ...shown, answer }) }
				: meeting;
		}
		case 'climateSwitched':
			return { ...meeting, climate: { ...meeting.climate, on: fact.on } };
		case 'climateOverruled':
			return { ...meeting, climate: { ...meeting.climate, overruled: fact.overruled } };
		case 'climateReleased': {
			const { note, at } = fact;
			return { ...meeting, climate: { ...meeting.climate, released: { note, at } } };
		}
	}
}

function heard(
	taps: Meeting['heardAloud'],
	{ person, heard: came, at }: Extract<Fact, { type: 'heardAloud' }>
) {
	if (came) return [...taps, { person, at }];
	const last = taps.findLastIndex((one) => one.person === person);
	return last < 0 ? taps : taps.toSpliced(last, 1);
}
