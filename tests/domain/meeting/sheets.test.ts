import { describe, expect, test } from 'vitest';
import { defaultAgenda } from '#lib/domain/meeting/agenda.ts';
import type { Meeting } from '#lib/domain/meeting/meeting.ts';
import { sheetsOf } from '#lib/domain/meeting/sheets.ts';
import { back, next, openGroup, places } from '#lib/domain/meeting/steps.ts';
import { seenBy } from '#lib/domain/meeting/visibility.ts';
import { aisha, clauses, dana, maria, says, started, type Told } from './world.ts';

const wall = { audience: 'projector', person: null } as const;
const kinds = (meeting: Meeting, stage: Parameters<typeof sheetsOf>[1]) =>
	sheetsOf(meeting, stage).map(({ kind }) => kind);

/** Eleven groups on the wall, the first with two quotes. */
function grouped(groups = 11): Told {
	const told = started();
	for (let at = 0; at <= groups; at++) {
		told.tell(says(`w${at}`, `words ${at}`, { clause: null, verb: 'add' }), maria);
		if (at < 2 || at === groups) told.tell({ type: 'showComment', comment: `w${at}` }, dana);
	}
	for (let at = 0; at < groups; at++) {
		const comments = at ? [`w${at}`] : ['w0', `w${groups}`];
		told.tell({ type: 'group', group: `g${at}`, name: `Group ${at}`, comments }, dana);
		told.tell({ type: 'showGroup', group: `g${at}`, shown: true }, dana);
	}
	return told;
}

describe('needs', () => {
	test('groups come four a page after the question, then those with more to say one by one', () => {
		const { meeting } = grouped();
		expect(kinds(meeting, 'needs')).toEqual(['asking', 'groups', 'groups', 'groups']);
		expect(sheetsOf(meeting, 'needs').at(-1)).toMatchObject({ from: 9, of: 11 });
		const walked = places({ ...meeting, agenda: [{ stage: 'needs', minutes: 20 }] });
		expect(walked.map(({ page, group }) => group ?? page)).toEqual([0, 1, 2, 3, 'g0']);
	});

	test('the wall, which knows less, counts the same pages', () => {
		const { meeting } = grouped();
		const all = { ...meeting, agenda: defaultAgenda };
		expect(places(seenBy(all, wall))).toEqual(places(all));
	});

	test('Enter opens the first group of the page that has more to say', () => {
		const told = grouped();
		told.tell({ type: 'moveTo', stage: 'needs', clause: null, page: 1, proposal: null }, dana);
		const open = openGroup(told.meeting);
		expect(open).toMatchObject({ type: 'moveTo', stage: 'needs', group: 'g0', page: 0 });
		expect(told.tell(open!, { person: '', side: 'screen' })).toBeNull();
		expect(told.meeting.pointer.group).toBe('g0');
		told.tell({ type: 'showGroup', group: 'g0', shown: false }, dana);
		expect(told.tell(open!, dana)).toBe('unknown-group');
	});

	test('in silence and while we are covered there is only the question', () => {
		const told = grouped();
		told.tell({ type: 'coverClauses', covered: true }, dana);
		expect(kinds(told.meeting, 'needs')).toEqual(['asking']);
		told.tell({ type: 'coverClauses', covered: false }, dana);
		told.tell({ type: 'beginSilence' }, dana);
		expect(kinds(told.meeting, 'needs')).toEqual(['asking']);
	});
});

test('faces come when somebody has said who they are, and customers only as far as names go', () => {
	const told = started();
	expect(kinds(told.meeting, 'welcome')).toEqual(['objective']);
	const said = { title: 'Owner', since: null, line: 'I open at four', photo: null };
	told.tell({ type: 'introduce', ...said }, maria);
	expect(sheetsOf(told.meeting, 'welcome')[1]).toMatchObject({ kind: 'faces', of: 4 });
	told.tell({ type: 'tightenNames', names: 'organisation' }, dana);
	expect(kinds(told.meeting, 'welcome')).toEqual(['objective']);
});

test('ratings show how many have answered, and after the reveal the widest gap first', () => {
	const told = started();
	told.tell(
		{ type: 'addSubject', subject: 'missing', label: 'Call me before it goes wrong' },
		dana
	);
	const rate = (subject: string, importance: number, performance: number) => {
		for (const [kind, value] of Object.entries({ importance, performance }))
			told.tell(
				{ type: 'castBallot', kind: kind as 'importance', subject, value },
				subject === 'calls' ? maria : aisha
			);
	};
	rate('calls', 4, 4);
	rate('missing', 5, 1);
	expect(kinds(told.meeting, 'ratings')).toEqual(['counting']);
	told.tell({ type: 'revealBallots', poll: 'ratings' }, dana);
	const [sheet] = sheetsOf(told.meeting, 'ratings');
	expect(sheet).toMatchObject({ kind: 'gaps', of: 2 });
	const rows = sheet?.kind === 'gaps' ? sheet.rows.map(({ label }) => label) : [];
	expect(rows).toEqual(['Call me before it goes wrong', clauses[1]!.text]);
	expect(sheetsOf(seenBy(told.meeting, wall), 'ratings')).toEqual(
		sheetsOf(told.meeting, 'ratings')
	);
});

test('the close shows what there is: promises, guesses, the pulse, what changes', () => {
	const told = started();
	expect(kinds(told.meeting, 'close')).toEqual(['thanks']);
	for (let at = 0; at < 5; at++)
		told.tell(
			{
				type: 'makePromise',
				promise: `m${at}`,
				what: 'We call you back by Friday.',
				owner: 'Dana',
				due: null,
				because: [],
				elsewhere: []
			},
			dana
		);
	told.tell({ type: 'askPulse', kind: 'exit', open: true }, dana);
	expect(kinds(told.meeting, 'close')).toEqual(['promises', 'promises', 'pulse']);
});

test('a clicker alone walks from the lobby to the last picture of the close, and back', () => {
	const told = grouped(5);
	const walk = (way: typeof next) => {
		let steps = 0;
		for (let command = way(told.meeting); command && steps < 100; command = way(told.meeting)) {
			expect(told.tell(command, { person: '', side: 'screen' })).toBeNull();
			steps++;
		}
		return steps;
	};
	told.meeting = { ...told.meeting, agenda: defaultAgenda };
	const forth = walk(next);
	expect(told.meeting.pointer.stage).toBe('close');
	expect(forth).toBe(places(told.meeting).length - 1);
	expect(walk(back)).toBe(forth);
	expect(told.meeting.pointer).toMatchObject({ stage: 'welcome', page: 0 });
});
