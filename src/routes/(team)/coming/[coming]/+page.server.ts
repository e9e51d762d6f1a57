import { error, fail, redirect } from '@sveltejs/kit';
import type * as v from 'valibot';
import {
	AskedForm,
	askedOf,
	changeComing,
	CloseForm,
	closeComing,
	comingBy,
	ComingForm,
	LineForm,
	moveAsking,
	moveLine,
	touchable,
	touchesIn,
	touchesOf,
	type Coming
} from '#lib/server/coming/changes.ts';
import { hitsOf } from '#lib/server/coming/hits.ts';
import {
	keepStep,
	PlaybookForm,
	removeStep,
	savePlaybook,
	StepForm,
	StepGone,
	stepsOf
} from '#lib/server/coming/steps.ts';
import { DoneForm, doTask, isOf, OwnerForm, ownTask, tasksFor } from '#lib/server/coming/tasks.ts';
import { keepUses } from '#lib/server/coming/uses.ts';
import { isUnread, readForm } from '#lib/server/forms.ts';
import { membersOf } from '#lib/server/members.ts';
import { areOurs } from '#lib/server/ours.ts';
import { newId } from '#lib/server/tokens.ts';
import { standing, type Standing } from '../../standing.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	const { app, team } = await standing(event);
	const coming = await comingBy(app, event.params.coming);
	if (!coming) error(404);
	const hits = await hitsOf(app, coming);
	return {
		coming,
		hits,
		tasks: await tasksFor(app, coming, hits),
		steps: await stepsOf(app, coming.id),
		touched: (await touchesOf(app, coming.id)).map(({ kind, target }) => `${kind} ${target}`),
		touchable: await touchable(app, team),
		members: (await membersOf(app, team)).map(({ id, name }) => ({ id, name })),
		today: app.now().slice(0, 10),
		fresh: { step: newId(), playbook: newId() }
	};
};

type At = Standing & { coming: Coming; by: string; form: FormData };

/** One press about this change; what was typed stays when it is not taken. */
const pressed =
	<S extends v.GenericSchema>(
		about: string,
		schema: S | null,
		deed: (at: At, said: v.InferOutput<S>) => Promise<unknown>
	) =>
	async (event: RequestEvent) => {
		const stands = await standing(event, 'customer.edit');
		const coming = await comingBy(stands.app, event.params.coming);
		if (!coming) error(404);
		const form = await event.request.formData();
		const said = schema ? readForm(schema, form) : {};
		if (isUnread(said)) return fail(400, { ...said, about });
		await deed({ ...stands, coming, by: stands.member.user, form }, said as v.InferOutput<S>);
		redirect(303, `/coming/${coming.id}#${about}`);
	};

const at = ({ coming, team, by }: At) => ({ coming: coming.id, team, user: by });

export const actions: Actions = {
	change: pressed('change', ComingForm, async ({ app, coming, team, by, form }, said) =>
		changeComing(app, coming, said, { touches: await touchesIn(app, team, form), by })
	),
	line: pressed('line', LineForm, ({ app, coming, by }, said) => moveLine(app, coming, said, by)),
	uses: pressed('hit', null, ({ app, coming, by, form }) => keepUses(app, coming, form, by)),
	owner: pressed('tasks', OwnerForm, async ({ app, coming, team, by }, said) => {
		const ours = await areOurs(app, team, { member: said.owner });
		if (!ours || !(await isOf(app, coming, said))) error(404);
		await ownTask(app, coming, said, by);
	}),
	done: pressed('tasks', DoneForm, async ({ app, coming, by }, said) => {
		if (!(await isOf(app, coming, said))) error(404);
		await doTask(app, coming, said, by);
	}),
	step: pressed('steps', StepForm, (asked, said) => keepStep(asked.app, at(asked), said)),
	removeStep: pressed('steps', StepGone, (asked, { id }) => removeStep(asked.app, at(asked), id)),
	playbook: pressed('steps', PlaybookForm, (asked, said) =>
		savePlaybook(asked.app, at(asked), said)
	),
	close: pressed('close', CloseForm, ({ app, coming, by }, said) =>
		closeComing(app, coming, said, by)
	),
	move: pressed('again', AskedForm, ({ app, coming, by }, said) =>
		moveAsking(app, coming, said, by)
	),
	asked: pressed('again', AskedForm, ({ app, coming, by }, said) => askedOf(app, coming, said, by))
};
