import { begun, type Running } from '#lib/domain/climate/live.ts';
import type { MeetingRecord, Pulse, Remark } from '#lib/domain/climate/record.ts';
import type { PulseKind } from '#lib/domain/meeting/pulse.ts';

/** A meeting of an hour with five customers and three of the team, in which nothing has happened. */
export const empty: MeetingRecord = {
	planned: 60,
	ended: null,
	customers: ['a', 'b', 'c', 'd', 'e'],
	present: 8,
	expectations: ['E1', 'E2', 'E3', 'E4'],
	remarks: [],
	heardAloud: [],
	heat: [],
	floor: [{ side: 'customer', from: 0, to: Infinity }],
	pulses: [],
	ratings: [],
	performance: [],
	entered: {}
};

/** Something asks for a change, without an answer. */
export const criticism = (minute: number, person: string | null = 'a'): Remark => ({
	minute,
	side: 'customer',
	person,
	verb: 'change',
	clause: 'E1',
	concrete: 0.7,
	replies: [],
	settled: null,
	personal: false
});

export const praise = (minute: number, person = 'b'): Remark => ({
	...criticism(minute, person),
	verb: 'keep'
});

export const explained = (minute: number): Remark => ({
	...criticism(minute),
	replies: [{ kind: 'explain', minute }]
});

/** Ten minutes in which it boils: heat, blame, and a team that explains. */
export const war = (minute: number): Pick<MeetingRecord, 'remarks' | 'heat'> => ({
	remarks: [0, 1, 2, 3].map((n) => ({ ...explained(minute + n), personal: n > 1 })),
	heat: ['a', 'b', 'c'].map((voter) => ({ voter, minute: minute + 3 }))
});

/** The same answer of so many customers. */
export const pulse = (
	kind: PulseKind,
	minute: number,
	values: Partial<Pick<Pulse, 'frank' | 'friendly' | 'heard'>>,
	people = 3
): Pulse[] =>
	Array.from({ length: people }, () => ({
		kind,
		minute,
		customer: true,
		frank: null,
		friendly: null,
		heard: null,
		...values
	}));

export const after: (peak: number, minute: number) => Running = (peak, minute) => ({
	...begun,
	peak: { war: peak, minute }
});
