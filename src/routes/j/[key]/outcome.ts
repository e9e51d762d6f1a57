import type { Outcome } from '#lib/domain/meeting/meeting.ts';
import type { Spoken } from '#lib/words/index.ts';

/** What became of somebody's words, said to them. */
export function becameOf(outcome: Outcome, { common, room }: Spoken<'room'>): string {
	const { kind, because, owner, due } = outcome;
	switch (kind) {
		case 'used':
			return room.saved.used;
		case 'promised':
			return room.saved.promised(owner ?? '', due ? room.shortDay(due) : '');
		case 'declined':
			return room.saved.declined(because ?? '');
		case 'parked':
			return [room.saved.parked(owner ?? ''), because].filter(Boolean).join(' ');
		case 'noted':
			return common.outcomes.noted;
	}
}
