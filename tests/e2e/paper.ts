import { spawnSync } from 'node:child_process';

/** What is really on the paper, where the machine has a reader for it; `-raw` as it was written, column by column. */
export function textIn(pdf: Buffer, ...how: '-raw'[]): string | null {
	const read = [...how, '-', '-'];
	const { status, stdout } = spawnSync('pdftotext', read, { input: pdf, encoding: 'utf8' });
	return status === 0 ? stdout : null;
}

/** Letters and digits alone: where lines break and signs stand does not matter. */
export const bare = (text: string) => text.replaceAll(/[^\p{L}\p{N}]+/gu, '');

/** The same, page by page. */
export const leavesOf = (pdf: Buffer) => textIn(pdf)?.split('\f').slice(0, -1) ?? null;
