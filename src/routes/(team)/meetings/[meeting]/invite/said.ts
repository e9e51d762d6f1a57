/** What an action of this page answers with: about which part, and what came of it. */
export type Said = {
	about: 'words' | 'send' | 'prefers' | 'tell' | 'slots' | 'off' | 'paste';
	problem?: string;
	problems?: Record<string, string>;
	kept?: Record<string, string>;
	times?: string[];
	sent?: number;
	tested?: string;
	saved?: boolean;
	pasted?: { added: number; known: number; unread: number };
	letter?: { name: string; subject: string; text: string; ics: string | null };
};
