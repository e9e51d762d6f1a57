import { expect, test } from 'vitest';
import type { Recorded } from '#lib/domain/meeting/events.ts';
import { evolve } from '#lib/domain/meeting/evolve.ts';
import { planned, type Meeting } from '#lib/domain/meeting/meeting.ts';
import { noWords } from '#lib/domain/meeting/pulse.ts';
import { hear } from '#lib/server/realtime/hear.ts';

const at = '2026-04-14T08:00:00.000Z';
const said: Recorded = {
	...{ type: 'commentAdded', comment: 'c', number: 1, by: null, side: 'customer', customer: null },
	...{ behalf: null, clause: null, section: null, quote: null, verb: null, words: 'We wait.' },
	...{ lang: null, paper: false, last: false, ref: null, seq: 9, at, command: 'k' }
};
const heardIn = (before: Meeting, fact = said) => {
	const heard = hear([{ fact, before, after: evolve(before, fact) }]);
	const [wall, guests] = (['projector', 'guests'] as const).map(
		(audience) => heard.find((one) => one.audience === audience)!.all
	);
	return { wall, guests };
};

test('what is written in silence is counted for the wall and for guests, each with the answers it may see', () => {
	const few: Meeting['pulse'][number] = {
		...{ kind: 'exit', side: 'customer', n: 3, shown: 'band', apart: [] },
		...{ fs: { frank: { band: 'high' } as never }, worth: null, words: noWords }
	};
	const { wall, guests } = heardIn({ ...planned, silent: true, pulse: [few] });
	expect(wall).toMatchObject([{ type: 'counted', written: 1, pulse: [{ shown: 'band' }] }]);
	expect(guests).toMatchObject([
		{ type: 'counted', written: 1, pulse: [{ shown: 'nothing', fs: {} }] }
	]);
});

test('a comment that changes no count is told to both in the same words', () => {
	const open = { ...planned, announcedAt: at };
	const { wall, guests } = heardIn(open, { ...said, shown: true });
	expect(wall).toMatchObject([{ type: 'seen', comments: [{ words: 'We wait.' }] }]);
	expect(guests).toEqual(wall);
});
