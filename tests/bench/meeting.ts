import {
	planned,
	replyKinds,
	verbs,
	type Comment,
	type Meeting
} from '#lib/domain/meeting/meeting.ts';
import { randomFrom } from '../random.ts';

const at = (minute: number) => new Date(minute * 60_000).toISOString();

/** A meeting of an hour and a half with so many customers and comments, and all that happens around them. */
export function bigMeeting(customers: number, comments: number): Meeting {
	const random = randomFrom(7);
	const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)]!;
	const guests = Array.from({ length: customers }, (_, i) => `c${i}`);
	const clauses = Array.from({ length: 12 }, (_, i) => `E${i}`);
	const said = Array.from({ length: comments }, (_, i): Comment => {
		const minute = at(10 + (70 * i) / comments);
		return {
			id: `k${i}`,
			number: i + 1,
			by: pick(guests),
			side: 'customer',
			customer: 'cu',
			behalf: null,
			clause: pick(clauses),
			section: 'expectations',
			quote: null,
			verb: pick([...verbs, null]),
			words:
				'Last March we waited twelve days for one answer and nobody told us that it was on its way.',
			lang: 'en',
			at: minute,
			lobby: false,
			held: false,
			unprompted: false,
			last: false,
			paper: false,
			readBack: null,
			shown: true,
			edited: false,
			withdrawn: false,
			agrees: [],
			replies: [1, 2].map((n) => ({
				id: `r${i}-${n}`,
				by: 'tom',
				kind: pick(replyKinds),
				words: 'We see.',
				at: minute,
				explained: false
			})),
			outcome: null,
			outcomeAt: null,
			personal: random() < 0.05 ? 'confirmed' : null,
			ref: null
		};
	});
	const person = { title: null, since: null, line: null, photo: null, muted: false, bodily: false };
	const known = { ...person, removed: false, ref: null };
	return {
		...planned,
		status: 'open',
		agenda: [{ stage: 'needs', minutes: 90 }],
		startedAt: at(0),
		entered: [{ stage: 'needs', at: at(0) }],
		clauses: clauses.map((id) => ({
			id,
			section: 'expectations',
			text: id,
			origin: 'assumed',
			measures: null,
			ref: null
		})),
		people: [
			...guests.map((id) => ({
				...known,
				id,
				name: id,
				side: 'customer' as const,
				customer: 'cu'
			})),
			{ ...known, id: 'tom', name: 'Tom', side: 'team', customer: null }
		],
		comments: said,
		heat: guests.map((voter) => ({ voter, side: 'customer', at: at(Math.floor(90 * random())) })),
		pulses: guests.map((voter) => ({
			kind: 'check-in',
			voter,
			side: 'customer',
			values: { friendly: pick([2, 3, 4, 5]), heard: 4 },
			at: at(45)
		})),
		ballots: guests.flatMap((by) =>
			clauses.flatMap((subject) =>
				(['importance', 'performance'] as const).map((kind) => ({
					kind,
					subject,
					by,
					side: 'customer' as const,
					value: pick([1, 2, 3, 4, 5]),
					late: false,
					at: at(60)
				}))
			)
		)
	};
}
