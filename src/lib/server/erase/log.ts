import type { Recorded } from '#lib/domain/meeting/events.ts';

/** What stands where a name stood. */
export const NOBODY = '—';

/** A fact without what one person said or is called; its number and what it did to the meeting stay. */
export function blanked(fact: Recorded, person: string, theirs: ReadonlySet<string>): Recorded {
	switch (fact.type) {
		case 'personJoined': {
			if (fact.person.id !== person) return fact;
			const nothing = { title: null, since: null, line: null, photo: null, ref: null };
			return { ...fact, person: { ...fact.person, name: NOBODY, ...nothing } };
		}
		case 'personRenamed':
			return fact.person === person ? { ...fact, name: NOBODY } : fact;
		case 'introduced':
			return fact.person === person
				? { ...fact, title: null, since: null, line: null, photo: null }
				: fact;
		case 'commentAdded':
			return theirs.has(fact.comment)
				? { ...fact, words: '', quote: null, lang: null, ref: null }
				: fact;
		case 'commentEdited':
		case 'readBack':
			return theirs.has(fact.comment) ? { ...fact, words: '' } : fact;
		case 'replied':
			return fact.by === person ? { ...fact, words: '' } : fact;
		case 'roomAnswered':
			return fact.by === person ? { ...fact, words: null } : fact;
		default:
			return fact;
	}
}

/** The comments that are somebody's: their own, and what was written down for them. */
export const commentsOf = (log: readonly Recorded[], person: string) =>
	new Set(
		log.flatMap((fact) =>
			fact.type === 'commentAdded' && (fact.by === person || fact.behalf === person)
				? [fact.comment]
				: []
		)
	);

/** The name taken out of what others wrote: as a whole word where it has several, else where it stands alone. */
export function without(text: string, names: readonly string[]): string {
	return names.reduce((left, name) => {
		const quoted = JSON.stringify(name);
		const alone = left.replaceAll(quoted, JSON.stringify(NOBODY));
		return isTelling(name) ? alone.replaceAll(quoted.slice(1, -1), NOBODY) : alone;
	}, text);
}

/** "Maria Lopez" or an address is one person; "Ann" is also in "annual". */
export const isTelling = (name: string) => /[\s@]/.test(name);
