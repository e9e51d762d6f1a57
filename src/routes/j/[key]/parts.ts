import type { Component } from 'svelte';
import type { Command } from '#lib/domain/meeting/commands.ts';
import type { Meeting, Verb } from '#lib/domain/meeting/meeting.ts';
import type { Spot } from './spot.ts';
import type { Writing } from './writing.svelte.ts';

/** What a part of a stage needs; it does nothing of its own but ask. */
export type PartProps = {
	meeting: Meeting;
	me: string;
	at: Spot;
	writing: Writing;
	/** With a script: without one the forms are posted. */
	live: boolean;
	/** Over, with room for a last word. */
	last: boolean;
	send(command: Command): void;
	/** Somewhere to write about, and what should happen to it. */
	onwrite(clause: string | null, verb: Verb | null): void;
};

export type Part = Component<PartProps>;

/** Each stage brings its own part when it comes: the room opens with as little as it can. */
const parts = {
	introduce: () => import('./parts/Introduce.svelte'),
	clause: () => import('./parts/Clause.svelte'),
	needs: () => import('./parts/Needs.svelte'),
	rating: () => import('./parts/Rating.svelte'),
	simplify: () => import('./parts/Simplify.svelte'),
	proposal: () => import('./parts/Proposal.svelte'),
	pulse: () => import('./parts/Pulse.svelte'),
	closing: () => import('./parts/Closing.svelte'),
	closed: () => import('./parts/Closed.svelte')
} satisfies Record<string, () => Promise<{ default: Part }>>;

export type PartName = keyof typeof parts;
export const partNames = Object.keys(parts) as PartName[];

/** What stands at a place besides its title. */
export function partAt(
	{ status, covered }: Meeting,
	{ stage, clause, proposal }: Spot
): PartName | null {
	if (status !== 'open') return 'closed';
	switch (stage) {
		case 'welcome':
			return 'introduce';
		case 'charter':
			return clause && !covered ? 'clause' : null;
		case 'needs':
			return 'needs';
		case 'ratings':
			return 'rating';
		case 'simplify':
			return 'simplify';
		case 'revise':
			return proposal ? 'proposal' : null;
		case 'close':
			return 'closing';
	}
}

export const loadPart = async (name: PartName): Promise<Part> => (await parts[name]()).default;
