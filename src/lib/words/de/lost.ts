import type en from '../en/lost.ts';
import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('de').format;
const of = (count: number, one: string, other: string) =>
	plural('de', count, { one: `${n(count)} ${one}`, other: `${n(count)} ${other}` });

/** Customers who left: the list, the review of why, and how customers come and go. */
export default {
	title: 'Verlorene Kunden',
	ways: 'Mehr über verlorene Kunden',
	add: 'Verlorenen Kunden eintragen',
	empty:
		'Niemand ist gegangen, soweit diese Liste weiß. Wer geht, wird hier eingetragen, mit dem Grund, den er nannte.',
	count: (count) => of(count, 'verlorener Kunde', 'verlorene Kunden'),
	left: (day) => `gegangen am ${day}`,
	back: (day) => `zurück seit ${day}`,
	revenue: (amount) => `Umsatz ${amount}`,
	margin: (amount) => `Gewinn ${amount}`,
	said: 'Warum, wie sie es sagten',
	believed: 'Warum, wie wir es glauben',
	unsaid: 'Sie sagten nichts.',
	words: (count) => `${of(count, 'Äußerung', 'Äußerungen')} von ihnen in Treffen`,
	theme: 'Thema',
	noTheme: 'Noch in keinem Thema',
	reviewed: (day) => `besprochen im Rückblick vom ${day}`,
	waiting: 'wartet auf einen Rückblick',

	form: {
		customer: 'Welcher Kunde',
		other: 'Jemand, der nicht auf der Liste steht',
		name: 'Wie er heißt',
		nameHint: 'Nur bei jemandem, der nicht auf der Liste steht.',
		lostOn: 'Tag des Weggangs',
		revenue: 'Umsatz im Jahr',
		margin: 'Gewinn in Prozent',
		worthHint: 'Leer ist, was die Kundenliste sagt.',
		theme: 'Das Thema, zu dem es gehört',
		button: 'Eintragen',
		more: 'Mehr',
		saveTheme: 'Thema speichern',
		cameBack: 'Zurück seit',
		backButton: 'Wieder Kunde'
	},

	csv: {
		title: 'Verlorene Kunden importieren',
		link: 'Liste importieren',
		help: 'Eine Zeile für jeden. Die erste Zeile nennt die Spalten; „name“ und „lost on“ sind nötig, ein Tag ist 2026-05-29. Ein Kunde Ihrer Liste wird am Namen erkannt.',
		columns: 'Spalten',
		paste: 'Zeilen hier einfügen',
		button: 'Gute Zeilen importieren',
		added: (count) => `${of(count, 'Zeile', 'Zeilen')} übernommen`,
		wrong: (count) => `${of(count, 'Zeile', 'Zeilen')} ausgelassen`,
		line: (line) => `Zeile ${n(line)}`,
		unreadable: {
			'no-columns': 'Die erste Zeile muss die Spalten „name“ und „lost on“ nennen.',
			'no-rows': 'Außer den Namen der Spalten steht nichts darin.',
			'too-large': 'Das ist mehr als 256 kB. Bitte teilen Sie es.',
			'too-many-rows': 'Das sind mehr als 2.000 Zeilen. Bitte teilen Sie es.',
			unreadable: 'Das ließ sich nicht lesen: Ein Anführungszeichen endet nicht.'
		}
	},

	reasons: {
		title: 'Warum sie gehen',
		byCount: 'Nach ihrer Zahl',
		byMargin: 'Nach dem Gewinn, der mit ihnen ging',
		columns: { theme: 'Thema', lost: 'Gegangen', revenue: 'Umsatz', margin: 'Gewinn' }
	},

	reviews: {
		title: 'Verlust-Rückblicke',
		plan: 'Rückblick planen',
		help: 'Jeden Monat oder jedes Quartal: wer ging und warum, einige Anrufe, eine Abstimmung, und jemand für alles, was Kunden vertreibt.',
		none: 'Es gab noch keinen Rückblick.',
		name: 'Titel',
		usual: 'Verlust-Rückblick',
		heldOn: 'Tag des Rückblicks',
		button: 'Planen',
		states: {
			planned: 'in Vorbereitung',
			voting: 'Abstimmung läuft',
			opened: 'Stimmen sind offen',
			closed: 'beendet'
		}
	},

	review: {
		items: {
			title: 'Offen seit dem letzten Rückblick',
			help: 'Damit beginnt der Rückblick.',
			none: 'Aus früheren Rückblicken ist nichts offen.',
			until: (day) => `bis ${day}`,
			late: 'überfällig',
			from: (title) => `aus „${title}“`,
			done: 'Es ist getan'
		},
		list: {
			title: 'Wer ging',
			none: 'Niemand steht auf der Liste. Ohne sie kann kein Rückblick beginnen.'
		},
		calls: {
			title: 'Anrufe',
			help: 'Höchstens zehn, jeder von einem Menschen. Fragen, aufschreiben, sich nicht rechtfertigen.',
			count: (given, most) => `${n(given)} von ${n(most)} Anrufen`,
			unassigned: (count) => `${of(count, 'Anruf hat', 'Anrufe haben')} noch niemanden`,
			whom: 'Wer angerufen wird',
			caller: 'Wer anruft',
			nobody: 'Noch niemand',
			add: 'Zu den Anrufen',
			give: 'Anrufer speichern',
			giveFor: (name) => `Speichern, wer ${name} anruft`,
			drop: (name) => `${name} von den Anrufen streichen`,
			dropShort: 'Streichen',
			write: 'Anruf aufschreiben',
			questions: {
				why: 'Was hat Sie gehen lassen?',
				began: 'Wann begann es, und was geschah?',
				kept: 'Was hätte Sie gehalten?',
				back: 'Könnten Sie sich denken zurückzukommen? Was bräuchte es dazu?'
			},
			outcome: 'Wie es ging',
			outcomes: {
				reached: 'Wir sprachen',
				'not reached': 'Nicht erreicht',
				refused: 'Sie wollten nicht sprechen'
			},
			comeBack: 'Kämen sie zurück?',
			back: { yes: 'käme zurück', perhaps: 'vielleicht', no: 'käme nicht zurück' },
			unknown: 'nicht gesagt',
			save: 'Antworten behalten',
			all: 'Alle zehn Anrufe sind vergeben. Zehn, denen man gut zuhört, sagen mehr als zwanzig nebenbei Gefragte; streichen Sie einen, um jemand anderen anzurufen.'
		},
		issues: {
			title: 'Was sie vertreibt',
			help: 'Jeder hat drei Punkte. Niemand sieht, wie die anderen stimmten, bevor die Stimmen geöffnet sind.',
			what: 'Ein Missstand in einem Satz',
			theme: 'Sein Thema',
			none: 'Noch ist nichts benannt.',
			noTheme: 'keines',
			add: 'Hinzufügen',
			dots: (what) => `Punkte für „${what}“`,
			vote: 'Meine Punkte geben',
			voted: (count) => of(count, 'Mensch hat abgestimmt', 'Menschen haben abgestimmt'),
			blind: 'Wie die Stimmen fallen, bleibt verborgen, bis sie geöffnet werden.',
			sum: (count) => of(count, 'Punkt', 'Punkte'),
			mine: (count) => `${n(count)} davon von Ihnen`,
			owner: 'Wer dafür einsteht',
			due: 'Bis',
			give: 'Name und Tag speichern',
			giveFor: (what) => `Name und Tag speichern: ${what}`,
			ownerless: 'noch steht niemand dafür ein',
			undo: 'Doch nicht getan'
		},
		start: 'Rückblick beginnen',
		open: 'Stimmen öffnen',
		close: 'Rückblick beenden',
		only: 'Wer Treffen leitet, beginnt ihn, öffnet die Stimmen und beendet ihn.'
	},

	flow: {
		title: 'Kunden: Zugang und Abgang',
		link: 'Zugang und Abgang',
		help: 'Kunden am Anfang, mit denen, die kamen, ohne die, die gingen, sind Kunden am Ende. Was jeder wert ist, sagt die Liste heute, oder sie sagte es beim Weggang.',
		from: 'Von',
		until: 'Bis',
		show: 'Zeigen',
		year: (year) => `Jahr ${year}`,
		quarter: (quarter, year) => `${n(quarter)}. Quartal ${year}`,
		heads: (count) => plural('de', count, { one: 'Kunde', other: 'Kunden' }),
		revenueNet: 'Umsatz',
		marginNet: 'Gewinn',
		unknown: 'nicht bekannt',
		trap: 'Mehr Kunden und weniger Gewinn: Was hereinkommt, kostet mehr, als es bringt.',
		rows: {
			start: 'Am Anfang',
			fresh: 'Neu',
			back: 'Zurückgekommen',
			lost: 'Verloren',
			end: 'Am Ende'
		},
		columns: {
			what: 'Was geschah',
			heads: 'Kunden',
			revenue: 'Umsatz',
			margin: 'Gewinn',
			rate: 'Gewinn vom Umsatz'
		},
		unpriced: (count) =>
			`Von ${of(count, 'Kunden', 'Kunden')} sind Umsatz oder Gewinn nicht bekannt; sie zählen als nichts.`
	},

	problems: {
		'no-list':
			'Ein Rückblick kann ohne seine Liste nicht beginnen. Tragen Sie ein oder importieren Sie, wer ging.',
		late: 'Dafür ist es in diesem Rückblick zu spät.',
		early: 'So weit ist der Rückblick noch nicht.',
		'too-many-calls':
			'Das wäre der elfte Anruf. Zehn sind so viele, wie ein Rückblick hören kann; streichen Sie einen, um jemand anderen anzurufen.',
		dots: 'Jeder hat drei Punkte.',
		nobody: 'Bitte sagen Sie, wer gegangen ist.',
		'gone-already': 'Sie stehen schon auf der Liste.',
		day: 'Bitte schreiben Sie einen Tag, etwa 2026-05-29.',
		number: 'Bitte schreiben Sie eine ganze Zahl.',
		'too-long': 'Das ist zu lang.',
		empty: 'Das fehlt.',
		unreadable: 'Das ließ sich nicht lesen.'
	} as Record<string, string>
} satisfies typeof en;
