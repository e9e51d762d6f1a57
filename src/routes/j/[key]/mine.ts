import {
	commentIn,
	type Comment,
	type Meeting,
	type Quote,
	type Verb
} from '#lib/domain/meeting/meeting.ts';
import type { Refusal } from '#lib/domain/refusal.ts';
import type { Sent } from '#lib/live/line.ts';

/** Something I said, wherever it is on its way. */
export type Mine = {
	id: string;
	clause: string | null;
	words: string;
	verb: Verb | null;
	quote: Quote | null;
	/** As the meeting has it; nothing while it is not there, or carries no name. */
	comment: Comment | null;
	state: 'on its way' | 'saved' | 'refused' | 'unsigned';
	/** The command that carried it, and what the server said to it. */
	sent: string | null;
	refused: Refusal | null;
};

type Adding = Sent & { command: Extract<Sent['command'], { type: 'addComment' }> };
const isAdding = (sent: Sent): sent is Adding => sent.command.type === 'addComment';

/** My words in the meeting, then those that are not in it yet or never will be, in the order they were said. */
export function mineIn(meeting: Meeting, me: string, outbox: Sent[]): Mine[] {
	const adding = outbox.filter(isAdding);
	const there = meeting.comments
		.filter((one) => one.by === me && !one.withdrawn)
		.map((comment): Mine => {
			const sent = adding.find((one) => one.command.comment === comment.id && waits(one));
			const { id, clause, words, verb, quote } = comment;
			const state = sent ? 'on its way' : 'saved';
			return {
				id,
				clause,
				words,
				verb,
				quote,
				comment,
				state,
				sent: sent?.id ?? null,
				refused: null
			};
		});
	const notThere = adding
		.filter(({ command }) => command.unsigned || !commentIn(meeting, command.comment))
		.map(fromOutbox);
	return [...there, ...notThere];
}

const waits = (sent: Sent) => sent.settles === undefined && !sent.refused;

function fromOutbox(sent: Adding): Mine {
	const { comment: id, clause, words, verb, quote, unsigned } = sent.command;
	const state = sent.refused
		? 'refused'
		: waits(sent)
			? 'on its way'
			: unsigned
				? 'unsigned'
				: 'saved';
	const refused = sent.refused ?? null;
	return { id, clause, words, verb, quote, comment: null, state, sent: sent.id, refused };
}
