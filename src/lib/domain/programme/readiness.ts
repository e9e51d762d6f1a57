/** What a member says they have done. */
export const steps = ['charter', 'kinds', 'lines', 'earlier'] as const;
export type Step = (typeof steps)[number];

/** Who listens, who writes, who may answer, and who will not be there. */
export const duties = ['listens', 'writes', 'answers', 'away'] as const;
export type Duty = (typeof duties)[number];

export const lines = [
	'charter',
	'guesses',
	'facilitator',
	'lines',
	'kinds',
	'duties',
	'earlier'
] as const;
export type LineName = (typeof lines)[number];

export type Facts = {
	/** Everybody of the team. */
	members: readonly string[];
	done: readonly { user: string; step: Step }[];
	sealed: readonly string[];
	duties: ReadonlyMap<string, Duty>;
	/** Somebody decided who leads. */
	decided: boolean;
	/** Whether these customers ever said anything to us. */
	saidBefore: boolean;
};

export type Line = { name: LineName; done: boolean; count: number; of: number; missing: string[] };

/** Those who will be there: only they have to be ready. */
export const comingOf = ({ members, duties }: Pick<Facts, 'members' | 'duties'>) =>
	members.filter((one) => duties.get(one) !== 'away');

/** Seven lines, each true only when it is true of everybody who comes. */
export const readinessOf = (facts: Facts): Line[] => lines.map((name) => lineFor(name, facts));

function lineFor(name: LineName, facts: Facts): Line {
	switch (name) {
		case 'guesses':
			return by(name, facts, facts.sealed);
		case 'facilitator':
			return one(name, facts.decided);
		case 'duties':
			return shared(facts);
		case 'earlier':
			if (!facts.saidBefore) return one(name, true);
	}
	const who = facts.done.filter((one) => one.step === name).map((one) => one.user);
	return by(name, facts, who);
}

function by(name: LineName, facts: Facts, who: readonly string[]): Line {
	const coming = comingOf(facts);
	const missing = coming.filter((one) => !who.includes(one));
	const count = coming.length - missing.length;
	return { name, done: coming.length > 0 && !missing.length, count, of: coming.length, missing };
}

const one = (name: LineName, done: boolean): Line => ({
	name,
	done,
	count: Number(done),
	of: 1,
	missing: []
});

/** Everybody has a part, and somebody writes. */
function shared(facts: Facts): Line {
	const line = by('duties', facts, [...facts.duties.keys()]);
	return { ...line, done: line.done && [...facts.duties.values()].includes('writes') };
}
