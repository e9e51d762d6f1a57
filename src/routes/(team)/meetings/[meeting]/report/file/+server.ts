import { error } from '@sveltejs/kit';
import { can } from '#lib/server/can.ts';
import { calledBy } from '#lib/server/manner.ts';
import { fileOf, formats, type Format } from '#lib/server/report/file.ts';
import { reportFor } from '#lib/server/report/report.ts';
import { standing } from '../../../../standing.ts';
import type { RequestHandler } from './$types';

/** The report as a file, whatever stage the meeting is in or ended in. */
export const GET: RequestHandler = async (event) => {
	const { app, member, role, team } = await standing(event);
	const asked = event.url.searchParams;
	const format = formats.find((one) => one === asked.get('as')) satisfies Format | undefined;
	const version = asked.get('for') === 'customers' ? 'customers' : 'team';
	const reader = { person: member.user, leads: can(role, 'meeting.run') };
	const report = format && (await reportFor(app, event.params.meeting, version, reader));
	if (!report) error(404, 'not-found');
	const called = await calledBy(app, team);
	return fileOf(report, format, { locale: event.locals.locale, called });
};
