import type { Handle, ServerInit } from '@sveltejs/kit';
import { getRequestEvent } from '$app/server';
import { openApp, type App } from '#lib/server/app.ts';
import { bind } from '#lib/server/realtime/io.ts';

let app: App;

export const init: ServerInit = async () => {
	app = await openApp(getRequestEvent);
	bind({ admit: async () => false, serve() {}, close: () => app.db.close() });
};

export const handle: Handle = ({ event, resolve }) => {
	event.locals.app = app;
	return resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', 'en').replace('%dir%', 'ltr')
	});
};
