/** What somebody at a customer wishes to hear from us unasked (0.06). */
export const wants = ['none', 'slips', 'monthly'] as const;
export type Want = (typeof wants)[number];

/** Of whoever never said. */
export const USUAL_WANT: Want = 'slips';

/** What a message is: something will not go as planned, the state of things once a month, or other news. */
export type Message = {
	kind: 'slips' | 'monthly' | 'news';
	/** It is about something this very person asked for. */
	own: boolean;
};

/** Why a message goes to somebody or not; shown beside it. */
export type Because = 'own' | 'slips' | 'monthly' | 'none' | 'only-slips';

/** Asked before every message that is not a person's own letter. */
export function mayHear(
	want: Want | null,
	{ kind, own }: Message
): { goes: boolean; why: Because } {
	const wish = want ?? USUAL_WANT;
	if (own && kind !== 'monthly') return { goes: true, why: 'own' };
	if (wish === 'none') return { goes: false, why: 'none' };
	if (kind === 'slips') return { goes: true, why: wish };
	return wish === 'monthly' ? { goes: true, why: 'monthly' } : { goes: false, why: 'only-slips' };
}
