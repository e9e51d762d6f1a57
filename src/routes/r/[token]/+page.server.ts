import { error } from '@sveltejs/kit';
import { calledIn } from '#lib/server/manner.ts';
import { reportFor } from '#lib/server/report/report.ts';
import { meetingBehind } from '#lib/server/report/links.ts';
import type { PageServerLoad } from './$types';

/** The report as the customers of the meeting may read it. Looking changes nothing: mail scanners look too. */
export const load: PageServerLoad = async ({ locals, params, setHeaders }) => {
	setHeaders({ 'x-robots-tag': 'noindex' });
	const meeting = await meetingBehind(locals.app, params.token);
	const nobody = { person: null, leads: false };
	const report = meeting && (await reportFor(locals.app, meeting, 'customers', nobody));
	if (!report) error(404, 'not-found');
	return { report, called: await calledIn(locals.app, meeting) };
};
