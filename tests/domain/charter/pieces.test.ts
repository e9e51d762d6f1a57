import fc from 'fast-check';
import { expect, test } from 'vitest';
import { piecesOf, type Piece } from '#lib/domain/charter/pieces.ts';

const taken = (pieces: Piece[], side: 'cut' | 'added') =>
	pieces
		.map((piece) =>
			'kept' in piece ? piece.kept : ((piece as Record<string, string>)[side] ?? '')
		)
		.join('');

test('taking all pieces gives the new wording, refusing all the old one, to the letter', () => {
	const word = fc.constantFrom(
		'we',
		'answer',
		'every',
		'call',
		' ',
		'  ',
		'.',
		',',
		'\n',
		'ä',
		'今日'
	);
	const text = fc.oneof(
		fc.string(),
		fc.string({ unit: 'grapheme' }),
		fc.array(word, { maxLength: 40 }).map((words) => words.join(''))
	);
	fc.assert(
		fc.property(text, text, (before, after) => {
			const pieces = piecesOf(before, after);
			expect(taken(pieces, 'cut')).toBe(before);
			expect(taken(pieces, 'added')).toBe(after);
		}),
		{ numRuns: 500 }
	);
});

test('a reworded end is one cut and one addition, not a row of single words', () => {
	const before = 'We answer every call within 60 seconds and pass you to the right department.';
	const after = 'We answer every call within 60 seconds and one person stays with you.';
	const pieces = piecesOf(before, after);
	expect(pieces[0]).toEqual({ kept: 'We answer every call within 60 seconds and ' });
	expect(pieces.length).toBeLessThanOrEqual(7);
});

test('an addition, a removal and no change', () => {
	expect(piecesOf(null, 'We call back.')).toEqual([{ added: 'We call back.' }]);
	expect(piecesOf('We call back.', null)).toEqual([{ cut: 'We call back.' }]);
	expect(piecesOf('We call back.', 'We call back.')).toEqual([{ kept: 'We call back.' }]);
	expect(piecesOf(null, null)).toEqual([]);
});
