/** What speaks for somebody to lead who has no part in it (3.20). */
export const questions = [
	'complaint',
	'worries',
	'lead',
	'contract',
	'crowd',
	'last',
	'praise'
] as const;
export type Question = (typeof questions)[number];

/** Whoever says nothing says no. */
export type Answers = Partial<Record<Question, boolean>>;

export const choices = ['objective', 'own'] as const;
export type Choice = (typeof choices)[number];

/** So many yes, and the team should not lead by itself. */
export const ENOUGH_YES = 3;
/** So many customers are a crowd for somebody who also answers. */
export const MOST_CUSTOMERS = 8;

export type Advice = {
	choice: Choice;
	/** What was answered with yes: the reasons. */
	yes: Question[];
	/** How many more would turn the advice; 0 when it says so already. */
	missing: number;
};

export function adviceOn(answers: Answers): Advice {
	const yes = questions.filter((one) => answers[one]);
	const missing = Math.max(0, ENOUGH_YES - yes.length);
	return { choice: missing ? 'own' : 'objective', yes, missing };
}
