import { untrack } from 'svelte';
import type { LiveMeeting } from '#lib/live/meeting.svelte.ts';
import type { Announcer } from '#lib/ui/announcer.ts';
import type { Words } from '#lib/words/index.ts';

/** A line that is down for less than this is not worth a word. */
const PATIENCE_MS = 10_000;

/** How the line of this page stands, said aloud when it was gone for long and when it is back. */
export function connectionOf(
	live: () => LiveMeeting | undefined,
	announcer: Announcer,
	{ connection: words }: Words['common']
) {
	let away = $state(false);
	let met = $state(false);

	$effect(() => {
		const line = live();
		if (!line) return;
		if (line.online) {
			if (untrack(() => away)) announcer.say(words.back);
			met = true;
			away = false;
		} else if (line.offlineSince !== null) {
			const patience = setTimeout(() => {
				away = true;
				announcer.warn(words.gone);
			}, PATIENCE_MS);
			return () => clearTimeout(patience);
		}
	});

	return {
		get away() {
			return away;
		},
		get state() {
			const line = live();
			if (!line || (!met && !away)) return null;
			return line.online ? 'live' : away ? 'offline' : 'reconnecting';
		}
	};
}
