/** What a form of the page answers, and what was typed into it. */
export type Said = {
	about: 'save' | 'send' | 'public' | 'add';
	sent?: number;
	problem?: 'no-mail' | 'not-written' | 'nobody' | 'nothing-chosen' | 'stale' | 'too-long';
	kept?: { opening: string; out: string[]; lines: Record<string, { said: string; did: string }> };
	problems?: Record<string, string>;
	typed?: Record<string, string>;
};
