import type { Stage } from '#lib/domain/meeting/agenda.ts';
import type en from '../en/team.ts';
import { plural } from '../plural.ts';
import keep from './team/keep.ts';
import charters from './team/charters.ts';
import history from './team/history.ts';
import minutes from './team/minutes.ts';
import paper from './team/paper.ts';
import seat from './team/seat.ts';

const n = new Intl.NumberFormat('de').format;
const of = (count: number, one: string, other: string) =>
	plural('de', count, { one: `${n(count)} ${one}`, other: `${n(count)} ${other}` });

export default {
	keep,
	...charters,
	...history,
	...minutes,
	...paper,
	...seat,

	nav: {
		charters: 'Chartas',
		complaints: 'Beschwerden',
		customers: 'Kunden',
		home: 'Heute',
		meetings: 'Treffen',
		promises: 'Zusagen',
		search: 'Suchen',
		settings: 'Einstellungen',
		themes: 'Themen',
		trends: 'Entwicklung'
	},

	signOut: 'Abmelden',
	signedInAs: (name: string) => `Angemeldet als ${name}`,
	example: 'Beispiel',
	exampleNote:
		'Das ist das fertige Beispiel. Nichts hier gehört Ihnen; Sie können es in den Einstellungen entfernen.',
	switchTeam: 'Zu diesem Team',
	newTeam: 'Weiteres Team anlegen',
	teamName: 'Name des Teams',
	makeTeam: 'Team anlegen',
	version: (number: number) => `Version ${n(number)}`,
	draft: 'Entwurf',
	saved: 'Gespeichert',
	where: (time: string, place: string) => `${time} in ${place}`,
	forYou: (time: string) => `${time} bei Ihnen`,

	problems: {
		clock: 'Bitte geben Sie eine Uhrzeit an, zum Beispiel 10:30.',
		day: 'Bitte wählen Sie einen Tag.',
		empty: 'Bitte füllen Sie das aus.',
		minutes: 'Bitte geben Sie ganze Minuten an, höchstens 480.',
		'name-differs': 'Das ist nicht der Name. Es wurde nichts gelöscht.',
		'not-an-email': 'Das sieht nicht wie eine E-Mail-Adresse aus.',
		simplify: 'Das darf kurz sein, gefragt wird es immer.',
		start: 'Bitte wählen Sie Tag und Uhrzeit.',
		'too-long': 'Das ist zu lang.',
		unreadable: 'Das war nicht lesbar. Bitte sehen Sie es sich noch einmal an.',
		zone: 'Bitte wählen Sie eine Zeitzone aus der Liste.'
	} as Record<string, string>,

	home: {
		title: 'Heute',
		complain: 'Eine Beschwerde aufschreiben',
		coming: 'Kommende Änderungen',
		hardest: (names: string) => `Trifft ${names} am stärksten`,
		next: 'Nächstes Treffen',
		running: 'Läuft gerade',
		noMeeting: 'Sie haben kein Treffen geplant. Kunden bitten selten darum; Sie laden ein.',
		plan: 'Treffen planen',
		open: 'Öffnen',
		toConsole: 'Zum Pult',
		promises: 'Zusagen',
		noPromises: 'Es sind keine Zusagen offen.',
		allPromises: 'Alle Zusagen',
		charter: 'Charta',
		noCharter: 'Es gibt noch keine Charta. Sie beginnt mit einem Satz: wozu Ihr Team da ist.',
		write: 'Charta schreiben',
		edit: 'Bearbeiten',
		history: 'Verlauf',
		agreed: (version: number, day: string) => `Version ${n(version)}, beschlossen am ${day}`,
		never: 'Ein Entwurf, noch nicht beschlossen',
		waiting: (count: number) =>
			count === 0 ? 'Nichts offen' : `${of(count, 'Änderung', 'Änderungen')} offen`
	},

	customers: {
		title: 'Wichtige Kunden',
		add: 'Kunden hinzufügen',
		addTitle: 'Kunden hinzufügen',
		name: 'Name',
		why: 'Warum ist dieser Kunde wichtig?',
		whyHint: 'Ein Satz, keine Zahl: Was würde schmerzen, wenn er ginge?',
		segment: 'Segment',
		segmentHint: 'Welche Art Kunde es ist, in Ihren eigenen Worten, zum Beispiel Wohnungsbau',
		people: 'Personen',
		person: 'Name',
		role: 'Aufgabe',
		roleHint: 'Was die Person dort macht, zum Beispiel Nachtbäckerin',
		email: 'E-Mail-Adresse',
		addPerson: 'Person hinzufügen',
		noPeople: 'Noch niemand. Wer würde Ihnen die Wahrheit sagen?',
		lastMet: 'Letztes Treffen',
		never: 'Noch kein Treffen',
		empty:
			'Wer bezahlt, wer entscheidet, wessen Verlust würde am meisten schmerzen? Fangen Sie mit dreien an.',
		meetings: 'Treffen',
		noMeetings: 'Noch kein Treffen mit diesem Kunden.',
		plan: 'Treffen mit diesem Kunden planen',
		removePerson: (name: string) => `${name} entfernen`
	},

	meetings: {
		title: 'Treffen',
		plan: 'Treffen planen',
		planTitle: 'Treffen planen',
		changeTitle: 'Planung ändern',
		name: 'Titel',
		nameHint: 'Zum Beispiel: Treffen mit Bäckerei Lopez',
		nameFor: (who: string) => `Treffen mit ${who}`,
		objective: 'Was soll danach anders sein?',
		objectiveHint: 'Ein Satz. Die Gäste lesen ihn, bevor sie teilnehmen.',
		charter: 'Charta',
		noCharter: 'Zuerst braucht es eine Charta, über die man sprechen kann.',
		customers: 'Wer kommt?',
		noCustomers:
			'Sie haben noch keine Kunden eingetragen. Sie können trotzdem planen und sie später hinzufügen.',
		start: 'Tag und Uhrzeit',
		zone: 'Zeitzone',
		zoneHint: 'Wo das Treffen stattfindet',
		agenda: 'Ablauf',
		minutes: 'Minuten',
		clock: 'Beginn',
		part: 'Teil',
		total: (count: number) => of(count, 'Minute', 'Minuten'),
		until: (time: string) => `bis ${time}`,
		leaveOut: 'Ohne Minuten entfällt ein Teil; „Vereinfachen“ wird immer gefragt.',
		stages: {
			welcome: 'Begrüßung und warum wir hier sind',
			charter: 'Charta, Punkt für Punkt',
			needs: 'Was Sie brauchen',
			ratings: 'Bewertung',
			simplify: 'Vereinfachen oder weglassen',
			revise: 'Gemeinsam überarbeiten',
			close: 'Abschluss und Zusagen'
		} satisfies Record<Stage, string>,
		lock: 'Fester Beginn',
		lockOf: (stage: string) => `Fester Beginn von „${stage}“`,
		lockHint:
			'Ein fester Beginn bleibt stehen; alles danach rückt mit. Leer: Der Teil folgt auf den vorherigen.',
		slack: (count: number) =>
			plural('de', count, {
				one: `Davor bleibt ${n(count)} Minute Luft`,
				other: `Davor bleiben ${n(count)} Minuten Luft`
			}),
		overlap: (count: number) =>
			plural('de', count, {
				one: `Der Teil davor reicht ${n(count)} Minute hinein`,
				other: `Der Teil davor reicht ${n(count)} Minuten hinein`
			}),
		shortNote: (count: number) =>
			plural('de', count, {
				one: `Warum nicht noch kürzer? In ${n(count)} Minute findet niemand Worte. Lassen Sie es weg, oder geben Sie fünf.`,
				other: `Warum nicht noch kürzer? In ${n(count)} Minuten finden wenige Worte. Lassen Sie es weg, oder geben Sie fünf.`
			}),
		namesHint:
			'Während des Treffens kann es weniger werden, nie mehr. Gäste können einen Kommentar immer ohne ihren Namen senden. Bei weniger als fünf Gästen ist man trotzdem erkennbar: Die Seite weist sie darauf hin.',
		asks: 'In diesem Treffen fragen, warum sie kaufen und bleiben',
		asksHint: 'Die Frage steht neben der, was sie brauchen und hier fehlt.',
		stage: 'Phase, in der es zuhört',
		anyStage: 'Keine bestimmte',
		observersHint:
			'Kolleginnen und Kollegen, die nur zusehen möchten, wählen das am Eingang. Sie zählen zu keiner Seite.',
		names: 'Was andere von einem Gast sehen',
		namesKinds: {
			names: 'Name und Organisation',
			organisation: 'Nur die Organisation',
			none: 'Nichts'
		},
		compass: 'Klima am Steuerpult',
		compassHint:
			'Nur am Steuerpult: wie das Treffen läuft und was helfen könnte. Niemand sonst sieht es.',
		compassKinds: { off: 'aus', on: 'ein' },
		showing: 'Was Gäste schreiben, wird gezeigt,',
		showingKinds: {
			chosen: 'wenn die Moderation es auswählt',
			'at-once': 'sobald es kommt'
		},
		facilitator: 'Moderation',
		standIn: 'Vertretung',
		standInHint: 'Übernimmt bei Bedarf mit einem Druck',
		nobody: 'niemand',
		save: 'Planung speichern',
		open: 'Treffen eröffnen',
		openHint: 'Mit dem Öffnen gilt der Code. Es beginnt nichts, bevor Sie es sagen.',
		edit: 'Planung ändern',
		console: 'Pult',
		projector: 'Leinwand',
		review: 'Rückblick',
		minutesLink: 'Verlauf der Charta',
		states: {
			planned: 'Geplant',
			open: 'Jetzt offen',
			closed: 'Gehalten',
			'called-off': 'Abgesagt'
		},
		empty: 'Sie haben kein Treffen geplant. Kunden bitten selten darum; Sie laden ein.',
		invite: 'Einladen',
		comes: 'Wer kommt',
		link: 'Persönlichen Link erstellen',
		linkFor: (name: string) => `Link für ${name}`,
		linkHint:
			'Er wird nur dieses eine Mal gezeigt. Er gilt, sobald das Treffen eröffnet ist, und nur für diese Person.',
		linkAddress: 'Persönlicher Link',
		qrFor: (name: string) => `QR-Code mit dem Link für ${name}`,
		nobodyComes: 'Es ist noch kein Kunde ausgewählt.',
		code: 'Code',
		onVersion: (version: number) => `zu Version ${n(version)}`
	},

	promises: {
		title: 'Zusagen',
		what: 'Was',
		who: 'Wer',
		due: 'Bis wann',
		meeting: 'Gegeben in',
		undated: 'kein Tag genannt',
		keptOn: (day: string) => `Gehalten am ${day}`,
		toldOn: (day: string) => `Kunde informiert am ${day}`,
		on: 'An welchem Tag?',
		markKept: 'Sie ist gehalten',
		markTold: 'Der Kunde weiß es',
		keptOf: (what: string) => `Sie ist gehalten: ${what}`,
		toldOf: (what: string) => `Der Kunde weiß es: ${what}`,
		untold: 'Der Kunde weiß es noch nicht.',
		empty: 'Was Sie in einem Treffen zusagen, steht dann hier: was, wer, bis wann.'
	},

	settings: {
		title: 'Einstellungen',
		team: 'Team',
		rename: 'Umbenennen',
		members: 'Mitglieder',
		name: 'Name',
		email: 'E-Mail-Adresse',
		role: 'Rolle',
		roles: { owner: 'Verwaltung', facilitator: 'Moderation', member: 'Mitglied' },
		rolesHelp:
			'Mitglieder schreiben die Charta und hören zu. Die Moderation plant, leitet und beschließt außerdem. Die Verwaltung entscheidet zusätzlich, wer zum Team gehört.',
		change: 'Ändern',
		roleOf: (name: string) => `Rolle von ${name}`,
		changeRoleOf: (name: string) => `Rolle von ${name} ändern`,
		remove: 'Entfernen',
		removeName: (name: string) => `${name} entfernen`,
		lastOwner: 'In einem Team bleibt mindestens eine Person in der Verwaltung.',
		inviteTitle: 'Jemanden einladen',
		invite: 'Einladung erstellen',
		inviteLink: 'Einladungslink',
		inviteHint:
			'Verschicken Sie ihn selbst. Er wird nur dieses eine Mal gezeigt, gilt einmal und eine Woche lang.',
		waiting: 'Eingeladen, noch nicht hier',
		takeBack: 'Zurücknehmen',
		takeBackFrom: (email: string) => `Einladung für ${email} zurücknehmen`,
		copy: 'Kopieren',
		copied: 'Kopiert',
		exampleTitle: 'Fertiges Beispiel',
		exampleHelp:
			'Ein Kundendienst, drei Treffen mit Kunden und was sich dadurch geändert hat. Es ist ein eigenes Team, gekennzeichnet als „Beispiel“.',
		exampleLoad: 'Beispiel laden',
		exampleRemove: 'Beispiel entfernen',
		deleteTitle: 'Dieses Team löschen',
		deleteHelp:
			'Alles wird gelöscht: Chartas, Kunden, Treffen und jedes Wort, das darin gesagt wurde. Das lässt sich nicht rückgängig machen. Geben Sie den Namen des Teams ein.',
		delete: 'Team löschen',
		others: 'Ihre anderen Teams'
	}
} satisfies typeof en;
