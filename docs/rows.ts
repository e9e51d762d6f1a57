/** What a meeting, what is directly before and after it, and the programme around it have to be able to do: when it works, and on which page. */
export type Capability = {
	id: string;
	rank: 'core' | 'near' | 'far';
	works: string;
	page: string;
	/** Why it is not proven yet. */
	open?: string;
};

export const capabilities: Capability[] = [
	{
		id: '0.01',
		rank: 'near',
		works: 'Owner gets it within 5 s; clock to first answer',
		page: '/urgent'
	},
	{
		id: '0.02',
		rank: 'far',
		works: 'Holiday → deputy is used',
		page: '/moments/duty'
	},
	{
		id: '0.03',
		rank: 'far',
		works:
			'Quayside (margin −4 %) is listed; the decision is a person’s, with a reason; comments of such customers are *not* hidden',
		page: '/customers/worth'
	},
	{
		id: '0.04',
		rank: 'near',
		works: 'The picked slot makes the ICS',
		page: '/meetings/[meeting]/invite'
	},
	{
		id: '0.05',
		rank: 'near',
		works: 'Answers become comments with parent',
		page: '/j/[key]'
	},
	{
		id: '0.06',
		rank: 'near',
		works: '"none" gets only messages about their own open matter',
		page: '/customers/[customer]/wishes'
	},
	{
		id: '0.07',
		rank: 'near',
		works: 'K1 (due 29 May, done 8 June) would have produced a message by 28 May',
		page: '/promises/[promise]'
	},
	{
		id: '0.08',
		rank: 'far',
		works: 'Empty stages of key customers are visible',
		page: '/customers/stages'
	},
	{
		id: '0.09',
		rank: 'far',
		works: 'Shows in preparation sheet, and in the slip guard',
		page: '/customers/[customer]'
	},
	{
		id: '0.10',
		rank: 'far',
		works: 'Appears in renewal sheet',
		page: '/themes/[theme]'
	},
	{
		id: '0.11',
		rank: 'near',
		works: 'A promise without owner after hand-over is listed',
		page: '/promises/sales'
	},
	{
		id: '0.12',
		rank: 'near',
		works: 'E2 without a word for a year shows so',
		page: '/charters/[charter]/trends/evidence'
	},
	{
		id: '0.13',
		rank: 'far',
		works: 'Generated in one click',
		page: '/customers/[customer]/renewal'
	},
	{
		id: '0.14',
		rank: 'far',
		works: 'Renaming keeps history',
		page: '/customers/stages'
	},
	{
		id: '1.01',
		rank: 'core',
		works: 'Team ratings never enter medians (test)',
		page: '/meetings/[meeting]/report'
	},
	{
		id: '1.02',
		rank: 'near',
		works: 'Each person sees own trail without an account, by personal link',
		page: '/y/[token]'
	},
	{
		id: '1.03',
		rank: 'core',
		works: 'M2, minute 34: customers "heard" 2, team 3',
		page: '/meetings/[meeting]/climate'
	},
	{
		id: '1.04',
		rank: 'core',
		works: 'A meeting with 82 % explaining replies → nudge',
		page: '/meetings/[meeting]/run'
	},
	{
		id: '1.05',
		rank: 'core',
		works: 'Filter "all comments on the hand-over moment"',
		page: '/moments'
	},
	{
		id: '1.06',
		rank: 'core',
		works: 'Phase change keeps drafts (test with 2 browsers)',
		page: '/j/[key]'
	},
	{
		id: '1.07',
		rank: 'far',
		works: 'Same mean, larger spread ranks as less consistent',
		page: '/charters/[charter]/trends/consistency'
	},
	{
		id: '1.08',
		rank: 'far',
		works: 'Two-sided dots; below 3 answers nothing',
		page: '/moments/map'
	},
	{
		id: '1.09',
		rank: 'far',
		works: 'Top list of decisions worth delegating',
		page: '/front/permissions'
	},
	{
		id: '1.10',
		rank: 'near',
		works: 'A silent key customer is listed before an unhappy one that was heard last week',
		page: '/customers'
	},
	{
		id: '2.01',
		rank: 'core',
		works: 'Free text shows on the review page',
		page: '/meetings/[meeting]/climate'
	},
	{
		id: '2.02',
		rank: 'near',
		works: 'Quotes list; never a score',
		page: '/meetings/[meeting]/climate'
	},
	{
		id: '2.03',
		rank: 'far',
		works: 'Rank = uses it × past remarks on it × importance; each factor is shown',
		page: '/coming/[coming]'
	},
	{
		id: '2.04',
		rank: 'far',
		works: 'Moving the line changes the tasks',
		page: '/coming/[coming]'
	},
	{
		id: '2.05',
		rank: 'far',
		works: 'Overdue after the change date is red',
		page: '/coming/[coming]'
	},
	{
		id: '2.06',
		rank: 'far',
		works: 'Steps can be edited, saved as playbook',
		page: '/coming/[coming]'
	},
	{
		id: '2.07',
		rank: 'far',
		works: 'Appears in the next preparation sheet',
		page: '/coming/[coming]'
	},
	{
		id: '2.08',
		rank: 'near',
		works:
			'Created when the change is closed; also for every charter change: "ask again in 3 months"',
		page: '/promises/again'
	},
	{
		id: '2.09',
		rank: 'far',
		works: 'Deletable by the person',
		page: '/y/[token]'
	},
	{
		id: '3.01',
		rank: 'near',
		works:
			'A customer with a meeting but no measure shows station 3 empty, with a link that fills it',
		page: '/home'
	},
	{
		id: '3.02',
		rank: 'near',
		works: '"key" cannot be saved without a reason; the list can be imported from CSV',
		page: '/customers'
	},
	{
		id: '3.03',
		rank: 'core',
		works:
			'A meeting run end to end from seed data leaves comments, ratings, a v2 and a closing screen',
		page: '/meetings/[meeting]/run'
	},
	{
		id: '3.04',
		rank: 'near',
		works: 'Each expectation has a chart with n, median, dots; no chart without n',
		page: '/charters/[charter]/trends'
	},
	{
		id: '3.05',
		rank: 'far',
		works: 'An expectation at 5, 4, 4, 5 in two waves turns to "exceeded"; one wave does not',
		page: '/charters/[charter]/trends'
	},
	{
		id: '3.06',
		rank: 'far',
		works:
			'A case cannot be closed by the owner, only "asked for confirmation"; the customer’s yes closes it',
		page: '/recoveries/[recovery]'
	},
	{
		id: '3.07',
		rank: 'near',
		works:
			'A new key customer appears there at once, and leaves the list when the meeting is closed, not when it is scheduled',
		page: '/customers/unmet'
	},
	{
		id: '3.08',
		rank: 'far',
		works: 'A note taken in 10 s on a phone shows up in the preparation sheet of the next meeting',
		page: '/customers/[customer]'
	},
	{
		id: '3.09',
		rank: 'near',
		works: '300 meetings × 60 comments: search answers below 200 ms',
		page: '/search'
	},
	{
		id: '3.10',
		rank: 'near',
		works: 'Text can be edited; the ICS opens in the usual clients; a decline reason is kept',
		page: '/meetings/[meeting]/invite'
	},
	{
		id: '3.11',
		rank: 'near',
		works: 'The facilitator cannot send the request without an objective',
		page: '/meetings/[meeting]/invite'
	},
	{
		id: '3.12',
		rank: 'near',
		works: 'A worry posted unsigned is visible to the team without author in the database',
		page: '/meetings/[meeting]/prepare'
	},
	{
		id: '3.13',
		rank: 'near',
		works: 'The preparation sheet shows 3 of 4 seen',
		page: '/meetings/[meeting]/prepare'
	},
	{
		id: '3.14',
		rank: 'core',
		works:
			'Two people press, the the facilitator’s screen shows it within 2 s; the projector shows nothing',
		page: '/meetings/[meeting]/run'
	},
	{
		id: '3.15',
		rank: 'near',
		works: 'Closing a meeting whose final label is War creates it',
		page: '/home'
	},
	{
		id: '3.16',
		rank: 'core',
		works:
			'At 12 min of team floor the facilitator gets nudge A1; passive customers are listed to the facilitator only',
		page: '/meetings/[meeting]/run'
	},
	{
		id: '3.17',
		rank: 'core',
		works: 'Closing screen lists changes with the comment numbers; empty list is shown as empty',
		page: '/j/[key]'
	},
	{
		id: '3.18',
		rank: 'core',
		works: 'A meeting of praise only is labelled Love-In before half-time',
		page: '/meetings/[meeting]/run'
	},
	{
		id: '3.19',
		rank: 'core',
		works: 'Both shown side by side; a contradiction is named',
		page: '/meetings/[meeting]/climate'
	},
	{
		id: '3.20',
		rank: 'near',
		works: 'Changing one answer changes the advice and says why',
		page: '/meetings/[meeting]/prepare'
	},
	{
		id: '3.21',
		rank: 'core',
		works: '60 clients follow a section change within 1 s',
		page: '/screen/[meeting]'
	},
	{
		id: '3.22',
		rank: 'core',
		works: 'The tick is in the minutes, with the time',
		page: '/meetings/[meeting]/minutes'
	},
	{
		id: '3.23',
		rank: 'core',
		works: 'Comments written in the blank phase are marked "unprompted"',
		page: '/j/[key]'
	},
	{
		id: '3.24',
		rank: 'core',
		works:
			'Each change stores ≥ 1 comment id; a change without a comment is allowed only as "editorial"',
		page: '/meetings/[meeting]/run'
	},
	{
		id: '3.25',
		rank: 'core',
		works: 'From any word of v2 one click leads to the comments of m1-02, m2-01, m3-02',
		page: '/charters/[charter]/history'
	},
	{
		id: '3.26',
		rank: 'core',
		works: 'Closing without it says "not asked"; nudge F3 at 70 % of the time',
		page: '/meetings/[meeting]/run'
	},
	{
		id: '3.27',
		rank: 'near',
		works: 'Printed pack: 3 of 3 meetings, 11 of 14 voices',
		page: '/charters/[charter]/trends/simplify'
	},
	{
		id: '3.28',
		rank: 'near',
		works: 'The report says "7 meetings: 4 4F, 1 War, 1 Love-In, 1 Advertisement"',
		page: '/meetings/climate'
	},
	{
		id: '3.29',
		rank: 'core',
		works: 'Shown in the welcome phase; stays in the customer page; deletable by the person',
		page: '/customers/[customer]'
	},
	{
		id: '3.30',
		rank: 'core',
		works:
			'After rating: "we guessed 1 of 3; we thought 4.2, they said 2.0"; sealed guesses cannot be edited',
		page: '/meetings/[meeting]/prepare'
	},
	{
		id: '3.31',
		rank: 'core',
		works: 'The draft’s E1–E8 are all "assumed"; after m3 E7 is gone, E9 is "said by 14"',
		page: '/charters/[charter]'
	},
	{
		id: '3.32',
		rank: 'near',
		works: 'The VP’s presence changes no signal',
		page: '/meetings/[meeting]/room'
	},
	{
		id: '3.33',
		rank: 'near',
		works: 'Conflicting changes of one clause are shown side by side',
		page: '/charters/[charter]/series'
	},
	{
		id: '3.35',
		rank: 'core',
		works: 'T1 listed; after v2 it moves to "on the charter since v2"',
		page: '/themes'
	},
	{
		id: '3.36',
		rank: 'core',
		works: 'The facilitator opens the rating of T1 in two clicks; 14 ratings, median 5 / 1.5',
		page: '/meetings/[meeting]/run'
	},
	{
		id: '3.37',
		rank: 'near',
		works: 'An owner cannot unassign himself; the customer’s status page shows one name throughout',
		page: '/promises/[promise]'
	},
	{
		id: '3.38',
		rank: 'near',
		works:
			'T1: 0 of 14 gave ≥ 4 in March, 4 of 14 in June, 14 of 14 in September; complaints 17 → 4 a month',
		page: '/themes/[theme]'
	},
	{
		id: '3.39',
		rank: 'near',
		works:
			'M1 11 new themes, m2 0, m3 1: the page says so, and that T1 was said again (nothing new is a result too)',
		page: '/themes'
	},
	{
		id: '4.01',
		rank: 'far',
		works: 'A number without a link to its records cannot be shown',
		page: '/proof'
	},
	{
		id: '4.02',
		rank: 'far',
		works: 'Trend can be split by source',
		page: '/complaints/trends'
	},
	{
		id: '4.03',
		rank: 'far',
		works: 'Two teams’ themes joined keep their own records',
		page: '/themes/joined'
	},
	{
		id: '4.04',
		rank: 'near',
		works: 'CSR: M1 (speed) and G2, G3 (pass on, never promise) hinder E9 → three entries',
		page: '/charters/[charter]/trends/conflicts'
	},
	{
		id: '4.05',
		rank: 'near',
		works:
			'After the three CSR meetings the list holds only clauses that no customer touched or rated 4 or more; E7 (median importance 1) is on it',
		page: '/charters/[charter]/trends/evidence'
	},
	{
		id: '4.07',
		rank: 'far',
		works: 'A decision links to ≥ 1 clause',
		page: '/decisions'
	},
	{
		id: '4.08',
		rank: 'far',
		works: 'Exported as text',
		page: '/charters/[charter]/internal'
	},
	{
		id: '4.09',
		rank: 'far',
		works: 'Opens without an account inside the network, if the owner allows',
		page: '/staff/[team]'
	},
	{
		id: '4.10',
		rank: 'far',
		works: 'Prints on one A4 page',
		page: '/charters/[charter]/quarter'
	},
	{
		id: '4.11',
		rank: 'near',
		works: 'Purpose has a version and an author',
		page: '/charters/[charter]'
	},
	{
		id: '4.12',
		rank: 'far',
		works: 'Ten answers appear as a list, common words marked; no score invented',
		page: '/litmus'
	},
	{
		id: '4.13',
		rank: 'core',
		works: 'Customers can pin comments to a guideline (G2 in the CSR case)',
		page: '/charters/[charter]'
	},
	{
		id: '4.14',
		rank: 'far',
		works: 'An issue without an owner keeps the session open',
		page: '/front/[session]'
	},
	{
		id: '4.15',
		rank: 'far',
		works: 'The caller’s note becomes comments "told by phone"',
		page: '/front/[session]'
	},
	{
		id: '4.16',
		rank: 'near',
		works: 'Nobody is told twice; unsigned authors get it through the meeting page',
		page: '/themes/[theme]/tell'
	},
	{
		id: '4.17',
		rank: 'far',
		works: 'Works on a phone with one hand',
		page: '/complaints/new'
	},
	{
		id: '4.18',
		rank: 'far',
		works: 'T1 14-17-15-16-13-9-8-6-5-4 is drawn; months without data are gaps, not zero',
		page: '/complaints/trends'
	},
	{
		id: '4.19',
		rank: 'far',
		works: 'Does not fire for 1 → 3',
		page: '/complaints'
	},
	{
		id: '4.20',
		rank: 'near',
		works: 'The second pulse in a quarter is blocked with the reason',
		page: '/meetings/[meeting]'
	},
	{
		id: '4.21',
		rank: 'far',
		works: 'T2 new → counted; number with its list',
		page: '/complaints/trends'
	},
	{
		id: '4.22',
		rank: 'far',
		works: 'A theme raised in one segment only is marked',
		page: '/customers/segments'
	},
	{
		id: '4.23',
		rank: 'far',
		works: 'Switching shows both orders',
		page: '/customers/segments'
	},
	{
		id: '4.25',
		rank: 'far',
		works: 'R1 shows its training and who attended',
		page: '/front/needs'
	},
	{
		id: '4.26',
		rank: 'far',
		works: 'A list can be imported; review cannot start without it',
		page: '/lost/reviews/[review]'
	},
	{
		id: '4.27',
		rank: 'far',
		works: '11th call is refused with the reason; unassigned calls are visible',
		page: '/lost/reviews/[review]'
	},
	{
		id: '4.28',
		rank: 'far',
		works: 'Open items of the last review are first on the agenda',
		page: '/lost/reviews/[review]'
	},
	{
		id: '4.29',
		rank: 'far',
		works: '"+12 customers, −3 % margin" is visible at a glance (the widget trap)',
		page: '/customers/flow'
	},
	{
		id: '4.30',
		rank: 'far',
		works: 'A lost customer’s remarks stay linked',
		page: '/lost'
	},
	{
		id: '4.31',
		rank: 'near',
		works:
			'Each line has comment ids; wording can be edited; sent to chosen groups; a public page on request',
		page: '/charters/[charter]/versions/[version]/tell'
	},
	{
		id: '4.32',
		rank: 'far',
		works: 'Duplicates are suggested, not merged',
		page: '/complaints/inbound'
	},
	{
		id: '4.33',
		rank: 'far',
		works: 'Action 8 is "no" until a loss review exists',
		page: '/actions'
	}
];
