import type en from '../en/front.ts';
import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('de', { maximumFractionDigits: 1 }).format;
const of = (count: number, one: string, other: string) =>
	plural('de', count, { one: `${n(count)} ${one}`, other: `${n(count)} ${other}` });
const hours = (count: number) =>
	count < 48 ? of(count, 'Stunde', 'Stunden') : of(Math.floor(count / 24), 'Tag', 'Tage');

export default {
	title: 'Die vorderste Reihe',
	ways: 'Neben der Liste',
	complaints: 'Beschwerden',
	empty:
		'Noch hat sich niemand zur vordersten Reihe gesetzt. Fragen Sie, was die wichtigsten Anliegen sind.',
	add: 'Eine Runde beginnen',
	open: 'offen',
	closed: 'abgeschlossen',
	issues: (count: number) => of(count, 'Anliegen', 'Anliegen'),
	ownerless: (count: number) => `${n(count)} ohne Zuständige`,
	spoke: (names: string) => `Es sprachen: ${names}.`,
	sat: (names: string) => `Von der Leitung: ${names}.`,
	leaders: 'Wer von der Leitung dabei saß',
	times: (count: number) => plural('de', count, { one: 'einmal', other: `${n(count)}-mal` }),
	close: 'Die Runde abschließen',
	closeHelp:
		'Ein Anliegen ohne Zuständige hält sie offen. Ein kleines braucht niemanden: Sagen Sie warum.',
	begin: {
		title: 'Eine Runde beginnen',
		help: 'Ein Treffen ohne Kunden: Wer sie jeden Tag hört, nennt die wichtigsten Anliegen.',
		name: 'Wie sie heißt',
		day: 'An welchem Tag',
		front: 'Wer aus der vordersten Reihe hier ist',
		lead: 'Wer von der Leitung hier ist',
		perLine: 'Ein Name je Zeile',
		button: 'Beginnen'
	},
	issue: {
		title: 'Anliegen',
		none: 'Noch kein Anliegen.',
		none2: 'keines',
		add: 'Was hindert uns, Kunden gut zu bedienen?',
		theme: 'Thema',
		moment: 'Bei welchem Moment',
		button: 'Nennen',
		owner: 'Wer zuständig ist',
		owned: (name: string) => `${name} ist zuständig`,
		nobody: 'niemand',
		due: 'Bis wann',
		minor: 'Es ist ein kleines, weil',
		minorHelp: 'Dann muss niemand zuständig sein.',
		isMinor: 'ein kleines',
		did: 'Was getan wurde',
		changeOf: (words: string) => `Ändern: ${words}`
	},
	votes: {
		title: 'Was kommt zuerst?',
		help: (most: number) =>
			`Wählen Sie höchstens ${n(most)}. Niemand sieht die Stimmen, bevor sie gezählt sind.`,
		voted: (count: number) =>
			plural('de', count, {
				one: '1 Person hat abgestimmt.',
				other: `${n(count)} Personen haben abgestimmt.`
			}),
		button: 'Meine Stimmen geben',
		countNow: 'Die Stimmen jetzt zählen',
		counted: (count: number) =>
			`Gezählt: ${of(count, 'Person', 'Personen')} stimmten ab. Die Anliegen stehen in dieser Reihenfolge.`,
		count: (count: number) => of(count, 'Stimme', 'Stimmen')
	},
	call: {
		title: 'Anrufen, um zu verstehen',
		help: 'Rufen Sie einen Kunden an, stellen Sie drei Fragen, hören Sie zu. Was gesagt wird, bleibt in seinen Worten.',
		who: (owner: string, customer: string) => `${owner} ruft ${customer} an`,
		note: 'Notieren, was gesagt wurde',
		save: 'Die Worte behalten',
		issue: 'Worüber',
		customer: 'Wen anrufen',
		owner: 'Wer anruft',
		due: 'Bis',
		plan: 'Den Anruf planen',
		questions: {
			what: 'Was geschah beim letzten Mal?',
			cost: 'Was hat es Sie gekostet?',
			good: 'Wie sähe es gut aus?'
		}
	},
	needs: {
		title: 'Was die vorderste Reihe braucht',
		link: (count: number) =>
			count ? `Was sie braucht (${n(count)} ohne Antwort)` : 'Was sie braucht',
		help: 'Schulung, Hilfe und Werkzeug, damit kein Kunde wartet, während sich jemand abmüht.',
		none: 'Noch hat niemand um etwas gebeten.',
		add: 'Einen Bedarf notieren',
		kind: 'Welcher Art',
		kinds: { training: 'Schulung', support: 'Hilfe', tool: 'ein Werkzeug' },
		what: 'Was gebraucht wird',
		whose: 'Wer es braucht',
		clause: 'Erwartung, der es dient',
		button: 'Notieren',
		waits: 'Noch hat niemand geantwortet.',
		there: 'da bis',
		training: 'Schulung',
		attended: (names: string) => `besucht von ${names}`,
		answer: 'Antworten',
		answerOf: (words: string) => `Antworten: ${words}`,
		answerLabel: 'Die Antwort',
		due: 'Da bis'
	},
	permissions: {
		title: 'Wer fragen musste',
		help: 'Jedes Mal, wenn jemand fragen musste, bevor er für einen Kunden entscheiden durfte. Was oft gefragt und meist erlaubt wird, sollte man abgeben.',
		worth: 'Entscheidungen, die man abgeben sollte',
		none: 'Noch wurde nichts zweimal gefragt.',
		sum: (times: number, yes: number, waited: number) =>
			`${plural('de', times, { one: 'einmal', other: `${n(times)}-mal` })} gefragt, ${n(yes)} erlaubt, Kunden warteten ${hours(waited)}`,
		delegate: 'Schreiben Sie es als Leitlinie auf, „darf allein entscheiden bis …“:',
		charter: 'zur Charta',
		add: 'Notieren, dass jemand fragen musste',
		decision: 'Was zu entscheiden war',
		decisionHelp: 'Jedes Mal dieselben Worte, damit sie zusammen gezählt werden.',
		asked: 'Wer gefragt wurde',
		customer: 'Kunde, der wartete',
		ago: 'Vor wie vielen Stunden gefragt',
		answer: 'Was gesagt wurde',
		answers: { '': 'noch keine Antwort', yes: 'ja', no: 'nein' },
		button: 'Notieren',
		log: 'Alle',
		askedOf: (who: string, whom: string) => `${who} fragte ${whom}`,
		waited: (count: number) => `gewartet: ${hours(count)}`,
		waits: (count: number) => `wartet seit: ${hours(count)}`
	},
	map: {
		title: 'Beide Seiten jedes Moments',
		help: 'Wie Kunden sich fühlen, wo sie Ihnen begegnen, und wie es für Sie dort ist, in den letzten drei Monaten.',
		edit: 'Die Momente ändern',
		empty: 'Es gibt noch keine Momente des Kontakts.',
		today: (name: string) => `Heute im Dienst: ${name}`,
		nobody: 'niemand im Dienst',
		customers: 'Kunden',
		ours: 'Wir',
		bands: { low: 'niedrig', middle: 'mittel', high: 'hoch' },
		median: (value: number, count: number) => `${n(value)} von 5 (n = ${n(count)})`,
		band: (band: string, count: number) => `${band} (n = ${n(count)})`,
		tooFew: (count: number) =>
			count ? `${of(count, 'Antwort', 'Antworten')}, zu wenige` : 'keine Antworten',
		line: (moment: string, theirs: string, ours: string) =>
			`${moment}: Kunden ${theirs}, wir ${ours}`,
		complaints: (count: number) => of(count, 'Beschwerde', 'Beschwerden'),
		comments: (count: number) => `${of(count, 'Kommentar', 'Kommentare')} in Treffen`,
		issues: (count: number) => `${of(count, 'Anliegen', 'Anliegen')} der vordersten Reihe`,
		few: 'Unter drei Antworten wird nichts gezeigt, unter fünf nur niedrig, mittel oder hoch.',
		answer: 'Wie ist es für Sie dort?',
		answered: 'Für diesen Monat haben Sie geantwortet.',
		ask: (moment: string) => `Wie ist es für Sie bei „${moment}“?`,
		unsigned: '1 ist schlecht, 5 ist sehr gut. Ihre Antwort wird ohne Ihren Namen behalten.',
		sendOf: (moment: string) => `Senden: ${moment}`
	},
	duty: {
		title: 'Wer im Dienst ist',
		help: 'Jeder Moment hat jemanden, der zuständig ist, und eine Vertretung. Was dort hereinkommt, ist sofort bei der zuständigen Person, und an deren freien Tagen bei der Vertretung.',
		owner: 'Zuständig',
		deputy: 'Vertretung',
		nobody: 'niemand',
		of: (role: string, moment: string) => `${role}: ${moment}`,
		saveOf: (moment: string) => `Speichern: ${moment}`,
		away: 'Wer nicht da ist',
		who: 'Wer',
		from: 'Von',
		to: 'Bis',
		button: 'Die Tage notieren'
	},
	problems: {
		day: 'Bitte wählen Sie einen Tag.',
		'too-long': 'Das ist zu lang.',
		count: 'Bitte schreiben Sie eine ganze Zahl von Stunden.',
		'not-later': 'Der letzte Tag liegt vor dem ersten.',
		ownerless:
			'Für ein Anliegen ist noch niemand zuständig. Nennen Sie jemanden, oder sagen Sie, warum es ein kleines ist.',
		empty: 'Es gibt noch kein Anliegen.',
		three: 'Bitte höchstens drei.',
		counted: 'Die Stimmen sind schon gezählt.'
	}
} satisfies typeof en;
