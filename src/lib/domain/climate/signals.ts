import type { MeetingRecord } from './record.ts';

export const signals = [
	'reach',
	'balance',
	'frank',
	'concrete',
	'coverage',
	'presentShare',
	'listenShare',
	'rate',
	'praiseBoth',
	'topBox',
	'yield',
	'answered',
	'heat',
	'personal',
	'defence',
	'friendly'
] as const;
export type Signal = (typeof signals)[number];

/** Null: missing, it drops out and the rest is rescaled. */
export type Signals = Record<Signal, number | null>;

export type Measured = Signals & {
	/** Customers present. */
	customers: number;
	/** Remarks of customers. */
	said: number;
	/** Critical remarks of anybody. */
	critical: number;
	/** What a share is a share of: so many of so many. */
	counts: Partial<Record<Signal, { value: number; of: number }>>;
};

/** What the board knows of the minutes from … to, both included. */
export declare function signalsOf(record: MeetingRecord, from: number, to: number): Measured;
