import { and, eq, inArray } from 'drizzle-orm';
import * as v from 'valibot';
import { workingDaysAfter, within } from '#lib/domain/programme/loop.ts';
import type { Meeting } from '#lib/domain/meeting/meeting.ts';
import { Id } from '#lib/domain/text.ts';
import { loadWords, type Locale } from '#lib/words/index.ts';
import { activityWrite } from '../activity.ts';
import type { App } from '../app.ts';
import { Text } from '../forms.ts';
import { enter } from '../meetings/rooms.ts';
import { linkedSince, newPageLink } from './links.ts';
import { toldKey, toldOf, type Told } from './marks.ts';
import { contactsBehind, keyOfWhom, reachOf, whomOf, type Whom } from './people.ts';
import { sendOnce, type Press, type Sent } from './send.ts';
import { standsAs, verdictsOf, type Verdict } from './verdicts.ts';

/** The word of thanks is a letter of its own: the report may go to them as well. */
const thanksSource = (meeting: string) => `${meeting} thanks`;

export const ThanksForm = v.object({
	person: Id,
	words: v.pipe(Text(2000), v.minLength(1, 'empty'))
});

/** A customer of a closed meeting, as the team writes to them afterwards. */
export type Guest = {
	person: string;
	whom: Whom;
	name: string;
	organisation: string | null;
	customer: string | null;
	contact: string | null;
	email: string | null;
	/** How many comments they signed. */
	said: number;
	thanks: { words: string; at: string } | null;
	told: Told | null;
	linkedAt: string | null;
};

/** "Not quite", with what was said and by whom. */
export type Open = Verdict & { number: number; said: string; name: string };

/** A change that rests on words which were taken back later. */
export type Shaken = { number: number; comment: string; version: number; clause: string };

export async function guestsAfter(app: App, team: string, id: string) {
	const room = await enter(app, id);
	const meeting = room!.meeting;
	const came = meeting.people.filter((one) => one.side === 'customer' && !one.removed);
	const behind = await contactsBehind(app, [id]);
	const told = await toldOf(app, 'meeting', [id, thanksSource(id)]);
	const linked = await linkedSince(app, team);
	const reach = await reachOf(app, [...new Set(behind.values())]);
	const { thanks: t } = app.db.tables;
	const thanked = await app.db.query.select().from(t).where(eq(t.meeting, id));
	const guests = came.map(({ id: person, name, customer }): Guest => {
		const whom = whomOf(behind, id, person);
		const known = reach.get(whom.contact ?? '');
		const mine = thanked.find((one) => one.person === person);
		return {
			person,
			whom,
			name: known?.name ?? name ?? '',
			organisation: meeting.about?.customers.find((one) => one.id === customer)?.name ?? null,
			customer,
			contact: whom.contact,
			email: known?.email ?? null,
			said: meeting.comments.filter(({ by, withdrawn }) => by === person && !withdrawn).length,
			thanks: mine ? { words: mine.words, at: mine.at } : null,
			told: told.get(toldKey(whom)) ?? null,
			linkedAt: linked.get(keyOfWhom(whom)) ?? null
		};
	});
	return {
		guests: guests.toSorted((a, b) => a.name.localeCompare(b.name)),
		open: await openIn(app, id, meeting),
		shaken: await shakenBy(app, id, meeting),
		unsigned: meeting.comments.filter(({ by, side }) => by === null && side === 'customer').length,
		thankBy: meeting.closedAt ? workingDaysAfter(meeting.closedAt, within.thanks) : null
	};
}

async function openIn(app: App, id: string, meeting: Meeting): Promise<Open[]> {
	const verdicts = await verdictsOf(app, [id]);
	return [...verdicts.values()].flatMap((one) => {
		const comment = meeting.comments.find((each) => each.id === one.comment);
		if (!comment || standsAs(one) !== 'not-quite') return [];
		const name = meeting.people.find((each) => each.id === one.person)?.name ?? '';
		return [{ ...one, number: comment.number, said: comment.words, name }];
	});
}

async function shakenBy({ db: { query, tables } }: App, id: string, meeting: Meeting) {
	const { traces: t } = tables;
	const gone = meeting.comments.filter((one) => one.withdrawn);
	const rows = await query
		.select()
		.from(t)
		.where(
			and(
				eq(t.meeting, id),
				inArray(
					t.comment,
					gone.map((one) => one.id)
				)
			)
		);
	return rows.map(({ comment, version, clause }): Shaken => ({
		number: gone.find((one) => one.id === comment)!.number,
		comment,
		version,
		clause
	}));
}

type Doer = { team: string; by: string };

/** The word of thanks can be written anew; the newest stands. */
export async function thank(
	app: App,
	{ team, by }: Doer,
	meeting: string,
	{ person, words }: v.InferOutput<typeof ThanksForm>
): Promise<boolean> {
	const room = await enter(app, meeting);
	const there = room!.meeting.people.find((one) => one.id === person);
	if (there?.side !== 'customer') return false;
	const at = app.now();
	const { query, tables } = app.db;
	const { thanks: t } = tables;
	await app.db.commit([
		query
			.insert(t)
			.values({ meeting, person, words, by, at })
			.onConflictDoUpdate({ target: [t.meeting, t.person], set: { words, by, at } }),
		activityWrite(app.db, { team, by, at, type: 'thanks written', body: { meeting, person } })
	]);
	return true;
}

/** A link to copy, for one guest. */
export async function linkFor(app: App, { team, by }: Doer, meeting: string, person: string) {
	const { guests } = await guestsAfter(app, team, meeting);
	const guest = guests.find((one) => one.person === person);
	if (!guest) return null;
	const { token, write } = newPageLink(app, team, guest.whom, by);
	const line = { team, by, at: app.now(), type: 'page linked' as const };
	await app.db.commit([write, activityWrite(app.db, { ...line, body: { meeting, person } })]);
	return { token, name: guest.name };
}

/** Their own page by mail, with the word of thanks, to each guest who has one and an address. */
export async function mailPages(
	app: App,
	press: Press,
	plan: { id: string; title: string },
	usual: Locale
): Promise<Sent | null> {
	const { guests } = await guestsAfter(app, press.team, plan.id);
	const ready = guests.filter((one) => one.email && one.thanks);
	const reach = await reachOf(
		app,
		ready.map((one) => one.contact!)
	);
	return sendOnce(app, press, {
		subject: { kind: 'meeting', source: thanksSource(plan.id) },
		type: 'customer told',
		to: ready.map(({ whom, contact }) => ({ ...reach.get(contact!)!, whom })),
		usual,
		letter: async ({ name, whom }, locale, link) => {
			const { letter } = (await loadWords(locale, ['told'])).told;
			const { words } = ready.find((one) => one.contact === whom.contact)!.thanks!;
			const page = `${letter.page}\n${link}\n${letter.quiet}`;
			return {
				subject: letter.thanks(plan.title),
				text: [letter.dear(name), words, page, press.by.name].join('\n\n')
			};
		}
	});
}
