import type { Command } from '#lib/domain/meeting/commands.ts';
import type { Draft } from '#lib/live/drafts.ts';
import type { Mine } from './mine.ts';

type Adding = Extract<Command, { type: 'addComment' }>;

/** A draft as the meeting is asked to take it. */
export const asComment = (
	{ words, verb, quote, unsigned, urgent, noNews, moment }: Draft,
	comment: string,
	clause: string | null,
	lang: string
): Adding => ({
	type: 'addComment',
	comment,
	clause,
	section: null,
	quote: clause ? quote : null,
	verb,
	words,
	lang,
	unsigned,
	behalf: null,
	...(urgent && { urgent }),
	...(noNews && { kind: 'no-news' }),
	...(moment && { moment })
});

/** Sent without a name: from here on this page alone knows whose it is. */
export const unsignedMine = ({ comment: id, clause, words, verb, quote }: Adding): Mine => ({
	id,
	clause,
	words,
	verb,
	quote,
	comment: null,
	state: 'unsigned',
	sent: null,
	refused: null
});
