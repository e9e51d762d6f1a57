import { redirect } from '@sveltejs/kit';
import { rememberLocale } from '#lib/server/members.ts';
import { isLocale } from '#lib/words/index.ts';
import type { RequestHandler } from './$types';

const year = 365 * 24 * 3600;

/** How the product looks and speaks to this browser: theme and language, kept in two cookies. */
export const POST: RequestHandler = async ({ cookies, locals, request }) => {
	const form = await request.formData();
	const [theme, lang, back] = ['theme', 'lang', 'back'].map((name) => String(form.get(name) ?? ''));
	const keep = {
		path: '/',
		httpOnly: true,
		sameSite: 'lax',
		secure: locals.secure,
		maxAge: year
	} as const;
	cookies.set('theme', theme === 'light' || theme === 'dark' ? theme : '', keep);
	if (isLocale(lang)) {
		cookies.set('lang', lang, keep);
		if (locals.member) await rememberLocale(locals.app, locals.member.user, lang);
	}
	redirect(303, isLocal(back!) ? back! : '/');
};

/** A path of this server and nothing that a browser reads as another host. */
const isLocal = (path: string) => /^\/(?![/\\])/.test(path) && !/[\r\n]/.test(path);
