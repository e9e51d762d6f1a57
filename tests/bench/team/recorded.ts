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
	const text = readFileSync(file, 'utf8');
	rmSync(file);
	// What the server does by itself may just be on its way into the file.
	const lines = text.split('\n').slice(0, -1);
	return lines.map((line) => JSON.parse(line) as Statement);
}
