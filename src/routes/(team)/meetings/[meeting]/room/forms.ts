import type { Command } from '#lib/domain/meeting/commands.ts';
import { fs, openLines } from '#lib/domain/meeting/pulse.ts';

// The same readings serve a form sent without a script and one that a script takes over.

const text = (form: FormData, name: string) => String(form.get(name) ?? '').trim();
const orNothing = (form: FormData, name: string) => text(form, name) || null;

type Order<T extends Command['type']> = Extract<Command, { type: T }>;

export const replyIn = (form: FormData) =>
	({
		type: 'reply',
		comment: text(form, 'comment'),
		reply: text(form, 'thing'),
		kind: text(form, 'kind'),
		words: String(form.get('words') ?? '')
	}) as Order<'reply'>;

export const saidIn = (form: FormData): Order<'addComment'> => ({
	type: 'addComment',
	comment: text(form, 'thing'),
	clause: orNothing(form, 'clause'),
	section: null,
	quote: null,
	verb: null,
	words: String(form.get('words') ?? ''),
	lang: null,
	unsigned: false,
	behalf: null
});

export const introductionIn = (form: FormData): Order<'introduce'> => ({
	type: 'introduce',
	title: orNothing(form, 'title'),
	since: orNothing(form, 'since'),
	line: orNothing(form, 'line'),
	photo: orNothing(form, 'photo')
});

export function pulseIn(form: FormData) {
	const values: Record<string, unknown> = {};
	for (const f of fs) {
		const said = text(form, f);
		if (said) values[f] = said === 'none' ? null : Number(said);
	}
	for (const name of ['worth', ...openLines]) {
		if (text(form, name)) values[name] = text(form, name);
	}
	return { type: 'answerPulse', kind: text(form, 'kind'), values } as Order<'answerPulse'>;
}

/** `i-<clause>`, `p-<clause>` and as many `top` as were ticked. What was left open is no guess. */
export function guessesIn(form: FormData): Order<'castBallot'>[] {
	const kinds = { i: 'importance', p: 'performance' } as const;
	const rated = [...form].flatMap(([name, value]): Order<'castBallot'>[] => {
		const kind = kinds[name.slice(0, 1) as 'i' | 'p'];
		if (!kind || name[1] !== '-' || !value) return [];
		return [{ type: 'castBallot', kind, subject: name.slice(2), value: Number(value) }];
	});
	const top = form.getAll('top').map(String);
	return [...rated, { type: 'castBallot', kind: 'top', subject: '', value: top }];
}
