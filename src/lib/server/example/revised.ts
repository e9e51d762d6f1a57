import type { AnyCommand } from '#lib/domain/meeting/commands.ts';
import type { Section } from '#lib/domain/charter/clause.ts';
import type { Outcome } from '#lib/domain/meeting/meeting.ts';
import { actorOf, led, type Scene, type Turn } from './played.ts';
import type { Feedback, Revision } from './story.ts';

/** What becomes of the words: an outcome for each, and in the last meeting new wordings, promises, a version. */
export function revised(scene: Scene): Turn[] {
	const { meeting, story, last, x } = scene;
	const begins = (phase: string) => meeting.phases.find((one) => one.phase === phase)!.start_min;
	const answered = meeting.feedback.flatMap((said): Turn[] => {
		const outcome = outcomeOf(scene, said);
		if (!outcome) return [];
		const comments = [x(said.id)];
		return [led(scene, begins('revise'), { type: 'setOutcome', comments, outcome })];
	});
	if (!last) return answered;
	const team = meeting.participants.filter((one) => one.role === 'team');
	return [
		...answered,
		...story.revisions.flatMap((revision) => reworded(scene, revision, begins('revise'))),
		...story.commitments.map((promise) => {
			const { id, text: what, owner, due, because } = promise;
			const named = nameOf(scene, owner);
			const cause = causes(scene, because);
			const made = { promise: x(id), what, owner: named, due, ...cause, ref: id };
			return led(scene, begins('close'), { type: 'makePromise', ...made });
		}),
		led(scene, begins('close'), {
			type: 'agreeVersion',
			note: story.version_note,
			agreedBy: team.map((one) => one.name),
			override: 'not answered in the script'
		})
	];
}

function outcomeOf(scene: Scene, { outcome }: Feedback): Outcome | null {
	const none = { because: null, owner: null, due: null, promise: null };
	switch (outcome?.kind) {
		case undefined:
			return null;
		case 'revise':
			return { ...none, kind: 'used' };
		case 'commit': {
			const promise = scene.story.commitments.find((one) => one.id === outcome.ref)!;
			const owner = nameOf(scene, promise.owner);
			return { ...none, kind: 'promised', owner, due: promise.due, promise: scene.x(promise.id) };
		}
		case 'park': {
			const owner = nameOf(scene, outcome.owner!);
			return { ...none, kind: 'parked', owner, because: outcome.note ?? null };
		}
		case 'decline':
			return { ...none, kind: 'declined', because: outcome.note ?? '' };
	}
}

/** One revision can touch several clauses for the same reasons. */
function reworded(scene: Scene, revision: Revision, minute: number): Turn[] {
	const wordings = [revision, ...(revision.also ?? [])];
	return wordings.flatMap((wording, index) => {
		const proposal = scene.x(`${revision.id}/${index}`);
		const proposed = proposedFor(scene, wording, proposal, revision);
		return [
			led(scene, minute, proposed),
			led(scene, minute, { type: 'askRoom', proposal }),
			...agreeing(scene, revision.because).map((person): Turn => {
				const said = { type: 'answerRoom', proposal, answer: 'yes', words: null } as const;
				return { minute, command: said, actor: actorOf(scene, person) };
			}),
			led(scene, minute, { type: 'acceptProposal', proposal })
		];
	});
}

function proposedFor(
	scene: Scene,
	{ op, target, after }: Pick<Revision, 'op' | 'target' | 'after'>,
	proposal: string,
	{ id, because }: Revision
): AnyCommand {
	const { clauses, x } = scene;
	const [ref, words] = op === 'add' ? (after ?? '').split(/:\s(.*)/s) : [target, after];
	const clause = x(ref!);
	const section = clauses.find((one) => one.id === clause)?.section ?? (target as Section);
	const cause = causes(scene, because);
	const wording = { op, clause, section, after: words ?? null };
	return {
		type: 'proposeChange',
		proposal,
		...wording,
		...cause,
		own: null,
		ref: id,
		clauseRef: ref!
	};
}

/** Words of this meeting, and of the others before it. */
function causes({ meeting, story, x }: Scene, because: string[]) {
	const here = new Set(meeting.feedback.map((one) => one.id));
	const where = (id: string) =>
		story.meetings.find((one) => one.feedback.some((said) => said.id === id))!.id;
	return {
		because: because.filter((id) => here.has(id)).map(x),
		elsewhere: because
			.filter((id) => !here.has(id))
			.map((id) => ({ meeting: x(where(id)), comment: x(id) }))
	};
}

/** Whoever in the room said it or felt the same says yes to the wording made from it. */
function agreeing({ meeting }: Scene, because: string[]) {
	const cited = meeting.feedback.filter((one) => because.includes(one.id));
	const people = new Set(cited.flatMap((one) => [one.author, ...one.reactions.agree]));
	return meeting.participants
		.filter((one) => one.role === 'customer' && people.has(one.id))
		.map((one) => one.id);
}

const nameOf = ({ story }: Scene, id: string) =>
	story.meetings.flatMap((one) => one.participants).find((one) => one.id === id)!.name;
