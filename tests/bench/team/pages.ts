import { globSync } from 'node:fs';
import type { Big } from './team.ts';

/** Also with another team that has nothing yet, where the page is there for one. */
export type Page = { route: string; path: string; empty: string | null };

/** Every page a member can open, with one thing of the team for each name in its address. */
export function pagesOf(big: Big, { promise, empty }: { promise: string; empty: string }): Page[] {
	const filled: Record<string, string> = {
		...{ charter: big.charter, comment: big.comment, promise },
		...{ customer: big.customers[0]!, theme: big.ids('theme', big.script.merges[0]!.id) },
		version: '2'
	};
	const pages = globSync([
		'src/routes/(team)/**/+page*.svelte',
		'src/routes/screen/**/+page.svelte'
	])
		.map((file) => file.replaceAll('\\', '/').replace(/^src\/routes|\/\+page[^/]*$/g, ''))
		.map((path) => path.replace(/\/\([^)]*\)/g, ''));
	return pages.toSorted().map((route) => ({
		route,
		path: route.includes('[')
			? route.replace(/\[(\w+)[^\]]*\]/g, (_, name: string) =>
					name === 'meeting' ? meetingFor(route, big) : (filled[name] ?? name)
				)
			: `${route}?team=${big.team}`,
		empty: route.includes('[') ? null : `${route}?team=${empty}`
	}));
}

/** The page decides which: one that is still to come, one that is open, or one that was held. */
function meetingFor(route: string, { next, open, meeting }: Big) {
	if (/\/(plan|invite|prepare|rehearse)\b/.test(route)) return next;
	return /\/(run|room)$|^\/screen/.test(route) ? open : meeting;
}
