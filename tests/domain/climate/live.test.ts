import { describe, expect, test } from 'vitest';
import { climateAfter } from '#lib/domain/climate/after.ts';
import { CONFIG } from '#lib/domain/climate/config.ts';
import { advance, begun, climateAt } from '#lib/domain/climate/live.ts';
import type { MeetingRecord } from '#lib/domain/climate/record.ts';
import { liveAt } from './cases.ts';
import { after, criticism, empty, praise, pulse, war } from './made.ts';

const each = (minutes: number[]) =>
	minutes.map((minute, i) => criticism(minute, empty.customers[i % 5]!));

describe('too early to tell', () => {
	const talked: MeetingRecord = { ...empty, remarks: each([1, 2, 3, 4, 5]) };

	test('is until ten minutes, or a fifth of the plan where that is longer', () => {
		const at = (planned: number, minute: number) => liveAt({ ...talked, planned }, minute).label;
		expect([at(40, 9), at(40, 10)]).toEqual(['early', '4F']);
		expect([at(60, 11), at(60, 12)]).toEqual(['early', '4F']);
	});

	test('is until 35 % of the plan while there are fewer remarks than customers', () => {
		const few = { ...empty, remarks: each([1, 2, 3, 4]) };
		expect([liveAt(few, 20).label, liveAt(few, 21).label]).toEqual(['early', '4F']);
	});

	test('never hides a War', () => {
		expect(liveAt({ ...empty, ...war(2) }, 5).label).toBe('War');
	});
});

describe('quiet after War', () => {
	const fought: MeetingRecord = { ...empty, ...war(20) };

	test('while less than half of the criticism is answered, and before any other label', () => {
		expect(liveAt(fought, 30).label).toBe('War');
		const quiet = liveAt(fought, 40);
		expect(quiet).toMatchObject({ label: 'quiet', leaning: null, recovered: false });
		expect(quiet.reasons).toEqual([{ signal: 'answered', points: 0, value: 0 }]);
	});

	test('not when what was said is settled', () => {
		const settled = { ...fought, remarks: fought.remarks.map((one) => ({ ...one, settled: 35 })) };
		expect(liveAt(settled, 34).label).toBe('quiet');
		expect(liveAt(settled, 35)).toMatchObject({
			label: expect.not.stringMatching('quiet'),
			recovered: true
		});
	});

	test('not when nobody asked for anything', () => {
		const chat = { ...fought, remarks: fought.remarks.map((one) => ({ ...one, verb: null })) };
		expect(climateAt(chat, 50, after(60, 23)).label).not.toBe('quiet');
	});
});

describe('the peak', () => {
	const twice: MeetingRecord = {
		...empty,
		remarks: [...war(2).remarks, ...war(30).remarks],
		heat: [...war(2).heat, ...war(30).heat]
	};

	test('is looked for at the whole minutes from ten on, and is the first of the highest', () => {
		const peak = climateAfter(twice).peak!;
		expect(peak.minute).toBe(10);
		expect(peak.war).toBe(liveAt(twice, 33).scores.war);
	});

	test('is not measured again: what is known stays as it was', () => {
		const known = advance(twice, 40, begun);
		expect(advance(empty, 50, known).peak).toEqual(known.peak);
		expect(advance(twice, 39, known)).toEqual(known);
	});

	test('is still felt in Friendly, four tenths of it', () => {
		const calm = climateAt({ ...empty, remarks: each([1, 2, 3, 4, 5]) }, 30, after(98, 12));
		expect(calm.scores.war).toBe(0);
		expect(calm.fs.friendly).toBeCloseTo(0.61);
	});
});

describe('afterwards', () => {
	const fought: MeetingRecord = { ...empty, ...war(12) };
	const exit = (friendly: number, heard: number, frank = 5) =>
		pulse('exit', 60, { friendly, heard, frank });
	const told = (more: Partial<MeetingRecord>) => climateAfter({ ...fought, ...more });

	test('a meeting is judged by how it ended: four tenths of the peak are left when it recovered', () => {
		const { peak, recovered, scores } = told({ pulses: exit(4, 3) });
		expect(recovered).toBe(true);
		expect(scores.war).toBe(Math.round(0.4 * peak!.war));
	});

	test('eight tenths are left when they say that it was unfriendly, or that they were not heard', () => {
		for (const pulses of [exit(3, 5), exit(5, 2)]) {
			const { peak, recovered, scores, label } = told({ pulses });
			expect(recovered).toBe(false);
			expect(scores.war).toBe(Math.round(0.8 * peak!.war));
			expect(label).toBe('War');
		}
	});

	test('the exit alone is asked how friendly it was, and a check-in only without it', () => {
		const bitter = pulse('check-in', 40, { friendly: 1, heard: 1 });
		expect(told({ pulses: bitter }).recovered).toBe(false);
		expect(told({ pulses: [...bitter, ...exit(4, 3)] }).recovered).toBe(true);
	});

	test('two answers to "heard" are too few to deny it', () => {
		const pulses = [
			...pulse('exit', 60, { friendly: 4 }, 3),
			...pulse('exit', 60, { heard: 1 }, 2)
		];
		expect(told({ pulses }).recovered).toBe(true);
	});

	test('without a pulse two answered wishes since the peak are what counts', () => {
		const later = [criticism(30, 'b'), criticism(31, 'c')];
		const remarks = (settled: number | null) => [
			...fought.remarks.map((one) => ({ ...one, verb: null })),
			...later.map((one) => ({ ...one, settled }))
		];
		expect(told({ remarks: remarks(null) }).recovered).toBe(false);
		expect(told({ remarks: remarks(50) }).recovered).toBe(true);
		expect(told({ remarks: remarks(50).slice(0, -1) }).recovered).toBe(false);
	});

	test('what becomes of the words after the meeting counts, whenever it is', () => {
		const remarks = each([1, 20, 30, 40, 50]).map((one) => ({ ...one, settled: 5000 }));
		expect(climateAfter({ ...empty, remarks }).fs.heard).toBe(1);
	});

	test('a board that looks like 4F is contradicted by customers who held back', () => {
		const remarks = each([5, 12, 20, 30, 40]).map((one, i) => ({
			...one,
			clause: `E${(i % 4) + 1}`,
			settled: 50
		}));
		const board = { ...empty, remarks };
		const say = (pulses: MeetingRecord['pulses']) => climateAfter({ ...board, pulses });
		expect(say([]).label).toBe('4F');
		expect(say(exit(5, 4, 3)).contradiction).toBe('frank');
		expect(say(exit(5, 3, 4)).contradiction).toBe('heard');
		expect(say(exit(5, 4, 4)).contradiction).toBeNull();
		expect(say(exit(5, 3, 3).slice(1)).contradiction).toBeNull();
		const team = exit(5, 1, 1).map((one) => ({ ...one, customer: false }));
		expect(say(team).contradiction).toBeNull();
	});

	test('only a board that looks like 4F can be contradicted', () => {
		const remarks = [1, 2, 3, 4, 5, 6].map((minute) => praise(minute));
		const love = climateAfter({ ...empty, remarks, pulses: exit(5, 1, 1) });
		expect(love).toMatchObject({ label: 'Love-In', contradiction: null });
	});

	test('the numbers it was made with are named', () => {
		expect(climateAfter(empty).configVersion).toBe(CONFIG.version);
	});
});
