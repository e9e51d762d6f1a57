import type { Section } from '../charter/clause.ts';
import type { Side, Verb } from '../meeting/meeting.ts';

/** A comment as themes see it. */
export type Remark = {
	id: string;
	meeting: string;
	/** Whose words they are, not who typed them. Empty when unsigned. */
	person: string | null;
	side: Side;
	verb: Verb | null;
	words: string;
	lang: string | null;
	clause: string | null;
	section: Section | null;
	/** "Same for me", by person; somebody not known is null. */
	agrees: readonly (string | null)[];
	/** The revisions and promises it led to. */
	led: readonly string[];
};

/** What people found to be the same thing, over all meetings. */
export type Theme = { id: string; label: string; remarks: readonly Remark[] };

export const standings = ['yes', 'partly', 'no'] as const;
/** Whether a theme is on a charter, and by which clause. */
export type Link = { on: (typeof standings)[number]; clause: string | null };

/** A meeting held on the charter, with the persons who were its customers. */
export type Held = { meeting: string; customers: readonly string[] };

/** What one customer of one meeting gave. */
export type Rating = { meeting: string; importance: number | null; performance: number | null };

/** Only what customers ask for says what they need: never praise, never our own words. */
export const counts = ({ side, verb }: Pick<Remark, 'side' | 'verb'>) =>
	side === 'customer' && verb !== 'keep';
