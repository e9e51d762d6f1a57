import { cutOffNow, heatNow } from '#lib/domain/meeting/heat.ts';
import { personIn, type Comment, type Meeting, type Nudged } from '#lib/domain/meeting/meeting.ts';

/** What only the facilitator is told, and its name: whoever is done with it is done with this one. */
export type Hint =
	| { kind: 'heat'; key: string; people: number }
	| { kind: 'urgent'; key: string; comment: string; number: number }
	| { kind: 'personal'; key: string; comment: string; number: number }
	| { kind: 'cutOff'; key: string; person: string }
	| { kind: 'nudge'; key: string; shown: Nudged };

/** One hint at a time, the most pressing first. */
export function hintOf(meeting: Meeting, now: string, done: ReadonlySet<string>): Hint | null {
	return hintsOf(meeting, now).find((one) => !done.has(one.key)) ?? null;
}

function hintsOf(meeting: Meeting, now: string): Hint[] {
	if (meeting.status !== 'open') return [];
	const people = heatNow(meeting, now);
	const last = meeting.heat.at(-1)?.at;
	const heat: Hint[] = people ? [{ kind: 'heat', key: `heat ${last}`, people }] : [];
	const urgent = meeting.comments
		.filter((one) => one.urgent && !one.withdrawn && !isAnswered(meeting, one))
		.map(({ id, number }): Hint => ({
			kind: 'urgent',
			key: `urgent ${id}`,
			comment: id,
			number
		}));
	const personal = meeting.comments
		.filter((one) => one.personal === 'flagged' && !one.withdrawn)
		.map(({ id, number }): Hint => ({
			kind: 'personal',
			key: `personal ${id}`,
			comment: id,
			number
		}));
	const cutOff = cutOffNow(meeting, now).map(({ by, at }): Hint => ({
		kind: 'cutOff',
		key: `cut off ${by} ${at}`,
		person: by
	}));
	const nudge = nudgeIn(meeting);
	const isWar = nudge?.shown.nudge.startsWith('W');
	const said = [...urgent, ...heat, ...personal, ...cutOff];
	return nudge ? (isWar ? [nudge, ...said] : [...said, nudge]) : said;
}

/** Somebody of the team has said something to it. */
const isAnswered = (meeting: Meeting, { replies }: Comment) =>
	replies.some(({ by }) => {
		const side = personIn(meeting, by)?.side;
		return side === 'team' || side === 'facilitator';
	});

/** The newest one, until it is answered: an older one is past. */
function nudgeIn({ nudges, climate }: Meeting) {
	const shown = nudges.at(-1);
	if (!shown || shown.answer || !climate.on) return null;
	return { kind: 'nudge' as const, key: `nudge ${shown.nudge} ${shown.minute}`, shown };
}
