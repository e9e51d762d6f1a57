import type { Database } from '../db/index.ts';

export type Tables = Database['tables'];
export type TableName = keyof Tables;

/** Where the rows of a table belong: under the team itself, or under rows of another table. */
export type Carried = {
	under: TableName;
	by: string;
	/** Secrets and addresses: not in the file; empty afterwards, or new ones that open nothing. */
	without?: string[];
	renewed?: string[];
	/** One person's own, or still sealed: only an operator, who has the database anyway, takes it along. */
	private?: true;
	/** Rows that are left where they are. */
	only?: (row: Row) => boolean;
};
export type Cell = string | number | null;
export type Row = Record<string, Cell>;

const team = { under: 'teams', by: 'team' } as const;
const customer = { under: 'customers', by: 'customer' } as const;
const charter = { under: 'charters', by: 'charter' } as const;
const meeting = { under: 'meetings', by: 'meeting' } as const;
const theme = { under: 'themes', by: 'theme' } as const;
const coming = { under: 'comingChanges', by: 'coming' } as const;
const review = { under: 'lossReviews', by: 'review' } as const;
const training = { under: 'trainings', by: 'training' } as const;

/** Accounts, secrets, and what only this server needs. */
type Left = 'left';

/**
 * Every table, parents before children: a new one does not compile before it is decided here whether it
 * goes along with its team.
 */
export const carried: Record<TableName, Carried | Left> = {
	user: 'left',
	session: 'left',
	account: 'left',
	verification: 'left',
	setupLinks: 'left',
	apiTokens: 'left',
	calendarFeeds: 'left',
	passkeys: 'left',
	webhooks: 'left',
	deliveries: 'left',
	invites: 'left',
	personalLinks: 'left',
	reportLinks: 'left',
	pageLinks: 'left',
	screens: 'left',
	// Between teams, so no team's to take along.
	joinedThemes: 'left',
	joinedThemeParts: 'left',
	failures: 'left',
	voterKeys: 'left',
	inboxes: 'left',
	// Made anew: what a command said is not needed to know that it was carried out.
	meetingCommands: 'left',

	teams: { under: 'teams', by: 'id' },
	memberships: team,
	customers: team,
	contacts: customer,
	encounters: customer,
	askings: { under: 'contacts', by: 'contact' },
	charters: team,
	clauses: charter,
	clauseEdits: { under: 'clauses', by: 'clause' },
	charterVersions: charter,
	versionClauses: charter,
	clauseChanges: charter,
	traces: charter,
	moments: team,
	stages: team,
	meetings: { ...team, without: ['code', 'roomToken', 'clockHash'] },
	meetingCustomers: meeting,
	letters: meeting,
	invitations: meeting,
	slots: meeting,
	slotPicks: { under: 'slots', by: 'slot' },
	prepared: meeting,
	landings: { ...meeting, private: true },
	worries: meeting,
	sealedGuesses: { ...meeting, private: true },
	duties: meeting,
	facilitations: meeting,
	// What waits is sent by the server it waits on, and by no other.
	mails: { ...team, only: (row) => row.state !== 'waiting' },
	guests: { ...meeting, renewed: ['tokenHash'] },
	meetingEvents: meeting,
	notes: { ...meeting, private: true },
	photos: meeting,
	people: meeting,
	comments: meeting,
	promises: team,
	handovers: { under: 'promises', by: 'promise' },
	promiseLetters: team,
	expectations: team,
	followUps: team,
	urgents: team,
	trainings: charter,
	trainingPeople: training,
	trainingLinks: training,
	waves: charter,
	complaintCounts: team,
	figures: charter,
	serves: charter,
	savings: charter,
	targets: charter,
	decisions: team,
	decisionClauses: { under: 'decisions', by: 'decision' },
	segmentCare: team,
	litmuses: { ...team, renewed: ['token'] },
	litmusAnswers: { under: 'litmuses', by: 'litmus' },
	themes: team,
	themeComments: theme,
	themeSubjects: theme,
	themeMoves: team,
	themeLinks: theme,
	complaints: team,
	recoveries: team,
	confirmations: { under: 'recoveries', by: 'recovery', without: ['tokenHash'] },
	frontSessions: team,
	sessionPeople: { under: 'frontSessions', by: 'session' },
	issues: { under: 'frontSessions', by: 'session' },
	issueVotes: { under: 'issues', by: 'issue' },
	issueCalls: { under: 'issues', by: 'issue' },
	frontNeeds: team,
	permissions: team,
	absences: team,
	momentFelt: team,
	momentAnswered: team,
	climates: meeting,
	told: team,
	thanks: meeting,
	verdicts: meeting,
	tellings: theme,
	announcements: { ...charter, without: ['token'] },
	announcementLines: charter,
	hearers: team,
	comingChanges: team,
	comingTouches: coming,
	comingUses: coming,
	comingSteps: coming,
	comingTasks: { under: 'comingSteps', by: 'step' },
	playbooks: team,
	customerDates: customer,
	contactNotes: { under: 'contacts', by: 'contact' },
	lossReviews: team,
	lostCustomers: team,
	lossCalls: review,
	lossIssues: review,
	lossVotes: { under: 'lossIssues', by: 'issue', private: true },
	activity: team,
	// Made anew where the team arrives.
	activitySeals: 'left'
};

/** What goes along, parents first. */
export const carriedTables = Object.entries(carried).filter(
	(one): one is [TableName, Carried] => one[1] !== 'left'
);
