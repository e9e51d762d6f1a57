import { index, integer, primaryKey, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';

// Times of ours are ISO texts, lists are JSON texts, a yes/no is a nullable time or a word:
// so text and integer are enough and the PostgreSQL twin stays a twin. Only better-auth's own
// four tables need moments and flags.
const moment = () => integer({ mode: 'timestamp_ms' });
const flag = () => integer({ mode: 'boolean' });

// Accounts (names of the columns are better-auth's)
export const user = sqliteTable('user', {
	id: text().primaryKey(),
	name: text().notNull(),
	email: text().notNull().unique(),
	emailVerified: flag().notNull(),
	image: text(),
	createdAt: moment().notNull(),
	updatedAt: moment().notNull()
});

export const session = sqliteTable(
	'session',
	{
		id: text().primaryKey(),
		expiresAt: moment().notNull(),
		token: text().notNull().unique(),
		createdAt: moment().notNull(),
		updatedAt: moment().notNull(),
		ipAddress: text(),
		userAgent: text(),
		userId: text()
			.notNull()
			.references(() => user.id, { onDelete: 'cascade' })
	},
	(t) => [index('session_user').on(t.userId)]
);

export const account = sqliteTable(
	'account',
	{
		id: text().primaryKey(),
		accountId: text().notNull(),
		providerId: text().notNull(),
		userId: text()
			.notNull()
			.references(() => user.id, { onDelete: 'cascade' }),
		accessToken: text(),
		refreshToken: text(),
		idToken: text(),
		accessTokenExpiresAt: moment(),
		refreshTokenExpiresAt: moment(),
		scope: text(),
		password: text(),
		createdAt: moment().notNull(),
		updatedAt: moment().notNull()
	},
	(t) => [index('account_user').on(t.userId)]
);

export const verification = sqliteTable(
	'verification',
	{
		id: text().primaryKey(),
		identifier: text().notNull(),
		value: text().notNull(),
		expiresAt: moment().notNull(),
		createdAt: moment().notNull(),
		updatedAt: moment().notNull()
	},
	(t) => [index('verification_identifier').on(t.identifier)]
);

// Teams and who belongs to them
export const teams = sqliteTable('teams', {
	id: text().primaryKey(),
	name: text().notNull(),
	createdAt: text().notNull(),
	/** Filled for the worked example, so that it can be removed whole. */
	example: text(),
	/** How many questions one person may be asked in a quarter; empty is the usual number. */
	questions: integer(),
	/** What those the team works for are called on its pages; empty is customer. */
	called: text({ enum: ['colleague', 'patient', 'citizen'] }),
	/** Filled when the team sells nothing: then nobody is asked for revenue and margin. */
	unpaid: text(),
	/** A key customer is met formally at least once in so many months; empty is the usual number. */
	meetEvery: integer(),
	/** Who is told at once of what cannot wait; empty is the first owner. */
	duty: text(),
	/** So many days before a promise is due its holder says whether it will be on time; empty is the usual number. */
	slipDays: integer(),
	/** Filled while everybody in the house may read the purpose and what customers expect, without an account. */
	openToStaff: text(),
	/** So many months after a meeting its guests lose their names, and customers' words go; empty is never. */
	keepNames: integer(),
	keepWords: integer(),
	/** So many months the lines of what was done are kept; empty is for ever. */
	keepLines: integer()
});

export const memberships = sqliteTable(
	'memberships',
	{
		team: text()
			.notNull()
			.references(() => teams.id, { onDelete: 'cascade' }),
		user: text()
			.notNull()
			.references(() => user.id, { onDelete: 'cascade' }),
		role: text({ enum: ['owner', 'facilitator', 'member'] }).notNull(),
		/** The language they last read in: what the server writes to them is in it. */
		locale: text(),
		createdAt: text().notNull()
	},
	(t) => [primaryKey({ columns: [t.team, t.user] }), index('memberships_user').on(t.user)]
);

export const invites = sqliteTable(
	'invites',
	{
		id: text().primaryKey(),
		team: text()
			.notNull()
			.references(() => teams.id, { onDelete: 'cascade' }),
		email: text().notNull(),
		role: text({ enum: ['owner', 'facilitator', 'member'] }).notNull(),
		tokenHash: text().notNull().unique(),
		createdAt: text().notNull(),
		expiresAt: text().notNull(),
		usedAt: text()
	},
	(t) => [index('invites_team').on(t.team)]
);

export const setupLinks = sqliteTable('setup_links', {
	tokenHash: text().primaryKey(),
	createdAt: text().notNull(),
	usedAt: text()
});

export const apiTokens = sqliteTable('api_tokens', {
	tokenHash: text().primaryKey(),
	user: text()
		.notNull()
		.references(() => user.id, { onDelete: 'cascade' }),
	/** Filled for a token that reads this team and does nothing else; empty for one that works as its user. */
	team: text().references(() => teams.id, { onDelete: 'cascade' }),
	name: text().notNull(),
	createdAt: text().notNull(),
	revokedAt: text()
});

/** The address of a member's calendar: whoever has it reads their dates, and nothing else. */
export const calendarFeeds = sqliteTable(
	'calendar_feeds',
	{
		team: text()
			.notNull()
			.references(() => teams.id, { onDelete: 'cascade' }),
		user: text()
			.notNull()
			.references(() => user.id, { onDelete: 'cascade' }),
		tokenHash: text().notNull().unique(),
		createdAt: text().notNull()
	},
	(t) => [primaryKey({ columns: [t.team, t.user] })]
);

/** A key on a person's own device that signs them in. */
export const passkeys = sqliteTable(
	'passkeys',
	{
		/** The credential's own id. */
		id: text().primaryKey(),
		user: text()
			.notNull()
			.references(() => user.id, { onDelete: 'cascade' }),
		name: text().notNull(),
		publicKey: text().notNull(),
		counter: integer().notNull(),
		transports: text().notNull(),
		createdAt: text().notNull(),
		usedAt: text()
	},
	(t) => [index('passkeys_user').on(t.user)]
);

// What other programs are told
export const webhooks = sqliteTable(
	'webhooks',
	{
		id: text().primaryKey(),
		team: text()
			.notNull()
			.references(() => teams.id, { onDelete: 'cascade' }),
		url: text().notNull(),
		/** Signs what is sent, so it is kept as it is. */
		secret: text().notNull(),
		/** The events it is told, with a blank around each. */
		events: text().notNull(),
		by: text().notNull(),
		createdAt: text().notNull(),
		/** Since when nothing has arrived. */
		failingSince: text(),
		/** Filled while nothing is sent, with why. */
		offAt: text(),
		offWhy: text({ enum: ['person', 'failing', 'gone'] })
	},
	(t) => [index('webhooks_team').on(t.team)]
);

/** Events on their way to an address. What they say is read when they leave, so that nothing withdrawn is sent. */
export const deliveries = sqliteTable(
	'deliveries',
	{
		/** The event and the webhook: what happens once is told once. */
		id: text().primaryKey(),
		webhook: text()
			.notNull()
			.references(() => webhooks.id, { onDelete: 'cascade' }),
		/** The same for every address it is told to, and for every attempt. */
		event: text().notNull(),
		type: text({
			enum: ['meeting.closed', 'comment.added', 'charter.agreed', 'promise.due', 'promise.slipped']
		}).notNull(),
		/** What it is about: a meeting, a charter or a promise, and which comment or version of it. */
		source: text().notNull(),
		part: text(),
		/** When it happened. */
		at: text().notNull(),
		state: text({ enum: ['waiting', 'sent', 'failed', 'cancelled'] }).notNull(),
		attempts: integer().notNull(),
		nextAt: text().notNull(),
		createdAt: text().notNull(),
		sentAt: text(),
		error: text()
	},
	(t) => [
		index('deliveries_due').on(t.state, t.nextAt),
		index('deliveries_webhook').on(t.webhook, t.createdAt)
	]
);

// Customers
export const customers = sqliteTable(
	'customers',
	{
		id: text().primaryKey(),
		team: text()
			.notNull()
			.references(() => teams.id, { onDelete: 'cascade' }),
		name: text().notNull(),
		keyReason: text(),
		/** The kind of customer it is, in the team's own words. */
		segment: text(),
		/** What they buy in a year, in the team's own money, and what is left of it in percent. */
		revenue: integer(),
		margin: integer(),
		/** The day they became a customer; empty is the day they were entered. */
		since: text(),
		ref: text(),
		createdAt: text().notNull()
	},
	(t) => [index('customers_team').on(t.team)]
);

export const contacts = sqliteTable(
	'contacts',
	{
		id: text().primaryKey(),
		customer: text()
			.notNull()
			.references(() => customers.id, { onDelete: 'cascade' }),
		name: text().notNull(),
		title: text().notNull(),
		email: text(),
		/** The language and the time zone letters to this person are written in; empty is the usual one. */
		locale: text(),
		zone: text(),
		/** Of what they wish to hear unasked; empty is when something slips. */
		wants: text({ enum: ['none', 'slips', 'monthly'] }),
		createdAt: text().notNull()
	},
	(t) => [index('contacts_customer').on(t.customer)]
);

/** A word with a customer outside of any meeting: one line, by whoever had it. */
export const encounters = sqliteTable(
	'encounters',
	{
		id: text().primaryKey(),
		customer: text()
			.notNull()
			.references(() => customers.id, { onDelete: 'cascade' }),
		kind: text({ enum: ['call', 'visit', 'mail', 'chance'] }).notNull(),
		/** When in the life of a customer it was. */
		stage: text(),
		words: text().notNull(),
		by: text().notNull(),
		at: text().notNull()
	},
	(t) => [index('encounters_customer').on(t.customer, t.at)]
);

/** What a contact was asked to answer, in a meeting or by a survey, so that nobody is asked too much. */
export const askings = sqliteTable(
	'askings',
	{
		contact: text()
			.notNull()
			.references(() => contacts.id, { onDelete: 'cascade' }),
		kind: text({ enum: ['check-in', 'exit', 'survey'] }).notNull(),
		/** The meeting or the survey. */
		source: text().notNull(),
		round: integer().notNull(),
		questions: integer().notNull(),
		at: text().notNull()
	},
	(t) => [
		primaryKey({ columns: [t.contact, t.source, t.kind, t.round] }),
		index('askings_at').on(t.contact, t.at)
	]
);

// The charter: one draft that is edited, versions that never change
export const charters = sqliteTable(
	'charters',
	{
		id: text().primaryKey(),
		team: text()
			.notNull()
			.references(() => teams.id, { onDelete: 'cascade' }),
		title: text().notNull(),
		createdAt: text().notNull()
	},
	(t) => [index('charters_team').on(t.team)]
);

export const clauses = sqliteTable(
	'clauses',
	{
		id: text().primaryKey(),
		charter: text()
			.notNull()
			.references(() => charters.id, { onDelete: 'cascade' }),
		section: text().notNull(),
		position: integer().notNull(),
		text: text().notNull(),
		origin: text({ enum: ['assumed', 'promised', 'said', 'confirmed'] }).notNull(),
		/** The expectation that a measure measures. */
		measures: text(),
		ref: text(),
		rev: integer().notNull(),
		updatedBy: text(),
		updatedAt: text().notNull(),
		retiredAt: text()
	},
	(t) => [index('clauses_charter').on(t.charter)]
);

/** Every wording a clause of the draft has had, so that undo and "Tom changed this" have a text. */
export const clauseEdits = sqliteTable(
	'clause_edits',
	{
		clause: text()
			.notNull()
			.references(() => clauses.id, { onDelete: 'cascade' }),
		rev: integer().notNull(),
		text: text().notNull(),
		retiredAt: text(),
		by: text(),
		at: text().notNull()
	},
	(t) => [primaryKey({ columns: [t.clause, t.rev] })]
);

export const charterVersions = sqliteTable(
	'charter_versions',
	{
		charter: text()
			.notNull()
			.references(() => charters.id, { onDelete: 'cascade' }),
		number: integer().notNull(),
		note: text().notNull(),
		agreedBy: text().notNull(),
		cause: text({ enum: ['team', 'meeting'] }).notNull(),
		meeting: text(),
		seq: integer(),
		restores: integer(),
		at: text().notNull()
	},
	(t) => [primaryKey({ columns: [t.charter, t.number] })]
);

export const versionClauses = sqliteTable(
	'version_clauses',
	{
		charter: text()
			.notNull()
			.references(() => charters.id, { onDelete: 'cascade' }),
		number: integer().notNull(),
		clause: text().notNull(),
		section: text().notNull(),
		position: integer().notNull(),
		text: text().notNull(),
		origin: text({ enum: ['assumed', 'promised', 'said', 'confirmed'] }).notNull(),
		measures: text(),
		ref: text()
	},
	(t) => [primaryKey({ columns: [t.charter, t.number, t.clause] })]
);

export const clauseChanges = sqliteTable(
	'clause_changes',
	{
		charter: text()
			.notNull()
			.references(() => charters.id, { onDelete: 'cascade' }),
		version: integer().notNull(),
		clause: text().notNull(),
		section: text().notNull(),
		op: text({ enum: ['add', 'replace', 'remove'] }).notNull(),
		before: text(),
		after: text(),
		cause: text({ enum: ['team', 'meeting'] }).notNull(),
		/** Whose own decision it was, when no customer words stand behind it. */
		own: text(),
		meeting: text(),
		proposal: text(),
		proposedBy: text(),
		proposedAt: text(),
		yes: integer(),
		nearly: integer(),
		no: integer(),
		at: text().notNull()
	},
	(t) => [
		primaryKey({ columns: [t.charter, t.version, t.clause] }),
		index('clause_changes_clause').on(t.clause)
	]
);

/** A change of a clause, and one comment that caused it. */
export const traces = sqliteTable(
	'traces',
	{
		charter: text()
			.notNull()
			.references(() => charters.id, { onDelete: 'cascade' }),
		version: integer().notNull(),
		clause: text().notNull(),
		meeting: text().notNull(),
		comment: text().notNull()
	},
	(t) => [
		primaryKey({ columns: [t.charter, t.version, t.clause, t.meeting, t.comment] }),
		index('traces_comment').on(t.meeting, t.comment)
	]
);

// Meetings: the plan is a row, what happens in the room is a log
export const meetings = sqliteTable(
	'meetings',
	{
		id: text().primaryKey(),
		team: text()
			.notNull()
			.references(() => teams.id, { onDelete: 'cascade' }),
		charter: text()
			.notNull()
			.references(() => charters.id, { onDelete: 'cascade' }),
		title: text().notNull(),
		objective: text().notNull(),
		startsAt: text().notNull(),
		zone: text().notNull(),
		agenda: text().notNull(),
		facilitator: text().notNull(),
		standIn: text(),
		names: text({ enum: ['names', 'organisation', 'none'] }).notNull(),
		showing: text({ enum: ['chosen', 'at-once'] }).notNull(),
		state: text({ enum: ['planned', 'open', 'closed', 'called-off'] }).notNull(),
		calledOffAt: text(),
		calledOffReason: text(),
		/** The charter version it was opened on and shows for its whole life. */
		version: integer(),
		code: text().unique(),
		roomToken: text().unique(),
		/** Filled for a played meeting: who holds this key states the minute. */
		clockHash: text(),
		/** "off": nothing is computed of how it goes, until the facilitator switches it on. */
		climate: text({ enum: ['on', 'off'] })
			.notNull()
			.default('on'),
		/** When in the life of a customer it listens: for what is said in it of no moment of touch. */
		stage: text(),
		/** Filled when the customers are asked in it why they buy and stay. */
		asksReasons: text(),
		/** A practice copy: left out of history, trends and promises. */
		rehearses: text(),
		/** Changes when bodies of the log were rewritten; browsers then start over. */
		epoch: integer().notNull(),
		ref: text(),
		createdAt: text().notNull()
	},
	(t) => [index('meetings_team').on(t.team), index('meetings_charter').on(t.charter)]
);

export const meetingCustomers = sqliteTable(
	'meeting_customers',
	{
		meeting: text()
			.notNull()
			.references(() => meetings.id, { onDelete: 'cascade' }),
		customer: text()
			.notNull()
			.references(() => customers.id, { onDelete: 'cascade' })
	},
	(t) => [
		primaryKey({ columns: [t.meeting, t.customer] }),
		index('meeting_customers_customer').on(t.customer)
	]
);

export const personalLinks = sqliteTable(
	'personal_links',
	{
		tokenHash: text().primaryKey(),
		meeting: text()
			.notNull()
			.references(() => meetings.id, { onDelete: 'cascade' }),
		contact: text()
			.notNull()
			.references(() => contacts.id, { onDelete: 'cascade' }),
		createdAt: text().notNull()
	},
	(t) => [index('personal_links_meeting').on(t.meeting)]
);

// Asking people to come
/** The words around the facts of an invitation, one for each language it is sent in. */
export const letters = sqliteTable(
	'letters',
	{
		meeting: text()
			.notNull()
			.references(() => meetings.id, { onDelete: 'cascade' }),
		locale: text().notNull(),
		subject: text().notNull(),
		opening: text().notNull(),
		closing: text().notNull(),
		by: text().notNull(),
		at: text().notNull()
	},
	(t) => [primaryKey({ columns: [t.meeting, t.locale] })]
);

export const invitations = sqliteTable(
	'invitations',
	{
		/** Also the UID of the calendar entry. */
		id: text().primaryKey(),
		meeting: text()
			.notNull()
			.references(() => meetings.id, { onDelete: 'cascade' }),
		contact: text()
			.notNull()
			.references(() => contacts.id, { onDelete: 'cascade' }),
		askedBy: text().notNull(),
		askedAt: text().notNull(),
		/** Of the calendar entry: how often it was told, and what was told last. Empty: a letter without an entry. */
		sequence: integer().notNull(),
		told: text(),
		answer: text({ enum: ['yes', 'another', 'no'] }),
		reason: text(),
		answeredAt: text(),
		/** What would make the hour worth it, in their words. */
		wish: text(),
		wishedAt: text()
	},
	(t) => [unique('invitations_once').on(t.meeting, t.contact)]
);

/** Times a meeting could be held at, as long as none is chosen. */
export const slots = sqliteTable(
	'slots',
	{
		id: text().primaryKey(),
		meeting: text()
			.notNull()
			.references(() => meetings.id, { onDelete: 'cascade' }),
		startsAt: text().notNull()
	},
	(t) => [unique('slots_once').on(t.meeting, t.startsAt)]
);

export const slotPicks = sqliteTable(
	'slot_picks',
	{
		slot: text()
			.notNull()
			.references(() => slots.id, { onDelete: 'cascade' }),
		contact: text()
			.notNull()
			.references(() => contacts.id, { onDelete: 'cascade' }),
		at: text().notNull()
	},
	(t) => [primaryKey({ columns: [t.slot, t.contact] })]
);

// Preparing for a meeting
/** What each member has done to be ready. */
export const prepared = sqliteTable(
	'prepared',
	{
		meeting: text()
			.notNull()
			.references(() => meetings.id, { onDelete: 'cascade' }),
		user: text()
			.notNull()
			.references(() => user.id, { onDelete: 'cascade' }),
		step: text({ enum: ['charter', 'kinds', 'lines', 'earlier'] }).notNull(),
		at: text().notNull()
	},
	(t) => [primaryKey({ columns: [t.meeting, t.user, t.step] })]
);

/** Where a member thinks the meeting will land. Told as totals only. */
export const landings = sqliteTable(
	'landings',
	{
		meeting: text()
			.notNull()
			.references(() => meetings.id, { onDelete: 'cascade' }),
		user: text()
			.notNull()
			.references(() => user.id, { onDelete: 'cascade' }),
		kind: text({ enum: ['War', 'Advertisement', 'Love-In', '4F'] }).notNull(),
		at: text().notNull()
	},
	(t) => [primaryKey({ columns: [t.meeting, t.user] })]
);

/** Unsigned: nobody stands here, the minute is the finest time, and no line of the activity tells of it. */
export const worries = sqliteTable(
	'worries',
	{
		id: text().primaryKey(),
		meeting: text()
			.notNull()
			.references(() => meetings.id, { onDelete: 'cascade' }),
		about: text({ enum: ['worry', 'hate'] }).notNull(),
		words: text().notNull(),
		at: text().notNull()
	},
	(t) => [index('worries_meeting').on(t.meeting)]
);

/** What a member thinks the customers will say: written once, never changed, brought into the room when it opens. */
export const sealedGuesses = sqliteTable(
	'sealed_guesses',
	{
		meeting: text()
			.notNull()
			.references(() => meetings.id, { onDelete: 'cascade' }),
		user: text()
			.notNull()
			.references(() => user.id, { onDelete: 'cascade' }),
		guesses: text().notNull(),
		at: text().notNull()
	},
	(t) => [primaryKey({ columns: [t.meeting, t.user] })]
);

/** Who listens, who writes, who may answer, and who will not be there. */
export const duties = sqliteTable(
	'duties',
	{
		meeting: text()
			.notNull()
			.references(() => meetings.id, { onDelete: 'cascade' }),
		user: text()
			.notNull()
			.references(() => user.id, { onDelete: 'cascade' }),
		duty: text({ enum: ['listens', 'writes', 'answers', 'away'] }).notNull()
	},
	(t) => [primaryKey({ columns: [t.meeting, t.user] })]
);

/** Whether somebody objective leads, as it was decided, with the answers it was decided on. */
export const facilitations = sqliteTable('facilitations', {
	meeting: text()
		.primaryKey()
		.references(() => meetings.id, { onDelete: 'cascade' }),
	choice: text({ enum: ['objective', 'own'] }).notNull(),
	note: text().notNull(),
	answers: text().notNull(),
	by: text().notNull(),
	at: text().notNull()
});

/** Mails that are to go out, written in the commit of what caused them. The words go when they are no longer needed. */
export const mails = sqliteTable(
	'mails',
	{
		/** Also the Message-ID, so that a mail handed over twice is known as one. */
		id: text().primaryKey(),
		/** Empty for a mail of an account, such as a link to sign in. */
		team: text().references(() => teams.id, { onDelete: 'cascade' }),
		to: text().notNull(),
		toName: text(),
		/** The person who pressed, whose name stands as the sender's; answers go to their address. */
		fromName: text(),
		replyTo: text(),
		subject: text().notNull(),
		text: text().notNull(),
		html: text().notNull(),
		ics: text(),
		/** A file that goes with it, in base64. */
		file: text(),
		fileName: text(),
		method: text({ enum: ['REQUEST', 'CANCEL'] }),
		/** What it is about, such as an invitation and its id. */
		about: text().notNull(),
		source: text().notNull(),
		state: text({ enum: ['waiting', 'sent', 'failed', 'cancelled'] }).notNull(),
		attempts: integer().notNull(),
		nextAt: text().notNull(),
		createdAt: text().notNull(),
		sentAt: text(),
		error: text()
	},
	(t) => [index('mails_due').on(t.state, t.nextAt), index('mails_about').on(t.about, t.source)]
);

/** A person in one meeting. Never a user, and no path makes one. */
export const guests = sqliteTable(
	'guests',
	{
		id: text().primaryKey(),
		meeting: text()
			.notNull()
			.references(() => meetings.id, { onDelete: 'cascade' }),
		tokenHash: text().notNull().unique(),
		contact: text(),
		/** The name of somebody who may not come in before the facilitator lets them. */
		waitingName: text(),
		waitingCustomer: text(),
		createdAt: text().notNull(),
		revokedAt: text()
	},
	(t) => [index('guests_meeting').on(t.meeting), index('guests_contact').on(t.contact)]
);

/** A link that shows a meeting on a screen, and the cookie it was exchanged for. */
export const screens = sqliteTable(
	'screens',
	{
		id: text().primaryKey(),
		meeting: text()
			.notNull()
			.references(() => meetings.id, { onDelete: 'cascade' }),
		linkHash: text().notNull().unique(),
		cookieHash: text().unique(),
		createdAt: text().notNull(),
		revokedAt: text()
	},
	(t) => [index('screens_meeting').on(t.meeting)]
);

/** Only failures are counted: a wrong code or a wrong password, by address. */
export const failures = sqliteTable(
	'failures',
	{
		id: text().primaryKey(),
		kind: text({ enum: ['code', 'password'] }).notNull(),
		address: text().notNull(),
		at: text().notNull()
	},
	(t) => [index('failures_address').on(t.kind, t.address, t.at), index('failures_at').on(t.at)]
);

export const meetingEvents = sqliteTable(
	'meeting_events',
	{
		meeting: text()
			.notNull()
			.references(() => meetings.id, { onDelete: 'cascade' }),
		seq: integer().notNull(),
		command: text().notNull(),
		part: integer().notNull(),
		at: text().notNull(),
		type: text().notNull(),
		body: text().notNull()
	},
	(t) => [
		primaryKey({ columns: [t.meeting, t.seq] }),
		unique('meeting_events_command').on(t.meeting, t.command, t.part)
	]
);

/** What a command said, kept also when it became no fact: the same id with another body is refused. */
export const meetingCommands = sqliteTable(
	'meeting_commands',
	{
		meeting: text()
			.notNull()
			.references(() => meetings.id, { onDelete: 'cascade' }),
		command: text().notNull(),
		hash: text().notNull(),
		seq: integer().notNull()
	},
	(t) => [primaryKey({ columns: [t.meeting, t.command] })]
);

/** Tells the same voter again within one meeting; gone at its close, and with it every way back to a person. */
export const voterKeys = sqliteTable('voter_keys', {
	meeting: text()
		.primaryKey()
		.references(() => meetings.id, { onDelete: 'cascade' }),
	key: text().notNull()
});

/** A member's own note on a meeting. Nobody else's to read. */
export const notes = sqliteTable(
	'notes',
	{
		meeting: text()
			.notNull()
			.references(() => meetings.id, { onDelete: 'cascade' }),
		user: text()
			.notNull()
			.references(() => user.id, { onDelete: 'cascade' }),
		words: text().notNull(),
		updatedAt: text().notNull()
	},
	(t) => [primaryKey({ columns: [t.meeting, t.user] })]
);

/** A face for the wall: small, stripped, base64, erased with the person. */
export const photos = sqliteTable(
	'photos',
	{
		id: text().primaryKey(),
		meeting: text()
			.notNull()
			.references(() => meetings.id, { onDelete: 'cascade' }),
		person: text().notNull(),
		image: text().notNull()
	},
	(t) => [index('photos_person').on(t.meeting, t.person)]
);

// What the log leaves behind for reading, written in the commit of the fact
export const people = sqliteTable(
	'people',
	{
		meeting: text()
			.notNull()
			.references(() => meetings.id, { onDelete: 'cascade' }),
		id: text().notNull(),
		name: text().notNull(),
		side: text({ enum: ['facilitator', 'team', 'observer', 'customer'] }).notNull(),
		title: text(),
		since: text(),
		line: text(),
		customer: text(),
		contact: text(),
		ref: text(),
		at: text().notNull()
	},
	(t) => [primaryKey({ columns: [t.meeting, t.id] }), index('people_customer').on(t.customer)]
);

export const comments = sqliteTable(
	'comments',
	{
		meeting: text()
			.notNull()
			.references(() => meetings.id, { onDelete: 'cascade' }),
		id: text().notNull(),
		charter: text().notNull(),
		seq: integer().notNull(),
		number: integer().notNull(),
		clause: text(),
		section: text(),
		quote: text(),
		verb: text({ enum: ['keep', 'change', 'add', 'drop', 'ask'] }),
		words: text().notNull(),
		folded: text().notNull(),
		side: text({ enum: ['facilitator', 'team', 'observer', 'customer'] }).notNull(),
		/** Empty for an unsigned comment: then nobody knows. */
		by: text(),
		/** Who may read it besides its author: what was typed before the announcement or in silence is the console's until it is shown. */
		readers: text({ enum: ['team', 'console'] })
			.notNull()
			.default('team'),
		outcome: text(),
		/** The moment of touch it is about. */
		moment: text(),
		/** What is a matter of its own wherever it comes up. */
		kind: text({ enum: ['no-news'] }),
		/** The comment it answers a question about, and which of the three questions. */
		parent: text(),
		question: text({ enum: ['what', 'when', 'then'] }),
		ref: text(),
		at: text().notNull(),
		withdrawnAt: text()
	},
	(t) => [
		primaryKey({ columns: [t.meeting, t.id] }),
		index('comments_charter').on(t.charter),
		index('comments_clause').on(t.clause),
		index('comments_moment').on(t.moment)
	]
);

export const promises = sqliteTable(
	'promises',
	{
		id: text().primaryKey(),
		team: text()
			.notNull()
			.references(() => teams.id, { onDelete: 'cascade' }),
		meeting: text(),
		what: text().notNull(),
		owner: text().notNull(),
		due: text(),
		/** The days on which it was kept and the customer was told: after the meeting, so not in its log. */
		keptOn: text(),
		toldOn: text(),
		/** Given to a customer outside of any meeting: what sales promised, or the team itself. */
		customer: text(),
		source: text({ enum: ['sales', 'team'] }),
		/** The member who answers for it today; empty while only the name in `owner` is known. */
		holder: text(),
		/** The hand-over that waits for an answer: one at a time. */
		asked: text(),
		/** What the holder said to "will it be on time?", and the new day when it will not. */
		checked: text({ enum: ['on time', 'slips'] }),
		checkedAt: text(),
		movedTo: text(),
		/** The day on which the customers were told of the new day. */
		slipToldOn: text(),
		brokenOn: text(),
		brokenWhy: text(),
		/** How far the holder was reminded already. */
		nagged: text({ enum: ['window', 'eve', 'late'] }),
		ref: text(),
		at: text().notNull()
	},
	(t) => [index('promises_team').on(t.team), index('promises_meeting').on(t.meeting)]
);

/** A promise offered to another member, who takes it or not. */
export const handovers = sqliteTable(
	'handovers',
	{
		id: text().primaryKey(),
		promise: text()
			.notNull()
			.references(() => promises.id, { onDelete: 'cascade' }),
		from: text().notNull(),
		to: text().notNull(),
		at: text().notNull(),
		answer: text({ enum: ['yes', 'no', 'taken back'] }),
		answeredAt: text()
	},
	(t) => [index('handovers_promise').on(t.promise), index('handovers_to').on(t.to)]
);

/** A message to one customer about promises, drafted by the guard and sent by a person. */
export const promiseLetters = sqliteTable(
	'promise_letters',
	{
		id: text().primaryKey(),
		team: text()
			.notNull()
			.references(() => teams.id, { onDelete: 'cascade' }),
		contact: text()
			.notNull()
			.references(() => contacts.id, { onDelete: 'cascade' }),
		kind: text({ enum: ['slips', 'monthly'] }).notNull(),
		/** The promise, or the month. */
		source: text().notNull(),
		locale: text().notNull(),
		subject: text().notNull(),
		text: text().notNull(),
		/** Why this person may be written to, by what they wish to hear. */
		because: text().notNull(),
		at: text().notNull(),
		/** How it left, by whom, and when; or that it was dropped. */
		state: text({ enum: ['draft', 'mailed', 'said', 'dropped'] }).notNull(),
		by: text(),
		doneAt: text()
	},
	(t) => [
		unique('promise_letters_once').on(t.kind, t.source, t.contact),
		index('promise_letters_team').on(t.team, t.state)
	]
);

/** What both sides expect of each other, in one sentence each, and who stood for it. */
export const expectations = sqliteTable(
	'expectations',
	{
		id: text().primaryKey(),
		team: text()
			.notNull()
			.references(() => teams.id, { onDelete: 'cascade' }),
		customer: text()
			.notNull()
			.references(() => customers.id, { onDelete: 'cascade' }),
		words: text().notNull(),
		origin: text({ enum: ['joint', 'promised'] }).notNull(),
		/** Who in sales promised it. */
		promisedBy: text(),
		/** The promise that stands behind a promised one. */
		promise: text(),
		/** Who signed it off on either side, and when. */
		teamBy: text(),
		teamOn: text(),
		customerBy: text(),
		customerOn: text(),
		by: text().notNull(),
		at: text().notNull()
	},
	(t) => [index('expectations_team').on(t.team, t.customer)]
);

/** "Ask again": after a version was agreed its changes are rated anew, months later. */
export const followUps = sqliteTable(
	'follow_ups',
	{
		id: text().primaryKey(),
		team: text()
			.notNull()
			.references(() => teams.id, { onDelete: 'cascade' }),
		charter: text()
			.notNull()
			.references(() => charters.id, { onDelete: 'cascade' }),
		version: integer().notNull(),
		due: text().notNull(),
		/** Rises with each new day, so that calendars move their entry. */
		sequence: integer().notNull(),
		at: text().notNull(),
		doneOn: text(),
		by: text()
	},
	(t) => [unique('follow_ups_once').on(t.charter, t.version), index('follow_ups_team').on(t.team)]
);

/** Words that cannot wait for the end of a meeting: whose they became, and how long they waited. */
export const urgents = sqliteTable(
	'urgents',
	{
		meeting: text()
			.notNull()
			.references(() => meetings.id, { onDelete: 'cascade' }),
		comment: text().notNull(),
		team: text()
			.notNull()
			.references(() => teams.id, { onDelete: 'cascade' }),
		at: text().notNull(),
		/** The member it went to, once it did. */
		owner: text(),
		sentAt: text(),
		answeredAt: text(),
		answeredBy: text()
	},
	(t) => [primaryKey({ columns: [t.meeting, t.comment] }), index('urgents_team').on(t.team)]
);

// What happens between meetings: entered by hand, by anybody of the team
export const trainings = sqliteTable(
	'trainings',
	{
		id: text().primaryKey(),
		charter: text()
			.notNull()
			.references(() => charters.id, { onDelete: 'cascade' }),
		name: text().notNull(),
		sessions: integer(),
		completed: text().notNull(),
		by: text().notNull(),
		at: text().notNull()
	},
	(t) => [index('trainings_charter').on(t.charter)]
);

export const trainingPeople = sqliteTable(
	'training_people',
	{
		training: text()
			.notNull()
			.references(() => trainings.id, { onDelete: 'cascade' }),
		name: text().notNull()
	},
	(t) => [primaryKey({ columns: [t.training, t.name] })]
);

/** What a training is for. One without a link is for the whole charter. */
export const trainingLinks = sqliteTable(
	'training_links',
	{
		training: text()
			.notNull()
			.references(() => trainings.id, { onDelete: 'cascade' }),
		kind: text({ enum: ['clause', 'theme'] }).notNull(),
		target: text().notNull()
	},
	(t) => [primaryKey({ columns: [t.training, t.kind, t.target] })]
);

/** Customers asked again after the meetings. The numbers are a sorted list: nobody's answer has a place. */
export const waves = sqliteTable(
	'waves',
	{
		id: text().primaryKey(),
		charter: text()
			.notNull()
			.references(() => charters.id, { onDelete: 'cascade' }),
		clause: text().notNull(),
		label: text().notNull(),
		month: text().notNull(),
		importance: text().notNull(),
		performance: text().notNull(),
		by: text().notNull(),
		at: text().notNull()
	},
	(t) => [index('waves_charter').on(t.charter, t.clause)]
);

/** How many complaints a month brought on a theme, counted elsewhere. A month without a row is unknown, not zero. */
export const complaintCounts = sqliteTable(
	'complaint_counts',
	{
		team: text()
			.notNull()
			.references(() => teams.id, { onDelete: 'cascade' }),
		theme: text().notNull(),
		month: text().notNull(),
		count: integer().notNull(),
		/** How many customers were served that month, where the team knows. */
		customers: integer(),
		by: text().notNull(),
		at: text().notNull()
	},
	(t) => [primaryKey({ columns: [t.team, t.theme, t.month] })]
);

/** What a measure of the charter came to in a month. */
export const figures = sqliteTable(
	'figures',
	{
		charter: text()
			.notNull()
			.references(() => charters.id, { onDelete: 'cascade' }),
		clause: text().notNull(),
		month: text().notNull(),
		value: text().notNull(),
		unit: text().notNull(),
		by: text().notNull(),
		at: text().notNull()
	},
	(t) => [primaryKey({ columns: [t.charter, t.clause, t.month] })]
);

/** Whether a measure or guideline helps or hinders an expectation, in the wordings both had when it was judged. */
export const serves = sqliteTable(
	'serves',
	{
		charter: text()
			.notNull()
			.references(() => charters.id, { onDelete: 'cascade' }),
		clause: text().notNull(),
		expectation: text().notNull(),
		mark: text({ enum: ['serves', 'hinders', 'neutral'] }).notNull(),
		wording: text().notNull(),
		against: text().notNull(),
		by: text().notNull(),
		at: text().notNull()
	},
	(t) => [primaryKey({ columns: [t.charter, t.clause, t.expectation] })]
);

/** What the team thinks it saves by doing without something: hours a month. */
export const savings = sqliteTable(
	'savings',
	{
		charter: text()
			.notNull()
			.references(() => charters.id, { onDelete: 'cascade' }),
		kind: text({ enum: ['clause', 'theme'] }).notNull(),
		target: text().notNull(),
		hours: integer().notNull(),
		by: text().notNull(),
		at: text().notNull()
	},
	(t) => [primaryKey({ columns: [t.charter, t.kind, t.target] })]
);

/** Where customers meet the team. One that is no longer offered keeps what was said of it. */
export const moments = sqliteTable(
	'moments',
	{
		id: text().primaryKey(),
		team: text()
			.notNull()
			.references(() => teams.id, { onDelete: 'cascade' }),
		name: text().notNull(),
		/** When one listens to customers there: one of the usual stages, or one of the team's own. */
		stage: text().notNull(),
		position: integer().notNull(),
		/** The members who answer for it: the deputy on days the owner is away. */
		owner: text(),
		deputy: text(),
		createdAt: text().notNull(),
		retiredAt: text()
	},
	(t) => [index('moments_team').on(t.team)]
);

/** What a team made of a stage it listens in, or one of its own. The usual ones need no row. */
export const stages = sqliteTable(
	'stages',
	{
		team: text()
			.notNull()
			.references(() => teams.id, { onDelete: 'cascade' }),
		/** One of the usual five, or an id: what was said stays with it, whatever it is called. */
		stage: text().notNull(),
		name: text().notNull(),
		/** What one asks there, one question a line. */
		questions: text().notNull(),
		position: integer().notNull(),
		at: text().notNull(),
		retiredAt: text()
	},
	(t) => [primaryKey({ columns: [t.team, t.stage] })]
);

// Measuring, exceeding and deciding: what the team aims at, and what people made of the numbers
/** What an expectation promises, and what would be more than that; in the team's words. */
export const targets = sqliteTable(
	'targets',
	{
		charter: text()
			.notNull()
			.references(() => charters.id, { onDelete: 'cascade' }),
		clause: text().notNull(),
		promise: text().notNull(),
		stretch: text().notNull(),
		by: text().notNull(),
		at: text().notNull()
	},
	(t) => [primaryKey({ columns: [t.charter, t.clause] })]
);

/** What people decided, and why: about a customer that costs more than it brings, or about anything else. */
export const decisions = sqliteTable(
	'decisions',
	{
		id: text().primaryKey(),
		team: text()
			.notNull()
			.references(() => teams.id, { onDelete: 'cascade' }),
		what: text().notNull(),
		why: text().notNull(),
		way: text({ enum: ['reprice', 'simplify', 'part', 'keep', 'other'] }).notNull(),
		/** Whom it is about, where it is about one. */
		customer: text().references(() => customers.id, { onDelete: 'cascade' }),
		/** What it costs now and brings later, and the day to look at it again. */
		costs: text().notNull(),
		gains: text().notNull(),
		review: text(),
		reviewedAt: text(),
		by: text().notNull(),
		at: text().notNull()
	},
	(t) => [index('decisions_team').on(t.team, t.at), index('decisions_customer').on(t.customer)]
);

/** Which clauses a decision serves, and which it hurts. */
export const decisionClauses = sqliteTable(
	'decision_clauses',
	{
		decision: text()
			.notNull()
			.references(() => decisions.id, { onDelete: 'cascade' }),
		clause: text().notNull(),
		mark: text({ enum: ['serves', 'hurts'] }).notNull()
	},
	(t) => [primaryKey({ columns: [t.decision, t.clause] })]
);

/** How the customers of one segment are served, and what that costs in a year. */
export const segmentCare = sqliteTable(
	'segment_care',
	{
		team: text()
			.notNull()
			.references(() => teams.id, { onDelete: 'cascade' }),
		segment: text().notNull(),
		how: text().notNull(),
		cost: integer(),
		/** The rule: whoever has no segment and buys for so much or more comes here. */
		fromRevenue: integer(),
		by: text().notNull(),
		at: text().notNull()
	},
	(t) => [primaryKey({ columns: [t.team, t.segment] })]
);

/** "Your job? Our common job?", asked of the next ten people. */
export const litmuses = sqliteTable(
	'litmuses',
	{
		id: text().primaryKey(),
		team: text()
			.notNull()
			.references(() => teams.id, { onDelete: 'cascade' }),
		token: text().notNull().unique(),
		by: text().notNull(),
		at: text().notNull(),
		closedAt: text()
	},
	(t) => [index('litmuses_team').on(t.team)]
);

/** Nobody's in particular: neither a name nor a time is kept, and the id is drawn anew. */
export const litmusAnswers = sqliteTable(
	'litmus_answers',
	{
		id: text().primaryKey(),
		litmus: text()
			.notNull()
			.references(() => litmuses.id, { onDelete: 'cascade' }),
		job: text().notNull(),
		common: text().notNull()
	},
	(t) => [index('litmus_answers_litmus').on(t.litmus)]
);

/** A theme of the whole organisation: themes of several teams, each with records of its own. */
export const joinedThemes = sqliteTable('joined_themes', {
	id: text().primaryKey(),
	name: text().notNull(),
	by: text().notNull(),
	at: text().notNull()
});

export const joinedThemeParts = sqliteTable(
	'joined_theme_parts',
	{
		theme: text()
			.primaryKey()
			.references(() => themes.id, { onDelete: 'cascade' }),
		joined: text()
			.notNull()
			.references(() => joinedThemes.id, { onDelete: 'cascade' }),
		by: text().notNull(),
		at: text().notNull()
	},
	(t) => [index('joined_theme_parts_joined').on(t.joined)]
);

// Themes: the same thing said over several meetings, put together by people
export const themes = sqliteTable(
	'themes',
	{
		id: text().primaryKey(),
		team: text()
			.notNull()
			.references(() => teams.id, { onDelete: 'cascade' }),
		label: text().notNull(),
		/** Why customers come or stay, where it is not about something to do better. */
		reason: text({ enum: ['buy', 'stay'] }),
		ref: text(),
		createdAt: text().notNull(),
		/** Filled when it was joined to another one, or taken back. */
		goneAt: text(),
		/** What it was joined to. */
		joined: text()
	},
	(t) => [index('themes_team').on(t.team)]
);

/** Where a comment belongs: to one theme, or to none. */
export const themeComments = sqliteTable(
	'theme_comments',
	{
		meeting: text()
			.notNull()
			.references(() => meetings.id, { onDelete: 'cascade' }),
		comment: text().notNull(),
		theme: text()
			.notNull()
			.references(() => themes.id, { onDelete: 'cascade' })
	},
	(t) => [
		primaryKey({ columns: [t.meeting, t.comment] }),
		index('theme_comments_theme').on(t.theme)
	]
);

/** What was rated on the spot in a meeting and counts for a theme. */
export const themeSubjects = sqliteTable(
	'theme_subjects',
	{
		meeting: text()
			.notNull()
			.references(() => meetings.id, { onDelete: 'cascade' }),
		subject: text().notNull(),
		theme: text()
			.notNull()
			.references(() => themes.id, { onDelete: 'cascade' })
	},
	(t) => [
		primaryKey({ columns: [t.meeting, t.subject] }),
		index('theme_subjects_theme').on(t.theme)
	]
);

/** Everything people did with themes, in the order they did it. Only ever added to. */
export const themeMoves = sqliteTable(
	'theme_moves',
	{
		id: text().primaryKey(),
		team: text()
			.notNull()
			.references(() => teams.id, { onDelete: 'cascade' }),
		theme: text()
			.notNull()
			.references(() => themes.id, { onDelete: 'cascade' }),
		/** Of the team, without holes. */
		number: integer().notNull(),
		kind: text({
			enum: ['made', 'renamed', 'merged', 'taken', 'joined', 'split', 'linked', 'rated', 'undone']
		}).notNull(),
		body: text().notNull(),
		by: text(),
		at: text().notNull()
	},
	(t) => [unique('theme_moves_number').on(t.team, t.number), index('theme_moves_theme').on(t.theme)]
);

/** Where the charter speaks of a theme, as a person judged it for one version. The newest counts. */
export const themeLinks = sqliteTable(
	'theme_links',
	{
		move: text()
			.primaryKey()
			.references(() => themeMoves.id, { onDelete: 'cascade' }),
		theme: text()
			.notNull()
			.references(() => themes.id, { onDelete: 'cascade' }),
		charter: text()
			.notNull()
			.references(() => charters.id, { onDelete: 'cascade' }),
		version: integer().notNull(),
		number: integer().notNull(),
		/** Empty when a judgement was taken back and there was none before. */
		onCharter: text({ enum: ['yes', 'partly', 'no'] }),
		clause: text(),
		by: text(),
		at: text().notNull()
	},
	(t) => [index('theme_links_theme').on(t.theme, t.charter)]
);

/** How a closed meeting went, as it was last computed: anew after each thing that counts. Never of a practice. */
export const climates = sqliteTable('climates', {
	meeting: text()
		.primaryKey()
		.references(() => meetings.id, { onDelete: 'cascade' }),
	/** The label that counts: the facilitator's where it was overruled. */
	label: text().notNull(),
	configVersion: text().notNull(),
	result: text().notNull(),
	at: text().notNull()
});

/** Links to the report of a meeting as its customers may read it, each until it ends or is taken back. */
export const reportLinks = sqliteTable(
	'report_links',
	{
		id: text().primaryKey(),
		meeting: text()
			.notNull()
			.references(() => meetings.id, { onDelete: 'cascade' }),
		tokenHash: text().notNull().unique(),
		/** Whom it was mailed to; empty for a link that somebody copied. */
		contact: text().references(() => contacts.id, { onDelete: 'cascade' }),
		by: text().notNull(),
		createdAt: text().notNull(),
		expiresAt: text().notNull(),
		revokedAt: text()
	},
	(t) => [index('report_links_meeting').on(t.meeting)]
);

/** Who was told what came of what they said. A mail counts from when it is sent, so the outbox is asked. */
export const told = sqliteTable(
	'told',
	{
		id: text().primaryKey(),
		team: text()
			.notNull()
			.references(() => teams.id, { onDelete: 'cascade' }),
		/** Whoever is no contact of a customer is the guest of one meeting. */
		contact: text().references(() => contacts.id, { onDelete: 'cascade' }),
		person: text(),
		kind: text({ enum: ['meeting', 'version', 'theme'] }).notNull(),
		/** The meeting, the charter and its version with a blank between, or the theme. */
		source: text().notNull(),
		how: text({ enum: ['mail', 'page', 'said'] }).notNull(),
		/** The mail in the outbox. */
		mail: text(),
		/** The member who pressed; empty where they said themselves that they read it. */
		by: text(),
		at: text().notNull()
	},
	(t) => [
		unique('told_once').on(t.kind, t.source, t.contact, t.how),
		unique('told_person_once').on(t.kind, t.source, t.person, t.how),
		index('told_contact').on(t.contact)
	]
);

/** A link to a person's own page: of a contact over all meetings, or of a guest of one meeting. */
export const pageLinks = sqliteTable(
	'page_links',
	{
		id: text().primaryKey(),
		team: text()
			.notNull()
			.references(() => teams.id, { onDelete: 'cascade' }),
		contact: text().references(() => contacts.id, { onDelete: 'cascade' }),
		meeting: text().references(() => meetings.id, { onDelete: 'cascade' }),
		person: text(),
		tokenHash: text().notNull().unique(),
		by: text().notNull(),
		createdAt: text().notNull(),
		expiresAt: text().notNull(),
		revokedAt: text()
	},
	(t) => [index('page_links_team').on(t.team)]
);

/** A word of thanks to one person of a meeting, written by whoever signs it. */
export const thanks = sqliteTable(
	'thanks',
	{
		meeting: text()
			.notNull()
			.references(() => meetings.id, { onDelete: 'cascade' }),
		person: text().notNull(),
		words: text().notNull(),
		by: text().notNull(),
		at: text().notNull()
	},
	(t) => [primaryKey({ columns: [t.meeting, t.person] })]
);

/** What somebody says of what came of their words, and what the team answers. The newest of a comment counts. */
export const verdicts = sqliteTable(
	'verdicts',
	{
		id: text().primaryKey(),
		meeting: text()
			.notNull()
			.references(() => meetings.id, { onDelete: 'cascade' }),
		comment: text().notNull(),
		person: text().notNull(),
		verdict: text({ enum: ['meant', 'not-quite'] }).notNull(),
		words: text().notNull(),
		at: text().notNull(),
		answer: text(),
		answeredBy: text(),
		answeredAt: text()
	},
	(t) => [index('verdicts_comment').on(t.meeting, t.comment)]
);

/** What a person of the team wrote to all who raised a theme; also on the page of their meetings. */
export const tellings = sqliteTable(
	'tellings',
	{
		id: text().primaryKey(),
		theme: text()
			.notNull()
			.references(() => themes.id, { onDelete: 'cascade' }),
		words: text().notNull(),
		by: text().notNull(),
		at: text().notNull()
	},
	(t) => [index('tellings_theme').on(t.theme)]
);

/** A version told to those it is for: "you said, we changed, we did not, because". */
export const announcements = sqliteTable(
	'announcements',
	{
		charter: text()
			.notNull()
			.references(() => charters.id, { onDelete: 'cascade' }),
		version: integer().notNull(),
		opening: text().notNull(),
		/** How often it was written: who writes over another's words is told so. */
		rev: integer().notNull(),
		by: text().notNull(),
		at: text().notNull(),
		/** The address of its public page while there is one. */
		token: text().unique()
	},
	(t) => [primaryKey({ columns: [t.charter, t.version] })]
);

export const announcementLines = sqliteTable(
	'announcement_lines',
	{
		charter: text()
			.notNull()
			.references(() => charters.id, { onDelete: 'cascade' }),
		version: integer().notNull(),
		/** The clause that changed, or the comment that was not followed. */
		key: text().notNull(),
		position: integer().notNull(),
		kind: text({ enum: ['changed', 'declined'] }).notNull(),
		said: text().notNull(),
		did: text().notNull(),
		/** The comments it answers, each as meeting and id. */
		comments: text().notNull(),
		/** Filled where the team leaves it out. */
		leftOut: text()
	},
	(t) => [primaryKey({ columns: [t.charter, t.version, t.key] })]
);

/** Whom versions are told to besides customers. */
export const hearers = sqliteTable(
	'hearers',
	{
		id: text().primaryKey(),
		team: text()
			.notNull()
			.references(() => teams.id, { onDelete: 'cascade' }),
		kind: text({ enum: ['supplier', 'staff'] }).notNull(),
		name: text().notNull(),
		email: text().notNull(),
		by: text().notNull(),
		at: text().notNull()
	},
	(t) => [unique('hearers_once').on(t.team, t.kind, t.email)]
);

// The customer programme: what is said outside of meetings, and what is done about it
/** A customer's words said outside of any meeting. Answers to questions about one are rows with a parent. */
export const complaints = sqliteTable(
	'complaints',
	{
		id: text().primaryKey(),
		team: text()
			.notNull()
			.references(() => teams.id, { onDelete: 'cascade' }),
		/** Empty while nobody knows who it was, as with public words. */
		customer: text().references(() => customers.id, { onDelete: 'set null' }),
		contact: text().references(() => contacts.id, { onDelete: 'set null' }),
		/** The name and the address somebody gave who is no contact. */
		sayer: text(),
		reach: text(),
		source: text({ enum: ['call', 'mail', 'web', 'person', 'public', 'front'] }).notNull(),
		kind: text({ enum: ['plain', 'no-news', 'repeated', 'reason'] }).notNull(),
		words: text().notNull(),
		folded: text().notNull(),
		/** 1 to 3: a word, a burden, a reason to leave. */
		severity: integer().notNull(),
		/** The day it was said, and when it was written down here. */
		saidOn: text().notNull(),
		at: text().notNull(),
		theme: text().references(() => themes.id, { onDelete: 'set null' }),
		clause: text(),
		moment: text(),
		/** The site or the person it was about, in the team's own words. */
		place: text(),
		/** The member it became at once. */
		owner: text(),
		parent: text(),
		question: text({ enum: ['what', 'when', 'then', 'cost', 'good'] }),
		/** The one a person says it repeats: both stay, one counts. */
		same: text(),
		/** The issue of the front line that somebody was called to understand. */
		issue: text(),
		answeredAt: text(),
		answeredBy: text(),
		answer: text(),
		doneAt: text(),
		doneBy: text(),
		did: text(),
		/** Empty for what came in by itself. */
		by: text(),
		ref: text()
	},
	(t) => [
		index('complaints_team').on(t.team, t.saidOn),
		index('complaints_customer').on(t.customer, t.saidOn),
		index('complaints_theme').on(t.theme),
		index('complaints_parent').on(t.parent)
	]
);

/** Addresses under which complaints come in by themselves: a form for anybody, and mails that are passed on. */
export const inboxes = sqliteTable(
	'inboxes',
	{
		id: text().primaryKey(),
		team: text()
			.notNull()
			.references(() => teams.id, { onDelete: 'cascade' }),
		kind: text({ enum: ['form', 'mail'] }).notNull(),
		token: text().notNull().unique(),
		by: text().notNull(),
		at: text().notNull(),
		closedAt: text()
	},
	(t) => [index('inboxes_team').on(t.team, t.kind)]
);

/** We failed a customer: one owner puts it right, and only the customer's yes closes it (3.06). */
export const recoveries = sqliteTable(
	'recoveries',
	{
		id: text().primaryKey(),
		team: text()
			.notNull()
			.references(() => teams.id, { onDelete: 'cascade' }),
		customer: text()
			.notNull()
			.references(() => customers.id, { onDelete: 'cascade' }),
		cause: text({ enum: ['war', 'failed', 'complaint', 'hand'] }).notNull(),
		/** The meeting, the expectation or the complaint that opened it. */
		source: text(),
		clause: text(),
		/** What went wrong; empty where the source says it. */
		what: text().notNull(),
		owner: text(),
		/** The member it is offered to, until they take it. */
		offered: text(),
		openedAt: text().notNull(),
		openedBy: text(),
		due: text().notNull(),
		/** The first clock stops: somebody spoke with the customer. */
		contactedAt: text(),
		contactedBy: text(),
		contactedHow: text({ enum: ['call', 'visit', 'mail'] }),
		/** What was done to put it right. */
		righted: text(),
		rightedAt: text(),
		rightedBy: text(),
		/** The second clock stops: the customer said yes. */
		closedAt: text()
	},
	(t) => [
		unique('recoveries_once').on(t.cause, t.source, t.customer),
		index('recoveries_team').on(t.team, t.closedAt),
		index('recoveries_customer').on(t.customer, t.openedAt)
	]
);

/** "Is it put right?", asked of one person by a link of their own, and what they said. */
export const confirmations = sqliteTable(
	'confirmations',
	{
		id: text().primaryKey(),
		recovery: text()
			.notNull()
			.references(() => recoveries.id, { onDelete: 'cascade' }),
		contact: text()
			.notNull()
			.references(() => contacts.id, { onDelete: 'cascade' }),
		tokenHash: text().unique(),
		by: text().notNull(),
		at: text().notNull(),
		expiresAt: text().notNull(),
		answer: text({ enum: ['yes', 'no'] }),
		words: text(),
		answeredAt: text()
	},
	(t) => [index('confirmations_recovery').on(t.recovery)]
);

/** A meeting without customers: those who hear them every day say what the issues are (4.14). */
export const frontSessions = sqliteTable(
	'front_sessions',
	{
		id: text().primaryKey(),
		team: text()
			.notNull()
			.references(() => teams.id, { onDelete: 'cascade' }),
		title: text().notNull(),
		heldOn: text().notNull(),
		by: text().notNull(),
		at: text().notNull(),
		/** Votes are blind until they are counted. */
		countedAt: text(),
		closedAt: text(),
		closedBy: text()
	},
	(t) => [index('front_sessions_team').on(t.team, t.heldOn)]
);

/** Who sat there: those of the front line, and who of the leadership. */
export const sessionPeople = sqliteTable(
	'session_people',
	{
		session: text()
			.notNull()
			.references(() => frontSessions.id, { onDelete: 'cascade' }),
		name: text().notNull(),
		side: text({ enum: ['front', 'lead'] }).notNull()
	},
	(t) => [primaryKey({ columns: [t.session, t.name] })]
);

/** An issue as the front line names it. */
export const issues = sqliteTable(
	'issues',
	{
		id: text().primaryKey(),
		session: text()
			.notNull()
			.references(() => frontSessions.id, { onDelete: 'cascade' }),
		words: text().notNull(),
		theme: text().references(() => themes.id, { onDelete: 'set null' }),
		clause: text(),
		moment: text(),
		owner: text(),
		due: text(),
		/** Filled where people say it is not a major one: then nobody has to own it. */
		minor: text(),
		did: text(),
		doneAt: text(),
		by: text().notNull(),
		at: text().notNull()
	},
	(t) => [index('issues_session').on(t.session), index('issues_theme').on(t.theme)]
);

export const issueVotes = sqliteTable(
	'issue_votes',
	{
		issue: text()
			.notNull()
			.references(() => issues.id, { onDelete: 'cascade' }),
		user: text()
			.notNull()
			.references(() => user.id, { onDelete: 'cascade' })
	},
	(t) => [primaryKey({ columns: [t.issue, t.user] })]
);

/** A customer is called to understand an issue; what they say becomes complaints of the issue (4.15). */
export const issueCalls = sqliteTable(
	'issue_calls',
	{
		id: text().primaryKey(),
		issue: text()
			.notNull()
			.references(() => issues.id, { onDelete: 'cascade' }),
		customer: text()
			.notNull()
			.references(() => customers.id, { onDelete: 'cascade' }),
		owner: text().notNull(),
		due: text().notNull(),
		doneAt: text(),
		by: text().notNull(),
		at: text().notNull()
	},
	(t) => [index('issue_calls_issue').on(t.issue)]
);

/** What the front line needs so that no customer waits while somebody struggles (4.25). */
export const frontNeeds = sqliteTable(
	'front_needs',
	{
		id: text().primaryKey(),
		team: text()
			.notNull()
			.references(() => teams.id, { onDelete: 'cascade' }),
		kind: text({ enum: ['training', 'support', 'tool'] }).notNull(),
		words: text().notNull(),
		/** Who of the front line needs it, by name. */
		whose: text().notNull(),
		clause: text(),
		by: text().notNull(),
		at: text().notNull(),
		answer: text(),
		answeredBy: text(),
		answeredAt: text(),
		/** The day by which it is there. */
		due: text(),
		training: text().references(() => trainings.id, { onDelete: 'set null' })
	},
	(t) => [index('front_needs_team').on(t.team)]
);

/** Somebody had to ask before they could decide for a customer, and how long the customer waited (1.09). */
export const permissions = sqliteTable(
	'permissions',
	{
		id: text().primaryKey(),
		team: text()
			.notNull()
			.references(() => teams.id, { onDelete: 'cascade' }),
		/** The decision, in words that are the same each time it is asked for. */
		decision: text().notNull(),
		folded: text().notNull(),
		asked: text().notNull(),
		customer: text().references(() => customers.id, { onDelete: 'set null' }),
		by: text().notNull(),
		askedAt: text().notNull(),
		answer: text({ enum: ['yes', 'no'] }),
		answeredAt: text()
	},
	(t) => [index('permissions_team').on(t.team, t.askedAt)]
);

/** Days on which a member is away: whoever stands in for them is asked instead. */
export const absences = sqliteTable(
	'absences',
	{
		id: text().primaryKey(),
		team: text()
			.notNull()
			.references(() => teams.id, { onDelete: 'cascade' }),
		user: text()
			.notNull()
			.references(() => user.id, { onDelete: 'cascade' }),
		fromDay: text().notNull(),
		toDay: text().notNull(),
		by: text().notNull(),
		at: text().notNull()
	},
	(t) => [index('absences_team').on(t.team, t.toDay)]
);

/** How a moment of touch felt in a month, on either side: a sorted list, so that nobody's answer has a place. */
export const momentFelt = sqliteTable(
	'moment_felt',
	{
		team: text()
			.notNull()
			.references(() => teams.id, { onDelete: 'cascade' }),
		moment: text().notNull(),
		month: text().notNull(),
		side: text({ enum: ['customer', 'team'] }).notNull(),
		numbers: text().notNull(),
		rev: integer().notNull()
	},
	(t) => [primaryKey({ columns: [t.team, t.moment, t.month, t.side] })]
);

/** Who of the team has answered for a month already; what they answered stands nowhere. */
export const momentAnswered = sqliteTable(
	'moment_answered',
	{
		team: text()
			.notNull()
			.references(() => teams.id, { onDelete: 'cascade' }),
		moment: text().notNull(),
		month: text().notNull(),
		user: text()
			.notNull()
			.references(() => user.id, { onDelete: 'cascade' })
	},
	(t) => [primaryKey({ columns: [t.team, t.moment, t.month, t.user] })]
);

// A change that is coming to customers: who is hit, and what is done for them before it does
export const comingChanges = sqliteTable(
	'coming_changes',
	{
		id: text().primaryKey(),
		team: text()
			.notNull()
			.references(() => teams.id, { onDelete: 'cascade' }),
		what: text().notNull(),
		kind: text({ enum: ['price', 'dropped', 'other'] }).notNull(),
		/** Why, and what it means for whoever uses it. */
		words: text().notNull(),
		/** What a caller says and asks. */
		script: text().notNull(),
		/** The day it takes effect. */
		startsOn: text().notNull(),
		/** The cut line: so many of the ranked list are called, so many after them are written to. */
		calls: integer().notNull(),
		messages: integer().notNull(),
		closedOn: text(),
		closedBy: text(),
		/** When those who were hit are asked how it went; the number rises with each new day, for calendars. */
		againOn: text(),
		againSequence: integer().notNull(),
		askedOn: text(),
		by: text().notNull(),
		at: text().notNull()
	},
	(t) => [index('coming_changes_team').on(t.team)]
);

/** What of the charter a coming change touches, and what customers said of it. */
export const comingTouches = sqliteTable(
	'coming_touches',
	{
		coming: text()
			.notNull()
			.references(() => comingChanges.id, { onDelete: 'cascade' }),
		kind: text({ enum: ['clause', 'theme'] }).notNull(),
		target: text().notNull()
	},
	(t) => [primaryKey({ columns: [t.coming, t.kind, t.target] })]
);

/** How much a customer uses what changes: 0 not at all, 1 a little, 2 often, 3 cannot do without. No row is unknown. */
export const comingUses = sqliteTable(
	'coming_uses',
	{
		coming: text()
			.notNull()
			.references(() => comingChanges.id, { onDelete: 'cascade' }),
		customer: text()
			.notNull()
			.references(() => customers.id, { onDelete: 'cascade' }),
		level: integer().notNull(),
		by: text().notNull(),
		at: text().notNull()
	},
	(t) => [primaryKey({ columns: [t.coming, t.customer] })]
);

/** A step of its playbook, for each customer on one side of the cut line; days before the change are negative. */
export const comingSteps = sqliteTable(
	'coming_steps',
	{
		id: text().primaryKey(),
		coming: text()
			.notNull()
			.references(() => comingChanges.id, { onDelete: 'cascade' }),
		tier: text({ enum: ['call', 'message', 'page'] }).notNull(),
		kind: text({ enum: ['call', 'message', 'sample', 'page', 'visit', 'other'] }).notNull(),
		what: text().notNull(),
		days: integer().notNull(),
		position: integer().notNull()
	},
	(t) => [index('coming_steps_coming').on(t.coming)]
);

/** What a person took on or did of a step. What nobody touched has no row: it follows from the line. */
export const comingTasks = sqliteTable(
	'coming_tasks',
	{
		/** Of the step and the customer: one press, one row. */
		id: text().primaryKey(),
		step: text()
			.notNull()
			.references(() => comingSteps.id, { onDelete: 'cascade' }),
		/** Empty where one page is for everybody. */
		customer: text().references(() => customers.id, { onDelete: 'cascade' }),
		owner: text(),
		doneOn: text(),
		result: text(),
		by: text().notNull(),
		at: text().notNull()
	},
	(t) => [index('coming_tasks_step').on(t.step)]
);

/** Steps worth repeating, as a list of tier, kind, what and days. */
export const playbooks = sqliteTable(
	'playbooks',
	{
		id: text().primaryKey(),
		team: text()
			.notNull()
			.references(() => teams.id, { onDelete: 'cascade' }),
		name: text().notNull(),
		steps: text().notNull(),
		by: text().notNull(),
		at: text().notNull()
	},
	(t) => [index('playbooks_team').on(t.team)]
);

/** Days that matter to a customer: their budget, their season, their audit. */
export const customerDates = sqliteTable(
	'customer_dates',
	{
		id: text().primaryKey(),
		customer: text()
			.notNull()
			.references(() => customers.id, { onDelete: 'cascade' }),
		what: text().notNull(),
		startsOn: text().notNull(),
		endsOn: text(),
		/** Filled when it comes again every year. */
		yearly: text(),
		by: text().notNull(),
		at: text().notNull()
	},
	(t) => [index('customer_dates_customer').on(t.customer)]
);

/** What a person said of their work and would be glad to be remembered for. Theirs to take away. */
export const contactNotes = sqliteTable(
	'contact_notes',
	{
		id: text().primaryKey(),
		contact: text()
			.notNull()
			.references(() => contacts.id, { onDelete: 'cascade' }),
		words: text().notNull(),
		by: text().notNull(),
		at: text().notNull()
	},
	(t) => [index('contact_notes_contact').on(t.contact)]
);

// Customers who left, and the review of why
export const lossReviews = sqliteTable(
	'loss_reviews',
	{
		id: text().primaryKey(),
		team: text()
			.notNull()
			.references(() => teams.id, { onDelete: 'cascade' }),
		title: text().notNull(),
		heldOn: text().notNull(),
		/** It starts with its list, votes until the votes are opened, and is over when it is closed. */
		startedAt: text(),
		openedAt: text(),
		closedAt: text(),
		by: text().notNull(),
		at: text().notNull()
	},
	(t) => [index('loss_reviews_team').on(t.team)]
);

export const lostCustomers = sqliteTable(
	'lost_customers',
	{
		id: text().primaryKey(),
		team: text()
			.notNull()
			.references(() => teams.id, { onDelete: 'cascade' }),
		/** Empty for one the team never had on its list. */
		customer: text().references(() => customers.id, { onDelete: 'set null' }),
		name: text().notNull(),
		lostOn: text().notNull(),
		/** What they were worth in a year when they left. */
		revenue: integer(),
		margin: integer(),
		/** Why, as they said it, and as we believe it. */
		said: text().notNull(),
		believed: text().notNull(),
		theme: text().references(() => themes.id, { onDelete: 'set null' }),
		/** The review they are spoken about in. */
		review: text().references(() => lossReviews.id, { onDelete: 'set null' }),
		backOn: text(),
		by: text().notNull(),
		at: text().notNull()
	},
	(t) => [index('lost_customers_team').on(t.team, t.lostOn)]
);

/** One of at most ten who are called before a review, by whom, and what they answered. */
export const lossCalls = sqliteTable(
	'loss_calls',
	{
		id: text().primaryKey(),
		review: text()
			.notNull()
			.references(() => lossReviews.id, { onDelete: 'cascade' }),
		lost: text()
			.notNull()
			.references(() => lostCustomers.id, { onDelete: 'cascade' }),
		caller: text(),
		/** The answers to the questions of the script, in their order. */
		answers: text(),
		outcome: text({ enum: ['reached', 'not reached', 'refused'] }),
		comeBack: text({ enum: ['yes', 'perhaps', 'no'] }),
		doneOn: text(),
		by: text().notNull(),
		at: text().notNull()
	},
	(t) => [unique('loss_calls_once').on(t.review, t.lost)]
);

/** What drives customers away: voted on in a review, then somebody’s until a day. */
export const lossIssues = sqliteTable(
	'loss_issues',
	{
		id: text().primaryKey(),
		review: text()
			.notNull()
			.references(() => lossReviews.id, { onDelete: 'cascade' }),
		what: text().notNull(),
		theme: text().references(() => themes.id, { onDelete: 'set null' }),
		owner: text(),
		due: text(),
		doneOn: text(),
		by: text().notNull(),
		at: text().notNull()
	},
	(t) => [index('loss_issues_review').on(t.review)]
);

/** Told to nobody but the voter before the votes are opened, and never whose they were. */
export const lossVotes = sqliteTable(
	'loss_votes',
	{
		issue: text()
			.notNull()
			.references(() => lossIssues.id, { onDelete: 'cascade' }),
		user: text()
			.notNull()
			.references(() => user.id, { onDelete: 'cascade' }),
		dots: integer().notNull()
	},
	(t) => [primaryKey({ columns: [t.issue, t.user] })]
);

/** One line for each thing a person did to the programme, written in the commit of the thing. */
export const activity = sqliteTable(
	'activity',
	{
		id: text().primaryKey(),
		team: text()
			.notNull()
			.references(() => teams.id, { onDelete: 'cascade' }),
		by: text(),
		at: text().notNull(),
		type: text().notNull(),
		body: text().notNull()
	},
	(t) => [index('activity_team').on(t.team, t.at)]
);

/** The lines of a team's activity, each tied to the one before it: none can be changed or taken out unseen. */
export const activitySeals = sqliteTable(
	'activity_seals',
	{
		team: text()
			.notNull()
			.references(() => teams.id, { onDelete: 'cascade' }),
		/** Of the team, without holes. */
		number: integer().notNull(),
		line: text().notNull().unique(),
		/** Of the line without its body, and of its body: that can be erased, and the chain still holds. */
		head: text().notNull(),
		body: text().notNull(),
		chain: text().notNull()
	},
	(t) => [primaryKey({ columns: [t.team, t.number] })]
);
