import { error, json } from '@sveltejs/kit';
import * as v from 'valibot';
import { isRefusal, refuse } from '#lib/domain/refusal.ts';
import { can } from '#lib/server/can.ts';
import { Begin, Put, Take } from '#lib/server/themes/forms.ts';
import { makeTheme, mergeComments, takeComment } from '#lib/server/themes/merge.ts';
import { saidBefore } from '#lib/server/themes/said.ts';
import { roleIn } from '#lib/server/who.ts';
import { placeAt } from '../place.ts';
import type { RequestEvent, RequestHandler } from './$types';

const Order = v.variant('do', [
	v.strictObject({ do: v.literal('put'), ...Put.entries }),
	v.strictObject({ do: v.literal('make'), ...Begin.entries }),
	v.strictObject({ do: v.literal('take'), ...Take.entries })
]);

/** What may have been said before, for the console of a meeting and nobody else. */
export const GET: RequestHandler = async (event) => {
	const { room } = await consoleAt(event);
	return json(await saidBefore(event.locals.app, room));
};

/** A person puts a comment where it belongs; answered with how things stand then. */
export const POST: RequestHandler = async (event) => {
	const { locals, request, url } = event;
	if (!request.headers.has('authorization') && request.headers.get('origin') !== url.origin)
		error(403);
	const { room, by } = await consoleAt(event);
	const said = v.safeParse(Order, await request.json().catch(() => null));
	if (!said.success) return json(refuse('malformed'), { status: 409 });
	const { output: order } = said;
	const doer = { team: room.team, by, at: locals.app.now() };
	const at = { meeting: room.id, comment: order.comment };
	const refused =
		order.do === 'put'
			? await mergeComments(locals.app, doer, order.id, order.theme, [at])
			: order.do === 'make'
				? await makeTheme(locals.app, doer, { id: order.id, label: order.label }, at)
				: await takeComment(locals.app, doer, order.id, at);
	if (isRefusal(refused)) return json(refused, { status: 409 });
	return json(await saidBefore(locals.app, room));
};

async function consoleAt(event: RequestEvent) {
	event.url.searchParams.set('as', 'console');
	const { place, room } = await placeAt(event);
	const by = place.viewer.person;
	if (!by || !can(await roleIn(event.locals.app, room.team, by), 'theme.edit')) error(404);
	return { room, by };
}
