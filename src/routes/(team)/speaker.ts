import type { Speaker } from '#lib/server/charters/why.ts';
import type { Spoken } from '#lib/words/index.ts';

/** Who said it; where there is no name, why there is none. */
export function whoSaid(who: Speaker, { common, team }: Spoken<'team'>) {
	const words = team.history;
	const guest = who.side === 'customer';
	if (who.known === 'name') return common.list([who.name, who.organisation]);
	if (who.known === 'removed') return guest ? words.removed : words.removedTeam;
	return guest ? words.unsigned : words.unsignedTeam;
}
