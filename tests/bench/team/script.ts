import { readFileSync } from 'node:fs';
import { scriptOf, type Script } from '#lib/script/script.ts';

const example = JSON.parse(readFileSync('src/lib/server/example.json', 'utf8'));

/** What tells the meetings of a big team apart when their words are searched. */
export const mark = (meeting: number, comment: number) => `Case ${meeting}-${comment}.`;

/** The worked example with so many comments in each meeting: what was said is said again, with a mark of its own. */
export function fullScript(comments: number): Script {
	const script = scriptOf(example);
	return { ...script, meetings: script.meetings.map((one) => filled(one, comments)) };
}

function filled(meeting: Script['meetings'][number], comments: number) {
	const { feedback } = meeting;
	const all = Array.from({ length: comments }, (_, at) => {
		const said = feedback[at % feedback.length]!;
		const round = Math.floor(at / feedback.length);
		const text = `${said.text} ${mark(0, at)}`;
		if (round === 0) return { ...said, text };
		return { ...said, id: `${said.id}-${round}`, text, replies: [], outcome: null };
	});
	return { ...meeting, feedback: all };
}
