import type { Source } from '#lib/domain/programme/complaint.ts';
import type { Expected } from './expected.ts';

/** Where a page of a customer's time ends: the next one begins before it. */
export type Cursor = { at: string; kind: Kind; id: string };

export const kinds = [
	'meeting',
	'words',
	'promise',
	'encounter',
	'contact',
	'complaint',
	'step',
	'lost',
	'back',
	'recovery'
] as const;
export type Kind = (typeof kinds)[number];

type Told = { id: string; at: string };
type Meeting = { id: string; title: string };

/** One thing that happened between us and a customer. */
export type Moment = Told &
	(
		| {
				kind: 'meeting';
				title: string;
				zone: string;
				state: 'planned' | 'open' | 'closed' | 'called-off';
				expected: Expected | null;
		  }
		| { kind: 'words'; words: string; verb: string | null; who: string | null; meeting: Meeting }
		| {
				kind: 'promise';
				what: string;
				owner: string;
				due: string | null;
				keptOn: string | null;
				meeting: Meeting;
		  }
		| { kind: 'encounter'; how: string; words: string; by: string | null }
		| { kind: 'contact'; name: string; title: string }
		| { kind: 'complaint'; words: string; source: Source }
		| { kind: 'step'; what: string; result: string | null; coming: { id: string; what: string } }
		| { kind: 'lost'; said: string }
		| { kind: 'back' }
		| { kind: 'recovery'; what: string; closedAt: string | null }
	);

export const cursorOf = ({ at, kind, id }: Moment) => [at, kind, id].join('~');

export function cursorIn(text: string | null): Cursor | null {
	const [at, kind, id] = text?.split('~') ?? [];
	const known = kinds.find((one) => one === kind);
	return at && known && id ? { at, kind: known, id } : null;
}

/** The latest first; of the same moment in one order for ever, so that no page repeats or skips a thing. */
export const latestFirst = (a: Moment, b: Moment) =>
	compare(b.at, a.at) || kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || compare(b.id, a.id);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
