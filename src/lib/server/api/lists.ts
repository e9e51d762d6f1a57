import { chartersOf } from './charters.ts';
import { commentsOf } from './comments.ts';
import { meetingsOf } from './meetings.ts';
import { customersOf, promisesOf, themesOf } from './others.ts';

/** `GET /api/team/<name>`. */
export const lists = {
	charters: chartersOf,
	meetings: meetingsOf,
	comments: commentsOf,
	themes: themesOf,
	promises: promisesOf,
	customers: customersOf
};

export type ListName = keyof typeof lists;
export const isList = (name: string): name is ListName => Object.hasOwn(lists, name);
