import { and, eq } from 'drizzle-orm';
import { isRefusal, refuse, type Refusal } from '#lib/domain/refusal.ts';
import type { App } from '../app.ts';
import { newId } from '../tokens.ts';
import { bareJpeg } from './jpeg.ts';
import { placeFor } from './seat.ts';

/** Decision 16: small, or not at all. */
const MOST_BYTES = 40 * 1024;

type Owner = { meeting: string; person: string };

/** Keeps somebody's photo in place of their former one; answers with its id. */
export async function keepPhoto(
	app: App,
	{ meeting, person }: Owner,
	file: Blob
): Promise<string | Refusal> {
	if (file.size > MOST_BYTES) return refuse('photo-unfit');
	const bare = bareJpeg(Buffer.from(await file.arrayBuffer()));
	if (isRefusal(bare)) return bare;
	const { query, tables } = app.db;
	const row = { id: newId(), meeting, person, image: bare.toString('base64') };
	await app.db.commit([
		query.delete(tables.photos).where(ownedBy(app, { meeting, person })),
		query.insert(tables.photos).values(row)
	]);
	return row.id;
}

export const dropPhoto = (app: App, owner: Owner) =>
	app.db.commit([app.db.query.delete(app.db.tables.photos).where(ownedBy(app, owner))]);

const ownedBy = ({ db: { tables } }: App, { meeting, person }: Owner) =>
	and(eq(tables.photos.meeting, meeting), eq(tables.photos.person, person));

type Asking = { id: string; cookie: string | null; protocol: string };

/** A photo, for the people and screens of its meeting; null for everybody else. */
export async function photoFor(app: App, { id, cookie, protocol }: Asking): Promise<Buffer | null> {
	const { query, tables } = app.db;
	const [row] = await query.select().from(tables.photos).where(eq(tables.photos.id, id));
	if (!row) return null;
	for (const audience of ['guests', 'projector', 'team'] as const) {
		const place = await placeFor(app, { meeting: row.meeting, audience, cookie, protocol });
		if (place) return Buffer.from(row.image, 'base64');
	}
	return null;
}
