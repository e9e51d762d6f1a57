import type { Words } from '#lib/words/index.ts';
import type { PageData } from './$types';

/** A place on the track: the draft before version 1, a version, or the draft as it stands now. */
export type Stop = PageData['stops'][number];

/** What a stop is called within a sentence. */
export function stopName(stop: Pick<Stop, 'kind' | 'number'>, words: Words['team']['history']) {
	if (stop.kind === 'draft') return words.theDraft;
	return stop.kind === 'now' ? words.nowIn : words.versionIn(stop.number);
}
