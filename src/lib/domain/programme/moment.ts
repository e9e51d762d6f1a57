/** When one listens to customers, in the order of their way with a team. */
export const listening = ['development', 'marketing', 'sales', 'after-sale', 'renewal'] as const;
export type Listening = (typeof listening)[number];

/** A moment of touch: where customers meet the team. */
export type Moment = { id: string; name: string; stage: Listening };
