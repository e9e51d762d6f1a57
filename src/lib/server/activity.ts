import type { SQLWrapper } from 'drizzle-orm';
import type { App } from './app.ts';
import { guarded, isStale, type Database, type Write } from './db/index.ts';
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
	| 'promise added'
	| 'promises imported'
	| 'promise offered'
	| 'promise offer taken back'
	| 'promise taken over'
	| 'promise not taken'
	| 'promise on time'
	| 'promise will slip'
	| 'promise given up'
	| 'message sent'
	| 'message dropped'
	| 'wishes noted'
	| 'expectation noted'
	| 'expectation signed'
	| 'expectation removed'
	| 'asked again'
	| 'asking moved'
	| 'urgent answered'
	| 'duty given'
	| 'report sent'
	| 'report link made'
	| 'report link ended'
	| 'told in person'
	| 'team exported'
	| 'team imported'
	| 'step prepared'
	| 'landing marked'
	| 'guess sealed'
	| 'duties shared'
	| 'facilitator decided'
	| 'theme made'
	| 'theme renamed'
	| 'comment put to a theme'
	| 'comment taken out of a theme'
	| 'themes joined'
	| 'theme split'
	| 'theme linked'
	| 'rating counted for a theme'
	| 'theme step undone'
	| 'theme told'
	| 'version told'
	| 'announcement written'
	| 'announcement published'
	| 'announcement taken back'
	| 'hearer added'
	| 'hearer removed'
	| 'guest linked'
	| 'page linked'
	| 'page links taken back'
	| 'thanks written'
	| 'not quite answered'
	| 'webhook added'
	| 'webhook removed'
	| 'webhook switched on'
	| 'webhook switched off'
	| 'token made'
	| 'token revoked'
	| 'person erased';

type Line = { team: string; by: string | null; at: string; type: Activity; body?: object };

/** One line about a thing, written in the commit of the thing. */
export const activityWrite = (
	{ query, tables }: Database,
	{ team, by, at, type, body = {} }: Line
): Write =>
	query
		.insert(tables.activity)
		.values({ id: newId(), team, by, at, type, body: JSON.stringify(body) });

/** One row taken out, and a line about it. What is not there, or not theirs, leaves no line either. */
export async function takeOut({ db }: App, removal: SQLWrapper, line: Line, before: Write[] = []) {
	try {
		await db.commit([...before, guarded(removal), activityWrite(db, line)]);
	} catch (error) {
		if (!isStale(error)) throw error;
	}
}
