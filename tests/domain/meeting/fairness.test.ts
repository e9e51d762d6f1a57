import { expect, test } from 'vitest';
import type { Actor } from '#lib/domain/meeting/commands.ts';
import { fairness } from '#lib/domain/meeting/fairness.ts';
import { minutesToListen } from '#lib/domain/meeting/listening.ts';
import { dana, house, maria, aisha, opened, person, says, started, tom, Told } from './world.ts';

const vera: Actor = { person: 'vera', side: 'observer' };
const goTo = (told: Told, stage: string) =>
	told.tell({ type: 'moveTo', stage, clause: null, page: 0, proposal: null } as never, dana);
const of = (told: Told) => fairness(told.meeting, told.facts);
const stage = (told: Told, name: string) => of(told).stages.find((one) => one.stage === name)!;

test('each stage tells how long it was, who was there and who was heard', () => {
	const told = started();
	told.tell(says('k1'), maria);
	goTo(told, 'charter');
	told.tell(says('k2'), aisha);
	told.tell(says('k3', 'ours'), tom);
	told.tell({ type: 'closeMeeting', unasked: 'No time' }, dana);
	expect(stage(told, 'welcome').heard).toEqual(['maria']);
	expect(stage(told, 'charter')).toMatchObject({
		present: ['maria', 'aisha'],
		heard: ['aisha'],
		comments: { customer: 1, team: 1 }
	});
});

test('a stage that was entered was not skipped, however short; a skipped one says why', () => {
	const told = started();
	goTo(told, 'charter');
	goTo(told, 'revise');
	told.tell({ type: 'closeMeeting', unasked: 'The bakers had to go' }, dana);
	expect(of(told).skipped).toEqual([{ stage: 'simplify', why: 'The bakers had to go' }]);
});

test('while the meeting runs nothing has been skipped yet', () => {
	expect(of(started()).skipped).toEqual([]);
});

test('words in the lobby and last words are heard; who agreed only is heard too', () => {
	const lobby = opened();
	lobby.tell(says('k1'), maria);
	expect(of(lobby).unheard).toEqual(['aisha']);
	const told = started();
	told.tell(says('k1'), maria);
	told.tell({ type: 'showComment', comment: 'k1' }, dana);
	told.tell({ type: 'agree', comment: 'k1' }, aisha);
	expect(of(told).unheard).toEqual([]);
});

test('who was sent away is not counted as unheard', () => {
	const told = started();
	told.tell(says('k1'), maria);
	told.tell({ type: 'removePerson', person: 'aisha' }, dana);
	expect(of(told).unheard).toEqual([]);
});

test('an unsigned comment counts for its side and makes nobody heard', () => {
	const told = started();
	told.tell(says('k1', 'Honestly?', { unsigned: true }), maria);
	expect(stage(told, 'welcome').comments.customer).toBe(1);
	expect(of(told).unheard).toEqual(['maria', 'aisha']);
});

test('the floor is counted by side, from the log’s own times', () => {
	const told = started();
	told.tell({ type: 'giveFloor', side: 'customer' }, dana);
	for (let i = 0; i < 60; i++) told.tell(says(`k${i}`), maria);
	told.tell({ type: 'giveFloor', side: 'team' }, dana);
	for (let i = 60; i < 90; i++) told.tell(says(`k${i}`), maria);
	told.tell({ type: 'closeMeeting', unasked: 'No time' }, dana);
	const { floor } = of(told);
	expect([Math.round(floor.customer), Math.round(floor.team * 2)]).toEqual([1, 1]);
});

test('hand-overs, the announcement, what was asked and what was answered', () => {
	const told = started();
	told.tell(says('k1'), maria);
	told.tell(says('k2'), aisha);
	told.tell(says('k3', 'Lovely', { verb: 'keep' }), aisha);
	told.tell({ type: 'reportCutOff' }, maria);
	const outcome = { kind: 'noted', because: null, owner: null, due: null, promise: null } as const;
	told.tell({ type: 'setOutcome', comments: ['k1'], outcome }, dana);
	told.tell({ type: 'passFacilitation', to: 'tom' }, dana);
	expect(of(told)).toMatchObject({
		announcedAt: told.meeting.startedAt,
		asked: 2,
		answered: 1,
		cutOff: 1,
		passed: [{ from: 'dana', to: 'tom' }]
	});
});

test('an observer counts as neither side: watches, introduces themselves, presses heat', () => {
	const told = started();
	told.tell({ type: 'joinMeeting', person: person('vera', 'observer') }, house);
	told.tell(says('k1'), maria);
	const asks = { type: 'reply', comment: 'k1', reply: 'r1', kind: 'ask', words: 'When?' } as const;
	const pulse = { type: 'answerPulse', kind: 'exit', values: { frank: 5 } } as const;
	told.tell({ type: 'askPulse', kind: 'exit', open: true }, dana);
	for (const no of [says('k2'), asks, pulse, { type: 'reportCutOff' } as const])
		expect(told.tell(no, vera)).toBe('not-yours');
	const guess = { type: 'castBallot', kind: 'importance', subject: 'calls', value: 5 } as const;
	expect(told.tell(guess, vera)).toBe('not-yours');
	const me = { type: 'introduce', title: 'Sponsor', since: null, line: null, photo: null } as const;
	expect(told.tell(me, vera)).toBe(null);
	expect(told.tell({ type: 'pressHeat' }, vera)).toBe(null);
	const seen = of(told);
	expect(seen.unheard).toEqual(['aisha']);
	expect(seen.stages.every((one) => one.comments.team === 0)).toBe(true);
	expect(seen.stages.flatMap((one) => one.present)).not.toContain('vera');
});

test('what is fresh may only be asked about, for as long as the meeting says', () => {
	const told = started();
	told.tell({ type: 'listenFirst', minutes: 2 }, dana);
	told.tell(says('k1'), maria);
	const { comments } = told.meeting;
	const after = (seconds: number) =>
		new Date(Date.parse(comments[0]!.at) + seconds * 1000).toISOString();
	expect(minutesToListen(told.meeting, comments[0]!, after(60))).toBe(1);
	expect(minutesToListen(told.meeting, comments[0]!, after(120))).toBe(0);
	const answer = {
		type: 'reply',
		comment: 'k1',
		reply: 'r',
		kind: 'explain',
		words: 'But'
	} as const;
	expect(told.tell(answer, tom)).toBe('listening');
	expect(told.tell({ ...answer, kind: 'ask' }, tom)).toBe(null);
});
