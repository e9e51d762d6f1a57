import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit';
import { getRequestEvent } from '$app/server';
import { serveApp, type App } from '#lib/server/app.ts';
import { watchClimate } from '#lib/server/climate/watch.ts';
import { pickLocale } from '#lib/server/locale.ts';
import { sendMails } from '#lib/server/mail/sender.ts';
import { watchPromises } from '#lib/server/promises/watch.ts';
import { serve } from '#lib/server/realtime/serve.ts';
import { watch } from '#lib/server/realtime/watch.ts';
import { rehearse } from '#lib/server/rehearsal/play.ts';
import { setupLines } from '#lib/server/setup.ts';
import { squeezed } from '#lib/server/squeeze.ts';
import { keepHouse } from '#lib/server/upkeep.ts';
import { sendWebhooks } from '#lib/server/webhooks/sender.ts';
import { memberOf } from '#lib/server/who.ts';
import { direction } from '#lib/words/index.ts';

let app: App;

export const init: ServerInit = async () => {
	const served = await serveApp(getRequestEvent);
	app = served.app;
	const [unwatch, endRehearsal, endClimate] = [watch(app), rehearse(app), watchClimate(app)];
	const endMails = sendMails(app);
	const endWebhooks = sendWebhooks(app);
	const endPromises = watchPromises(app);
	const endHouse = keepHouse(app);
	const close = async () => {
		unwatch();
		endRehearsal();
		endClimate();
		await Promise.all([endPromises(), endHouse()]);
		await Promise.all([endMails(), endWebhooks(), served.leave()]);
		return app.db.close();
	};
	serve(app, close, (address) => setupLines(app, address));
};

export const handle: Handle = async ({ event, resolve }) => {
	const { cookies, locals, request, url } = event;
	locals.app = app;
	locals.secure = url.protocol === 'https:';
	locals.address = event.getClientAddress();
	locals.member = await memberOf(app, request.headers, url.protocol);
	locals.locale = pickLocale(cookies.get('lang'), request.headers.get('accept-language'));
	const theme = cookies.get('theme');
	locals.theme = theme === 'light' || theme === 'dark' ? theme : null;

	const response = await resolve(event, {
		transformPageChunk: ({ html }) =>
			html
				.replace('%lang%', locals.locale)
				.replace('%dir%', direction(locals.locale))
				.replace('%theme%', locals.theme ?? '')
	});
	guard(response.headers, locals.secure);
	return squeezed(request, response);
};

const inert =
	"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** What every answer says to the browser; pages are nobody's to cache (G7). */
function guard(headers: Headers, secure: boolean) {
	if (!headers.has('cache-control')) headers.set('cache-control', 'no-store');
	headers.set('x-content-type-options', 'nosniff');
	if (headers.get('content-type') === 'text/html')
		headers.set('content-type', 'text/html; charset=utf-8');
	// Files, pictures and the plainest page of an error: nothing in them runs, wherever they are opened.
	if (!headers.has('content-security-policy')) headers.set('content-security-policy', inert);
	// Not no-referrer: browsers would then send `Origin: null` with every form.
	headers.set('referrer-policy', 'same-origin');
	headers.set('permissions-policy', 'camera=(), geolocation=(), microphone=()');
	if (!secure) return;
	// Over http browsers ignore the first of these, and complain on every page.
	headers.set('strict-transport-security', 'max-age=31536000');
}

/** A fault is logged once, here; the person reads a plain sentence with the number it was logged under. */
export const handleError: HandleServerError = ({ error, event, status, message }) => {
	if (status === 404) return { message };
	const id = crypto.randomUUID();
	app.log.error({ error, id, route: event.route.id }, 'a request failed');
	return { message, id };
};
