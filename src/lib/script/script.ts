import * as v from 'valibot';

const text = v.string();
const some = v.optional(v.nullable(text), null);
const minute = v.pipe(v.number(), v.minValue(0), v.maxValue(10_000));
const list = <S extends v.GenericSchema>(item: S) => v.optional(v.array(item), []);
const value = v.optional(v.nullable(v.number()));
const rated = {
	participant: text,
	importance: value,
	performance: value,
	at_min: v.optional(minute)
};

const Person = v.object({
	id: text,
	role: text,
	org: some,
	name: v.pipe(text, v.minLength(1)),
	title: some
});

/** Loose, so that a field nobody knows can be named. */
const Reply = v.looseObject({ by: text, kind: text, text });

const Outcome = v.object({
	kind: text,
	ref: some,
	owner: some,
	due: some,
	note: some,
	because: some
});

const Feedback = v.object({
	id: text,
	at_min: minute,
	author: text,
	on_behalf_of: some,
	kind: text,
	anchor: some,
	selection: some,
	text,
	visibility: v.optional(text, 'named'),
	reactions: v.optional(v.object({ agree: list(text), disagree: list(text) }), {}),
	replies: list(Reply),
	flag_personal: v.optional(v.nullable(v.boolean()), false),
	outcome: v.optional(v.nullable(Outcome), null)
});

/** Loose: each question is a key of its own, with one answer a person in the order they sit. */
const Pulse = v.looseObject({ side: text, at_min: v.optional(minute) });

const Meeting = v.object({
	id: text,
	customer: some,
	charter_version: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 1),
	title: text,
	objective: v.optional(text, ''),
	starts_at: v.pipe(text, v.isoTimestamp()),
	planned_min: v.optional(minute, 0),
	participants: v.array(Person),
	phases: list(v.object({ phase: text, start_min: minute, end_min: minute })),
	floor: list(v.object({ start_min: minute, end_min: v.optional(minute), side: text })),
	feedback: list(Feedback),
	ratings: list(v.object({ ...rated, expectation: text })),
	theme_ratings: list(v.object({ ...rated, theme: text })),
	top3: list(v.object({ participant: text, picks: list(text), at_min: v.optional(minute) })),
	heat_flags: list(v.object({ participant: text, at_min: minute })),
	pulses: list(Pulse),
	exit_pulse: list(Pulse)
});

const wording = { target: text, op: text, before: some, after: some };

const Script = v.object({
	team: v.object({ id: text, name: text }),
	customers: list(v.object({ id: text, name: text, why_key: some, segment: some })),
	charter: v.object({
		id: text,
		title: text,
		nodes: v.array(v.object({ id: text, section: text, text, expectation: some }))
	}),
	meetings: v.array(Meeting),
	revisions: list(
		v.object({
			id: text,
			...wording,
			also: list(v.object(wording)),
			because: list(text)
		})
	),
	commitments: list(
		v.object({
			id: text,
			text,
			owner: text,
			due: some,
			done: some,
			told_customer: some,
			because: list(text)
		})
	),
	merges: list(
		v.object({
			id: text,
			label: v.pipe(text, v.minLength(1)),
			comments: list(text),
			on_charter: some,
			becomes: some
		})
	),
	followup: v.optional(v.record(text, v.unknown()), {})
});

/** A team, its customers, a draft charter and their meetings, minute by minute. */
export type Script = v.InferOutput<typeof Script>;
export type ScriptMeeting = Script['meetings'][number];
export type ScriptPerson = ScriptMeeting['participants'][number];
export type Said = ScriptMeeting['feedback'][number];
export type Revision = Script['revisions'][number];

/** A file that is no meeting script at all. */
export class NoScript extends Error {
	override name = 'NoScript';
}

/** The script in a text, its meetings in the order they are held. Labels for checking are never read. */
export function readScript(source: string): Script {
	try {
		return scriptOf(JSON.parse(source));
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		throw new NoScript('The file is no meeting script: it is not JSON.', { cause: error });
	}
}

export function scriptOf(json: unknown): Script {
	const parsed = v.safeParse(Script, json);
	if (!parsed.success) {
		const [issue] = parsed.issues;
		throw new NoScript(`The file is no meeting script: ${v.getDotPath(issue)}: ${issue.message}.`);
	}
	const meetings = parsed.output.meetings.toSorted((a, b) => held(a) - held(b));
	return { ...parsed.output, meetings };
}

const held = (meeting: ScriptMeeting) => Date.parse(meeting.starts_at);

const staff = new Set(['facilitator', 'team', 'observer']);

/** Whether somebody belongs to the team and so has an account, or comes as a customer. */
export const isStaff = (person: ScriptPerson) => staff.has(person.role);

export const facilitatorOf = (meeting: ScriptMeeting) =>
	meeting.participants.find((one) => one.role === 'facilitator') ??
	meeting.participants.find(isStaff);

/** The people of the team, once each, with the role their account needs. */
export function staffOf({ meetings }: Script) {
	const leading = new Set(meetings.map((meeting) => facilitatorOf(meeting)?.id));
	const people = meetings.flatMap((meeting) => meeting.participants.filter(isStaff));
	return [...new Map(people.map((person) => [person.id, person])).values()].map((person) => ({
		person,
		role: leading.has(person.id) ? ('facilitator' as const) : ('member' as const)
	}));
}

/** The organisations that come to a meeting. */
export const customersOf = (meeting: ScriptMeeting) => [
	...new Set(
		[
			meeting.customer,
			...meeting.participants.filter((one) => one.role === 'customer').map((one) => one.org)
		].filter((id) => id !== null)
	)
];

/** A person's name, as the script's other parts know them by their id. */
export function nameIn({ meetings }: Script, id: string) {
	const people = meetings.flatMap((meeting) => meeting.participants);
	return people.find((one) => one.id === id)?.name ?? id;
}
