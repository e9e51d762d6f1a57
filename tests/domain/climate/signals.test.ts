import { describe, expect, test } from 'vitest';
import { concreteOf } from '#lib/domain/climate/concrete.ts';
import { recordOf } from '#lib/domain/climate/record.ts';
import { answerTo, signalsOf } from '#lib/domain/climate/signals.ts';
import type { Comment, Meeting } from '#lib/domain/meeting/meeting.ts';
import {
	person,
	started,
	says,
	dana,
	maria,
	aisha,
	tom,
	house,
	type Told
} from '../meeting/world.ts';

const now = (told: Told) => signalsOf(recordOf(told.meeting), 0, 60);
const changed = (meeting: Meeting, news: Partial<Comment>): Meeting => ({
	...meeting,
	comments: meeting.comments.map((one) => ({ ...one, ...news }))
});

describe('who counts', () => {
	test('whoever only watches changes no signal', () => {
		const told = started();
		told.tell(says('k1'), maria);
		told.tell(
			{ type: 'reply', comment: 'k1', reply: 'r1', kind: 'explain', words: 'So it is.' },
			tom
		);
		told.tell({ type: 'pressHeat' }, maria);
		told.tell({ type: 'pressHeat' }, aisha);
		const before = now(told);
		told.tell({ type: 'joinMeeting', person: person('vp', 'observer') }, house);
		const vp = { person: 'vp', side: 'observer' } as const;
		const asked = { type: 'askPulse', kind: 'check-in', open: true } as const;
		const answer = { type: 'answerPulse', kind: 'check-in', values: { friendly: 1 } } as const;
		expect(told.tell({ type: 'pressHeat' }, vp)).toBeNull();
		expect(told.tell(asked, dana)).toBeNull();
		for (const by of [maria, aisha, tom]) told.tell({ ...answer, values: { friendly: 4 } }, by);
		const rated = now(told);
		expect(told.tell(answer, vp)).toBe('not-yours');
		expect(now(told)).toEqual(rated);
		expect(rated).toEqual({ ...before, friendly: 4 });
	});

	test('words typed for somebody are theirs, and a tap for a spoken word counts as one', () => {
		const told = started();
		expect(now(told).counts.reach).toEqual({ value: 0, of: 2 });
		told.tell(says('k1', 'on behalf', { behalf: 'aisha' }), dana);
		expect(now(told).counts.reach).toEqual({ value: 1, of: 2 });
		told.tell({ type: 'hearAloud', person: 'maria', heard: true }, dana);
		expect(now(told)).toMatchObject({ reach: 1, balance: 1, said: 1 });
	});

	test('an unsigned remark has a side and no person', () => {
		const told = started();
		for (const id of ['k1', 'k2', 'k3']) told.tell(says(id), maria);
		told.tell(says('k4', 'unsigned', { unsigned: true }), aisha);
		expect(now(told)).toMatchObject({ said: 4, reach: 0.5 });
	});

	test('when more than 30 % of the customers’ remarks are unsigned, reach and balance drop out', () => {
		const told = started();
		for (const id of ['k1', 'k2']) told.tell(says(id), maria);
		told.tell(says('k3', 'unsigned', { unsigned: true }), aisha);
		expect(now(told)).toMatchObject({ said: 3, reach: null, balance: null });
	});

	test('six remarks of one person count, and not a seventh', () => {
		const told = started();
		told.tell(says('a'), aisha);
		for (let i = 0; i < 6; i++) told.tell(says(`m${i}`), maria);
		const six = now(told).balance;
		told.tell(says('m6'), maria);
		expect(now(told).balance).toBe(six);
		expect(six).toBeCloseTo(1 - 5 / 7);
	});

	test('what was withdrawn was not said', () => {
		const told = started();
		told.tell(says('k1'), maria);
		told.tell({ type: 'withdrawComment', comment: 'k1' }, maria);
		expect(now(told).said).toBe(0);
	});
});

describe('what counts as an answer', () => {
	const answered = (...kinds: ('ask' | 'acknowledge' | 'intend' | 'decline' | 'explain')[]) => {
		const told = started();
		told.tell(says('k1'), maria);
		for (const kind of kinds)
			told.tell({ type: 'reply', comment: 'k1', reply: kind, kind, words: 'Because.' }, tom);
		return told;
	};

	test('to intend or to decline is one, to ask is half, to explain is none', () => {
		expect(now(answered('intend')).answered).toBe(1);
		expect(now(answered('decline')).answered).toBe(1);
		expect(now(answered('ask', 'explain')).answered).toBe(0.5);
		expect(now(answered('explain')).answered).toBe(0);
		expect(now(answered()).answered).toBe(0);
	});

	test('what a customer calls an explanation is one', () => {
		const told = answered('intend');
		told.tell({ type: 'markExplanation', comment: 'k1', reply: 'intend' }, maria);
		expect(now(told).answered).toBe(0);
	});

	test('another customer’s reply is no answer of the team', () => {
		const told = started();
		told.tell(says('k1'), maria);
		told.tell({ type: 'showComment', comment: 'k1' }, dana);
		const said = {
			type: 'reply',
			comment: 'k1',
			reply: 'r',
			kind: 'commit',
			words: 'Me too.'
		} as const;
		expect(told.tell(said, aisha)).toBeNull();
		expect(now(told).answered).toBe(0);
	});

	test('to be noted, or parked with nobody, settles nothing', () => {
		const told = started();
		told.tell(says('k1'), maria);
		const outcome = { because: null, owner: null, due: null, promise: null };
		const settled = (kind: 'noted' | 'parked' | 'used', owner: string | null = null) =>
			signalsOf(recordOf(changed(told.meeting, { outcome: { ...outcome, kind, owner } })), 0, 60);
		expect(settled('noted')).toMatchObject({ answered: 0, yield: 0 });
		expect(settled('parked')).toMatchObject({ answered: 0, yield: 0 });
		expect(settled('parked', 'Tom')).toMatchObject({ answered: 1, yield: 1 });
		expect(settled('used')).toMatchObject({ answered: 1, yield: 1 });
	});

	test('an outcome counts from its own minute', () => {
		const [remark] = recordOf(answered().meeting).remarks;
		const later = { ...remark!, settled: 20 };
		expect([answerTo(later, 19), answerTo(later, 20)]).toEqual([0, 1]);
	});
});

describe('heat and personal remarks', () => {
	test('one person alone is no heat, two are', () => {
		const told = started();
		told.tell({ type: 'pressHeat' }, maria);
		told.tell({ type: 'pressHeat' }, maria);
		expect(now(told).heat).toBe(0);
		told.tell({ type: 'pressHeat' }, tom);
		expect(now(told).counts.heat).toEqual({ value: 2, of: 3 });
	});

	test('a personal remark counts when the facilitator confirms it', () => {
		const told = started();
		told.tell(says('k1'), maria);
		told.tell({ type: 'flagPersonal', comment: 'k1' }, aisha);
		expect(now(told).personal).toBe(0);
		told.tell({ type: 'confirmPersonal', comment: 'k1', confirmed: true }, dana);
		expect(now(told).personal).toBe(1);
	});
});

describe('how concrete words are', () => {
	const concrete = (
		words: string,
		lang: string | null = 'en',
		pin: 'clause' | 'section' | null = null
	) => concreteOf({ words, lang, pin });

	test('a pin, a number, an occasion and a wish each add their part', () => {
		expect(concrete('bad')).toBe(0);
		expect(concrete('bad', 'en', 'clause')).toBeCloseTo(0.3);
		expect(concrete('bad', 'en', 'section')).toBeCloseTo(0.15);
		expect(concrete('forty bad')).toBeCloseTo(0.2);
		expect(concrete('bad on Monday')).toBeCloseTo(0.2);
		expect(concrete('let us know')).toBeCloseTo(0.15);
		expect(concrete('a b c d e f g h i j k l')).toBeCloseTo(0.15);
	});

	test('only whole words count', () => {
		expect(concrete('tenor wanted monumental')).toBe(0);
	});

	test('a language without lists is measured by what it has, on the same scale', () => {
		expect(concrete('3', 'ar', 'clause')).toBeCloseTo(0.5 / 0.65);
		expect(concrete('٣', 'ar')).toBeCloseTo(0.2 / 0.65);
		expect(concrete('zwölf', 'de-AT')).toBeCloseTo(0.2 / 0.65);
		expect(concrete('when would you', 'de')).toBe(0);
	});

	test('words of no stated language are read as English', () => {
		expect(concrete('forty', null)).toBeCloseTo(0.2);
	});
});
