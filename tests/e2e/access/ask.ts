import { newId } from '#lib/server/tokens.ts';
import type { Things } from './world.ts';

/** A row of the table, read. */
export type Row = {
	route: string;
	method: string;
	path: string;
	who: string;
	/** Which thing stands at a place of the address. */
	at: Record<string, string>;
	form: [string, string][];
	/** For an address that takes no form. */
	json: string | null;
	/** It takes something away: played after everything else. */
	last: boolean;
};

export function rowsOf(table: Record<string, string>): Row[] {
	return Object.entries(table).map(([route, said]) => {
		const [, method = '', path = ''] = /^(\w+) (.*)$/.exec(route)!;
		const last = / last$/.test(said);
		const json = / json=(\{.*\})/.exec(said)?.[1] ?? null;
		const [who = '', ...rest] = said.replace(/ last$| json=\{.*\}/g, '').split(' ');
		const words = rest.join(' ');
		const places = /^((?:\w+=@\w+\/)+)? ?(.*)$/s.exec(words)!;
		const at = Object.fromEntries(
			(places[1] ?? '')
				.split('/')
				.filter(Boolean)
				.map((pair) => pair.split('=@') as [string, string])
		);
		const form = (places[2] ?? '')
			.split('&')
			.filter(Boolean)
			.map((pair): [string, string] => {
				const cut = pair.indexOf('=');
				return [pair.slice(0, cut), pair.slice(cut + 1).replaceAll('%0A', '\n')];
			});
		return { route, method, path, who, at, form, json, last };
	});
}

/** The route as SvelteKit knows it, without what is asked of it. */
export const routeOf = ({ method, path }: Row) => `${method} ${path.replace(/\?(?!\/).*$/, '')}`;

/** What is called the same in every team. */
const same = ['[version]', '[number]', '[list]'];

/** The places of a row where a thing is named, in the address and in the form. */
export function namesIn({ path, form, json }: Row): string[] {
	const places = [...path.matchAll(/\[(\w+)\]/g)]
		.map(([, place]) => `[${place}]`)
		.filter((place) => !same.includes(place));
	const query = [...path.matchAll(/(\w+)=@(\w+)/g)].map(([, name]) => `?${name}`);
	const fields = form.flatMap(([name, value], index) => [
		...(name.includes('@') ? [`name ${index}`] : []),
		...(value.includes('@') && !value.includes('.') ? [`value ${index}`] : [])
	]);
	const said = [...(json ?? '').matchAll(/@(\w+)/g)].map(([, name]) => `json ${name}`);
	return [...places, ...query, ...fields, ...said];
}

type Of = (name: string) => Things;

/** The address and the form, with the things of whoever `of` says at each place. */
export function madeOf(row: Row, of: Of) {
	const put = (text: string, things: Things) =>
		text.replace(/@(\w+)/g, (_, name: string) => things[name] ?? newId()).replace(/^\*$/, newId);
	const path = row.path
		.replace(/(\w+)=@(\w+)/g, (_, name: string, thing: string) => {
			return `${name}=${of(`?${name}`)[thing]!}`;
		})
		.replace(/\[(\w+)\]/g, (_, place: string) => {
			const things = of(`[${place}]`);
			return things[row.at[place] ?? place] ?? newId();
		});
	const form = row.form.map(([name, value], index): [string, string] => [
		put(name, of(`name ${index}`)),
		/[^@]@[^@]+\./.test(value) ? value : put(value, of(`value ${index}`))
	]);
	const json = row.json
		?.replace(/"@(\w+)"/g, (_, name: string) => `"${of(`json ${name}`)[name]!}"`)
		.replaceAll('"*"', () => `"${newId()}"`);
	return { path, form, json };
}

export type Asker = { name: string; cookie: string };

/** As a browser without scripts asks; redirects are looked at, not followed. */
export async function ask(url: string, row: Row, asker: Asker, of: Of, token?: string) {
	const { path, form, json } = madeOf(row, of);
	const answer = await fetch(url + path, {
		method: row.method,
		redirect: 'manual',
		headers: {
			accept: json ? 'application/json' : 'text/html',
			origin: url,
			...(asker.cookie && { cookie: asker.cookie }),
			...(token && { authorization: `Bearer ${token}` }),
			...(json && { 'content-type': 'application/json' })
		},
		...(row.method === 'POST' && { body: json ?? new URLSearchParams(form) })
	});
	const body = await answer.text();
	const to = answer.headers.get('location') ?? '';
	return { path, status: answer.status, to, body, headers: answer.headers };
}
