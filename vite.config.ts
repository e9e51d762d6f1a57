import { sveltekit } from '@sveltejs/kit/vite';
import type { Server as Http } from 'node:http';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { makeIo } from './src/lib/server/realtime/io.ts';

/** `vite dev` gets the sockets that src/server.ts gives to production. Only stateless files may be imported here. */
const sockets: Plugin = {
	name: 'sockets',
	configureServer({ httpServer }) {
		if (httpServer) makeIo(httpServer as Http);
	}
};

/** Two files at a time fill two cores; with more, browsers begin to wait for their own servers. */
const maxWorkers = 2;

export default defineConfig({
	plugins: process.env.VITEST ? [] : [sveltekit(), sockets],
	ssr: {
		// Its svelte peer would have it bundled, seven megabytes and a page of warnings.
		external: ['better-auth'],
		// Node reads the 180 kB of its package.json again for each of its files: a third of a start.
		noExternal: ['drizzle-orm']
	},
	test: {
		reporters: ['default', './tests/count.ts'],
		projects: [
			{
				test: {
					name: 'node',
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/e2e/**', 'tests/long/**'],
					globalSetup: './tests/postgres.ts',
					maxWorkers,
					testTimeout: 30_000,
					hookTimeout: 30_000
				}
			},
			{
				test: {
					name: 'e2e',
					include: ['tests/e2e/**/*.test.ts'],
					globalSetup: './tests/e2e/serve.ts',
					maxWorkers,
					maxConcurrency: 2,
					testTimeout: 60_000,
					hookTimeout: 60_000
				}
			},
			{
				test: {
					name: 'long',
					include: ['tests/{long,e2e,live}/**/*.test.ts'],
					env: { LONG: '1' },
					globalSetup: ['./tests/e2e/serve.ts', './tests/postgres.ts'],
					fileParallelism: false,
					maxConcurrency: 2,
					testTimeout: 600_000,
					hookTimeout: 600_000
				}
			}
		]
	}
});
