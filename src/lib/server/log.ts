import { pino, type DestinationStream } from 'pino';

/** JSON lines on standard output. What could open a door is blanked wherever a line carries it. */
export const createLog = (level: string, to?: DestinationStream) =>
	pino(
		{
			level,
			base: null,
			serializers: { error: told },
			hooks: {
				// A fault by itself would be taken for its message.
				logMethod([first, ...rest], method) {
					const given = first as unknown;
					method.apply(
						this,
						given instanceof Error ? [{ error: given }, 'a fault'] : [first, ...rest]
					);
				}
			},
			redact: ['cookie', 'token', 'password', 'secret', 'key', 'authorization'].flatMap((name) => [
				name,
				`*.${name}`,
				`*.*.${name}`
			])
		},
		to as DestinationStream
	);

export type Log = ReturnType<typeof createLog>;

/** Their messages quote what could not be written or read, and that may be somebody's words (G6). */
const quoting = ['DrizzleQueryError', 'SyntaxError', 'ValiError'];

/** What is said of a fault: where it was and what it is called; never the values it was about. */
function told(error: unknown): unknown {
	if (!(error instanceof Error)) return typeof error === 'string' ? error : {};
	const { name, message, stack, cause } = error;
	const { code } = error as { code?: unknown };
	const kind = name === 'Error' ? error.constructor.name : name;
	return {
		kind,
		...(typeof code === 'string' && { code }),
		...(!quoting.includes(kind) && { message }),
		at: (stack ?? '').split('\n').flatMap((line) => /^\s+at (.*)$/.exec(line)?.[1] ?? []),
		...(cause !== undefined && { cause: told(cause) })
	};
}
