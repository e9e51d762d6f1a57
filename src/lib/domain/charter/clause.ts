import * as v from 'valibot';

/** The parts of a charter in reading order (practice.md B1). */
export const sections = [
	'purpose',
	'customers',
	'services',
	'expectations',
	'measures',
	'guidelines',
	'needs',
	'limits'
] as const;
export type Section = (typeof sections)[number];
// Marked, so that a page which only names sections carries no validator.
export const Section = /* @__PURE__ */ v.picklist(sections);

/** Where a clause came from: our guess, a promise of sales, a customer's words, confirmed by customers. */
export const origins = ['assumed', 'promised', 'said', 'confirmed'] as const;
export type Origin = (typeof origins)[number];

export type Clause = {
	/** For life: it outlives every wording. */
	id: string;
	section: Section;
	text: string;
	origin: Origin;
	/** The expectation that a measure measures. */
	measures: string | null;
	/** What a played script calls it. */
	ref: string | null;
};

/** "Expectation 2 of 6": the place of a clause within its section, counted from 1. */
export function place(clauses: readonly Clause[], id: string) {
	const clause = clauses.find((one) => one.id === id);
	if (!clause) return null;
	const same = clauses.filter((one) => one.section === clause.section);
	return { section: clause.section, number: same.indexOf(clause) + 1, of: same.length };
}

/** Clauses in reading order: by section, and within a section as they stand. */
export const inOrder = <C extends { section: Section }>(clauses: readonly C[]): C[] =>
	sections.flatMap((section) => clauses.filter((clause) => clause.section === section));
