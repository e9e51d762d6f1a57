import { asc, eq, inArray } from 'drizzle-orm';
import * as v from 'valibot';
import { daysAfter, loopOf, within, type Loop } from '#lib/domain/programme/loop.ts';
import { personIn } from '#lib/domain/meeting/meeting.ts';
import { counts } from '#lib/domain/theme/theme.ts';
import { Id, longestWords } from '#lib/domain/text.ts';
import { loadWords, type Locale } from '#lib/words/index.ts';
import { activityWrite } from '../activity.ts';
import type { App } from '../app.ts';
import { Text } from '../forms.ts';
import { gathered } from '../themes/gathered.ts';
import { keyOf } from '../themes/held.ts';
import { markWrite, toldKey, toldOf, type Told } from './marks.ts';
import { contactsBehind, keyOfWhom, reachOf, whomOf, type Reach, type Whom } from './people.ts';
import { sendOnce, type Press } from './send.ts';
import { standsAs, verdictsOf, type Verdict } from './verdicts.ts';

export const TellForm = v.object({
	id: Id,
	words: v.pipe(Text(longestWords), v.minLength(1, 'empty'))
});

/** Somebody who raised a theme. */
export type Raiser = Reach & {
	key: string;
	whom: Whom;
	/** Their comments in it. */
	said: { meeting: string; comment: string; number: number }[];
	told: Told | null;
};

export type ThemeLoop = Loop & {
	label: string;
	raisers: Raiser[];
	/** "Not quite" without a reply. */
	reopened: Verdict[];
	written: { words: string; by: string; at: string }[];
	/** By when it is to be decided, counted from the last meeting it came up in, and when to ask again. */
	decideBy: string | null;
	askAgain: string | null;
};

/** Where a theme is on its way back to those who raised it; null when nobody asked for anything. */
export async function themeLoop(app: App, team: string, theme: string): Promise<ThemeLoop | null> {
	const { themes, held } = await gathered(app, team);
	const found = themes.find((one) => one.id === theme);
	const remarks = found?.remarks.filter(counts) ?? [];
	if (!found || !remarks.length) return null;
	const raised = new Set(remarks.map(({ id }) => id));
	const raisedIn = new Set(remarks.map(({ meeting }) => meeting));
	const meetings = held.filter(({ id }) => raisedIn.has(id));
	const ids = meetings.map(({ id }) => id);
	const behind = await contactsBehind(app, ids);
	const verdicts = await verdictsOf(app, ids);
	const comments = meetings.flatMap(({ id, meeting }) =>
		meeting.comments
			.filter((one) => raised.has(keyOf(id, one.id)))
			.map((one) => ({ id, meeting, one, verdict: verdicts.get(keyOf(id, one.id)) }))
	);
	const told = await toldOf(app, 'theme', await sourcesOf(app, theme));
	const raisers = new Map<string, Raiser>();
	for (const { id, meeting, one } of comments) {
		if (one.by === null) continue;
		const whom = whomOf(behind, id, one.by);
		const key = keyOfWhom(whom);
		const said = { meeting: id, comment: one.id, number: one.number };
		const known = raisers.get(key);
		if (known) known.said.push(said);
		else
			raisers.set(key, {
				key,
				whom,
				said: [said],
				told: told.get(toldKey(whom)) ?? null,
				name: personIn(meeting, one.by)?.name ?? '',
				organisation: meeting.about?.customers.find((c) => c.id === one.customer)?.name ?? null,
				email: null,
				locale: null,
				wants: null
			});
	}
	await address(app, [...raisers.values()]);
	const written = await writtenAbout(app, await sourcesOf(app, theme));
	const arrived = [...raisers.values()].filter((one) => one.told?.state === 'delivered');
	const loop = loopOf(
		comments.map(({ id, one, verdict }) => ({
			who: one.by === null ? null : keyOfWhom(whomOf(behind, id, one.by)),
			answered: one.outcome !== null,
			verdict: standsAs(verdict)
		})),
		new Set(arrived.map(({ key }) => key)),
		written.length > 0
	);
	const last = meetings
		.map(({ startsAt }) => startsAt)
		.toSorted()
		.at(-1)!;
	const toldLast = arrived
		.map(({ told }) => told!.at)
		.toSorted()
		.at(-1);
	return {
		...loop,
		label: found.label,
		raisers: [...raisers.values()].toSorted((a, b) => a.name.localeCompare(b.name)),
		reopened: comments.flatMap(({ verdict }) =>
			standsAs(verdict) === 'not-quite' ? [verdict!] : []
		),
		written,
		decideBy: loop.state === 'open' ? daysAfter(last, within.decision) : null,
		askAgain: toldLast ? daysAfter(toldLast, within.again) : null
	};
}

/** A theme that was joined to another brings along who was told. */
async function sourcesOf({ db: { query, tables } }: App, theme: string) {
	const { themes: t } = tables;
	const all = [theme];
	for (let at = 0; at < all.length; at++) {
		const joined = await query.select({ id: t.id }).from(t).where(eq(t.joined, all[at]!));
		all.push(...joined.map(({ id }) => id).filter((id) => !all.includes(id)));
	}
	return all;
}

async function address(app: App, raisers: Raiser[]) {
	const known = await reachOf(
		app,
		raisers.flatMap(({ whom }) => whom.contact ?? [])
	);
	for (const one of raisers) Object.assign(one, known.get(one.whom.contact ?? ''));
}

async function writtenAbout({ db: { query, tables } }: App, themes: string[]) {
	const { tellings: t, user } = tables;
	return query
		.select({ words: t.words, by: user.name, at: t.at })
		.from(t)
		.innerJoin(user, eq(user.id, t.by))
		.where(inArray(t.theme, themes))
		.orderBy(asc(t.at));
}

/** Why something was not done; the words for it are in the word files. */
export type Problem = { problem: 'unanswered' | 'no-mail' | 'nobody' };

/** The message of a person to all who raised it. It also stands on the pages of their meetings, for who did not sign. */
export async function tellTheme(
	app: App,
	press: Press,
	theme: string,
	{ id, words }: v.InferOutput<typeof TellForm>,
	usual: Locale
): Promise<{ sent: number; before: number } | Problem | null> {
	const loop = await themeLoop(app, press.team, theme);
	if (!loop) return null;
	if (loop.state === 'open') return { problem: 'unanswered' };
	const { query, tables } = app.db;
	const telling = query
		.insert(tables.tellings)
		.values({ id, theme, words, by: press.by.user, at: app.now() })
		.onConflictDoNothing();
	const sent = await sendOnce(app, press, {
		subject: { kind: 'theme', source: theme },
		type: 'theme told',
		to: loop.raisers.filter((one) => !one.told || one.told.state === 'failed'),
		usual,
		letter: async ({ name }, locale, link) => {
			const { letter } = (await loadWords(locale, ['told'])).told;
			const text = [letter.dear(name), words, `${letter.page}\n${link}`, press.by.name];
			return { subject: letter.theme(loop.label), text: text.join('\n\n') };
		},
		beside: [telling]
	});
	if (sent && sent.sent) return { ...sent, before: loop.raisers.length - sent.sent };
	if (loop.unsigned && !loop.written.length) {
		await app.db.commit([telling]);
		return { sent: 0, before: loop.raisers.length };
	}
	return { problem: sent ? 'nobody' : 'no-mail' };
}

/** A member said it to them in person. */
export async function saidInPerson(
	app: App,
	{ team, by }: { team: string; by: string },
	theme: string,
	key: string
): Promise<boolean> {
	const loop = await themeLoop(app, team, theme);
	const one = loop?.raisers.find((raiser) => raiser.key === key);
	if (!one || loop!.state === 'open') return false;
	if (one.told?.state === 'delivered') return true;
	const subject = { kind: 'theme' as const, source: theme };
	await app.db.commit([
		markWrite(app, { ...subject, team, whom: one.whom, how: 'said', by }),
		activityWrite(app.db, {
			team,
			by,
			at: app.now(),
			type: 'theme told',
			body: { ...subject, people: 1, how: 'said' }
		})
	]);
	return true;
}
