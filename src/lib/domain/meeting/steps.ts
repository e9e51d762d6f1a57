import { inOrder } from '../charter/clause.ts';
import type { Command } from './commands.ts';
import { onTheWall, pagesOf } from './paging.ts';
import type { Meeting, Pointer } from './meeting.ts';
import { openable, sheetAt, sheetsOf } from './sheets.ts';
import { samePlace } from './decide/room.ts';

/**
 * Every place a clicker can come by, in order: each page of quotes of each clause, each proposal that
 * is still open, each picture of the other stages. The same list for console, clicker and projector window.
 */
export function places(meeting: Meeting): Pointer[] {
	return meeting.agenda.flatMap(({ stage }): Pointer[] => {
		const there: Pointer = { stage, clause: null, page: 0, proposal: null };
		if (stage === 'charter') return clausePlaces(meeting, there);
		if (stage !== 'revise') return sheetPlaces(meeting, there);
		const open = meeting.proposals.filter((one) => one.status === 'open');
		return [there, ...open.map((one) => ({ ...there, proposal: one.id }))];
	});
}

function clausePlaces(meeting: Meeting, there: Pointer): Pointer[] {
	const clauses = inOrder(meeting.clauses);
	if (!clauses.length) return [there];
	return clauses.flatMap((clause) => {
		const pages = pagesOf(clause.text, onTheWall(meeting, clause.id)).length;
		return Array.from({ length: pages }, (_, page) => ({ ...there, clause: clause.id, page }));
	});
}

/** The pictures of a stage, and after those of needs each group with more to say. */
function sheetPlaces(meeting: Meeting, there: Pointer): Pointer[] {
	const sheets = sheetsOf(meeting, there.stage).map((_, page) => ({ ...there, page }));
	if (there.stage !== 'needs') return sheets;
	const opened = openable(meeting).flatMap(({ group, pages }) =>
		Array.from({ length: pages }, (_, page) => ({ ...there, page, group: group.id }))
	);
	return [...sheets, ...opened];
}

/** What Enter on the wall asks for: the first group of this page, opened; from a group the next one. */
export function openGroup(meeting: Meeting): Command | null {
	const { pointer } = meeting;
	if (pointer.stage !== 'needs') return null;
	const all = openable(meeting).map(({ group }) => group.id);
	const sheet = sheetAt(meeting);
	const here = sheet?.kind === 'groups' ? sheet.rows.map(({ id }) => id) : [];
	const group = pointer.group
		? all[all.indexOf(pointer.group) + 1]
		: all.find((id) => here.includes(id));
	return group ? { type: 'moveTo', ...pointer, page: 0, group } : null;
}

/** What Next asks for: start in the lobby, then one place after the other. Null at the end. */
export function next(meeting: Meeting): Command | null {
	if (!meeting.startedAt) return { type: 'startMeeting', announce: true };
	const all = places(meeting);
	const place = all[here(meeting, all) + 1];
	return place ? going(meeting, place) : null;
}

/** What Back asks for. Going back brings everyone back and undoes nothing. */
export function back(meeting: Meeting): Command | null {
	const all = places(meeting);
	const place = all[here(meeting, all) - 1];
	return meeting.startedAt && place ? going(meeting, place) : null;
}

function going(meeting: Meeting, place: Pointer): Command {
	const unasked = meeting.proposals.some((one) => one.id === place.proposal && !one.asked);
	if (unasked && place.proposal) return { type: 'askRoom', proposal: place.proposal };
	return { type: 'moveTo', ...place };
}

function here({ pointer }: Meeting, all: Pointer[]): number {
	const exact = all.findIndex((one) => samePlace(one, pointer));
	if (exact >= 0) return exact;
	// A page or proposal that is gone, or a clause opened from another stage: the nearest place before.
	const near = all.findLastIndex(
		(one) => one.stage === pointer.stage && (!pointer.clause || one.clause === pointer.clause)
	);
	return near >= 0 ? near : all.findIndex((one) => one.stage === pointer.stage);
}
