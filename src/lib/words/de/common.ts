import type { Reason } from '#lib/domain/refusal.ts';
import type en from '../en/common.ts';
import { plural } from '../plural.ts';

const numbers = new Intl.NumberFormat('de');
const names = new Intl.ListFormat('de', { type: 'conjunction' });
const n = (count: number) => numbers.format(count);

export default {
	/** Before the sentence of the plan that says what should be different. */
	afterwards: 'Nach diesem Treffen:',
	product: 'Forthright',
	and: (list: string[]) => names.format(list),
	list: (items: (string | null | undefined)[]) => items.filter(Boolean).join(', '),
	number: n,

	buttons: {
		add: 'Hinzufügen',
		back: 'Zurück',
		cancel: 'Abbrechen',
		change: 'Ändern',
		choose: 'Auswählen',
		close: 'Schließen',
		copy: 'Text kopieren',
		dismiss: 'Ausblenden',
		done: 'Fertig',
		edit: 'Bearbeiten',
		go: 'Dorthin',
		help: 'Hilfe',
		next: 'Weiter',
		remove: 'Entfernen',
		retry: 'Erneut versuchen',
		save: 'Speichern',
		see: 'Ansehen',
		send: 'Senden',
		undo: 'Rückgängig',
		reload: 'Neu laden'
	},

	caps: {
		Alt: 'Alt',
		ArrowDown: '↓',
		ArrowLeft: '←',
		ArrowRight: '→',
		ArrowUp: '↑',
		Control: 'Strg',
		Meta: 'Cmd',
		PageDown: 'Bild ab',
		PageUp: 'Bild auf',
		Shift: 'Umschalt',
		Space: 'Leertaste'
	} as Record<string, string>,

	code: {
		address: 'Adresse',
		label: 'Code',
		qr: (address: string) => `QR-Code, der ${address} öffnet`
	},

	comments: (count: number) =>
		plural('de', count, {
			one: `${n(count)} Kommentar`,
			other: `${n(count)} Kommentare`
		}),

	connection: {
		gone: 'Sie sind offline. Ihr Text ist auf diesem Gerät sicher und wird gesendet, sobald Sie wieder verbunden sind.',
		keptHere: 'Sie sind offline. Änderungen bleiben auf diesem Gerät.',
		live: 'Live',
		offline: 'Offline',
		reconnecting: 'Verbindet neu',
		back: 'Sie sind wieder verbunden. Alles ist gesendet.'
	},

	counter: {
		left: (count: number) =>
			plural('de', count, {
				one: `noch ${n(count)} Zeichen`,
				other: `noch ${n(count)} Zeichen`
			}),
		over: (count: number) =>
			plural('de', count, {
				one: `${n(count)} Zeichen zu viel. Es wird nichts abgeschnitten: Kürzen Sie den Text oder senden Sie ihn in zwei Teilen.`,
				other: `${n(count)} Zeichen zu viel. Es wird nichts abgeschnitten: Kürzen Sie den Text oder senden Sie ihn in zwei Teilen.`
			})
	},

	diff: {
		changes: 'Änderungen zeigen',
		clean: 'Neuen Wortlaut zeigen',
		newClause: (now: string) => `Neu: ${now}`,
		gone: (was: string) => `Gestrichen: ${was}`,
		was: (was: string, now: string) => `Bisher: ${was} Jetzt: ${now}`
	},

	fault: {
		title: 'Bei uns ist etwas schiefgegangen',
		safe: 'Was Sie gespeichert haben, ist sicher. Versuchen Sie es gleich noch einmal.',
		notFound: 'Unter dieser Adresse gibt es nichts',
		notFoundHelp: 'Prüfen Sie den Link oder fragen Sie die Person, von der Sie ihn bekommen haben.'
	},

	form: {
		optional: 'freiwillig',
		problem: 'Bitte sehen Sie sich das noch einmal an'
	},

	meeting: {
		advertisement: 'Advertisement',
		fourF: '4F',
		loveIn: 'Love-In',
		war: 'War'
	},

	outcomes: {
		declined: 'Nicht aufgenommen, weil',
		noted: 'Notiert',
		parked: 'Später',
		promised: 'Zugesagt',
		used: 'Eingeflossen'
	},

	people: {
		here: (here: number, expected: number) => `${n(here)} von ${n(expected)} da`,
		hereOnly: (here: number) => `${n(here)} da`,
		more: (count: number) => `${n(count)} weitere`,
		removed: 'Kundenseite (gelöscht)',
		unsigned: 'ohne Namen'
	},

	/** A meeting with played guests, of which nothing stays. */
	practice: 'Probe',

	quote: {
		agree: (count: number) =>
			plural('de', count, {
				one: `${n(count)} weitere Person sieht es auch so`,
				other: `${n(count)} weitere sehen es auch so`
			}),
		close: '“',
		edited: 'Geändert',
		on: (words: string) => `zu „${words}“`,
		open: '„',
		wholeClause: 'ganzer Punkt'
	},

	/** Keyed by the reason the server gives. */
	refused: {
		'already-decided': 'Über diese Formulierung ist schon entschieden. Ihre frühere Antwort zählt.',
		'already-open': 'Dieses Treffen ist schon eröffnet.',
		'already-revealed': 'Die Schätzungen sind schon offen. Diese lässt sich nicht mehr versiegeln.',
		'already-used':
			'Diese Worte haben die Charta schon geändert, deshalb bleiben sie. Bitten Sie das Team, wenn sie herausgenommen werden sollen.',
		'another-wording-accepted':
			'Für diesen Punkt ist schon eine andere Formulierung angenommen. Nehmen Sie jene zuerst zurück, oder lassen Sie es dabei.',
		'asked-enough':
			'Alle hier wurden in diesem Quartal genug gefragt. Ihr Team hat festgelegt, wie viele Fragen eine Person gestellt bekommt. Nutzen Sie die Antworten, die Sie haben.',
		'clause-changed-since':
			'Dieser Punkt wurde geändert, während Sie geschrieben haben. Ihre Formulierung ist noch da: Vergleichen Sie beide und wählen Sie.',
		'comments-unanswered':
			'Einige Kommentare haben noch kein Ergebnis. Geben Sie jedem eines: eingeflossen, später oder nein, weil …',
		guessing:
			'Zu diesem Code gibt es kein offenes Treffen. Sehen Sie auf der Leinwand nach oder fragen Sie.',
		'enough-check-ins':
			'Dieses Treffen hatte seine drei Zwischenfragen. Mehr würde die Leute ermüden.',
		listening:
			'Die Kundenseite hat gerade gesprochen. Im Moment können Sie nachfragen; antworten Sie etwas später.',
		locked:
			'Die Moderation hat die Tür vorerst geschlossen. Bitte wenden Sie sich an die Moderation.',
		malformed:
			'Das war nicht lesbar. Es wurde nichts geändert. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
		'meeting-called-off': 'Dieses Treffen wurde abgesagt. Fragen Sie, wer Sie eingeladen hat.',
		'meeting-closed':
			'Dieses Treffen ist beendet. Ihr Text ist noch hier: Kopieren Sie ihn oder senden Sie ihn als letztes Wort.',
		'meeting-not-closed': 'Das geht erst, wenn das Treffen geschlossen ist. Ihr Text ist noch da.',
		'meeting-not-open':
			'Dieses Treffen ist noch nicht eröffnet. Ihr Text ist hier sicher. Versuchen Sie es wieder, wenn es beginnt.',
		muted:
			'Die Moderation hat das Senden für Sie angehalten. Ihr Text ist hier sicher. Bitte wenden Sie sich an die Moderation.',
		'nearly-needs-words': 'Sagen Sie uns in wenigen Worten, was noch fehlt.',
		'no-customer-words':
			'Eine neue Formulierung braucht mindestens einen Kommentar als Grund. Wählen Sie einen, oder kennzeichnen Sie sie als eigene Entscheidung.',
		'not-announced':
			'Worte aus der Lobby können erst gezeigt werden, wenn das Treffen begonnen hat.',
		'not-asked': 'Danach wird gerade nicht gefragt. Ihre Antwort ist noch hier.',
		'not-found': 'Das gibt es hier nicht, oder es ist nicht für Sie bestimmt.',
		'not-yours': 'Nur wer das geschrieben hat, kann es ändern. Es wurde nichts geändert.',
		'nothing-accepted':
			'Noch ist keine neue Formulierung angenommen. Es gibt also nichts zu beschließen.',
		'only-tighter':
			'Namen können während eines Treffens weiter verborgen, aber nicht wieder gezeigt werden.',
		'photo-unfit':
			'Dieses Foto passt nicht. Wählen Sie ein JPEG mit höchstens 40 kB, oder lassen Sie es weg. Ihr Text ist noch da.',
		removed:
			'Sie sind nicht mehr in diesem Treffen. Ihr Text ist hier sicher. Bitte wenden Sie sich an die Moderation.',
		'sealed-before':
			'Sie haben Ihre Schätzungen vor dem Treffen versiegelt. Sie bleiben, wie sie sind.',
		'same-id-other-words':
			'Das wurde schon mit anderen Worten gesendet. Die ersten gelten. Senden Sie die neuen als neuen Kommentar.',
		'simplify-not-asked':
			'Sie haben noch nicht gefragt, was einfacher sein könnte. Fragen Sie jetzt, oder schreiben Sie auf, warum nicht: Der Grund steht im Protokoll.',
		stale:
			'Jemand hat das kurz vor Ihnen geändert. Nichts ist verloren: Sehen Sie sich die andere Fassung an und versuchen Sie es dann noch einmal.',
		'too-fast': 'Das ging sehr schnell. Ihr Text ist sicher und wird gleich gesendet.',
		'too-late':
			'Das lässt sich nicht mehr rückgängig machen. Bitten Sie das Team, es zu entfernen.',
		'too-many-people': 'Dieses Treffen ist voll. Bitte wenden Sie sich an die Moderation.',
		unavailable:
			'Der Server antwortet nicht. Ihr Text ist auf diesem Gerät sicher. Er wird gesendet, sobald der Server wieder da ist.',
		'unknown-clause':
			'Dieser Punkt steht nicht mehr in der Charta. Ihr Text ist sicher: Senden Sie ihn ohne Punkt.',
		'unknown-code':
			'Zu diesem Code gibt es kein offenes Treffen. Sehen Sie auf der Leinwand nach oder fragen Sie.',
		'unknown-command':
			'Diese Seite ist älter als der Server. Ihr Text ist sicher. Laden Sie die Seite neu, um weiterzumachen.',
		'unknown-comment': 'Diesen Kommentar gibt es nicht mehr. Es wurde nichts geändert.',
		'unknown-group': 'Diese Gruppe gibt es nicht mehr. Es wurde nichts geändert.',
		'unknown-meeting':
			'Hier gibt es kein Treffen. Prüfen Sie den Link oder fragen Sie die Person, von der Sie ihn bekommen haben.',
		'unknown-nudge': 'Diesen Hinweis gibt es nicht mehr. Nichts wurde geändert.',
		'unknown-person':
			'Wir kennen Sie in diesem Treffen noch nicht. Nehmen Sie mit Ihrem Namen noch einmal teil; Ihr Text ist hier sicher.',
		'unknown-proposal': 'Diese Formulierung gibt es nicht mehr. Es wurde nichts geändert.',
		'unknown-reply': 'Diese Antwort gibt es nicht mehr. Es wurde nichts geändert.',
		'unknown-subject': 'Das kann hier nicht mehr bewertet werden. Es wurde nichts geändert.',
		'unknown-theme': 'Dieses Thema gibt es nicht mehr. Nichts wurde geändert.',
		'words-empty': 'Hier steht noch nichts. Schreiben Sie ein paar Worte und senden Sie dann.',
		'words-too-long':
			'Das sind mehr als 4.000 Zeichen. Es wird nichts abgeschnitten: Kürzen Sie den Text oder senden Sie ihn in zwei Teilen.',
		other: 'Das hat nicht geklappt. Es wurde nichts geändert. Bitte versuchen Sie es noch einmal.'
	} satisfies Record<Reason | 'other', string> & Record<string, string>,

	saving: {
		draft: 'Noch nicht gesendet',
		later: 'Wird gesendet, sobald Sie online sind',
		onScreen: 'Auf der Leinwand',
		refused: 'Nicht gesendet',
		saved: 'Gespeichert',
		sending: 'Wird gesendet'
	},

	sections: {
		customers: 'Kunden',
		expectations: 'Erwartungen',
		guidelines: 'Leitlinien',
		limits: 'Grenzen',
		measures: 'Messgrößen',
		needs: 'Was wir von Ihnen brauchen',
		purpose: 'Zweck',
		services: 'Leistungen'
	},

	shell: {
		dark: 'Dunkel',
		language: 'Sprache',
		light: 'Hell',
		look: 'Sprache, Farben',
		menu: 'Hauptmenü',
		skip: 'Zum Inhalt springen',
		system: 'Wie das Gerät',
		theme: 'Farben'
	},

	stages: {
		charter: 'Charta',
		close: 'Abschluss',
		needs: 'Bedarf',
		ratings: 'Bewertung',
		revise: 'Überarbeiten',
		simplify: 'Vereinfachen',
		welcome: 'Begrüßung'
	},

	undo: {
		done: 'Rückgängig gemacht',
		label: 'Letzten Schritt rückgängig machen'
	},

	verbs: {
		add: 'Ergänzen',
		ask: 'Fragen',
		change: 'Ändern',
		drop: 'Streichen',
		keep: 'Behalten',
		clear: 'Nichts davon',
		what: 'Was sollen wir tun?'
	}
} satisfies typeof en;
