import type { Command } from '#lib/domain/meeting/commands.ts';
import { replyKinds, type Quote } from '#lib/domain/meeting/meeting.ts';
import type { Desk } from '../steps.ts';
import type { Said } from '../script.ts';
import { sectionOf, verbOf } from '../words.ts';
import { clausesIn } from './clauses.ts';
import { announcedAt, leader, phaseOf } from './room.ts';

/** Everything that is said, and what others say to it in the same minute. */
export function commentSteps(desk: Desk) {
	for (const said of desk.meeting.feedback) {
		const verb = verbOf.get(said.kind);
		if (verb === undefined) continue;
		desk.put(said.at_min, typist(desk, said), comment(desk, said, verb), said.id);
		if (said.flag_personal) flag(desk, said);
		reactions(desk, said);
	}
}

/** The author, unless it is somebody else's words: those only the facilitator may type. */
const typist = ({ meeting }: Desk, { author, on_behalf_of: behalf }: Said) =>
	behalf && behalf !== author ? leader(meeting) : author;

function comment(desk: Desk, said: Said, verb: Extract<Command, { type: 'addComment' }>['verb']) {
	const { ids, script, meeting } = desk;
	const clause = clausesIn(script, meeting.charter_version, ids).find(
		(one) => one.ref === said.anchor
	);
	return {
		type: 'addComment' as const,
		comment: ids('comment', said.id),
		clause: clause?.id ?? null,
		section: clause ? null : sectionOf(said.anchor ?? ''),
		quote: clause && said.selection ? quote(desk, clause.text, said.selection) : null,
		verb,
		words: said.text,
		lang: null,
		unsigned: said.visibility === 'anonymous',
		behalf: said.on_behalf_of,
		ref: said.id.slice(0, 40)
	};
}

function quote({ meeting, unknown }: Desk, wording: string, text: string): Quote | null {
	const start = wording.indexOf(text);
	if (start < 0) {
		unknown.add(`selection "${text}"`);
		return null;
	}
	return { text, start, end: start + text.length, version: meeting.charter_version };
}

function flag({ ids, meeting, put }: Desk, said: Said) {
	const comment = ids('comment', said.id);
	const by = leader(meeting);
	put(said.at_min, by, { type: 'flagPersonal', comment }, said.id);
	put(said.at_min, by, { type: 'confirmPersonal', comment, confirmed: true }, said.id);
}

/** Other customers answer only what they can see: words still hidden are shown to them first. */
function reactions({ ids, meeting, put }: Desk, said: Said) {
	const comment = ids('comment', said.id);
	const others = [...said.reactions.agree, ...said.replies.map((one) => one.by)];
	const minute = Math.max(said.at_min, others.length ? announcedAt(meeting) : 0);
	const isCustomer = (id: string) =>
		id !== said.author &&
		meeting.participants.some((one) => one.id === id && one.role === 'customer');
	const hidden = minute > said.at_min || isSilent(meeting, said.at_min);
	if (hidden && others.some(isCustomer))
		put(minute, leader(meeting), { type: 'showComment', comment }, said.id);
	for (const by of said.reactions.agree) put(minute, by, { type: 'agree', comment }, said.id, by);
	for (const [index, { by, kind: name, text: words }] of said.replies.entries()) {
		const kind = replyKinds.find((one) => one === name);
		const reply = ids('reply', said.id, index);
		if (kind) put(minute, by, { type: 'reply', comment, reply, kind, words }, said.id, `${index}`);
	}
}

function isSilent(meeting: Desk['meeting'], minute: number) {
	const silence = phaseOf(meeting, 'silent_write');
	return silence !== undefined && minute >= silence.start_min && minute < silence.end_min;
}
