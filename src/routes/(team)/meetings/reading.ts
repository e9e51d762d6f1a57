import type { App } from '#lib/server/app.ts';
import { chartersOf } from '#lib/server/charters/charters.ts';
import { customersOf } from '#lib/server/customers.ts';
import { stagesOf } from '#lib/server/customers/stages.ts';
import { isUnread, readForm, type Unread } from '#lib/server/forms.ts';
import { leadersOf } from '#lib/server/members.ts';
import { PlanForm, type Plan } from '#lib/server/meetings/planform.ts';
import { zones } from '#lib/server/meetings/zone.ts';
import type { Locale } from '#lib/words/index.ts';

/** A plan as its form sends it; customers are as many boxes as there are. */
export function readPlan(form: FormData): Plan | (Unread & { customers: string[] }) {
	const customers = [...new Set(form.getAll('customer').map(String))];
	const said = readForm(PlanForm, form);
	return isUnread(said) ? { ...said, customers } : { ...said, customers };
}

/** What there is to choose from when one plans. */
export async function choices(app: App, team: string, locale: Locale) {
	const customers = await customersOf(app, team);
	const charters = await chartersOf(app, team);
	const leaders = await leadersOf(app, team);
	return {
		customers: customers.map(({ id, name, contacts }) => ({
			id,
			name,
			people: contacts.map((one) => one.name)
		})),
		charters: charters.map(({ id, title }) => ({ id, title })),
		leaders: leaders.map(({ id, name }) => ({ id, name })),
		stages: (await stagesOf(app, team, locale)).filter(({ off }) => !off),
		zones: zones()
	};
}
