import { idsOf, type Ids } from '#lib/script/ids.ts';
import { scriptOf, type Script } from '#lib/script/script.ts';
import { planOf, type Plan } from '#lib/script/steps.ts';
import csr from '../example.json' with { type: 'json' };

/** The worked example as one person has it: all its ids are made from their team's. */
export type Story = { script: Script; ids: Ids; plan: Plan; team: string; user: string };

export function storyOf(team: string, user: string): Story {
	const script = scriptOf(csr);
	const ids = idsIn(team);
	return { script, ids, plan: planOf(script, ids), team, user };
}

export const idsIn = (team: string) => idsOf(team);
