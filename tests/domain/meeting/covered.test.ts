import fc from 'fast-check';
import { expect, test } from 'vitest';
import { heardBy } from '#lib/domain/meeting/heard.ts';
import { seenBy, type Viewer } from '#lib/domain/meeting/visibility.ts';
import { clauses, dana, lively, maria, orders, says, started } from './world.ts';

const outside: Viewer[] = [
	{ audience: 'projector', person: null },
	{ audience: 'guests', person: 'maria' },
	{ audience: 'guests', person: 'nobody' }
];
const texts = clauses.map(({ text }) => text);
const passage = 'every call within';
const quote = { text: passage, start: 10, end: 27, version: 1 };

test('while our clauses are covered no customer and no wall is told what they say', () => {
	fc.assert(
		fc.property(orders, (said) => {
			const told = lively();
			told.tell(says('q1', 'about those words', { quote }), maria);
			told.tell({ type: 'showComment', comment: 'q1' }, dana);
			told.tell({ type: 'coverClauses', covered: true }, dana);
			for (const { command, actor } of said) told.tell(command, actor);
			for (const { fact, before, after } of told.moments) {
				if (!before.covered || !after.covered) continue;
				for (const viewer of outside) {
					const text = JSON.stringify([
						heardBy(fact, before, after, viewer),
						seenBy(after, viewer)
					]);
					for (const clause of [...texts, passage]) expect(text).not.toContain(clause);
				}
			}
		}),
		{ numRuns: 100 }
	);
});

test('covering takes the wording away at once, uncovering brings it back, the team keeps it', () => {
	const told = started();
	const guest = outside[1]!;
	const seen = () => seenBy(told.meeting, guest).clauses.map(({ text }) => text);
	told.tell({ type: 'coverClauses', covered: true }, dana);
	expect(seen()).toEqual(['', '', '']);
	const { fact, before, after } = told.moments.at(-1)!;
	expect(heardBy(fact, before, after, guest)[0]).toMatchObject({ type: 'looked' });
	expect(seenBy(told.meeting, { audience: 'team', person: 'tom' }).clauses[0]!.text).toBe(texts[0]);
	told.tell({ type: 'coverClauses', covered: false }, dana);
	expect(seen()).toEqual(texts);
});

test('how many comments were written in silence is known to all, and nothing of them', () => {
	const told = started();
	const wall = outside[0]!;
	told.tell({ type: 'beginSilence' }, dana);
	told.tell(says('k1'), maria);
	told.tell(says('k2', 'frankly', { unsigned: true }), maria);
	expect(seenBy(told.meeting, wall)).toMatchObject({ written: 2, comments: [] });
	told.tell({ type: 'withdrawComment', comment: 'k1' }, maria);
	expect(seenBy(told.meeting, wall).written).toBe(1);
	told.tell({ type: 'revealWords' }, dana);
	told.tell({ type: 'beginSilence' }, dana);
	expect(told.meeting.written).toBe(0);
});
