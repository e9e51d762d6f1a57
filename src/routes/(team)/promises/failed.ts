/** What a form about a promise answers with when it was not taken. */
export type Failed = {
	about: string;
	kept: Record<string, string>;
	problems: Record<string, string>;
	problem: string | null;
};
