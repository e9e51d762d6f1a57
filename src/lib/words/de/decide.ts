import type en from '../en/decide.ts';
import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('de').format;

/** What a team makes of its numbers: worth, segments, decisions, proof. */
export default {
	worth: {
		title: 'Was Kunden bringen',
		lead: 'Geordnet nach dem, was von ihren Käufen bleibt, und wie es sich summiert. Sonst ordnet es nichts: Die Worte aller zählen gleich.',
		empty:
			'Schreiben Sie beim Kunden auf, was er im Jahr kauft und was davon bleibt. Dann steht die Kurve hier.',
		curve: 'Gewinnkurve',
		customer: 'Kunde',
		profit: 'Bringt im Jahr',
		sum: 'Summiert',
		costly: 'Kosten mehr, als sie bringen',
		none: 'Niemand kostet mehr, als er bringt.',
		decide: 'Entscheiden',
		way: 'Was soll geschehen?',
		why: 'Warum?',
		ways: {
			reprice: 'anderer Preis',
			simplify: 'einfacher bedienen',
			part: 'in Ordnung trennen',
			keep: 'so lassen',
			other: 'etwas anderes'
		},
		peak: (customers: number, profit: number) =>
			`${n(customers)} % der Kunden bringen ${n(profit)} % dessen, was am Ende bleibt.`,
		margin: (revenue: string, margin: string) => `Kauft für ${revenue}, Marge ${margin} %`
	},
	decisions: {
		title: 'Entscheidungen',
		lead: 'Was wir entschieden haben, welchen unserer Zusagen es dient und welchen es schadet.',
		empty: 'Noch keine Entscheidung aufgeschrieben.',
		make: 'Entscheidung aufschreiben',
		what: 'Was haben Sie entschieden?',
		costs: 'Was kostet es jetzt?',
		gains: 'Was bringt es später?',
		review: 'Wieder ansehen am',
		reviewed: 'Wieder angesehen',
		doReview: 'Wir haben sie wieder angesehen',
		due: 'Zeit, sie wieder anzusehen',
		links: 'Welchen davon dient sie, welchen schadet sie?',
		unlinked: 'Bitte markieren Sie mindestens eine Stelle, der sie dient oder schadet.',
		noClauses:
			'Schreiben Sie zuerst einen Zweck oder eine Erwartung in die Charta: Eine Entscheidung dient einem davon oder schadet ihm.',
		serves: 'dient',
		hurts: 'schadet',
		neither: 'weder noch',
		save: 'Entscheidung festhalten',
		by: 'Entschieden von'
	},
	segments: {
		title: 'Segmente',
		lead: 'Wie wir jede Art von Kunden bedienen, was es kostet und was sie brauchen.',
		empty:
			'Noch hat kein Kunde ein Segment. Benennen Sie hier eines oder schreiben Sie es beim Kunden auf.',
		name: 'Segment der Kunden',
		how: 'Wie werden sie bedient?',
		cost: 'Was kostet es im Jahr?',
		rule: 'Regel: nimmt auf, wer kein Segment hat und mindestens so viel kauft',
		save: 'Festhalten, wie sie bedient werden',
		add: 'Segment beschreiben',
		unknown: 'nicht aufgeschrieben',
		needs: 'Was jedes Segment braucht',
		theme: 'Thema',
		alone: 'nur in einem Segment',
		noNeeds: 'Noch hat kein Kunde mit Segment ein Thema angesprochen.',
		rated: 'Wie gut jedes bedient wird',
		order: 'Das Schlechteste zuerst.',
		equal: 'Jedes Segment wiegt gleich viel, so klein es auch ist.',
		weighed: 'Segmente wiegen, was sie kaufen. Kleine zählen hier kaum.',
		weigh: 'Nach Umsatz gewichten',
		unweigh: 'Alle gleich gewichten',
		expectation: 'Erwartung',
		all: 'Alle',
		count: (count: number) =>
			plural('de', count, { one: `${n(count)} Kunde`, other: `${n(count)} Kunden` }),
		answers: (median: string, answers: number) => `${median} (n = ${n(answers)})`
	},
	litmus: {
		title: 'Fragen Sie die nächsten zehn',
		lead: '„Was ist Ihre Aufgabe? Was ist unsere gemeinsame Aufgabe?“ Ist der Zweck bekannt, teilen die Antworten seine Worte. Niemand unterschreibt, und es gibt keine Note.',
		begin: 'Link erstellen',
		close: 'Beenden',
		closed: 'Beendet',
		link: 'Link für zehn Personen',
		job: 'Ihre Aufgabe?',
		common: 'Unsere gemeinsame Aufgabe?',
		shared: 'Worte, die mindestens zwei teilen, sind markiert.',
		none: 'Noch hat niemand geantwortet.',
		unsigned: 'Niemand sieht, wer geantwortet hat: Weder Name noch Zeit wird behalten.',
		send: 'Absenden',
		thanks: 'Danke. Ihre Antwort ist gespeichert.',
		over: 'Diese Frage ist abgeschlossen. Danke.',
		answers: (count: number, of: number) => `${n(count)} von ${n(of)} haben geantwortet`
	},
	proof: {
		title: 'Nachweis',
		lead: 'Was wir gehört, geändert und mitgeteilt haben. Jede Zahl öffnet ihre Belege.',
		nothing: 'nichts',
		before: 'Quartal davor',
		after: 'Quartal danach',
		parts: {
			met: 'Gehaltene Treffen',
			heard: 'Gehörte Kommentare',
			complained: 'Aufgenommene Beschwerden',
			changed: 'Geänderte Klauseln',
			told: 'Personen, die es erfuhren',
			kept: 'Gehaltene Versprechen'
		},
		name: (quarter: number, year: number) => `${n(quarter)}. Quartal ${year}`
	},
	actions: {
		title: 'Zehn Handlungen',
		lead: 'Wird die Firma von ihren Kunden geleitet? Niemand hakt hier etwas ab: Die Belege antworten.',
		yes: 'ja',
		no: 'nein',
		evidence: (count: number) =>
			plural('de', count, { one: `${n(count)} Beleg`, other: `${n(count)} Belege` }),
		last: (day: string) => `der letzte vom ${day}`,
		done: (count: number) => `${n(count)} von 10`,
		names: [
			'Wissen, was man für seine Kunden sein will',
			'Es allen sagen und die nächsten zehn fragen',
			'Leitlinien für den Umgang mit Kunden',
			'Bei denen sitzen, die mit Kunden sprechen',
			'Festhalten, worüber Kunden sich beschweren',
			'Die Segmente kennen und jedes mit Absicht bedienen',
			'Schulung, Hilfe und Werkzeug für die vorderste Reihe',
			'Prüfen, warum Kunden verloren gingen',
			'Verfolgen, wer kommt und wer geht',
			'Für den Kunden entscheiden und es alle wissen lassen'
		]
	},
	joined: {
		title: 'Themen mehrerer Teams',
		lead: 'Dasselbe, mehreren Teams gesagt, unter einem Namen. Jedes Team behält seine Belege.',
		empty: 'Noch nichts verbunden.',
		name: 'Wie heißt es für alle?',
		which: 'Welche Themen sagen dasselbe? Wählen Sie zwei oder mehr.',
		join: 'Verbinden',
		part: 'Herauslösen',
		few: 'Bitte wählen Sie zwei oder mehr Themen, die noch nicht verbunden sind.',
		partOf: (said: number, complained: number) =>
			`${n(said)} Kommentare, ${n(complained)} Beschwerden`,
		others: (count: number) =>
			plural('de', count, {
				one: `und ${n(count)} Thema eines anderen Teams`,
				other: `und ${n(count)} Themen anderer Teams`
			})
	},
	internal: {
		title: 'Was bedeutet das für den Kunden?',
		lead: 'Ein Punkt für die Tagesordnung jeder Besprechung ohne Kunden. Als Text zum Mitnehmen.',
		take: 'Als Text mitnehmen',
		minutes: '10 Minuten',
		purpose: 'Wofür wir da sind',
		expect: 'Was Kunden am meisten erwarten',
		ask: 'Zu jeder Entscheidung von heute',
		questions: {
			serves: 'Welchem davon dient sie?',
			hurts: 'Wem schadet sie, und wer sagt es ihnen, bevor sie es merken?',
			said: 'Was haben Kunden dazu gesagt?',
			know: 'Woran merken wir, dass es ihnen geholfen hat?'
		}
	},
	staff: {
		title: 'Für alle im Haus',
		lead: 'Der Zweck, was Kunden am meisten erwarten und wie es steht, für alle in Ihrem Netz, ohne Konto. Niemandes Worte stehen darauf.',
		open: 'Seite öffnen',
		close: 'Seite schließen',
		link: 'Adresse in Ihrem Netz',
		purpose: 'Wofür wir da sind',
		expect: 'Was Kunden am meisten erwarten',
		unrated: 'noch nicht bewertet',
		empty: 'Die Charta ist noch nicht geschrieben.',
		stands: (importance: string, performance: string, answers: number) =>
			`Wichtigkeit ${importance}, Leistung ${performance} (n = ${n(answers)})`
	},
	problems: {
		empty: 'Bitte ausfüllen.',
		'too-long': 'Das ist zu lang.',
		day: 'Bitte wählen Sie einen Tag.',
		count: 'Bitte eine ganze Zahl schreiben.',
		unreadable: 'Das war nicht zu lesen. Bitte sehen Sie es noch einmal an.'
	} as Record<string, string>
} satisfies typeof en;
