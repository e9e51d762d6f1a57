/**
 * What peels "no news from us": what was it, when would it have been needed, what would one then have done.
 * Each answer is a comment of its own and knows the one it answers about.
 */
export const questions = ['what', 'when', 'then'] as const;
export type Question = (typeof questions)[number];

/** Those that nobody has answered yet, in their order. */
export const openQuestions = (answered: readonly { question: Question }[]) =>
	questions.filter((one) => !answered.some(({ question }) => question === one));
