import adapter from '@sveltejs/adapter-node';

/** The one style attribute SvelteKit writes itself: its hidden route announcer. A test tells when it changes. */
const announcer = 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=';

export default {
	kit: {
		// A prefix of its own leaves ORIGIN, PORT and HOST to src/lib/server/config.ts.
		adapter: adapter({ envPrefix: 'FORTHRIGHT_HTTP_' }),
		// The map of all pages stays on the server: a guest’s page needs none of it.
		router: { resolution: 'server' },
		csp: {
			mode: 'nonce',
			directives: {
				'default-src': ['none'],
				'script-src': ['strict-dynamic'],
				'style-src': ['self'],
				'style-src-attr': ['unsafe-hashes', announcer],
				'img-src': ['self', 'data:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'manifest-src': ['self'],
				'form-action': ['self'],
				'base-uri': ['none'],
				'frame-ancestors': ['none']
			}
		}
	}
};
