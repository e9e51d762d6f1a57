import { inOrder } from '../charter/clause.ts';
import type { Stage } from './agenda.ts';
import type { Comment, Group, Meeting, Person, Promised, Proposal } from './meeting.ts';
import { lines, onTheWall, pagesOf } from './paging.ts';
import {
	gapRows,
	guessed,
	looseWords,
	shownGroups,
	shownIn,
	simplifyRows,
	takenUp,
	type GapRow,
	type SimplifyRow
} from './rows.ts';

/** One part of something longer: from which to which of how many, counted from 1. */
export type Part<T> = { rows: T[]; from: number; of: number };

/** One picture of a stage. A stage has one or several; `page` of the pointer says which. */
export type Sheet =
	| { kind: 'objective' | 'asking' | 'counting' | 'guesses' | 'pulse' | 'thanks' }
	| { kind: 'quotes'; quotes: Comment[] }
	| ({ kind: 'faces' } & Part<Person>)
	| ({ kind: 'groups' } & Part<Group>)
	| ({ kind: 'gaps' } & Part<GapRow>)
	| ({ kind: 'simplify' } & Part<SimplifyRow>)
	| ({ kind: 'promises' } & Part<Promised>)
	| ({ kind: 'changes' } & Part<Proposal>);

const FACES = 6;
const GROUPS = 4;
const ROWS = 5;
/** A picture of rows holds so many lines of so many characters, in the far room too. */
const LINES = 11;
const CHARACTERS = 60;
/** Our question above the quotes takes about so much, in any language. */
const QUESTION = 'n'.repeat(60);

/** The pictures of a stage in their order: the same on the console, for the clicker and on the wall. */
export function sheetsOf(meeting: Meeting, stage: Stage): Sheet[] {
	switch (stage) {
		case 'welcome':
			return [{ kind: 'objective' }, ...parts('faces', facesOf(meeting), FACES)];
		case 'needs':
			return needs(meeting);
		case 'ratings':
			return some(parts('gaps', gapRows(meeting), ROWS), { kind: 'counting' });
		case 'simplify':
			return simplify(meeting);
		case 'close':
			return closing(meeting);
		case 'charter':
		case 'revise':
			return [];
	}
}

/** The picture the pointer stands on; where it is gone, the last one before. */
export function sheetAt(meeting: Meeting): Sheet | undefined {
	const sheets = sheetsOf(meeting, meeting.pointer.stage);
	return sheets[Math.min(meeting.pointer.page, sheets.length - 1)];
}

const some = (sheets: Sheet[], otherwise: Sheet) => (sheets.length ? sheets : [otherwise]);

/**
 * Who is shown with a face: everybody, as soon as somebody has said who they are. By what the meeting
 * allows and not by what this viewer knows, so that everybody counts the same pages.
 */
export function facesOf({ people, about, screen }: Meeting): Person[] {
	const customers = about?.names === 'names' && screen.names;
	const named = people.filter(
		({ side, removed }) => !removed && side !== 'observer' && (customers || side !== 'customer')
	);
	const spoke = named.some(({ title, since, line, photo }) => title ?? since ?? line ?? photo);
	if (!spoke) return [];
	return [
		...named.filter(({ side }) => side === 'customer'),
		...named.filter(({ side }) => side !== 'customer')
	];
}

function needs(meeting: Meeting): Sheet[] {
	if (meeting.silent || meeting.covered) return [{ kind: 'asking' }];
	const loose = pagesOf(QUESTION, looseWords(meeting));
	const groups = parts('groups', shownGroups(meeting), GROUPS);
	const quotes = loose.map((quotes): Sheet => ({ kind: 'quotes', quotes }));
	return loose[0]!.length ? [...quotes, ...groups] : [{ kind: 'asking' }, ...groups];
}

function simplify(meeting: Meeting): Sheet[] {
	const services = inOrder(meeting.clauses).filter(
		({ section }) => section === 'services' || section === 'expectations'
	);
	const said = services
		.flatMap(({ id }) => onTheWall(meeting, id))
		.filter(({ clause, verb }) => verb === 'drop' || isService(meeting, clause));
	const counts = parts('simplify', simplifyRows(meeting), ROWS);
	const quotes = said.length
		? pagesOf(QUESTION, said).map((quotes): Sheet => ({ kind: 'quotes', quotes }))
		: [];
	return some([...counts, ...quotes], { kind: 'asking' });
}

const isService = ({ clauses }: Meeting, id: string | null) =>
	clauses.some((one) => one.id === id && one.section === 'services');

/** Promises, our guesses beside what customers picked, the pulse, and what changes: that stays when all is over. */
function closing(meeting: Meeting): Sheet[] {
	const promises = byLength('promises', meeting.promises, ({ what }) => lines(what, CHARACTERS));
	const changes = byLength('changes', takenUp(meeting), ({ before, after }) =>
		lines((before ?? '') + (after ?? ''), CHARACTERS)
	);
	const felt = meeting.pulse.some(({ kind }) => kind === 'exit') || meeting.asking.includes('exit');
	const said: Sheet[] = [
		...promises,
		...(guessed(meeting) ? [{ kind: 'guesses' as const }] : []),
		...(felt ? [{ kind: 'pulse' as const }] : [])
	];
	const all = meeting.status === 'closed' ? [...changes, ...said] : [...said, ...changes];
	return some(all, { kind: 'thanks' });
}

type Kind = 'faces' | 'groups' | 'gaps' | 'simplify' | 'promises' | 'changes';

function parts<K extends Kind, T>(kind: K, rows: T[], most: number) {
	const pages = Math.ceil(rows.length / most);
	return Array.from({ length: pages }, (_, page) => ({
		kind,
		rows: rows.slice(page * most, (page + 1) * most),
		from: page * most + 1,
		of: rows.length
	}));
}

/** At most four, and no more than their words leave room for. */
function byLength<K extends Kind, T>(kind: K, all: T[], height: (row: T) => number) {
	const pages: { kind: K; rows: T[]; from: number; of: number }[] = [];
	let left = 0;
	all.forEach((row, at) => {
		const needs = height(row) + 1.5;
		const page = pages.at(-1);
		if (page && page.rows.length < GROUPS && needs <= left) {
			page.rows.push(row);
			left -= needs;
		} else {
			pages.push({ kind, rows: [row], from: at + 1, of: all.length });
			left = LINES - needs;
		}
	});
	return pages;
}

/** Groups worth opening: more was said than stands on the page of groups already. */
export const openable = (meeting: Meeting): { group: Group; pages: number }[] =>
	meeting.silent || meeting.covered
		? []
		: shownGroups(meeting).flatMap((group) => {
				const said = shownIn(meeting, group);
				return said.length > 1 ? [{ group, pages: pagesOf(group.name, said).length }] : [];
			});
