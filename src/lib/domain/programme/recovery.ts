/** From the failure to the customer's yes; only the customer says the last word (3.06). */
export const steps = ['opened', 'contacted', 'righted', 'asked', 'closed'] as const;
export type Step = (typeof steps)[number];

type Marks = {
	contactedAt: string | null;
	rightedAt: string | null;
	closedAt: string | null;
	/** Asked after the newest thing that was put right, and not answered yet. */
	asked: boolean;
};

export const stepOf = ({ contactedAt, rightedAt, closedAt, asked }: Marks): Step =>
	closedAt
		? 'closed'
		: asked
			? 'asked'
			: rightedAt
				? 'righted'
				: contactedAt
					? 'contacted'
					: 'opened';

export const causes = ['war', 'failed', 'complaint', 'hand'] as const;
export type Cause = (typeof causes)[number];
