import { defaultAgenda, stages, type AgendaItem, type Stage } from '#lib/domain/meeting/agenda.ts';
import { unknown } from '#lib/domain/meeting/decide/people.ts';
import type { Actor, AnyCommand } from '#lib/domain/meeting/commands.ts';
import type { Clause } from '#lib/domain/charter/clause.ts';
import type { About, Verb } from '#lib/domain/meeting/meeting.ts';
import { house } from '../meetings/perform.ts';
import { revised } from './revised.ts';
import type { Feedback, Ids, Phase, Played, Story } from './story.ts';

/** One order as it was given in the room: by whom, and in which minute. */
export type Turn = { minute: number; command: AnyCommand; actor: Actor };

/** What a meeting is played with: who is who, and the wording it is held on. */
export type Scene = {
	story: Story;
	meeting: Played;
	/** Whether the charter is changed at its end. */
	last: boolean;
	about: About;
	clauses: Clause[];
	x: Ids;
};

const stageOf: Record<Phase, Stage> = {
	welcome: 'welcome',
	charter_review: 'charter',
	silent_write: 'needs',
	feedback: 'needs',
	rate: 'ratings',
	simplify: 'simplify',
	revise: 'revise',
	close: 'close'
};

const verbOf: Record<Feedback['kind'], Verb | null> = {
	praise: 'keep',
	issue: 'change',
	change: 'change',
	missing: 'add',
	simplify: 'drop',
	question: 'ask',
	comment: null
};

/** A meeting of the example as a list of orders, in the order of its minutes. */
export function turnsOf(scene: Scene): Turn[] {
	const { meeting } = scene;
	const turns = [
		...opening(scene),
		...meeting.phases.flatMap((phase) => entering(scene, phase)),
		...meeting.floor.map(({ side, start_min }) =>
			led(scene, start_min, { type: 'giveFloor', side })
		),
		...meeting.feedback.flatMap((said) => speaking(scene, said)),
		...revised(scene),
		led(scene, meeting.phases.at(-1)!.end_min, { type: 'closeMeeting', unasked: null })
	];
	return turns.toSorted((a, b) => a.minute - b.minute);
}

export const led = ({ meeting, x }: Scene, minute: number, command: AnyCommand): Turn => {
	const leader = meeting.participants.find((one) => one.role === 'facilitator')!;
	return { minute, command, actor: { person: x(leader.id), side: 'facilitator' } };
};

export const actorOf = ({ meeting, x }: Scene, id: string): Actor => ({
	person: x(id),
	side: meeting.participants.find((one) => one.id === id)!.role
});

function opening(scene: Scene): Turn[] {
	const { meeting, about, clauses, x } = scene;
	const facilitator = x(meeting.participants.find((one) => one.role === 'facilitator')!.id);
	const opened = { about, clauses, agenda: agendaOf(meeting), facilitator, standIn: null };
	return [
		{ minute: 0, command: { type: 'openMeeting', ...opened }, actor: house },
		...meeting.participants.map(({ id, name, role, org }): Turn => {
			const customer = role === 'customer' ? x(org) : null;
			const known = { id: x(id), name, side: role, customer, ref: id };
			const person = { ...unknown, ...known, bodily: false, removed: false };
			return { minute: 0, command: { type: 'joinMeeting', person }, actor: house };
		}),
		led(scene, 0, { type: 'startMeeting', announce: false })
	];
}

/** Its phases in the product's stages; two of them are the two halves of one. */
export function agendaOf({ phases }: Played): AgendaItem[] {
	const minutes = (stage: Stage) =>
		phases
			.filter(({ phase }) => stageOf[phase] === stage)
			.reduce((sum, { start_min, end_min }) => sum + end_min - start_min, 0);
	const usual = new Map(defaultAgenda.map((item) => [item.stage, item.minutes]));
	return stages.map((stage) => ({ stage, minutes: minutes(stage) || usual.get(stage)! }));
}

function entering(scene: Scene, { phase, start_min, end_min }: Played['phases'][number]): Turn[] {
	const stage = stageOf[phase];
	const first = scene.clauses.find((one) => one.section === 'expectations')?.id ?? null;
	const clause = stage === 'charter' ? first : null;
	const moved = led(scene, start_min, { type: 'moveTo', stage, clause, page: 0, proposal: null });
	if (phase === 'welcome') return [moved, led(scene, end_min, { type: 'announceRevision' })];
	if (phase === 'silent_write') return [moved, led(scene, start_min, { type: 'beginSilence' })];
	if (phase === 'feedback') return [led(scene, start_min, { type: 'revealWords' }), moved];
	return [moved];
}

/** A comment, shown at once, and all that was said to it: in its own minute. */
function speaking(scene: Scene, said: Feedback): Turn[] {
	const { x } = scene;
	const comment = x(said.id);
	const at = (command: AnyCommand, by: string): Turn => ({
		minute: said.at_min,
		command,
		actor: actorOf(scene, by)
	});
	const show = (command: AnyCommand) => led(scene, said.at_min, command);
	const personal: Turn[] = said.flag_personal
		? [
				show({ type: 'flagPersonal', comment }),
				show({ type: 'confirmPersonal', comment, confirmed: true })
			]
		: [];
	return [
		at(added(scene, said), said.author),
		show({ type: 'showComment', comment }),
		...said.reactions.agree.map((by) => at({ type: 'agree', comment }, by)),
		...said.replies.map(({ by, kind, text }, index) =>
			at({ type: 'reply', comment, reply: x(`${said.id}/${index}`), kind, words: text }, by)
		),
		...personal
	];
}

function added({ clauses, x }: Scene, said: Feedback): AnyCommand {
	const { id, anchor, selection, kind, text, visibility } = said;
	const clause = clauses.find((one) => anchor !== null && one.id === x(anchor));
	const start = clause && selection ? clause.text.indexOf(selection) : -1;
	const end = start + (selection?.length ?? 0);
	return {
		type: 'addComment',
		comment: x(id),
		clause: clause?.id ?? null,
		section: clause ? null : (anchor as Clause['section'] | null),
		quote: start < 0 ? null : { text: selection!, start, end, version: 1 },
		verb: verbOf[kind],
		words: text,
		lang: 'en',
		unsigned: visibility === 'anonymous',
		behalf: null,
		ref: id
	};
}
