import { error, fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import type { AgendaItem } from '#lib/domain/meeting/agenda.ts';
import { isRefusal } from '#lib/domain/refusal.ts';
import { typedIn } from '#lib/server/forms.ts';
import { calledIn } from '#lib/server/manner.ts';
import { arrive, enterBy } from '#lib/server/meetings/arrive.ts';
import { JoinForm } from '#lib/server/meetings/join.ts';
import { newId } from '#lib/server/tokens.ts';
import type { Actions, PageServerLoad } from './$types';
import { bringing, keepGuest, keepWaiting } from './cookies.ts';
import { answer, confirm, feel, introduce, rate, roomFor, say, soften, take } from './room.ts';

export const load: PageServerLoad = async (event) => {
	const { locals, params } = event;
	const { app } = locals;
	const arrival = await arrive(app, params.key, bringing(event));
	switch (arrival.at) {
		case 'room': {
			if (arrival.token) keepGuest(event, arrival.meeting, arrival.token);
			if (params.key !== arrival.meeting) redirect(303, `/j/${arrival.meeting}`);
			const room = await roomFor(event, arrival.meeting);
			if (!room) error(404, 'unknown-meeting');
			const called = await calledIn(app, arrival.meeting);
			return { at: 'room' as const, called, ...room };
		}
		case 'form': {
			const { agenda, ...plate } = arrival.plate;
			return {
				at: 'form' as const,
				key: newId(),
				contact: arrival.contact,
				plate: { ...plate, agenda: JSON.parse(agenda) as AgendaItem[] }
			};
		}
		case 'neutral':
			return { at: 'form' as const, key: newId(), contact: null, plate: null };
		case 'waiting':
			return { at: 'waiting' as const };
		case 'nowhere':
			error(arrival.status, arrival.reason);
	}
};

export const actions: Actions = {
	async join(event) {
		const { locals, params, request } = event;
		const said = typedIn(await request.formData());
		const form = v.safeParse(JoinForm, said);
		const kept = {
			key: String(said.key ?? ''),
			name: String(said.name ?? ''),
			customer: String(said.customer ?? '')
		};
		if (!form.success) return fail(400, { kept, problem: 'name' as const });
		const entered = await enterBy(locals.app, params.key, form.output, locals.address);
		if (isRefusal(entered)) return fail(409, { kept, refused: entered.refused });
		if (entered.as === 'waiting') {
			keepWaiting(event, entered.cookie);
			redirect(303, `/j/${params.key}`);
		}
		keepGuest(event, entered.meeting, entered.token);
		redirect(303, `/j/${entered.meeting}`);
	},
	say,
	take,
	soften,
	answer,
	introduce,
	ballot: rate,
	pulse: feel,
	readBack: confirm
};
