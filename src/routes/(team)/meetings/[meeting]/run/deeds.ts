import { commentIn, proposalIn, type Verb } from '#lib/domain/meeting/meeting.ts';
import type { Desk } from './desk.svelte.ts';
import type { Deed } from './keys.ts';

type On = { meeting: string; proposal: string | null; group: string | null };

/** Does what a key stands for. Answers with the comment that should have the focus, if any. */
export function act(desk: Desk, deed: Deed, { meeting, proposal, group }: On): string | null {
	const reading: Deed[] = ['up', 'down', 'select', 'new', 'preview', 'full', 'compass'];
	if (!desk.running && !reading.includes(deed)) return null;
	const { current } = desk;
	switch (deed) {
		case 'next':
			desk.next();
			return null;
		case 'back':
			desk.back();
			return null;
		case 'black':
		case 'white':
			desk.blank(deed);
			return null;
		case 'code':
			desk.send({ type: 'showCode', shown: !desk.meeting.screen.code });
			return null;
		case 'names':
			desk.send({ type: 'showNames', shown: !desk.meeting.screen.names });
			return null;
		case 'minutes':
			desk.send({ type: 'addMinutes', stage: desk.meeting.pointer.stage, minutes: 2 });
			return null;
		case 'reveal':
			desk.reveal();
			return null;
		case 'group':
			desk.beginGrouping();
			return null;
		case 'theme':
			if (current) desk.themes.choosing = desk.themes.choosing === current ? null : current;
			return null;
		case 'undo':
			desk.undo();
			return null;
		case 'up':
			return desk.move(-1);
		case 'down':
			return desk.move(1);
		case 'new':
			return desk.showNew();
		case 'select':
			if (current) desk.choose(current);
			return null;
		case 'show':
			if (current && commentIn(desk.meeting, current)) desk.toggleShown(current);
			return null;
		case 'verb-keep':
		case 'verb-change':
		case 'verb-add':
		case 'verb-drop':
		case 'verb-ask':
		case 'verb-none': {
			const verb = deed === 'verb-none' ? null : (deed.slice('verb-'.length) as Verb);
			if (current) desk.ask({ type: 'setVerb', comment: current, verb });
			return null;
		}
		case 'propose':
			if (group) desk.proposeGroup(group);
			else if (current || desk.chosen.size) desk.propose();
			return null;
		case 'accept':
		case 'ask': {
			const found = proposal ? proposalIn(desk.meeting, proposal) : undefined;
			const type = deed === 'accept' ? ('acceptProposal' as const) : ('askRoom' as const);
			if (found) desk.ask({ type, proposal: found.id });
			return null;
		}
		case 'preview':
			desk.marks = !desk.marks;
			return null;
		case 'full':
			openScreen(meeting);
			return null;
		case 'larger':
			desk.screen.resize(1);
			return null;
		case 'smaller':
			desk.screen.resize(-1);
			return null;
		case 'dark':
			desk.screen.turnTheme();
			return null;
		case 'compass':
			desk.compass = !desk.compass;
			if (desk.compass) desk.tab = 'screen';
			return null;
		case 'list':
			return null;
	}
}

export const screenAt = (meeting: string) => `/screen/${meeting}`;

/** The window for the projector: there already, or opened now. */
export const openScreen = (meeting: string) =>
	void window.open(screenAt(meeting), `screen ${meeting}`, 'popup,width=1280,height=720');

export function focusComment(id: string) {
	const row = document.getElementById(`comment-${id}`);
	row?.focus({ preventScroll: true });
	row?.scrollIntoView({ block: 'nearest' });
}
