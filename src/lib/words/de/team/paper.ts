import type en from '../../en/team/paper.ts';

const n = new Intl.NumberFormat('de').format;

/** What is printed, and the practice before the meeting. */
export default {
	paper: {
		title: 'Auf Papier',
		hint: 'Passt auf A4 und auf US-Letter.',
		print: 'Drucken',
		printHow: 'Drucken Sie mit der Druckfunktion Ihres Browsers.',
		agenda: 'Ablauf',
		charter: 'Charta als Plakat',
		minutes: 'Protokoll',
		cards: 'Namenskarten',
		sheets: 'Blätter zum Schreiben von Hand',
		draft: 'Entwurf. Wir überarbeiten ihn nach dem, was Sie sagen.',
		noClauses: 'Die Charta hat noch keine Punkte.',
		cardsNoCode: 'Eröffnen Sie zuerst das Treffen: Dann trägt jede Karte den QR-Code zum Treffen.',
		cardsNobody: 'Für dieses Treffen ist noch niemand ausgewählt.',
		cardScan: 'Scannen und uns sagen, was Sie denken.',
		cardCode: (address: string) => `QR-Code, der ${address} öffnet`,
		sheetsHint:
			'Ein Blatt für jeden Punkt. Der QR-Code führt das Handy der Moderation zum Formular, in das die Worte abgetippt werden.',
		sheetAsk:
			'Was sollen wir behalten, ändern, ergänzen oder streichen? Schreiben Sie es hier auf.',
		sheetNeeds: 'Was brauchen Sie von uns, das nicht in der Charta steht?',
		sheetName: 'Name, wenn Sie möchten',
		sheetCode: 'Für die Moderation: öffnet das Formular zu diesem Blatt',
		place: (kind: string, number: number, of: number) =>
			of > 1 ? `${kind} ${n(number)} von ${n(of)}` : kind
	},

	practice: {
		title: 'Dieses Treffen proben',
		lead: 'Das echte Pult und die echte Leinwand, mit drei gespielten Gästen. Nichts davon bleibt: kein Verlauf, keine Entwicklung, keine Zusage.',
		guests: {
			angry: 'Einer ist verärgert und hat recht.',
			polite: 'Eine ist höflich und sagt wenig.',
			silent: 'Jemand schweigt, bis man fragt.'
		},
		how: 'Sie kommen von selbst herein und sprechen, während das Treffen weitergeht. Ihre Kolleginnen und Kollegen können mit dem Code als Gäste mitmachen.',
		start: 'Probe beginnen',
		goOn: 'Probe fortsetzen',
		end: 'Probe beenden',
		endHint: 'Sie wird ganz gelöscht, mit jedem Wort.',
		back: 'Zurück zum echten Treffen',
		strip: 'Nichts davon bleibt.',
		stays: 'Eine Probe, die niemand beendet, wird nach einem Tag gelöscht.',
		onlyPlanned: 'Nur ein Treffen, das noch nicht eröffnet ist, lässt sich proben.'
	}
} satisfies typeof en;
