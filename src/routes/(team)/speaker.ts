import type { Speaker } from '#lib/server/charters/why.ts';
import type { Words } from '#lib/words/index.ts';

/** Who said it; where there is no name, why there is none. */
export function whoSaid(who: Speaker, { history: words }: Words['team']) {
	const guest = who.side === 'customer';
	if (who.known === 'name') return [who.name, who.organisation].filter(Boolean).join(', ');
	if (who.known === 'removed') return guest ? words.removed : words.removedTeam;
	return guest ? words.unsigned : words.unsignedTeam;
}
