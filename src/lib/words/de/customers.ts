import type en from '../en/customers.ts';
import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('de').format;
const of = (count: number, one: string, other: string) =>
	plural('de', count, { one: `${n(count)} ${one}`, other: `${n(count)} ${other}` });

export default {
	list: {
		find: 'Suchen',
		findHint: 'Ein Name, eine Person, eine Gruppe',
		segment: 'Gruppe',
		all: 'Alle',
		keyOnly: 'Nur wichtige Kunden',
		show: 'Anzeigen',
		count: (count, all) =>
			count === all ? of(all, 'Kunde', 'Kunden') : `Kunden: ${n(count)} von ${n(all)}`,
		nobody: 'Kein Kunde passt. Versuchen Sie weniger Buchstaben oder alle Gruppen.',
		reset: 'Alle anzeigen',
		star: 'Wichtig',
		columns: {
			place: 'Platz',
			name: 'Wer',
			signal: 'Was wir wissen',
			met: 'Zuletzt getroffen',
			gap: 'Unter der Erwartung',
			people: 'Menschen'
		},
		below: (below, rated) =>
			below === 0 ? `keine von ${n(rated)} darunter` : `${n(below)} von ${n(rated)} darunter`,
		notRated: 'nicht bewertet',
		never: 'Noch nie getroffen',
		ways: 'Mehr über Kunden',
		takeIn: 'CSV einlesen',
		takeOut: 'CSV ausgeben',
		stages: 'Wo wir zuhören',
		calendar: 'Ihr Kalender',
		coming: 'Kommende Änderungen',
		lost: 'Verlorene Kunden',
		flow: 'Zugang und Abgang',
		coverage: 'Lange nicht getroffen',
		pages: 'Seiten',
		page: (page: number, pages: number) => `Seite ${n(page)} von ${n(pages)}`,
		previous: 'Vorige Seite',
		next: 'Nächste Seite',
		order:
			'Wichtige Kunden stehen vorn; darunter zuerst, wer lange nichts gesagt hat, dann, wer auf uns wartet. Zwei Punkte für ein überfälliges Versprechen, einer für alles Angesprochene, das die Charta nicht sagt, bis zu drei für den Verlauf des letzten Treffens, einer für jeden Monat Stille.'
	},

	signal: {
		how: 'Wie die Reihenfolge entsteht',
		title: 'Wie wir stehen',
		heard: (days) => (days === 0 ? 'heute gehört' : `vor ${of(days, 'Tag', 'Tagen')} gehört`),
		quiet: (days) => `seit ${of(days, 'Tag', 'Tagen')} nichts gehört`,
		never: 'noch nie gehört',
		late: (count) =>
			count === 0
				? 'kein Versprechen überfällig'
				: of(count, 'Versprechen überfällig', 'Versprechen überfällig'),
		gaps: (count) =>
			count === 0
				? 'nichts Angesprochenes fehlt in der Charta'
				: `${n(count)} Angesprochenes fehlt in der Charta`,
		climate: (label) => `letztes Treffen: ${label}`,
		noClimate: 'wie das letzte Treffen war, ist nicht bekannt',
		states: { unknown: 'Unbekannt', waiting: 'Wartet auf uns', fine: 'In Verbindung' },
		unknownHelp:
			'In den letzten drei Monaten hat hier niemand ein Wort von ihnen notiert. Wer sich erst fragen muss, ist zu spät.',
		place: (place, all) => `Platz ${n(place)} von ${n(all)}`,
		up: (places) => `${n(places)} höher als vor einem Monat`,
		down: (places) => `${n(places)} tiefer als vor einem Monat`,
		still: 'wie vor einem Monat',
		fresh: 'neu in diesem Monat',
		points: (points) => of(points, 'Punkt', 'Punkte')
	},

	faces: 'Wie sie sich vorgestellt haben',

	note: {
		title: 'Miteinander gesprochen?',
		label: 'Was wurde gesagt, in einer Zeile?',
		kind: 'Wie',
		kinds: { call: 'Anruf', visit: 'Besuch', mail: 'Brief oder Mail', chance: 'Zufällig' },
		button: 'Notieren',
		remove: (words) => `Die Notiz „${words}“ entfernen`
	},

	key: { label: 'Dieser Kunde ist wichtig', reason: 'Warum ist dieser Kunde wichtig?' },
	money: {
		revenue: 'Umsatz im Jahr',
		revenueHint: 'Eine ganze Zahl, in Ihrer Währung.',
		margin: 'Marge in Prozent'
	},
	since: {
		label: 'Kunde seit',
		hint: 'Leer ist der Tag, an dem er hier eingetragen wurde.'
	},
	edit: 'Angaben ändern',

	time: {
		title: 'Alles bisher',
		empty: 'Noch ist nichts geschehen. Ein Anruf ist ein Anfang.',
		older: 'Älteres',
		newest: 'Zurück zum Neuesten',
		meeting: {
			planned: 'Treffen geplant',
			open: 'Treffen läuft',
			closed: 'Treffen',
			'called-off': 'Treffen abgesagt'
		},
		words: 'Gesagt wurde',
		promise: 'Wir haben versprochen',
		encounter: 'Zwischen den Treffen',
		complaint: 'Sie sagten zwischen zwei Treffen',
		step: 'Wir taten für sie',
		lost: 'Sie verließen uns',
		back: 'Sie kamen zurück',
		sources: {
			call: 'am Telefon gesagt',
			mail: 'per E-Mail gesagt',
			web: 'über das Formular gesagt',
			person: 'persönlich gesagt',
			public: 'öffentlich gesagt',
			front: 'denen gesagt, die täglich Kunden hören'
		},
		contact: 'Jemand kam dazu',
		recovery: 'Wir haben sie enttäuscht',
		recovered: 'durch ihr Ja geschlossen',
		notRecovered: 'noch nicht vorbei',
		rated: (below, rated) =>
			`${of(rated, 'Erwartung', 'Erwartungen')} bewertet, ${n(below)} darunter`,
		in: 'bei',
		by: (name) => `notiert von ${name}`,
		due: 'bis',
		kept: 'gehalten',
		late: 'überfällig',
		owner: (name) => `Zuständig: ${name}`
	},

	coverage: {
		title: 'Wichtige Kunden, lange nicht getroffen',
		help: (months) =>
			`Mit allen, die wichtig sind, gibt es wenigstens ein förmliches Treffen in ${of(months, 'Monat', 'Monaten')}. Wer getroffen wurde, verlässt diese Liste; ein geplantes Treffen genügt nicht.`,
		all: 'Alle wichtigen wurden rechtzeitig getroffen.',
		none: 'Noch gilt niemand als wichtig. Schreiben Sie dazu, warum jemand es ist.',
		count: (missing, keys) => `${n(missing)} von ${n(keys)}`,
		columns: { name: 'Wer', why: 'Warum wichtig', met: 'Zuletzt getroffen', next: 'Geplant' },
		notPlanned: 'nichts geplant',
		plan: 'Ein Treffen planen',
		planWith: (name) => `Ein Treffen mit ${name} planen`
	},

	csv: {
		title: 'Kunden einlesen',
		help: 'Eine Zeile für jeden Menschen, oder für einen Kunden ohne Menschen. Die erste Zeile nennt die Spalten; nur „name“ ist nötig. Wiedererkannt wird an „ref“, sonst am Namen. Eine leere Zelle lässt stehen, was da ist.',
		columns: 'Spalten',
		file: 'Eine CSV-Datei',
		paste: 'Oder die Zeilen hier einfügen',
		look: 'Erst ansehen',
		preview: 'Das würde geschehen',
		fresh: (count) => `${n(count)} neu`,
		changed: (count) => `${n(count)} geändert`,
		same: (count) => `${n(count)} unverändert`,
		people: (count) => of(count, 'neuer Mensch', 'neue Menschen'),
		wrong: (count) => `${of(count, 'Zeile bleibt', 'Zeilen bleiben')} draußen`,
		wrongHelp: 'Diese Zeilen bleiben draußen; die anderen werden übernommen.',
		line: (line) => `Zeile ${n(line)}`,
		fates: { new: 'neu', changed: 'geändert', same: 'unverändert' },
		more: (count) => `und ${of(count, 'weitere Zeile', 'weitere Zeilen')}`,
		take: 'Die guten Zeilen übernehmen',
		nothing: 'Es würde sich nichts ändern.',
		other: 'Eine andere Datei wählen',
		done: 'Übernommen',
		unreadable: {
			'no-name-column': 'Es gibt keine Spalte „name“. Die erste Zeile muss die Spalten nennen.',
			'no-rows': 'Außer den Namen der Spalten steht nichts darin.',
			'too-large': 'Das sind mehr als 256 kB. Bitte teilen Sie die Datei.',
			'too-many-rows': 'Das sind mehr als 2.000 Zeilen. Bitte teilen Sie die Datei.',
			unreadable: 'Das war nicht zu lesen: Ein Anführungszeichen endet nicht.'
		}
	},

	called: {
		save: 'Speichern',
		title: 'Wie Sie die nennen, für die Sie arbeiten',
		label: 'Es sind',
		words: {
			customer: 'Auftraggeber oder Käufer',
			colleague: 'Kolleginnen und Kollegen',
			patient: 'Patientinnen und Patienten',
			citizen: 'Bürgerinnen und Bürger'
		},
		unpaid: 'Wir verkaufen ihnen nichts: Umsatz und Marge werden nicht gefragt',
		every: 'In so vielen Monaten gibt es mit allen wichtigen wenigstens ein Treffen',
		help: 'Das ändert die Wörter der Seiten. Was geschrieben wurde, bleibt, wie es ist.',
		problem: 'Bitte schreiben Sie eine ganze Zahl von 1 bis 60.'
	},

	problems: {
		'key-reason': 'Wer wichtig ist, braucht einen Grund dafür.',
		day: 'Bitte schreiben Sie einen Tag, etwa 2026-05-29.',
		number: 'Bitte schreiben Sie eine ganze Zahl.',
		'yes-or-no': 'Bitte schreiben Sie yes oder no.',
		'too-long': 'Das ist zu lang.',
		'not-an-email': 'Das sieht nicht wie eine E-Mail-Adresse aus.',
		empty: 'Das fehlt.',
		unreadable: 'Das war nicht zu lesen.'
	}
} satisfies typeof en;
