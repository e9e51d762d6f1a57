import { error, text } from '@sveltejs/kit';
import { inboxBehind, isFlooded } from '#lib/server/complaints/inboxes.ts';
import { takeMail } from '#lib/server/complaints/mail.ts';
import type { RequestHandler } from './$types';

/** A mail as a mail server passes it on: the whole message, as `message/rfc822`. */
export const POST: RequestHandler = async ({ locals: { app }, params, request }) => {
	const inbox = await inboxBehind(app, params.token, 'mail');
	if (!inbox) error(404);
	if (await isFlooded(app, inbox.team)) error(429);
	const raw = new Uint8Array(await request.arrayBuffer());
	const taken = await takeMail(app, { team: inbox.team, user: null }, raw);
	if (!taken) error(422);
	return text(taken, { status: 201 });
};
