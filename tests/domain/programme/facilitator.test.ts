import { describe, expect, test } from 'vitest';
import { adviceOn, questions } from '#lib/domain/programme/facilitator.ts';

describe('3.20 whether somebody objective should lead', () => {
	test('three yes say so, whichever they are, and each of them is a reason', () => {
		for (const a of questions)
			for (const b of questions)
				for (const c of questions) {
					const said = new Set([a, b, c]);
					const advice = adviceOn({ [a]: true, [b]: true, [c]: true });
					expect(advice.choice).toBe(said.size === 3 ? 'objective' : 'own');
					expect(new Set(advice.yes)).toEqual(said);
					expect(advice.missing).toBe(3 - said.size);
				}
	});

	test('one answer more or less turns it', () => {
		const two = { complaint: true, contract: true };
		expect(adviceOn(two)).toEqual({ choice: 'own', yes: ['complaint', 'contract'], missing: 1 });
		expect(adviceOn({ ...two, crowd: true })).toMatchObject({ choice: 'objective', missing: 0 });
		expect(adviceOn({ ...two, crowd: false }).choice).toBe('own');
		expect(adviceOn({})).toEqual({ choice: 'own', yes: [], missing: 3 });
	});
});
