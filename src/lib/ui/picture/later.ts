import type { Meeting } from '#lib/domain/meeting/meeting.ts';
import { sheetAt } from '#lib/domain/meeting/sheets.ts';

/** The pictures of all stages: a screen opens in the lobby, without them. */
export { default as Picture } from './Picture.svelte';
export { default as Sheet } from './Sheet.svelte';
export { default as GroupsFoot } from './GroupsFoot.svelte';

/** The groups on the wall now, when there is a page of them. */
export function groupsOn(meeting: Meeting) {
	if (!meeting.startedAt || meeting.status !== 'open' || meeting.pointer.group) return null;
	const sheet = sheetAt(meeting);
	return sheet?.kind === 'groups' ? sheet : null;
}
