import type { Asked } from '#lib/server/search/asked.ts';
import type { Hit } from '#lib/server/search/search.ts';

/** The same search with something else about it. */
export function searchAt({ words: _, page: _p, ...asked }: Asked, news: object) {
	const given = Object.entries({ ...asked, ...news }).filter(([, value]) => value);
	return `/search?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}`;
}

/** Where a thing that was found stands. */
export function placeOf({ kind, id, meeting, charter }: Hit) {
	switch (kind) {
		case 'comment':
			return `/meetings/${meeting!.id}/comments/${id}`;
		case 'complaint':
			return `/complaints/${id}`;
		case 'clause':
			return `/charters/${charter!.id}/history?clause=${id}`;
		case 'promise':
			return `/promises#${id}`;
		case 'theme':
			return `/themes/${id}`;
		case 'meeting':
			return `/meetings/${id}`;
		case 'customer':
			return `/customers/${id}`;
	}
}
