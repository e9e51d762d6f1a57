import { gapsIn, type Gaps } from '#lib/domain/report/gaps.ts';
import { reportOf, type Report, type Version } from '#lib/domain/report/report.ts';
import { afterOf, type After } from '../after/after.ts';
import type { App } from '../app.ts';
import { enter } from '../meetings/rooms.ts';
import { elsewhereOf } from './elsewhere.ts';

/** What only the team reads: the climate once it is theirs to know, and where a service can fall short. */
export type Inside = { climate: After['climate']; gaps: Gaps };
export type Reported = Report & { inside: Inside | null };

export type Reader = { person: string | null; leads: boolean };

/** The report of a meeting in one version; null before it was opened. */
export async function reportFor(
	app: App,
	id: string,
	version: Version,
	{ person, leads }: Reader
): Promise<Reported | null> {
	const room = await enter(app, id);
	if (!room || room.meeting.status === 'planned') return null;
	const audience = version === 'customers' ? 'guests' : leads ? 'console' : 'team';
	const viewer = { audience, person: version === 'customers' ? null : person } as const;
	const report = reportOf(room.meeting, version, viewer);
	const later = await elsewhereOf(app, id, room.meeting);
	return {
		...report,
		about: { ...report.about, id },
		changes: [...report.changes, ...later.changes],
		promises: [...report.promises, ...later.promises],
		inside: version === 'team' ? await insideOf(app, id, leads) : null
	};
}

async function insideOf(app: App, id: string, leads: boolean): Promise<Inside> {
	const after = await afterOf(app, id, leads);
	const { meeting } = (await enter(app, id))!;
	return { climate: after?.climate ?? null, gaps: gapsIn(meeting) };
}
