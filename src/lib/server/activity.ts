import type { Database, Write } from './db/index.ts';
import { newId } from './tokens.ts';

/** Everything a person did to the programme, by name. */
export type Activity =
	| 'team made'
	| 'team renamed'
	| 'member invited'
	| 'member joined'
	| 'member removed'
	| 'role changed'
	| 'charter made'
	| 'charter renamed'
	| 'version agreed'
	| 'version restored'
	| 'customer added'
	| 'customer changed'
	| 'contact added'
	| 'contact removed'
	| 'meeting planned'
	| 'meeting changed'
	| 'meeting opened';

type Line = { team: string; by: string; at: string; type: Activity; body?: object };

/** One line about a thing, written in the commit of the thing. */
export const activityWrite = (
	{ query, tables }: Database,
	{ team, by, at, type, body = {} }: Line
): Write =>
	query
		.insert(tables.activity)
		.values({ id: newId(), team, by, at, type, body: JSON.stringify(body) });
