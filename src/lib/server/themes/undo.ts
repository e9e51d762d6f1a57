import { refuse, type Refusal } from '#lib/domain/refusal.ts';
import type { App } from '../app.ts';
import type { Write } from '../db/index.ts';
import { countedFor, placeOf, placeWrites, ratedWrites, themeBy } from './merge.ts';
import { moveBy, movesOf, write, type At, type Deed, type Doer, type Move } from './moves.ts';
import { commentsOf, goneWrite, labelWrite, linkWrite, subjectsOf } from './shape.ts';

/** What can still be taken back: not what was taken back already, nor a taking back itself. */
export function undoable(moves: readonly Move[]): Set<string> {
	const undone = new Set(moves.flatMap(({ deed }) => (deed.kind === 'undone' ? [deed.move] : [])));
	return new Set(
		moves.filter((one) => one.deed.kind !== 'undone' && !undone.has(one.id)).map((one) => one.id)
	);
}

/** Takes one step back, as a new step. What has moved on since stays where it is: then it is too late. */
export const undoMove = (app: App, doer: Doer, id: string, move: string) =>
	write(app, doer, id, async (number) => {
		const found = await moveBy(app, move);
		const moves = await movesOf(app, doer.team);
		if (!found || !undoable(moves).has(found.id)) return refuse('too-late');
		const writes = await backWrites(app, doer, found, { id, number });
		if (!Array.isArray(writes)) return writes;
		const deed: Deed = { kind: 'undone', move, what: found.deed };
		return [{ theme: found.theme, id, deed, writes }];
	});

type Step = { id: string; number: number };

async function backWrites(
	app: App,
	doer: Doer,
	{ theme, deed }: Move,
	{ id, number }: Step
): Promise<Write[] | Refusal> {
	const late = refuse('too-late');
	switch (deed.kind) {
		case 'made': {
			const used = [...(await commentsOf(app, theme)), ...(await subjectsOf(app, theme))];
			return used.length ? late : [goneWrite(app, theme, doer.at, null)];
		}
		case 'renamed': {
			const row = await themeBy(app, doer.team, theme);
			return row?.label === deed.after ? [labelWrite(app, theme, deed.before)] : late;
		}
		case 'merged': {
			const back = deed.before && (await themeBy(app, doer.team, deed.before)) ? deed.before : null;
			return (await placeOf(app, deed)) === theme ? placeWrites(app, at(deed), back) : late;
		}
		case 'taken': {
			const free = (await placeOf(app, deed)) === null;
			const there = await themeBy(app, doer.team, theme);
			return free && there ? placeWrites(app, at(deed), theme) : late;
		}
		case 'joined': {
			const still = await stillIn(app, deed.comments, theme);
			return [
				goneWrite(app, deed.from, null, null),
				...still.flatMap((one) => placeWrites(app, one, deed.from)),
				...deed.subjects.flatMap((one) => ratedWrites(app, one, deed.from))
			];
		}
		case 'split': {
			const still = await stillIn(app, deed.comments, deed.to);
			const rest = (await commentsOf(app, deed.to)).length - still.length;
			if (rest || !(await themeBy(app, doer.team, theme))) return late;
			return [
				...still.flatMap((one) => placeWrites(app, one, theme)),
				goneWrite(app, deed.to, doer.at, theme)
			];
		}
		case 'linked': {
			const { charter, version, before } = deed;
			const judged = before ?? { onCharter: null, clause: null };
			return [linkWrite(app, doer, { move: id, theme, number, charter, version, ...judged })];
		}
		case 'rated': {
			const same = (await countedFor(app, deed)) === theme;
			return same ? ratedWrites(app, deed, deed.before) : late;
		}
		case 'undone':
			return late;
	}
}

const at = ({ meeting, comment }: At): At => ({ meeting, comment });

async function stillIn(app: App, comments: At[], theme: string) {
	const places = await Promise.all(comments.map((one) => placeOf(app, one)));
	return comments.filter((_, index) => places[index] === theme);
}
