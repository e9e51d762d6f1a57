/** What a form of the page answers: about which person or which "not quite". */
export type Said = {
	about: string;
	saved?: boolean;
	sent?: number;
	link?: { name: string; address: string };
	refused?: string;
	problems?: Record<string, string>;
	kept?: Record<string, string>;
};
