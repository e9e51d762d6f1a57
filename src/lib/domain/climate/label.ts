import type { Kind, Label, Reason, Scores } from './climate.ts';
import type { Config } from './config.ts';
import { reasonsOf } from './scores.ts';
import type { Measured } from './signals.ts';

export type Named = { label: Exclude<Label, 'early' | 'quiet'>; leaning: Kind | null };

/** Which of the four kinds it is, or which one it leans to. */
export function labelOf(scores: Scores, { labels }: Config): Named {
	const { war, advertisement, loveIn, fourF } = scores;
	const plain = (label: Named['label']): Named => ({ label, leaning: null });
	if (war >= labels.kind) return plain('War');
	if (advertisement >= labels.kind && advertisement >= loveIn) return plain('Advertisement');
	if (loveIn >= labels.kind) return plain('Love-In');
	if (fourF >= labels.fourF) return plain('4F');
	return { label: 'Mixed', leaning: leaningOf(scores, labels.leaning) };
}

function leaningOf({ war, advertisement, loveIn }: Scores, least: number): Kind | null {
	const most = Math.max(war, advertisement, loveIn);
	if (most < least) return null;
	return most === war ? 'War' : most === advertisement ? 'Advertisement' : 'Love-In';
}

/** The reasons of what it is called; 4F and a mixed meeting without a leaning need none. */
export function reasonsFor(
	{ label, leaning }: Named,
	measured: Measured,
	config: Config
): Reason[] {
	const kind = leaning ?? (label === '4F' || label === 'Mixed' ? null : label);
	return kind ? reasonsOf(kind, measured, config) : [];
}
