import { existsSync, readFileSync, rmSync } from 'node:fs';

export type Statement = {
	/** The request, or nobody: what the server does by itself. */
	asked: string | null;
	sql: string;
	params: unknown[];
	rows: number;
};

/** What a recorded server has asked since it was last looked at. */
export function takeFrom(file: string): Statement[] {
	if (!existsSync(file)) return [];
	const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
	rmSync(file);
	return lines.map((line) => JSON.parse(line) as Statement);
}
