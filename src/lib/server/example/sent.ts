import type * as v from 'valibot';
import { latestVersion } from '../charters/versions.ts';
import type { App } from '../app.ts';
import { isUnread, readForm } from '../forms.ts';
import { keepPromise, MarkForm, tellCustomer } from '../promises.ts';
import { Link, NewTheme, saidIn, Step } from '../themes/forms.ts';
import { makeTheme, mergeComments } from '../themes/merge.ts';
import { linkTheme } from '../themes/shape.ts';
import { ComplaintsForm, countComplaints, FigureForm, noteFigure } from '../trends/counts.ts';
import { addTraining, TrainingForm } from '../trends/trainings.ts';
import { addWave, WaveForm } from '../trends/waves.ts';
import type { Story } from './story.ts';

/** A form of the script, with the time it was sent at. */
export type Sent = { path: string; form: [string, string][]; at?: string };

/** Read by the very schemas of the pages that people send these forms at, and done by what stands behind them. */
export async function send(app: App, story: Story, { path, form, at }: Sent) {
	const [page, action = ''] = path.split('?/');
	const data = new FormData();
	for (const [name, value] of form) data.append(name, value);
	const by = {
		team: story.team,
		user: story.user,
		charter: story.ids('charter', story.script.charter.id),
		by: story.user,
		at: at ?? app.now(),
		theme: page!.split('/').at(-1)!
	};
	const deed = deeds[action];
	if (!deed) throw new Error(`the example knows no form at ${path}`);
	const done = await deed(app, by, data);
	if (done === false || (done && typeof done === 'object'))
		throw new Error(`the example cannot do ${path}: ${JSON.stringify(form)}`);
}

type By = {
	team: string;
	user: string;
	charter: string;
	by: string;
	at: string;
	theme: string;
};
type Deed = (app: App, by: By, form: FormData) => Promise<unknown>;

const deeds: Record<string, Deed> = {
	make: reading(NewTheme, (app, by, { id, label, ref }) =>
		makeTheme(app, by, { id, label, ...(ref && { ref }) }, null)
	),
	merge: reading(Step, (app, by, { id }, form) =>
		mergeComments(app, by, id, by.theme, saidIn(form))
	),
	link: reading(Link, async (app, by, { id, charter, version, on: onCharter, clause }) => {
		const judged = version ?? (await latestVersion(app.db, charter))?.number ?? 1;
		const judgement = { charter, version: judged, onCharter, clause: clause || null };
		return linkTheme(app, by, id, by.theme, judgement);
	}),
	kept: reading(MarkForm, keepPromise),
	told: reading(MarkForm, tellCustomer),
	training: reading(TrainingForm, (app, by, said) => addTraining(app, by, said, [])),
	wave: reading(WaveForm, addWave),
	figure: reading(FigureForm, noteFigure),
	complaints: reading(ComplaintsForm, countComplaints)
};

function reading<S extends v.GenericSchema>(
	schema: S,
	deed: (app: App, by: By, said: v.InferOutput<S>, form: FormData) => Promise<unknown>
): Deed {
	return async (app, by, form) => {
		const said = readForm(schema, form);
		return isUnread(said) ? false : deed(app, by, said, form);
	};
}
