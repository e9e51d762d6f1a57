import type en from '../en/ways.ts';
import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('de').format;
const of = (count: number, one: string, other: string) =>
	plural('de', count, { one: `${n(count)} ${one}`, other: `${n(count)} ${other}` });

export default {
	link: {
		title: 'Link zum Anmelden per Mail',
		help: 'Er gilt einmal und fünfzehn Minuten lang, in diesem oder einem anderen Browser.',
		button: 'Link senden',
		otherWay: 'Mit Passwort anmelden',
		sentTitle: 'Sehen Sie in Ihre Mails',
		sent: (email) => `Falls es für ${email} ein Konto gibt, ist ein Link unterwegs.`,
		come: (name) => `Willkommen zurück, ${name}`,
		unproven:
			'Noch hat niemand belegt, dass diese Adresse zu diesem Konto gehört. Zu Ihrer Sicherheit enden jetzt sein Passwort und alle anderen Sitzungen; danach melden Sie sich per Link an.',
		gone: 'Dieser Link öffnet nichts mehr',
		goneHelp: 'Er wurde benutzt oder ist älter als fünfzehn Minuten. Fordern Sie einen neuen an.',
		mail: {
			subject: 'Ihr Link zum Anmelden',
			text: (name, link, minutes) =>
				`Guten Tag ${name},\n\nmit diesem Link melden Sie sich bei Forthright an. Er gilt einmal, ${n(minutes)} Minuten lang:\n\n${link}\n\nSie haben ihn nicht angefordert? Dann brauchen Sie nichts zu tun.`
		}
	},

	oidc: {
		signIn: (provider) => `Mit ${provider} anmelden`,
		oidc: 'Dieses Konto ist hier nicht eingeladen. Fragen Sie den Inhaber Ihres Teams, oder melden Sie sich mit Ihrem Passwort an.',
		away: 'Der andere Server antwortet nicht. Bitte versuchen Sie es noch einmal, oder melden Sie sich mit Ihrem Passwort an.'
	},

	passkey: {
		title: 'Passkeys',
		help: 'Mit Finger, Gesicht oder dem Code Ihres Geräts anmelden, ohne Passwort.',
		signIn: 'Mit Passkey anmelden',
		name: 'Wie heißt dieses Gerät?',
		add: 'Passkey hinzufügen',
		failed: 'Das hat nicht geklappt. Bitte versuchen Sie es noch einmal.',
		insecure: 'Passkeys gibt es hier nicht: Browser erlauben sie nur über https.',
		none: 'Dieser Browser kennt keine Passkeys.',
		scripts: 'Einen Passkey hinzuzufügen braucht JavaScript.',
		empty: 'Sie haben noch keinen Passkey.',
		added: (day) => `hinzugefügt am ${day}`,
		used: (day) => `zuletzt benutzt am ${day}`,
		remove: 'Entfernen',
		removeName: (name) => `Passkey ${name} entfernen`
	},

	password: {
		title: 'Ihr Passwort',
		help: 'Ein neues meldet Sie überall sonst ab.',
		current: 'Ihr jetziges Passwort',
		next: 'Das neue',
		hint: 'Mindestens 12 Zeichen.',
		save: 'Passwort ändern',
		done: 'Das Passwort ist geändert. Überall sonst sind Sie abgemeldet.',
		wrong: 'Das ist nicht Ihr Passwort.',
		short: 'Bitte wählen Sie mindestens 12 und höchstens 128 Zeichen.',
		many: 'Zu viele falsche Passwörter. Bitte versuchen Sie es in zehn Minuten wieder.'
	},

	access: {
		title: 'Ihr Zugang',
		link: 'Ihre Passkeys, Ihr Kalender, Ihre Token',
		help: 'Diese Seite sehen nur Sie.'
	},

	palette: {
		title: 'Hingehen oder tun',
		complaint: 'Eine Beschwerde notieren',
		months: 'Beschwerden Monat für Monat',
		recoveries: 'Wieder gutzumachen',
		front: 'Die vorderste Reihe',
		map: 'Beide Seiten jedes Moments',
		meeting: 'Ein Treffen planen',
		charter: 'Eine Charta anlegen',
		customer: 'Einen Kunden ergänzen'
	},

	calendar: {
		title: 'Ihr Kalender',
		help: 'Eine private Adresse für Ihr Kalenderprogramm: Treffen, Ihre Zusagen, und wann Sie noch einmal fragen. Sie ist nur zum Lesen und immer auf dem neuesten Stand.',
		make: 'Adresse erzeugen',
		renew: 'Neue Adresse erzeugen',
		renewHelp: 'Die bisherige Adresse gilt dann sofort nicht mehr.',
		end: 'Abschalten',
		shown: 'Adresse Ihres Kalenders',
		once: 'Kopieren Sie sie jetzt: Sie wird nur dieses eine Mal gezeigt. Wer sie hat, kann Ihre Termine lesen.',
		since: (day) => `Seit ${day} gibt es eine Adresse.`,
		promise: (what) => `Zusage fällig: ${what}`
	},

	tokens: {
		title: 'Token für Programme',
		help: (team) => `Ein Token liest, was Sie von ${team} lesen dürfen, und tut sonst nichts.`,
		name: 'Wofür ist es?',
		nameHint: 'Zum Beispiel: Zahlen des Monats',
		make: 'Token erzeugen',
		shown: 'Ihr Token',
		once: 'Kopieren Sie es jetzt: Es wird nur dieses eine Mal gezeigt.',
		empty: 'Sie haben kein Token.',
		revoke: 'Widerrufen',
		revokeName: (name) => `Token ${name} widerrufen`,
		since: (day) => `erzeugt am ${day}`
	},

	webhooks: {
		title: 'Webhooks',
		link: 'Anderen Programmen sagen, was geschieht',
		help: 'Was in diesem Team geschieht, geht signiert an eine Adresse von Ihnen, und zwar so oft, bis es ankommt.',
		address: 'Adresse',
		addressHint: 'Aus dem Internet erreichbar, am besten über https.',
		events: 'Was gemeldet wird',
		names: {
			'meeting.closed': 'Ein Treffen ist beendet',
			'comment.added': 'Das Team kann einen Kommentar lesen',
			'charter.agreed': 'Eine Fassung der Charta ist vereinbart',
			'promise.due': 'Der Tag einer Zusage ist da',
			'promise.slipped': 'Eine Zusage verspätet sich'
		},
		add: 'Webhook hinzufügen',
		secret: 'Geheimnis zum Prüfen der Signatur',
		once: 'Kopieren Sie es jetzt: Es wird nur dieses eine Mal gezeigt.',
		problems: {
			'not-an-address': 'Bitte eine ganze Adresse angeben, die mit https:// oder http:// beginnt.',
			'too-long': 'Das ist zu lang.',
			'not-public':
				'Diese Adresse ist nicht öffentlich. Nur wer diesen Server betreibt, kann das erlauben.',
			'no-events': 'Bitte mindestens eines auswählen.'
		},
		empty: 'Noch wird niemandem etwas gemeldet.',
		sent: (count) => `${n(count)} kamen in den letzten 30 Tagen an`,
		waiting: (count) => `${n(count)} unterwegs`,
		failed: (count) => `${n(count)} gescheitert`,
		failing: (time) => `Seit ${time} kam nichts mehr an.`,
		off: {
			person: 'Abgeschaltet.',
			failing: 'Von selbst abgeschaltet: Drei Tage lang kam nichts an.',
			gone: 'Von selbst abgeschaltet: Die Adresse sagt, dass es sie nicht mehr gibt.'
		},
		switchOn: 'Einschalten',
		switchOff: 'Abschalten',
		remove: 'Entfernen',
		switchOnOf: (url) => `${url} einschalten`,
		switchOffOf: (url) => `${url} abschalten`,
		removeOf: (url) => `${url} entfernen`,
		failures: 'Was nicht ankam',
		noFailures: 'Alles kam an.',
		tried: (count) => of(count, 'Versuch', 'Versuche'),
		again: (time) => `der nächste ${time}`,
		gaveUp: 'aufgegeben',
		sendAgain: 'Noch einmal senden',
		sendAgainOf: (what, url) => `Noch einmal senden: ${what}, an ${url}`
	}
} satisfies typeof en;
