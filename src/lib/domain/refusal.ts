/** The polite "no" of the domain: expected, shown in words to the person who asked, never thrown. */
export type Refusal = { refused: Reason; about?: string[] };

export const reasons = [
	'already-decided',
	'already-open',
	'already-revealed',
	'another-wording-accepted',
	'asked-enough',
	'clause-changed-since',
	'comments-unanswered',
	'enough-check-ins',
	'listening',
	'locked',
	'malformed',
	'meeting-called-off',
	'meeting-closed',
	'meeting-not-closed',
	'meeting-not-open',
	'muted',
	'nearly-needs-words',
	'no-customer-words',
	'not-announced',
	'not-asked',
	'not-yours',
	'nothing-accepted',
	'only-tighter',
	'photo-unfit',
	'removed',
	'same-id-other-words',
	'sealed-before',
	'simplify-not-asked',
	'stale',
	'too-fast',
	'too-late',
	'too-many-people',
	'unavailable',
	'unknown-clause',
	'unknown-code',
	'unknown-command',
	'unknown-comment',
	'unknown-group',
	'unknown-meeting',
	'unknown-nudge',
	'unknown-person',
	'unknown-proposal',
	'unknown-reply',
	'unknown-subject',
	'unknown-theme',
	'words-empty',
	'words-too-long'
] as const;

export type Reason = (typeof reasons)[number];

/** `about` names what stands in the way, for instance the comments without an answer. */
export const refuse = (refused: Reason, about?: string[]): Refusal =>
	about ? { refused, about } : { refused };

export const isRefusal = (value: unknown): value is Refusal =>
	typeof value === 'object' && value !== null && 'refused' in value;
