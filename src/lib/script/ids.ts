import { createHash, createHmac } from 'node:crypto';

/** The id of something of the script in one run: the same wherever and however often it is played. */
export type Ids = (kind: string, ...names: (string | number)[]) => string;

export const idsOf =
	(run: string): Ids =>
	(kind, ...names) =>
		createHash('sha256')
			.update(JSON.stringify([run, kind, ...names]))
			.digest('hex')
			.slice(0, 32);

/** What nobody may guess from the name of a run: passwords, the key of the clock. */
export const secretsOf =
	(secret: string, run: string): Ids =>
	(kind, ...names) =>
		createHmac('sha256', secret)
			.update(JSON.stringify([run, kind, ...names]))
			.digest('hex');
