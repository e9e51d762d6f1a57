import type { Piece } from '#lib/domain/charter/pieces.ts';

export const wordingBefore = (pieces: Piece[]) => join(pieces, 'cut');
export const wordingAfter = (pieces: Piece[]) => join(pieces, 'added');

const join = (pieces: Piece[], side: 'cut' | 'added') =>
	pieces
		.map((piece) => {
			if ('kept' in piece) return piece.kept;
			if ('cut' in piece) return side === 'cut' ? piece.cut : '';
			return side === 'added' ? piece.added : '';
		})
		.join('')
		.trim();
