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
	| 'customers imported'
	| 'encounter noted'
	| 'encounter removed'
	| 'team called'
	| 'meeting planned'
	| 'meeting changed'
	| 'meeting opened'
	| 'meeting called off'
	| 'people invited'
	| 'people told'
	| 'times offered'
	| 'time taken'
	| 'training added'
	| 'training removed'
	| 'wave added'
	| 'wave removed'
	| 'complaints counted'
	| 'complaints removed'
	| 'figure noted'
	| 'figure removed'
	| 'passage judged'
	| 'saving estimated'
	| 'promise kept'
	| 'customer told'
	| 'theme made'
	| 'theme renamed'
	| 'comment put to a theme'
	| 'comment taken out of a theme'
	| 'themes joined'
	| 'theme split'
	| 'theme linked'
	| 'rating counted for a theme'
	| 'theme step undone';

type Line = { team: string; by: string; at: string; type: Activity; body?: object };

/** One line about a thing, written in the commit of the thing. */
export const activityWrite = (
	{ query, tables }: Database,
	{ team, by, at, type, body = {} }: Line
): Write =>
	query
		.insert(tables.activity)
		.values({ id: newId(), team, by, at, type, body: JSON.stringify(body) });
