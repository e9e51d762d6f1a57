/** Many meetings at once, on several processes that share one PostgreSQL. Rates are for the whole of it, in a second. */
export type Load = {
	meetings: number;
	/** In each meeting, wherever they were led to. */
	people: number;
	processes: number;
	/** Whether all people of a meeting are led to the same process. */
	together: boolean;
	/** Facts of one meeting in a second: 440 in an hour and a half with sixty comments, and five times that at its fullest. */
	facts: number;
	/** What comes within it is told together, by meeting; and committed together, by process. */
	windowMs: number;
	pauseMs: number;
};

export type Rates = {
	facts: number;
	/** Transactions, each with one write to the disk. */
	commits: number;
	/** One for each meeting and window. */
	notifies: number;
	/** Every process hears every one of them. */
	wakes: number;
	/** A process that serves somebody of the meeting reads what is new. */
	reads: number;
	/** Written to sockets. */
	packets: number;
};

/** An hour and a half as measured: 302 meetings with 60 comments each left 140,445 facts. */
export const FACTS_PER_MEETING = 465;
const MEETING_S = 90 * 60;

export const usual: Load = {
	...{ meetings: 10_000, people: 10, processes: 40, together: false },
	...{ facts: FACTS_PER_MEETING / MEETING_S, windowMs: 25, pauseMs: 4 }
};

/** All meetings where most is said, at the same time. */
export const fullest: Load = { ...usual, facts: usual.facts * 5 };
