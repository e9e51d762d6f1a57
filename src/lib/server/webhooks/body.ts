import { versionOf } from '../api/charters.ts';
import { commentsOf } from '../api/comments.ts';
import { meetingsOf } from '../api/meetings.ts';
import { promisesOf } from '../api/others.ts';
import { all } from '../api/page.ts';
import type { App } from '../app.ts';

type Delivery = App['db']['tables']['deliveries']['$inferSelect'];

/**
 * What is said of an event, read when it leaves: what was withdrawn or hidden meanwhile is not told, and then
 * there is nothing to send.
 */
export async function bodyOf(app: App, team: string, { type, at, ...delivery }: Delivery) {
	const data = await dataOf(app, team, { type, ...delivery });
	return data ? JSON.stringify({ type, timestamp: at, team, data }) : null;
}

async function dataOf(
	app: App,
	team: string,
	{ type, source, part }: Omit<Delivery, 'at'>
): Promise<object | null> {
	switch (type) {
		case 'meeting.closed':
			return (await meetingsOf(app, team, all, source)).items[0] ?? null;
		case 'comment.added': {
			const which = { meeting: source, comment: part! };
			return (await commentsOf(app, team, all, which)).items[0] ?? null;
		}
		case 'charter.agreed':
			return versionOf(app, team, source, Number(part));
		case 'promise.due':
		case 'promise.slipped': {
			const [promise] = (await promisesOf(app, team, all, source)).items;
			const isOver = promise?.state === 'kept' || promise?.state === 'broken';
			return promise && !isOver ? promise : null;
		}
	}
}
