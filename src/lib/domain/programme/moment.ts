/** When one listens to customers, in the order of their way with a team. */
export const listening = ['development', 'marketing', 'sales', 'after-sale', 'renewal'] as const;

/** A moment of touch: where customers meet the team, and in which stage, of the usual ones or their own. */
export type Moment = { id: string; name: string; stage: string };
