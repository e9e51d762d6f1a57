import { pino } from 'pino';

/** JSON lines on standard output. What could open a door is blanked wherever a line carries it. */
export const createLog = (level: string) =>
	pino({
		level,
		base: null,
		redact: ['cookie', 'token', 'password', 'secret', 'key', 'authorization'].flatMap((name) => [
			name,
			`*.${name}`,
			`*.*.${name}`
		])
	});

export type Log = ReturnType<typeof createLog>;
