import type { Heading } from '#lib/domain/report/report.ts';
import type { Section } from '#lib/domain/charter/clause.ts';
import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('en', { maximumFractionDigits: 1 }).format;
const of = (count: number, one: string, other: string) =>
	plural('en', count, { one: `${n(count)} ${one}`, other: `${n(count)} ${other}` });

const sections: Record<Section, string> = {
	purpose: 'Purpose',
	customers: 'Customers',
	services: 'Service',
	expectations: 'Expectation',
	measures: 'Measure',
	guidelines: 'Guideline',
	needs: 'What we need from you',
	limits: 'Limit'
};

/** What stays of a meeting: for its customers, and for the team. */
export default {
	title: 'Report',
	titleOf: (meeting: string) => `Report: ${meeting}`,
	versions: { customers: 'For the customers', team: 'For the team' },
	which: 'Which report',
	came: (customers: number, team: number) =>
		`${of(customers, 'customer', 'customers')}, ${n(team)} of the team`,
	from: (start: string, end: string) => `${start} – ${end}`,
	basis: (charter: string, version: number) => `On “${charter}”, version ${n(version)}`,
	waiting: 'This meeting has not begun. So far:',
	running: 'This meeting is still running. So far:',
	unanswered: (count: number) =>
		plural('en', count, {
			one: `${n(count)} comment that asks for something has no answer yet.`,
			other: `${n(count)} comments that ask for something have no answer yet.`
		}),
	answer: 'Answer them',

	told: 'What you told us',
	toldTeam: 'What they told us',
	nothingTold: 'No words of customers are here to be read.',
	heading: (heading: Heading) => {
		if (heading.kind === 'group') return heading.name;
		if (heading.kind === 'clause') return `${sections[heading.section]} ${n(heading.number)}`;
		return heading.kind === 'section' ? sections[heading.section] : 'Not in the charter';
	},
	ours: 'What our own side wrote down',
	unread: {
		customers: (count: number) =>
			plural('en', count, {
				one: `And ${n(count)} comment that was not shown in the room. Its author can read it on their own page.`,
				other: `And ${n(count)} comments that were not shown in the room. Their authors can read them on their own pages.`
			}),
		team: (count: number) =>
			`And ${of(count, 'comment', 'comments')} that the facilitator alone can read.`
	},
	comment: (number: number) => `Comment ${n(number)}`,
	unsigned: 'unsigned',
	lastWord: 'said after the meeting',
	outcome: (kind: string, because: string | null) => (because ? `${kind}: ${because}` : kind),
	noOutcome: 'Not answered yet',
	owner: (owner: string, day: string | null) => (day ? `${owner}, by ${day}` : owner),

	changes: 'What changes in the charter',
	nothingChanges: 'No wording of the charter was changed.',
	agreed: (version: number) => `Agreed as version ${n(version)}`,
	accepted: 'Accepted in the room, not agreed yet',
	because: (numbers: string) => `Because of comments ${numbers}`,
	becauseUnsigned: (count: number) => of(count, 'unsigned comment', 'unsigned comments'),
	others: (count: number) =>
		plural('en', count, {
			one: `and ${n(count)} comment from other meetings`,
			other: `and ${n(count)} comments from other meetings`
		}),
	own: (name: string) => `Our own decision: ${name}`,
	now: 'New wording',
	before: 'Before',

	ratings: 'Ratings with gaps',
	nothingRated: 'Nothing was rated.',
	fewHint: {
		customers:
			'Below three answers only their number is shown, with three or four only low, middle or high.',
		team: 'Below three answers only their number is shown.'
	},
	rated: 'What was rated',
	importance: 'Importance',
	performance: 'Performance',
	gap: 'Gap',
	answers: (count: number) => of(count, 'answer', 'answers'),
	bands: { low: 'low', middle: 'middle', high: 'high' },
	missing: 'missing in the charter',
	top: 'Most often among the three',
	picked: (label: string, count: number) => `${label} (${n(count)})`,
	simplify: 'What could be simpler',
	simplified: (keep: number, simpler: number, drop: number) =>
		`keep ${n(keep)}, make simpler ${n(simpler)}, drop ${n(drop)}`,

	promises: 'What we promised',
	nothingPromised: 'Nothing was promised.',
	promise: 'What',
	who: 'Who',
	day: 'By when',

	not: 'What we did not take up, and why',
	nothingLeft: 'Everything was taken up.',
	declined: 'Not taken up',
	parked: 'Later',
	refused: 'Wordings that were not taken',
	why: 'Why',
	noReason: 'no reason was written down',

	inside: 'For the team alone',
	climateHidden: 'The climate of this meeting has not been released.',
	hints: 'Hints that were shown',
	gaps: {
		title: 'Where it can fall short',
		lead: 'Five places where a service and an expectation part. Both numbers count, never only their difference.',
		belief: 'What we believed they expect',
		guessed: (label: string, guess: string, said: string) =>
			`${label}: we guessed ${guess}, they said ${said}`,
		pair: (importance: string, performance: string) => `${importance} / ${performance}`,
		right: (right: number, of: number) => `We guessed ${n(right)} of their ${n(of)} right.`,
		noGuess: 'Nobody guessed, or the guesses are still sealed.',
		standards: 'What is missing on the charter',
		missing: (labels: string) => `Rated, and not on the charter: ${labels}`,
		asked: (count: number) =>
			plural('en', count, {
				one: `${n(count)} comment asks to add what no clause says.`,
				other: `${n(count)} comments ask to add what no clause says.`
			}),
		delivery: 'Whether we do what we wrote',
		measured: (measured: number, of: number) =>
			`${n(measured)} of ${n(of)} expectations have a measure.`,
		promises: 'What somebody promised before',
		promised: (count: number) =>
			`${of(count, 'clause', 'clauses')} of the charter came from a promise.`,
		below: (labels: string) => `Rated far below what they need: ${labels}`,
		service: 'What they expect and what they get',
		wide: (labels: string) => `A whole point apart or more: ${labels}`,
		none: 'Nothing is a whole point apart.'
	},

	files: 'Download',
	filesHint: 'Word, Markdown, a table and data. Every comment is in each of them.',
	formats: {
		docx: 'Word',
		md: 'Markdown',
		ods: 'Spreadsheet (ODS)',
		csv: 'Table (CSV)',
		json: 'Data (JSON)'
	},
	print: 'Print or save as PDF',
	answerTo: (n: number) => `Answer to comment ${n}`,
	noNews: 'No news from us',
	columns: {
		number: 'number',
		part: 'part',
		side: 'side',
		name: 'name',
		organisation: 'organisation',
		verb: 'verb',
		words: 'words',
		on: 'about',
		moment: 'moment',
		agree: 'agree',
		outcome: 'outcome',
		because: 'because',
		owner: 'owner',
		due: 'due'
	},
	sides: { customer: 'customer', team: 'team', facilitator: 'facilitator', observer: 'observer' },

	share: {
		title: 'Send to the customers',
		lead: 'They read the version for customers, as it stands on the day they open it. A link works for 90 days.',
		notClosed: 'The report can be sent once the meeting is closed.',
		whom: 'To whom',
		nobody: 'Nobody of these customers has an e-mail address here.',
		noMail: 'This server sends no mails. Copy a link instead.',
		note: 'A word of yours before the link',
		preview: 'What they will read',
		send: 'Send',
		sent: (names: string) => `It is on its way to ${names}.`,
		copy: 'Make a link to copy',
		copied: 'The link, shown this once',
		links: 'Links that work',
		link: (day: string) => `until ${day}`,
		anybody: 'a copied link',
		end: 'End it',
		endFor: (whose: string) => `End the link of ${whose}`,
		inPerson: 'Told in person',
		inPersonFor: (name: string) => `${name} was told in person`,
		told: {
			mail: 'told by mail',
			waiting: 'mail on its way',
			failed: 'the mail did not arrive',
			said: 'told in person',
			page: 'opened the page'
		},
		choose: 'Choose at least one person.',
		subject: (meeting: string) => `What you told us: ${meeting}`,
		body: (name: string, team: string, link: string, day: string) =>
			`Dear ${name},\n\nthank you for your frank words. Here is what you told us, what changes because of it, what we promise, and what we did not take up and why:\n\n${link}\n\nThe link works until ${day}.\n\n${team}`
	},
	gone: {
		title: 'This report is not here any more',
		help: 'A link to a report works for 90 days, and can be ended before. Ask the person who sent it.'
	},

	quarter: {
		title: 'The quarter on one page',
		name: (quarter: number, year: number) => `quarter ${n(quarter)} of ${year}`,
		before: 'Quarter before',
		after: 'Quarter after',
		nothing: 'No meeting was held on this charter in this quarter.',
		heard: (meetings: number, customers: number, comments: number) =>
			`${of(meetings, 'meeting', 'meetings')}, ${of(customers, 'customer', 'customers')}, ${of(comments, 'comment', 'comments')}.`,
		answered: (answered: number, asked: number) =>
			`Of ${n(asked)} that asked for something, ${n(answered)} have an answer.`,
		changed: (count: number) =>
			`${of(count, 'wording', 'wordings')} changed. Now it says, among others:`,
		gaps: 'Where customers need more than they get',
		gap: (label: string, importance: number, performance: number, count: number) =>
			`${label} Importance ${n(importance)}, performance ${n(performance)} (n = ${n(count)})`,
		promised: (made: number, kept: number) => `${n(kept)} of ${n(made)} kept so far.`
	},

	carry: {
		title: 'Take the team’s data with you',
		help: 'One file with everything the team has: charters, customers, meetings with their logs, themes and what came of them. Another Forthright server reads it with “forthright import FILE”. It holds what was said to the letter, so keep it as you keep the words themselves. Accounts, passwords, private notes and links are not in it.',
		button: 'Download the team',
		open: 'A meeting is open. Close it first: what is still sealed in it stays sealed.'
	}
};
