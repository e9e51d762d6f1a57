import type { Stage } from '#lib/domain/meeting/agenda.ts';
import type { ReplyKind } from '#lib/domain/meeting/meeting.ts';
import type en from '../../en/team/seat.ts';
import { plural } from '../../plural.ts';

const n = new Intl.NumberFormat('de').format;

/** What a member has in and around the live meeting. */
export default {
	seat: {
		title: (meeting: string) => `Im Raum: ${meeting}`,
		toRoom: 'In den Raum',
		enterTitle: 'Wie kommen Sie herein?',
		enterTeam: 'Als Teil des Teams',
		enterTeamHint:
			'Sie hören zu, fragen nach und antworten später. Was Sie sagen, trägt Ihren Namen.',
		enterObserver: 'Nur zum Beobachten',
		enterObserverHint:
			'Sie sehen zu und zählen zu keiner Seite. Sie können sich vorstellen und „Es wird hitzig“ drücken, sonst nichts.',
		enterKept: 'Während des Treffens lässt sich das nicht ändern.',
		observer: 'Sie beobachten.',
		observerHint: 'Sie sehen, was das Team sieht. Sie zählen zu keiner Seite.',
		closed: 'Dieses Treffen ist beendet. Das wurde gesagt, und das ist daraus geworden.',
		facilitator: 'Sie moderieren dieses Treffen. Das tun Sie am Pult.',
		now: 'Jetzt',
		lobby: 'Die Gäste kommen an. Noch hat nichts begonnen.',
		moved: (to: string) => `Das Treffen geht weiter mit: ${to}.`,
		movedStrip: (to: string) =>
			`Das Treffen geht weiter mit: ${to}. Machen Sie hier ruhig erst fertig.`,
		todo: {
			welcome: 'Sagen Sie, wer Sie sind und was Sie für den Kunden tun. Dann hören Sie zu.',
			charter: 'Lesen Sie mit. Fragen Sie, wenn Sie etwas nicht verstehen; antworten Sie später.',
			needs: 'Die Kundenseite sagt, was fehlt. Hören Sie zu und fragen Sie nach einem Beispiel.',
			ratings: 'Die Kundenseite bewertet. Jetzt ist Zeit, Ihre eigene Schätzung zu versiegeln.',
			simplify: 'Hören Sie, was niemand vermissen würde. Verteidigen Sie es nicht.',
			revise: 'Der Wortlaut wird vor aller Augen geändert. Nur die Kundenseite antwortet.',
			close: 'Sagen Sie, was Sie tun werden, und bis wann.'
		} satisfies Record<Stage, string>,
		covered: 'Unsere Punkte sind vorerst verdeckt: Die Kundenseite schreibt, ohne sie zu sehen.',
		silent: 'Alle schreiben. Was geschrieben wird, bleibt verborgen, bis es aufgedeckt wird.',
		readCharter: 'Ganze Charta lesen',
		proposal: 'Formulierung, zu der der Raum gefragt ist',

		here: 'Was hier gesagt wurde',
		elsewhere: 'Was anderswo gesagt wurde',
		nothing: 'Hier wurde noch nichts gesagt.',
		showEarlier: (count: number) =>
			plural('de', count, {
				one: `${n(count)} früheren Kommentar zeigen`,
				other: `${n(count)} frühere Kommentare zeigen`
			}),
		showNew: (count: number) =>
			plural('de', count, {
				one: `${n(count)} neuen Kommentar zeigen`,
				other: `${n(count)} neue Kommentare zeigen`
			}),
		newSince: (count: number) =>
			plural('de', count, {
				one: `${n(count)} neuer Kommentar.`,
				other: `${n(count)} neue Kommentare.`
			}),
		onClause: (clause: string) => `Zu: ${clause}`,
		unprompted: 'Gesagt, bevor unsere Punkte zu sehen waren',
		onScreen: 'Auf der Leinwand',
		readBack: (words: string) => `Zurückgelesen: „${words}“`,
		readBackRight: 'Von der Person bestätigt, die es schrieb.',
		readBackWrong: 'Die Person, die es schrieb, sagt: nicht ganz.',
		readBackOpen: 'Die Person, die es schrieb, hat noch nicht geantwortet.',
		wasExplanation: 'als Erklärung aufgefasst',

		rule: 'Fragen, danken, sich etwas vornehmen, zusagen, mit Grund ablehnen. Erklären kommt zuletzt.',
		answer: 'Antworten',
		answerTo: (number: number) => `Antwort auf Kommentar ${n(number)}`,
		kind: 'Wie',
		kinds: {
			ask: 'Nachfragen',
			acknowledge: 'Danken',
			intend: 'Vornehmen',
			commit: 'Zusagen',
			decline: 'Ablehnen, weil',
			explain: 'Erklären'
		} satisfies Record<ReplyKind, string>,
		kindsDone: {
			ask: 'fragt nach',
			acknowledge: 'dankt',
			intend: 'nimmt sich vor',
			commit: 'sagt zu',
			decline: 'lehnt ab, weil',
			explain: 'erklärt'
		} satisfies Record<ReplyKind, string>,
		words: 'Ihre Worte; wer den Kommentar schrieb, liest sie',
		listening: (minutes: number) =>
			plural('de', minutes, {
				one: `Das wurde gerade gesagt. Noch ${n(minutes)} Minute können Sie nur nachfragen.`,
				other: `Das wurde gerade gesagt. Noch ${n(minutes)} Minuten können Sie nur nachfragen.`
			}),
		send: 'Antwort senden',
		later: 'Wird gesendet, sobald Sie online sind',
		answered: 'Gesendet.',
		personal: 'Zielt auf eine Person',
		personalHint: 'Erfährt nur die Moderation, und sie entscheidet.',
		personalDone: 'Die Moderation weiß Bescheid.',

		say: 'Selbst etwas sagen',
		sayHint: 'Es trägt Ihren Namen und zählt für das Team, nicht für die Kundenseite.',
		sayLabel: 'Ihr Kommentar',
		sayWhere: (place: string) => `Gehört zu: ${place}`,
		sayNowhere: 'Gehört zu keinem Punkt.',
		cutOff: 'Ich wurde unterbrochen',
		cutOffHint: 'Erfährt nur die Moderation.',
		cutOffDone: 'Die Moderation weiß Bescheid.',

		introduceTitle: 'Stellen Sie sich vor',
		introduceHint:
			'Ein Gesicht zur Stimme: Alle im Raum sehen es. Lassen Sie weg, was Sie nicht sagen möchten.',
		name: 'Name',
		role: 'Was Sie tun',
		roleHint: 'Zum Beispiel: Nachtdienst',
		since: 'Seit wann',
		sinceHint: 'Zum Beispiel: seit 2019',
		line: 'Ich bin die Person, die …',
		lineHint: 'Zum Beispiel: … abnimmt, wenn Sie um vier Uhr früh anrufen',
		lineSaid: (line: string) => `Ich bin die Person, die ${line}`,
		introduce: 'Dem Raum zeigen',
		introduced: 'Jetzt können es alle sehen.',
		people: 'Wer da ist',
		sides: {
			facilitator: 'moderiert das Treffen',
			team: 'Team',
			observer: 'beobachtet',
			customer: 'Kundenseite'
		},

		heat: 'Es wird hitzig',
		heatHint:
			'Vertraulich. Das Pult der Moderation erfährt, dass jemand gedrückt hat, und niemand erfährt, wer.',
		heatDone: 'Das Pult weiß Bescheid.',

		guesses: 'Ihre versiegelte Schätzung',
		guessesHint:
			'Was, denken Sie, wird die Kundenseite sagen? Niemand sieht es, bis beim Abschluss alle Schätzungen gemeinsam geöffnet werden. Bis dahin können Sie sie ändern, danach nicht mehr.',
		guessesThree: 'Welche drei sind ihr am wichtigsten?',
		guessesMost: 'Wählen Sie höchstens drei.',
		guessesEmpty: 'Die Charta enthält keine Erwartungen, die man schätzen könnte.',
		guessImportance: 'Wichtigkeit',
		guessPerformance: 'Wie gut es uns gelingt',
		guessImportanceOf: (clause: string) => `Wichtigkeit von: ${clause}`,
		guessPerformanceOf: (clause: string) => `Wie gut es uns gelingt: ${clause}`,
		guessAmong: (clause: string) => `Unter den dreien: ${clause}`,
		guessNone: 'keine Schätzung',
		guessScale: 'Von 1, gar nicht, bis 5, sehr.',
		seal: 'Schätzung versiegeln',
		sealed: 'Versiegelt. Sobald die Schätzungen geöffnet sind, lässt sie sich nicht mehr ändern.',
		opened: 'Die Schätzungen sind offen',
		openedRight: (right: number, all: number) =>
			`Das Team lag bei ${n(right)} der ${n(all)} wichtigsten Punkte der Kundenseite richtig.`,
		openedNobody: 'Niemand von der Kundenseite hat die wichtigsten drei gewählt.',
		mine: 'Meine Schätzung',
		team: 'Team',
		customers: 'Kundenseite',
		pair: (importance: string, performance: string) => `${importance} / ${performance}`,
		pairHint:
			'Wichtigkeit / wie gut es uns gelingt. Mittlere Werte; ein Strich, wo niemand etwas sagte.',
		none: '–',
		picked: 'Unter den wichtigsten drei der Kundenseite',
		number: (value: number) => n(value),

		pulseTitle: 'Wie läuft es?',
		pulseExit: 'Wie war es?',
		pulseHint: 'Ohne Namen. Unter drei Antworten wird nichts gezeigt.',
		pulse: {
			frank: 'Wir haben Dinge gehört, die wir nicht gern hören.',
			friendly: 'Wir wurden respektvoll behandelt, auch wenn es um Probleme ging.',
			forthright: 'Man kam zur Sache und nannte Beispiele.',
			heard: 'Wir könnten ihre drei wichtigsten Punkte wiedergeben.'
		},
		scale: ['Stimme nicht zu', 'eher nicht', 'teils, teils', 'eher ja', 'Stimme zu'],
		cannotSay: 'Kann ich nicht sagen',
		worth: 'War es Ihre Zeit wert?',
		worthKinds: { yes: 'Ja', partly: 'Teilweise', no: 'Nein' },
		heldBack: 'Was haben Sie zurückgehalten?',
		takeAway: 'Was nehmen Sie mit?',
		tell: 'Was werden Sie im Kollegenkreis über heute erzählen?',
		forced: 'War etwas erzwungen?',
		pulseSend: 'Ohne Namen senden',
		pulseThanks: 'Danke. Solange die Frage offen ist, können Sie Ihre Antwort ändern.',

		note: 'Meine Notiz',
		noteHint:
			'Nur für Sie. Sie steht in keinem Export und keinem Bericht, und kein anderes Mitglied sieht sie.',
		noteSaved: 'Gespeichert',
		noteSaving: 'Wird gespeichert',
		noteUnsaved: 'Noch nicht gespeichert. Sie bleibt auf diesem Gerät.',
		noteSave: 'Notiz speichern'
	}
} satisfies typeof en;
