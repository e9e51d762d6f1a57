import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import type { GenericSchema, InferOutput } from 'valibot';
import { isUnread, readForm, typedIn } from '#lib/server/forms.ts';
import { newId } from '#lib/server/tokens.ts';
import type { By } from '#lib/server/trends/entered.ts';
import {
	complaintsOf,
	ComplaintsForm,
	countComplaints,
	FigureForm,
	figuresOf,
	noteFigure,
	removeComplaints,
	removeFigure
} from '#lib/server/trends/counts.ts';
import { clausesEver } from '#lib/server/trends/held.ts';
import {
	addTraining,
	linksIn,
	removeTraining,
	TrainingForm,
	trainingsOf
} from '#lib/server/trends/trainings.ts';
import { setTarget, TargetForm, targetsOf } from '#lib/server/trends/targets.ts';
import { addWave, removeWave, WaveForm, wavesOf } from '#lib/server/trends/waves.ts';
import { themesNamed } from '#lib/server/trends/named.ts';
import { standing } from '../../../../standing.ts';
import type { App as Forthright } from '#lib/server/app.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { app, team } = await standing(event);
	const { charter } = event.params;
	return {
		clauses: await clausesEver(app, charter),
		themes: await themesNamed(app, team),
		trainings: await trainingsOf(app, charter),
		waves: await wavesOf(app, charter),
		complaints: await complaintsOf(app, team),
		figures: await figuresOf(app, charter),
		targets: Object.fromEntries(await targetsOf(app, charter)),
		fresh: { training: newId(), wave: newId() },
		entered: event.url.searchParams.get('entered')
	};
};

type Asking = RequestEvent & { params: { charter: string } };

/** Reads a form, enters it, and comes back to where it was sent from. */
function entering<S extends GenericSchema>(
	about: string,
	schema: S,
	enter: (app: Forthright, by: By, said: InferOutput<S>, form: FormData) => Promise<boolean | void>
) {
	return async (event: Asking) => {
		const { app, member, team } = await standing(event, 'trend.edit');
		const { charter } = event.params;
		const form = await event.request.formData();
		const said = readForm(schema, form);
		if (isUnread(said)) return fail(400, { ...said, about });
		const by = { charter, team, user: member.user };
		if ((await enter(app, by, said, form)) === false) {
			const kept = typedIn(form);
			const problems: Record<string, string> = { clause: 'unknown', theme: 'unknown' };
			return fail(400, { problems, kept, about });
		}
		redirect(303, `/charters/${charter}/trends/enter?entered=${about}#${about}`);
	};
}

/** What was entered wrong is taken out again; the activity keeps that it was. */
function removing(
	about: string,
	remove: (app: Forthright, by: By, what: string[]) => Promise<void>
) {
	return async (event: Asking) => {
		const { app, member, team } = await standing(event, 'trend.edit');
		const { charter } = event.params;
		const form = await event.request.formData();
		const what = ['id', 'month'].map((name) => String(form.get(name) ?? ''));
		await remove(app, { charter, team, user: member.user }, what);
		redirect(303, `/charters/${charter}/trends/enter#${about}`);
	};
}

export const actions = {
	training: entering('training', TrainingForm, (app, by, said, form) =>
		addTraining(app, by, said, linksIn(form))
	),
	wave: entering('wave', WaveForm, addWave),
	complaints: entering('complaints', ComplaintsForm, countComplaints),
	figure: entering('figure', FigureForm, noteFigure),
	target: entering('target', TargetForm, setTarget),
	removeTraining: removing('training', (app, by, [id = '']) => removeTraining(app, by, id)),
	removeWave: removing('wave', (app, by, [id = '']) => removeWave(app, by, id)),
	removeComplaints: removing('complaints', (app, by, [theme = '', month = '']) =>
		removeComplaints(app, by, { theme, month })
	),
	removeFigure: removing('figure', (app, by, [clause = '', month = '']) =>
		removeFigure(app, by, { clause, month })
	)
} satisfies Actions;
