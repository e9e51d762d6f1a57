import type { Command } from '#lib/domain/meeting/commands.ts';
import type { Meeting } from '#lib/domain/meeting/meeting.ts';

/** What a key does on the wall: an order to the meeting, or something of this screen alone. */
export type Stroke = Command | 'larger' | 'smaller' | 'theme' | 'full' | 'open' | null;

/** The keys of a clicker and of whoever stands at the wall. While it is blank only those that end it count. */
export function strokeOf(event: KeyboardEvent, { screen }: Meeting): Stroke {
	if (event.altKey || event.ctrlKey || event.metaKey) return null;
	const { key, shiftKey } = event;
	const pressed = key.length === 1 ? key.toLowerCase() : key;
	if (pressed === 'b' || pressed === '.')
		return { type: 'blankScreen', blank: screen.blank ? null : 'black' };
	if (pressed === 'w') return { type: 'blankScreen', blank: screen.blank ? null : 'white' };
	if (screen.blank) return null;
	switch (pressed) {
		case 'PageDown':
		case 'ArrowRight':
		case 'ArrowDown':
		case 'n':
			return { type: 'step', to: 'next' };
		case ' ':
			return { type: 'step', to: shiftKey ? 'back' : 'next' };
		case 'PageUp':
		case 'ArrowLeft':
		case 'ArrowUp':
			return { type: 'step', to: 'back' };
		case 'Enter':
			return 'open';
		case 'j':
			return { type: 'showCode', shown: !screen.code };
		case '+':
		case '=':
			return 'larger';
		case '-':
			return 'smaller';
		case 'd':
			return 'theme';
		case 'f':
		case 'F5':
			return 'full';
		default:
			return null;
	}
}
