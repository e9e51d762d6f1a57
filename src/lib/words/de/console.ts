import type en from '../en/console.ts';
import { plural } from '../plural.ts';
import ballots from './console/ballots.ts';
import board from './console/board.ts';
import table from './console/table.ts';

const numbers = new Intl.NumberFormat('de');
const n = (count: number) => numbers.format(count);

export default {
	...ballots,
	...board,
	...table,

	title: (meeting: string) => `Moderationspult: ${meeting}`,
	private: 'Nur Sie sehen diesen Bildschirm',
	with: (team: string, customers: string) => (customers ? `${team} × ${customers}` : team),

	agenda: {
		extend: '+2 Minuten',
		here: 'jetzt auf der Leinwand',
		minutes: (count: number) => `${n(count)} Min.`,
		spent: (spent: number, planned: number) => `${n(spent)} / ${n(planned)} Min.`,
		title: 'Ablauf',
		visited: 'war schon dran'
	},

	bar: {
		back: 'Zurück',
		blank: 'Leinwand leeren',
		code: 'Code zeigen',
		codeOff: 'Code verbergen',
		ended:
			'Das Treffen ist beendet. Sie können noch Kommentare beantworten, Zusagen festhalten und eine Version beschließen.',
		last: 'Hier endet der Ablauf',
		mistake: (key: string) =>
			`Aus Versehen weiter? ${key} holt alle zurück. Niemand verliert, was gerade getippt wurde.`,
		name: 'Treffen bewegen',
		next: (to: string) => `Weiter: ${to}`,
		nextIs: {
			page: (page: number) => `Seite ${n(page)}`,
			proposal: (number: number, place: string) => `Formulierung ${n(number)}, ${place}`,
			start: 'Treffen beginnen'
		},
		unblank: 'Leinwand wieder zeigen'
	},

	close: {
		agree: 'Neue Version beschließen',
		button: 'Treffen beenden',
		help: 'Nichts geht verloren. Gäste können 24 Stunden lang letzte Worte hinzufügen, und Sie können weiter antworten, zusagen und beschließen.',
		on: 'Zur Seite des Treffens: Bericht, Protokoll, Rückmeldung',
		title: 'Abschluss',
		unasked: 'Niemand wurde gefragt, was einfacher sein oder wegfallen könnte',
		unaskedHint:
			'Gehen Sie jetzt dorthin, oder schreiben Sie auf, warum nicht. Der Grund steht im Protokoll.',
		unaskedWhy: 'Warum wurde nicht gefragt?',
		askNow: 'Jetzt fragen'
	},

	comments: {
		about: (words: string) => `zum früheren Wortlaut: „${words}“`,
		all: (count: number) => `Alle ${n(count)}`,
		choose: (number: number) => `Kommentar ${n(number)} auswählen`,
		chooseIt: 'Auswählen',
		chosen: (count: number) =>
			plural('de', count, {
				one: '1 Kommentar ausgewählt',
				other: `${n(count)} Kommentare ausgewählt`
			}),
		empty: 'Noch keine Kommentare.',
		emptyAsk: 'Fragen Sie: Was ist passiert, als Sie uns zuletzt brauchten?',
		emptyNeeds:
			'Fragen Sie: Was machen Sie selbst, weil wir es nicht tun? Was haben Sie gesucht und nicht gefunden? Wer macht es besser?',
		allAnswered: 'Nichts wartet auf ein Ergebnis.',
		emptyFilter: 'Hier gibt es keine Kommentare dieser Art.',
		filter: 'Nur zeigen',
		from: (clause: string) => `zu: ${clause}`,
		hidden: 'Einzelheiten ausblenden',
		held: 'still geschrieben',
		list: (where: string) => `Kommentare: ${where}`,
		lobby: 'aus der Lobby',
		more: 'Antworten',
		newSince: (count: number) => `${n(count)} neu, seit Sie hingesehen haben`,
		number: (count: number) => `Kommentar ${n(count)}`,
		onScreen: 'Auf der Leinwand',
		propose: 'Formulierung vorschlagen',
		show: 'Zeigen',
		showNew: 'Neue lesen',
		unchoose: 'Auswahl aufheben',
		unsigned: 'ohne Namen',
		verb: 'Art des Kommentars',
		whole: 'ganzer Punkt'
	},

	guests: {
		add: 'Hinzufügen',
		addByHand: 'Person ohne Gerät hinzufügen',
		added: 'ohne Gerät',
		away: 'nicht da',
		count: 'Wer da ist',
		customer: 'Organisation',
		here: 'da',
		letIn: 'Einlassen',
		name: 'Name',
		none: 'Noch ist niemand dabei. Zeigen Sie den Code.',
		remove: 'Entfernen',
		removeAsk: (name: string) =>
			`${name} entfernen? Was ${name} gesagt hat, bleibt. Mit dem Code auf der Leinwand kann ${name} wieder teilnehmen.`,
		removeSure: 'Aus dem Raum entfernen',
		rename: 'Namen ändern',
		team: 'Team',
		writeFor: (name: string) =>
			`Schreiben Sie auf, was ${name} zu dem sagt, was Sie gerade ansehen`,
		waiting: (count: number) =>
			plural('de', count, {
				one: '1 Person wartet auf Einlass',
				other: `${n(count)} Personen warten auf Einlass`
			})
	},

	compass: 'Wie läuft es?',

	keys: {
		alt: 'Nur zusammen mit Alt',
		button: 'Tasten',
		off: 'Aus',
		plain: 'An',
		single: 'Einzelne Buchstaben und Ziffern',
		singleHint: 'Sie wirken nie, während Sie in ein Feld tippen.',
		title: 'Tasten',
		deeds: {
			compass: 'Wie das Treffen läuft, nur für Sie',
			accept: 'Die aktuelle Formulierung annehmen',
			ask: 'Den Raum zur aktuellen Formulierung fragen',
			group: 'Ausgewählte Kommentare in eine Gruppe verschieben',
			back: 'Einen Schritt zurück, mit allen',
			black: 'Leinwand leeren, und zurück',
			code: 'Großer Code auf der Leinwand, und weg',
			dark: 'Leinwand dunkel oder hell',
			down: 'Nächster Kommentar in der Liste',
			full: 'Fenster für die Leinwand öffnen',
			larger: 'Größere Schrift auf der Leinwand',
			list: 'Diese Liste',
			minutes: '2 Minuten mehr',
			names: 'Namen auf der Leinwand ein und aus',
			new: 'Neues zeigen',
			next: 'Nächster Schritt',
			preview: 'Formulierung mit oder ohne Markierungen',
			propose:
				'Formulierung vorschlagen, aus den ausgewählten Kommentaren oder der aktuellen Gruppe',
			reveal: 'Aufdecken: still Geschriebenes, Bewertungen, Antworten zum Vereinfachen',
			select: 'Aktuellen Kommentar auswählen',
			show: 'Kommentar auf der Leinwand zeigen oder wegnehmen',
			smaller: 'Kleinere Schrift auf der Leinwand',
			theme: 'Kommentar einem Thema zuordnen',
			undo: 'Letzten eigenen Schritt rückgängig machen',
			up: 'Vorheriger Kommentar',
			white: 'Leinwand weiß leeren, und zurück',
			'verb-add': 'Ergänzen',
			'verb-ask': 'Fragen',
			'verb-change': 'Ändern',
			'verb-drop': 'Streichen',
			'verb-keep': 'Behalten',
			'verb-none': 'Keine Art'
		}
	},

	lobby: {
		announced: 'Mit dem Beginn sagen die Leinwand und jedes Handy:',
		announcement: 'Das ist ein Entwurf. Wir überarbeiten ihn nach dem, was Sie heute sagen.',
		closedWords: 'Worte aus der Lobby sehen bis dahin nur Sie.',
		say: 'Ihre Worte zur Eröffnung',
		saying: [
			'Danke, dass Sie gekommen sind. Sie wissen Dinge über unsere Arbeit, die wir nicht sehen können.',
			'Das ist ein Entwurf. Wir überarbeiten ihn nach dem, was Sie heute sagen, hier, vor Ihren Augen.',
			'Offene Worte sind willkommen. Nichts, was Sie sagen, wird gegen Sie verwendet, und Sie können Ihren Namen weglassen.'
		],
		start: 'Treffen beginnen',
		startHelp:
			'Die Uhr für den Ablauf läuft los. Sonst ändert sich nichts, und man kann weiter dazukommen.',
		title: 'Die Lobby ist offen'
	},

	look: {
		allHere: 'Alle Kommentare',
		lobby: 'Aus der Lobby',
		move: 'Alle hierher holen',
		needs: 'Nicht in der Charta',
		needsSaid: 'Was die Kundenseite braucht und in der Charta fehlt',
		now: 'das Treffen ist jetzt hier',
		private: 'nur Sie sehen diese Worte',
		notWall: 'nur Sie sehen das gerade an',
		ratings: 'Bewertung',
		simplify: 'Was einfacher sein oder wegfallen könnte',
		wall: 'jetzt auf der Leinwand',
		wallBack: 'Zurück zu dem, was auf der Leinwand ist'
	},

	offline: {
		lag: 'Sie sind offline. Sie können weitermachen; die Leinwand hinkt vielleicht nach. Alles wird gesendet, sobald Sie wieder verbunden sind.',
		state: 'Zustand dieses Pults',
		full: 'Die Festplatte des Servers ist voll: Neues wird nicht gespeichert. Was geschrieben wird, wartet auf den Geräten. Sagen Sie es der Person, die den Server betreut.',
		shutOut:
			'Sie sind hier abgemeldet. Laden Sie die Seite neu, um sich wieder anzumelden; nichts von Ihrer Arbeit ist verloren.'
	},

	outcomes: {
		bulk: 'Ausgewählte Kommentare beantworten',
		by: 'Bis wann',
		declined: 'Nicht aufgenommen',
		give: 'Ergebnis festhalten',
		kind: 'Ergebnis',
		none: 'Noch kein Ergebnis',
		noted: 'Notiert',
		parked: 'Später',
		promised: 'Zugesagt',
		restAll: 'Jeder Kommentar, der um etwas bittet, hat ein Ergebnis.',
		restHelp:
			'Ein Druck sagt für alle übrigen eine Antwort zu. Die Kunden sehen den Tag und den Namen.',
		restGo: 'Für alle eine Antwort zusagen',
		said: (kind: string, by: string) => (by ? `${kind}: ${by}` : kind),
		takeBack: 'Ergebnis zurücknehmen',
		title: 'Ergebnisse',
		unanswered: (count: number) =>
			plural('de', count, {
				one: '1 Kommentar braucht noch ein Ergebnis',
				other: `${n(count)} Kommentare brauchen noch ein Ergebnis`
			}),
		used: 'Eingeflossen',
		who: 'Wer',
		why: 'Weil',
		whyNote: 'Notiz'
	},

	promises: {
		add: 'Zusage hinzufügen',
		by: 'Bis wann',
		empty: 'Gehen Sie mit mindestens einer Sache hinaus, die Sie bis Freitag tun.',
		title: 'Zusagen',
		what: 'Was wir tun werden',
		who: 'Wer'
	},

	projector: {
		askLink: 'Link für ein anderes Gerät',
		connected: (count: number) =>
			plural('de', count, {
				one: 'Leinwand verbunden',
				other: `${n(count)} Bildschirme verbunden`
			}),
		copied: 'Kopiert',
		copy: 'Link kopieren',
		linkHelp:
			'Öffnen Sie ihn einmal im Browser des Geräts am Projektor. Es zeigt die Leinwand und kann weiterblättern, sonst nichts.',
		linkLabel: 'Link zur Leinwand',
		hideNames: 'Namen verbergen',
		missing: 'Leinwand nicht verbunden',
		newCode: 'Neuer Code',
		newCodeHelp: 'Der alte Zugangscode und der alte QR-Code gelten sofort nicht mehr.',
		open: 'Öffnen',
		showNames: 'Namen zeigen',
		ways: 'Leinwand, Code und Link',
		title: 'Auf der Leinwand'
	},

	proposal: {
		accept: 'Annehmen',
		accepted: 'Angenommen',
		add: 'In einem Abschnitt ergänzen',
		addTo: (section: string) => `Neu in: ${section}`,
		inVersion: 'In der neuen Version',
		ask: 'Den Raum fragen',
		asked: 'Der Raum ist gefragt',
		askAgain: 'Noch einmal zeigen',
		because: (count: number) =>
			plural('de', count, {
				one: 'Wegen 1 Kommentar',
				other: `Wegen ${n(count)} Kommentaren`
			}),
		cancel: 'Doch nicht',
		clause: 'Welcher Punkt',
		clean: 'Ohne Markierungen',
		declined: (reason: string) => `Jetzt nicht: ${reason}`,
		earlier: 'Aus früheren Treffen',
		earlierFilter: 'Punkt',
		earlierAll: 'Die ganze Charta',
		earlierNone: 'In früheren Treffen zu dieser Charta gibt es hier keine Kommentare.',
		earlierTeam: 'Nur für das Team. Gäste und Leinwand erfahren die Anzahl, nie die Worte.',
		edit: 'Wortlaut ändern',
		empty:
			'Noch ist keine Formulierung vorgeschlagen. Wählen Sie Kommentare, die um etwas bitten, und schlagen Sie dann eine vor.',
		make: 'Vorschlagen',
		marks: 'Mit Markierungen',
		nearly: (words: string) => `Fast: ${words}`,
		new: 'Neuer Wortlaut',
		noCause:
			'Kein Kommentar ausgewählt. Wählen Sie einen, oder sagen Sie, wessen Entscheidung es ist.',
		notNow: 'Jetzt nicht',
		notNowSay: 'Grund nennen',
		now: 'Jetzt',
		open: 'Offen',
		own: 'Unsere eigene Entscheidung',
		ownBy: (name: string) => `Unsere eigene Entscheidung: ${name}`,
		ownWho: 'Wer sie verantwortet',
		pick: 'Wählen Sie die Worte aus, auf die eine neue Formulierung antwortet.',
		remove: 'Punkt streichen',
		replace: 'Punkt ändern',
		reopen: 'Wieder öffnen',
		reword: 'Wortlaut übernehmen',
		section: 'Welcher Abschnitt',
		tally: (yes: number, nearly: number, no: number) =>
			`Ja ${n(yes)} · Fast ${n(nearly)} · Nein ${n(no)}`,
		title: 'Überarbeiten',
		heading: 'Formulierung vorschlagen',
		together:
			'Zwei Formulierungen für einen Punkt. Nehmen Sie eine an; die andere gilt dann als nicht verwendet.',
		wording: (number: number, place: string) => `Formulierung ${n(number)} · ${place}`,
		words: 'Die Worte der Kunden',
		waiting: 'Erbeten, noch ohne Formulierung oder Ergebnis'
	},

	replies: {
		kind: 'Wie',
		kinds: {
			acknowledge: 'Danken und anerkennen',
			ask: 'Nachfragen',
			commit: 'Zusagen',
			decline: 'Ablehnen, weil',
			explain: 'Erklären',
			intend: 'Vornehmen'
		},
		send: 'Antworten',
		words: 'Ihre Antwort; wer den Kommentar schrieb, liest sie'
	},

	say: {
		title: 'Sagen Sie etwa',
		thank: 'Zuerst danken. Noch nichts erklären.',
		blank: '„Sehen wir einen Moment einander an statt die Leinwand.“',
		charterEmpty: '„Was ist passiert, als Sie das zuletzt von uns brauchten?“',
		charterNamed: (name: string) =>
			`„${name}, erzählen Sie uns, wie es war, als das zuletzt passiert ist?“`,
		charterUnnamed: '„Jemand hat das geschrieben, danke dafür. Wer hat das auch schon erlebt?“',
		charterPraise: (name: string) => `„Danke, ${name}. Was dürfen wir nicht kaputt machen?“`,
		close: '„Haben wir aufgeschrieben, was Sie meinten? Was haben wir übersehen?“',
		closed: '„Danke für Ihre offenen Worte. Sie erfahren, was aus jedem davon wird.“',
		lobby: '„Willkommen. Während wir warten: Was würde dieses Treffen für Sie lohnend machen?“',
		needs:
			'„Was brauchen Sie von uns, das hier fehlt? Schreiben Sie zuerst; wir sprechen, wenn alle fertig sind.“',
		needsSilent: 'Sagen Sie jetzt nichts. Fünf Minuten Stille bringen, was niemand laut sagt.',
		needsSaid: '„Lesen wir reihum vor, eins nach dem anderen. Wie sähe es aus, wenn es gut wäre?“',
		ratings: '„Was ist Ihnen am wichtigsten? Was hat es Sie gekostet, wenn es schiefging?“',
		revise: '„Das haben wir von Ihnen gehört. Wie soll der Satz lauten, in Ihren Worten?“',
		reviseAsked: '„Trifft es das? ‚Fast‘ ist eine gute Antwort: Sagen Sie uns, was fehlt.“',
		simplify:
			'„Gibt es etwas, das wir für Sie tun, das einfacher sein könnte oder das Sie nicht brauchen?“',
		welcome:
			'„Danke, dass Sie gekommen sind. Das ist ein Entwurf. Wir überarbeiten ihn nach dem, was Sie heute sagen.“'
	},

	silence: {
		begin: 'Stilles Schreiben beginnen',
		beginHelp: 'Alle schreiben. Niemand sieht die Worte der anderen, bis Sie sie aufdecken.',
		now: (count: number) =>
			plural('de', count, {
				one: 'Stilles Schreiben. Bisher 1 Kommentar.',
				other: `Stilles Schreiben. Bisher ${n(count)} Kommentare.`
			}),
		reveal: 'Aufdecken'
	},

	standIn: {
		elsewhere: (name: string) => `${name} moderiert dieses Treffen.`,
		help: 'Alles hier ist auf dem neuesten Stand, und Sie können mitlesen.',
		name: 'Vertretung',
		none: 'Niemand',
		note: 'Kann mit einem Druck übernehmen, falls Sie verhindert sind.',
		planned: 'Wie geplant',
		pass: (name: string) => `Treffen an ${name} übergeben`,
		running: 'Wer dieses Treffen moderiert',
		takeOver: 'Treffen übernehmen',
		you: 'Sie moderieren dieses Treffen.'
	},

	status: {
		later: 'Wird gesendet, sobald Sie online sind',
		saved: 'Gespeichert',
		sending: 'Wird gesendet',
		undo: 'Rückgängig'
	},

	tabs: {
		agenda: 'Ablauf',
		comments: 'Kommentare',
		name: 'Teile des Pults',
		screen: 'Leinwand'
	},

	unsaid: {
		by: {
			acceptProposal: 'Die Formulierung wurde nicht angenommen.',
			agreeVersion: 'Die Version wurde nicht beschlossen.',
			closeMeeting: 'Das Treffen wurde nicht beendet.',
			moveTo: 'Das Treffen wurde nicht weiterbewegt.',
			other: 'Der letzte Schritt wurde nicht ausgeführt.',
			proposeChange: 'Die Formulierung wurde nicht vorgeschlagen.',
			setOutcome: 'Das Ergebnis wurde nicht festgehalten.',
			showComment: 'Der Kommentar wurde nicht gezeigt.'
		}
	},

	version: {
		agree: (number: number) => `Als Version ${n(number)} beschließen`,
		agreed: (number: number) => `Version ${n(number)} ist beschlossen.`,
		by: 'Wer zugestimmt hat',
		byHint: 'Ein Name je Zeile',
		changes: (count: number) =>
			plural('de', count, {
				one: '1 angenommene Formulierung kommt hinein',
				other: `${n(count)} angenommene Formulierungen kommen hinein`
			}),
		note: 'Eine kurze Notiz',
		noteHint: 'Was sich geändert hat und warum, für alle, die nicht dabei waren',
		open: 'Diese Kommentare haben noch kein Ergebnis:',
		override: 'Trotzdem beschließen, weil',
		overrideHint: 'Diese Worte stehen bei der Version.',
		title: 'Version beschließen',
		nothing: 'Nehmen Sie zuerst eine Formulierung an. Dann kann daraus eine Version werden.'
	}
} satisfies typeof en;
