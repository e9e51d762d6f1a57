import { Readable } from 'node:stream';
import { redirect } from '@sveltejs/kit';
import { and, eq } from 'drizzle-orm';
import { activityWrite } from '#lib/server/activity.ts';
import { ownersFile } from '#lib/server/carry/file.ts';
import { standingFor } from '../../standing.ts';
import type { RequestHandler } from './$types';

/** Everything a team has, for its owner to keep. While a meeting is open, what is sealed in it stays sealed. */
export const POST: RequestHandler = async ({ locals, request, url }) => {
	const asked = String((await request.formData()).get('team') ?? '');
	const { app, member, team } = await standingFor({ locals, url }, asked, 'team.manage');
	const { meetings: m } = app.db.tables;
	const open = and(eq(m.team, team), eq(m.state, 'open'));
	if ((await app.db.query.select({ id: m.id }).from(m).where(open)).length)
		redirect(303, `/settings?team=${team}&open=1#carry`);
	const line = { team, by: member.user, at: app.now(), type: 'team exported' as const };
	await app.db.commit([activityWrite(app.db, line)]);
	const parts = Readable.from(ownersFile(app, team), { objectMode: false });
	return new Response(Readable.toWeb(parts) as ReadableStream<Uint8Array<ArrayBuffer>>, {
		headers: {
			'content-type': 'application/json; charset=utf-8',
			'content-disposition': `attachment; filename="team-${app.now().slice(0, 10)}.json"`
		}
	});
};
