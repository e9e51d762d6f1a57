import type { Desk } from '../steps.ts';
import { clausesIn } from './clauses.ts';
import { leader, phaseOf, ratingFrom } from './room.ts';

/** One thing one person rated: a clause or a theme, as the script names it. */
type Rated = {
	participant: string;
	about: string;
	minute: number;
	importance?: number | null;
	performance?: number | null;
};

type Top = { participant: string; picks: string[]; minute: number };

/** Importance of all, then performance of all, then everybody's own top three; then it is opened. */
export function ratingSteps(desk: Desk) {
	const { meeting, put } = desk;
	const rated = ratedIn(desk);
	const last = Math.max(ratingFrom(meeting), ...rated.map((one) => one.minute));
	const tops = meeting.top3.map((one): Top => ({ ...one, minute: one.at_min ?? last }));
	if (!rated.length && !tops.length) return;

	const find = finderFor(desk);
	const picked = tops.flatMap(({ picks, minute }) => picks.map((about) => ({ about, minute })));
	nameThemes(desk, [...rated, ...picked]);
	for (const kind of ['importance', 'performance'] as const)
		for (const { participant, about, minute, [kind]: value } of rated) {
			const subject = find(about);
			if (subject && value !== undefined)
				put(
					minute,
					participant,
					{ type: 'castBallot', kind, subject, value },
					kind,
					participant,
					about,
					`${minute}`
				);
		}
	for (const { participant, picks, minute } of tops) {
		const value = picks.flatMap((about) => find(about) ?? []);
		const top = { type: 'castBallot' as const, kind: 'top' as const, subject: '', value };
		put(minute, participant, top, 'top', participant, `${minute}`);
	}
	const end = phaseOf(meeting, 'rate')?.end_min ?? last;
	put(end, leader(meeting), { type: 'revealBallots', poll: 'ratings' });
}

function ratedIn({ meeting }: Desk): Rated[] {
	const from = ratingFrom(meeting);
	return [
		...meeting.ratings.map(({ expectation: about, ...one }) => ({ ...one, about })),
		...meeting.theme_ratings.map(({ theme: about, ...one }) => ({ ...one, about }))
	].map((one) => ({ ...one, minute: one.at_min ?? from }));
}

/** A clause of the version the meeting shows, or else a theme that is not in the charter. */
function finderFor({ script, meeting, ids, unknown }: Desk) {
	const clauses = clausesIn(script, meeting.charter_version, ids);
	return (about: string) => {
		const clause = clauses.find((one) => one.ref === about);
		if (clause) return clause.id;
		if (script.merges.some((one) => one.id === about)) return ids('theme', about);
		unknown.add(`rated "${about}"`);
		return null;
	};
}

/** A theme is named in the room before it is rated there for the first time. */
function nameThemes({ script, meeting, ids, put }: Desk, all: { about: string; minute: number }[]) {
	const clauses = clausesIn(script, meeting.charter_version, ids);
	for (const { id, label } of script.merges) {
		const minutes = all.filter((one) => one.about === id).map((one) => one.minute);
		if (!minutes.length || clauses.some((one) => one.ref === id)) continue;
		const subject = ids('theme', id);
		const named = { subject, label: label.slice(0, 200), ref: id.slice(0, 40) };
		put(Math.min(...minutes), leader(meeting), { type: 'addSubject', ...named }, id);
	}
}
