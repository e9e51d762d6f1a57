import { sections, type Section } from '#lib/domain/charter/clause.ts';
import type { Stage } from '#lib/domain/meeting/agenda.ts';
import { fs, type PulseValues } from '#lib/domain/meeting/pulse.ts';
import type { Outcome, Verb } from '#lib/domain/meeting/meeting.ts';

/** The script's words for what the product has words of its own for. What is not here is unknown. */
export const verbOf = new Map<string, Verb | null>([
	['praise', 'keep'],
	['issue', 'change'],
	['change', 'change'],
	['missing', 'add'],
	['simplify', 'drop'],
	['question', 'ask'],
	['comment', null]
]);

export const stageOf = new Map<string, Stage>([
	['welcome', 'welcome'],
	['charter_review', 'charter'],
	['silent_write', 'needs'],
	['feedback', 'needs'],
	['rate', 'ratings'],
	['simplify', 'simplify'],
	['revise', 'revise'],
	['close', 'close']
]);

export const outcomeOf = new Map<string, Outcome['kind']>([
	['revise', 'used'],
	['commit', 'promised'],
	['decline', 'declined'],
	['park', 'parked']
]);

/** The questions of a pulse, and what its open lines are called. */
export const questionOf = new Map<string, keyof PulseValues>([
	...fs.map((one): [string, keyof PulseValues] => [one, one]),
	['worth', 'worth'],
	['held_back', 'heldBack'],
	['take_away', 'takeAway'],
	['tell', 'tell'],
	['forced', 'forced']
]);

/** A script may say a section in a word or two more. */
export function sectionOf(name: string): Section | null {
	const plain = name.replaceAll('_', '-').replace(/^needs-from.*/, 'needs');
	return sections.find((section) => section === plain) ?? null;
}

export const unanswered = 'not answered in the script';
export const unasked = 'not in the script';
