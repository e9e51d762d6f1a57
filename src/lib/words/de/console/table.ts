import type en from '../../en/console/table.ts';
import { plural } from '../../plural.ts';

const numbers = new Intl.NumberFormat('de');
const rounded = new Intl.NumberFormat('de', { maximumFractionDigits: 1 });
const n = (count: number) => numbers.format(count);

/** The two sides of the table: time, faces, listening, what only the facilitator is told, and the pulse. */
export default {
	time: {
		ahead: (minutes: number) =>
			plural('de', minutes, {
				one: `${n(minutes)} Minute voraus`,
				other: `${n(minutes)} Minuten voraus`
			}),
		behind: (minutes: number) =>
			plural('de', minutes, {
				one: `${n(minutes)} Minute im Verzug`,
				other: `${n(minutes)} Minuten im Verzug`
			}),
		began: (time: string) => `begann ${time}`,
		ends: (time: string) => `Ende ca. ${time}`,
		ended: (time: string) => `endete ${time}`,
		locked: (time: string) => `Fester Beginn um ${time}`,
		over: (minutes: number) =>
			plural('de', minutes, {
				one: `${n(minutes)} Minute zu viel davor`,
				other: `${n(minutes)} Minuten zu viel davor`
			}),
		plan: (time: string) => `ab ${time}`,
		slack: (minutes: number) =>
			plural('de', minutes, {
				one: `${n(minutes)} Minute Luft davor`,
				other: `${n(minutes)} Minuten Luft davor`
			}),
		onTime: 'pünktlich'
	},

	faces: {
		announce: 'Jetzt ist es gesagt',
		announced: (time: string) =>
			`Gesagt um ${time}: „Wir überarbeiten das nach dem, was Sie sagen.“`,
		empty: 'Noch niemand.',
		notAnnounced:
			'„Wir überarbeiten das nach dem, was Sie sagen“ ist noch nicht gesagt. Sagen Sie es, bevor das Feedback beginnt.',
		ours: 'Unsere Seite',
		since: (since: string) => `seit ${since}`,
		theirs: 'Kundenseite',
		title: 'Wer da ist'
	},

	table: {
		floor: 'Wer das Wort hat',
		floors: {
			customer: 'Kundenseite',
			facilitator: 'Moderation',
			silent: 'Stille',
			team: 'Team'
		},
		listening: 'Mitglieder hören zuerst zu',
		listeningHelp:
			'Solange ein Kommentar so frisch ist, können Mitglieder nachfragen, aber nicht erwidern. Sie selbst können es.',
		minutes: (count: number) =>
			count === 0
				? 'Aus'
				: plural('de', count, { one: `${n(count)} Minute`, other: `${n(count)} Minuten` }),
		title: 'Zwei Seiten am Tisch'
	},

	hints: {
		cutOff: (name: string) => `${name} wurde unterbrochen. Kommen Sie namentlich darauf zurück.`,
		cutOffSomebody: 'Jemand wurde unterbrochen. Fragen Sie, wer noch nicht fertig war.',
		done: 'Erledigt',
		heat: (count: number) =>
			plural('de', count, {
				one: `${n(count)} Person meldet, dass es hitzig wird.`,
				other: `${n(count)} Personen melden, dass es hitzig wird.`
			}),
		heatDo:
			'Gehen Sie langsamer vor. Lesen Sie den letzten Kommentar zurück und lassen Sie sich sagen, ob Sie richtig verstanden haben.',
		urgent: (number: number) => `Kommentar ${n(number)} ist jetzt dringend.`,
		personal: (number: number) =>
			`Kommentar ${n(number)} zielt vielleicht auf eine Person, nicht auf die Arbeit.`,
		see: 'Ansehen',
		title: 'Nur für Sie'
	},

	personal: {
		confirm: 'Bestätigen',
		confirmed: 'Zielt auf eine Person. Nur Sie sehen das.',
		flagged: 'Jemand hat gemeldet: Das zielt auf eine Person, nicht auf die Arbeit.',
		notSo: 'Trifft nicht zu'
	},

	explained: 'Die Kundenseite sagt: Das war eine Erklärung',

	probes: {
		title: 'Nachfragen',
		ask: [
			'„Wann war das zuletzt?“',
			'„Was hat Sie das gekostet?“',
			'„Wie sähe es aus, wenn es gut wäre?“',
			'„Wie machen es andere?“'
		],
		stages: {
			welcome: [
				'Eine Runde: Name, Aufgabe, „Ich bin die Person, die …“.',
				'Sagen Sie, wofür hier niemand einen Vorwurf bekommt.'
			],
			charter: [
				'„Was ist passiert?“ vor „Was wünschen Sie sich?“',
				'Nichts verkaufen. Kein „aber“. Danken und weiterfragen.'
			],
			needs: [
				'Still schreiben, dann reihum vorlesen ohne Diskussion, dann sprechen.',
				'Wer kam noch nicht zu Wort? Je ein Beitrag; passen ist in Ordnung.'
			],
			ratings: [
				'Zuerst die Wichtigkeit von allen, dann, wie gut jede gelingt.',
				'Alles wichtig? Fragen Sie, welche zwei am wichtigsten sind.'
			],
			simplify: [
				'Fragen Sie Leistung für Leistung. Schweigen ist kein Ja.',
				'„Wenn wir damit morgen aufhörten: Wer würde uns anrufen?“'
			],
			revise: [
				'„Trifft es das?“ Wer „fast“ oder „nein“ sagt, wird gefragt: „Was bräuchten Sie?“',
				'Ein ehrliches Nein mit Grund ist besser als ein vages Ja.'
			],
			close: [
				'Lesen Sie jede Zusage vor: was, wer, bis wann.',
				'Fassen Sie zusammen und fragen Sie: „Haben wir Sie verstanden?“'
			]
		}
	},

	pulse: {
		answers: (count: number) =>
			plural('de', count, { one: `${n(count)} Antwort`, other: `${n(count)} Antworten` }),
		ask: { 'check-in': 'Jetzt zwei Fragen stellen', exit: 'Schlussfragen stellen' },
		askHelp: {
			'check-in':
				'Etwa zur Halbzeit: Geht es freundlich zu, fühlt man sich gehört? Ein Fingertipp, ohne Namen. Höchstens dreimal.',
			exit: 'Vier Aussagen und „War es meine Zeit wert?“, beide Seiten, ohne Namen, eine halbe Minute.'
		},
		asking: { 'check-in': 'Die Zwischenfragen sind offen', exit: 'Die Schlussfragen sind offen' },
		bands: { high: 'hoch', low: 'niedrig', middle: 'mittel' },
		differently: (what: string) => `Sie haben es verschieden erlebt: ${what}`,
		few: 'Unter drei Antworten wird nichts gezeigt.',
		fs: {
			forthright: 'Geradeheraus',
			frank: 'Offen',
			friendly: 'Freundlich',
			heard: 'Feedback gehört'
		},
		none: 'Noch keine Antworten.',
		number: rounded.format,
		of: (value: number) => `${rounded.format(value)} von 5`,
		pair: (f: string, theirs: string, ours: string) => `${f} ${theirs} / ${ours}`,
		sides: { customer: 'Kundenseite', team: 'Team' },
		stop: { 'check-in': 'Zwischenfragen schließen', exit: 'Schlussfragen schließen' },
		half: 'Die Hälfte der Zeit ist um: ein guter Moment für die zwei Fragen.',
		spared: (who: string) => `Nicht gefragt, weil ihr Quartal ausgeschöpft ist: ${who}.`,
		title: 'Stimmungsbild',
		weakest: (f: string, value: string) => `Am schwächsten: ${f}, ${value}.`,
		what: { 'check-in': 'Zwischenfragen', exit: 'Schlussfragen' },
		words: {
			heldBack: 'Zurückgehalten',
			takeAway: 'Mitgenommen',
			tell: 'Wird im Kollegenkreis erzählt',
			forced: 'Wirkte erzwungen'
		},
		worth: (yes: number, partly: number, no: number) =>
			`Meine Zeit wert: ja ${n(yes)} · teilweise ${n(partly)} · nein ${n(no)}`
	},

	after: {
		empty: 'Noch keine letzten Worte. Gäste können sie 24 Stunden lang hinzufügen.',
		last: 'Letzte Worte',
		onWall: 'Die Leinwand zeigt sie Seite für Seite. Lesen Sie jede vor: was, wer, bis wann.',
		unasked: (why: string) => `Nach dem Vereinfachen wurde nicht gefragt: ${why}`
	},

	safety: {
		less: {
			none: 'Ab jetzt keine Namen zeigen',
			organisation: 'Ab jetzt nur Organisationen zeigen'
		},
		lessHelp: 'Namen lassen sich weiter verbergen, aber in diesem Treffen nicht wieder zeigen.',
		lessSure: 'Jetzt verbergen',
		lock: 'Tür abschließen',
		lockHelp: 'Niemand Neues kommt herein. Wer da ist, bleibt und kann wiederkommen.',
		locked: 'Die Tür ist abgeschlossen. Niemand Neues kommt herein.',
		mute: 'Senden anhalten',
		muted: 'angehalten',
		names: {
			names: 'Der Raum sieht Namen.',
			none: 'Der Raum sieht keine Namen.',
			organisation: 'Der Raum sieht Organisationen, keine Namen.'
		},
		title: 'Tür und Namen',
		unlock: 'Tür aufschließen',
		unmute: 'Wieder senden lassen'
	}
} satisfies typeof en;
