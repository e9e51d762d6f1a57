import type { Presence } from '#lib/domain/wire.ts';
import type { App } from '../app.ts';
import { showPresence } from '../realtime/presence.ts';
import { nobodyThere } from './others.ts';
import type { Heard } from './words.ts';

type Seats = { parts: string[][]; screens: number };
type Process = { at: number; meetings: Map<string, Seats> };

/** Of whom nothing was heard for so long is gone, and with them everybody who sat there. */
const GONE_MS = 5_000;

/** The other processes as they were heard last. */
export function createElsewhere(app: App) {
	const processes = new Map<string, Process>();
	let warned = false;
	const leave = (from: string) => {
		const meetings = [...(processes.get(from)?.meetings.keys() ?? [])];
		processes.delete(from);
		for (const meeting of meetings) showPresence(app, meeting);
	};
	return {
		/** True for somebody who was not known. */
		notice({ word, from }: Heard): boolean {
			const known = processes.get(from);
			if (word === 'bye') leave(from);
			else processes.set(from, { meetings: known?.meetings ?? new Map(), at: Date.now() });
			return !known && word !== 'bye';
		},
		seat({ from, meeting, part, of, people, screens }: Extract<Heard, { word: 'here' }>) {
			const meetings = processes.get(from)?.meetings;
			const parts = [...(meetings?.get(meeting)?.parts ?? [])];
			parts[part] = people;
			parts.length = of;
			if (of === 1 && !people.length && !screens) meetings?.delete(meeting);
			else meetings?.set(meeting, { parts, screens });
		},
		presence(meeting: string): Presence {
			const there = [...processes.values()].flatMap(({ meetings }) => meetings.get(meeting) ?? []);
			if (!there.length) return nobodyThere;
			return {
				people: there.flatMap(({ parts }) => parts.flat()),
				screens: there.reduce((sum, { screens }) => sum + screens, 0)
			};
		},
		sweep() {
			const since = Date.now() - GONE_MS;
			for (const [from, { at }] of processes) if (at < since) leave(from);
		},
		count: () => processes.size,
		/** Sessions are signed with it: whoever signed in there is nobody here. */
		otherSecret() {
			if (warned) return;
			warned = true;
			app.log.error(
				'another process has another secret: let both have the same DATA_DIR, or copy DATA_DIR/secret'
			);
		}
	};
}

export type Elsewhere = ReturnType<typeof createElsewhere>;
