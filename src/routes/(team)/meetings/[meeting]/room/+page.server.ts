import { fail, redirect } from '@sveltejs/kit';
import { personIn } from '#lib/domain/meeting/meeting.ts';
import { isRefusal } from '#lib/domain/refusal.ts';
import { takeSeat } from '#lib/server/meetings/people.ts';
import { actorAt } from '#lib/server/meetings/seat.ts';
import { keepNote, noteOf } from '#lib/server/notes.ts';
import { look } from '#lib/server/realtime/follow.ts';
import { newId } from '#lib/server/tokens.ts';
import { standing } from '../../../standing.ts';
import { ask, askAll, did, no, seatAt } from './asking.ts';
import { guessesIn, introductionIn, pulseIn, replyIn, saidIn } from './forms.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { app, member } = await standing(event);
	const { place, room } = await seatAt(event);
	const { meeting } = room;
	if (meeting.status === 'planned') redirect(303, `/meetings/${room.id}`);
	const note = await noteOf(app, room.id, member.user);
	return {
		id: room.id,
		title: meeting.about?.title ?? '',
		/** Somebody who was not there yet says first how they come in. */
		comesIn: meeting.status === 'open' && !personIn(meeting, place.viewer.person),
		me: actorAt(meeting, place),
		now: app.now(),
		start: look(room, place.viewer),
		note: note?.words ?? '',
		ids: { command: newId(), thing: newId() }
	};
};

export const actions: Actions = {
	enter: async (event) => {
		const { place } = await seatAt(event);
		const as = (await event.request.formData()).get('as');
		await takeSeat(event.locals.app, { ...place, observes: as === 'observer' });
		redirect(303, event.url.pathname);
	},

	reply: (event) => ask(event, replyIn),
	say: (event) => ask(event, saidIn),
	introduce: (event) => ask(event, introductionIn),
	pulse: (event) => ask(event, pulseIn),
	heat: (event) => ask(event, () => ({ type: 'pressHeat' }), 'heat'),
	cutOff: (event) => ask(event, () => ({ type: 'reportCutOff' }), 'cutOff'),
	personal: (event) =>
		ask(event, (form) => ({ type: 'flagPersonal', comment: form.get('comment') }), 'personal'),
	guess: (event) => askAll(event, guessesIn),

	/** Kept as it is typed; a form of its own, so that no other form carries it. */
	note: async (event) => {
		const { app, member } = await standing(event);
		const words = String((await event.request.formData()).get('note') ?? '');
		const refused = await keepNote(app, event.params.meeting, member.user, words);
		if (isRefusal(refused)) return fail(409, no(refused.refused, '', { note: words }));
		return did('note');
	}
};
