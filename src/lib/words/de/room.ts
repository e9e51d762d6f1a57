import type en from '../en/room.ts';
import { plural } from '../plural.ts';

const numbers = new Intl.NumberFormat('de');
const n = (count: number) => numbers.format(count);
const list = new Intl.ListFormat('de', { type: 'conjunction' });
const clock = (zone: string) =>
	new Intl.DateTimeFormat('de', { hour: '2-digit', minute: '2-digit', timeZone: zone });
const calendar = (zone: string) =>
	new Intl.DateTimeFormat('de', { dateStyle: 'full', timeZone: zone });

export default {
	/** 10:00, in the zone of the meeting. */
	time: (at: string, zone: string) => clock(zone).format(new Date(at)),
	/** Fr., 16. April: a day that was promised, which has no hour. */
	shortDay: (day: string) =>
		new Intl.DateTimeFormat('de', {
			weekday: 'short',
			day: 'numeric',
			month: 'long',
			timeZone: 'UTC'
		}).format(new Date(day)),
	day: (at: string, zone: string) => calendar(zone).format(new Date(at)),

	/** What one clause of a section is called. */
	kinds: {
		customers: 'Kunden',
		expectations: 'Erwartung',
		guidelines: 'Leitlinie',
		limits: 'Grenze',
		measures: 'Messgröße',
		needs: 'Was wir von Ihnen brauchen',
		purpose: 'Zweck',
		services: 'Leistung'
	},
	/** "Expectation 2", and "of 6" beside it; no number where there is only one. */
	clause: (kind: string, at: number, all: number) => (all > 1 ? `${kind} ${n(at)}` : kind),
	ofAll: (all: number) => (all > 1 ? `von ${n(all)}` : ''),

	join: {
		agenda: (minutes: number) => `Was wir in ${n(minutes)} Minuten vorhaben`,
		almost: 'Gleich sind Sie da',
		closed:
			'Dieses Treffen ist beendet, und der Link öffnet nichts mehr. Wer dabei war, findet es auf dem Gerät, das dabei benutzt wurde.',
		nameMissing: 'Wie dürfen wir Sie nennen? Ihr Vorname genügt.',
		notIn: 'Das öffnet kein Treffen',
		notYet:
			'Dieses Treffen ist noch nicht eröffnet. Kommen Sie ein paar Minuten vor Beginn wieder; der Link bleibt gültig.',
		otherCode: 'Haben Sie sich beim Code vertippt?',
		otherOrganisation: 'Eine andere oder keine',
		removed:
			'Die Moderation hat Sie aus diesem Treffen genommen. Bitte wenden Sie sich an die Moderation.',
		code: 'Code von der Leinwand',
		codeHint: 'Neun Ziffern, mit oder ohne Leerzeichen',
		find: 'Treffen finden',
		hello: (team: string) => `${team} möchte hören, was Sie denken`,
		join: 'Teilnehmen',
		name: 'Ihr Name',
		nameHint: 'Ihr Vorname genügt',
		names: {
			names: 'Andere sehen Ihren Namen neben Ihren Worten, außer Sie verbergen ihn.',
			none: 'In diesem Treffen sieht niemand Namen.',
			organisation: 'Andere sehen neben Ihren Worten Ihre Organisation, nicht Ihren Namen.'
		},
		organisation: 'Ihre Organisation',
		noAccount: 'Kein Konto. Keine App. Wir fragen nur nach Ihrem Namen.',
		promise: 'Sprechen Sie offen mit uns. Wir überarbeiten unsere Charta nach dem, was Sie sagen.',
		title: 'Am Treffen teilnehmen',
		waiting: 'Sie werden gleich von Hand eingelassen. Bleiben Sie einfach auf dieser Seite.'
	},

	room: {
		agreedNow: (version: number) => `Version ${n(version)} ist beschlossen. Das ist neu:`,
		alt: 'Alt+G',
		closedTitle: 'Dieses Treffen ist beendet',
		closed:
			'Danke für Ihre offenen Worte. Was Sie gesagt haben, bleibt erhalten, und Sie sehen hier, was daraus geworden ist.',
		draft: 'Das ist ein Entwurf. Wir überarbeiten ihn nach dem, was Sie heute sagen.',
		early: 'Inzwischen: Was würde dieses Treffen für Sie lohnend machen?',
		empty: 'Von Ihnen steht hier noch nichts. Schweigen ist auch in Ordnung.',
		everything: 'Alles, was Sie gesagt haben',
		follow: 'Automatisch mitgehen',
		followHint: 'Die Seite geht mit, wenn das Treffen weitergeht. Nie, während Sie schreiben.',
		fromOthers: 'Von anderen, auf der Leinwand',
		help: 'Schreiben Sie uns hier, wann immer Sie möchten. Nichts geht verloren, wenn das Treffen weitergeht.',
		in: (name: string) => `Sie sind dabei, ${name}.`,
		inNobody: 'Sie sind dabei.',
		meetingAt: (to: string) => `Das Treffen ist gerade bei: ${to}.`,
		moved: (to: string) => `Das Treffen geht weiter mit: ${to}.`,
		movedStrip: (to: string) =>
			`Das Treffen geht weiter mit: ${to}. Machen Sie hier ruhig erst fertig.`,
		news: 'Was gerade geschieht',
		ratings:
			'Wie wichtig ist Ihnen das, und wie gut gelingt es uns? Sagen Sie es uns in Ihren Worten.',
		readCharter: 'Ganze Charta lesen',
		removedTitle: 'Sie sind nicht mehr in diesem Treffen',
		same: 'Geht mir auch so',
		sameUndo: 'Doch nicht',
		starts: (time: string) => `Das Treffen beginnt um ${time}.`,
		unsent: (count: number) => `Nicht gesendet (${n(count)})`,
		welcome: 'Was erhoffen Sie sich von diesem Treffen?',
		willChange: 'Was sich ändern wird',
		yours: 'Ihr Feedback hier',
		yoursAll: 'Was aus Ihren Worten wurde'
	},

	composer: {
		box: 'Schreiben Sie uns',
		clearPick: 'Stattdessen den ganzen Punkt kommentieren',
		edit: 'Ihre Worte ändern',
		leaveService: 'Stattdessen über etwas anderes schreiben',
		on: 'Zu',
		pick: 'Tippen Sie oben auf Wörter, um sie zu kommentieren.',
		pickLaptop: 'Markieren Sie oben Wörter, um sie zu kommentieren.',
		pickByKey: 'Wörter mit der Tastatur wählen',
		picked: (words: string) => `Gewählt: „${words}“`,
		close: 'Was sollen wir zuerst tun?',
		pickHelp: 'Pfeiltasten gehen von Wort zu Wort, Eingabe wählt, Esc beendet.',
		touch: 'Wann war das?',
		anyTouch: 'Kein bestimmter Moment',
		unsigned: 'Ohne meinen Namen senden',
		unsignedHint:
			'Niemand kann es zu Ihnen zurückverfolgen. Deshalb können Sie es nach dem Senden nicht mehr ändern oder zurücknehmen.',
		unsignedSmall: 'Bei weniger als fünf Gästen ahnt man vielleicht, dass Sie es waren.',
		more: 'Ohne meinen Namen, dringend und mehr',
		urgentHint:
			'Es geht sofort an eine Person im Team; die anderen sehen nicht, dass es dringend ist.',
		urgent: 'Jetzt dringend',
		words: 'Ihre Worte'
	},

	saved: {
		again: 'Zurück ins Textfeld',
		copied: 'Kopiert.',
		editing: 'Ihre neuen Worte',
		notSent: (why: string) => `Nicht gesendet: ${why}`,
		parked: (owner: string) => (owner ? `Später. Liegt bei ${owner}.` : 'Später.'),
		promised: (owner: string, day: string) =>
			day ? `Zugesagt: ${owner}, bis ${day}` : `Zugesagt: ${owner}`,
		declined: (why: string) => `Nicht aufgenommen, weil: ${why}`,
		former: 'Zum früheren Wortlaut:',
		unsigned: 'Ohne Ihren Namen gesendet',
		used: 'In den neuen Wortlaut eingeflossen',
		comment: (number: number) => `Gespeichert · Kommentar ${n(number)}`,
		newShown: (count: number, where: string) =>
			plural('de', count, {
				one: `${n(count)} neuer Kommentar zu: ${where}.`,
				other: `${n(count)} neue Kommentare zu: ${where}.`
			}),
		said: 'Gespeichert.',
		soften: 'Anders sagen',
		takeBack: 'Zurücknehmen',
		takenBack: 'Zurückgenommen.'
	},

	needs: {
		covered: 'Unsere eigenen Worte sind vorerst verdeckt, damit Ihre zuerst kommen.',
		footGroups: (comments: number, groups: number) =>
			[
				plural('de', comments, {
					one: `${n(comments)} Kommentar`,
					other: `${n(comments)} Kommentare`
				}),
				plural('de', groups, { one: `${n(groups)} Gruppe`, other: `${n(groups)} Gruppen` })
			].join(', '),
		grace:
			'Noch 60 Sekunden, dann lesen wir weiter. Ihr Text bleibt hier, Sie können ihn jederzeit senden.',
		groups: 'Was mehrere von Ihnen gesagt haben',
		groupsShown: 'Gruppen',
		help: 'Was brauchen Sie von uns, das nicht in der Charta steht?',
		blank: 'Was brauchen Sie von uns, das hier fehlt?',
		reasons: 'Und warum haben Sie uns gewählt, oder was hält Sie bei uns?',
		of: (from: number, to: number, all: number) =>
			from === to ? `${n(from)} von ${n(all)}` : `${n(from)}–${n(to)} von ${n(all)}`,
		quiet: 'Schreiben Sie zuerst für sich. Andere sehen es erst, wenn wir alle fertig sind.',
		said: (count: number) =>
			plural('de', count, { one: `${n(count)} Kommentar`, other: `${n(count)} Kommentare` }),
		same: (count: number) =>
			plural('de', count, {
				one: `Geht ${n(count)} weiteren Person auch so`,
				other: `Geht ${n(count)} weiteren auch so`
			}),
		title: 'Was Sie brauchen',
		wall: 'Was Sie von uns brauchen',
		written: (count: number) =>
			plural('de', count, {
				one: `${n(count)} Kommentar ist geschrieben. Der Raum sieht ihn noch nicht.`,
				other: `${n(count)} Kommentare sind geschrieben. Der Raum sieht sie noch nicht.`
			})
	},

	readBack: {
		asked: (words: string) => `Wir haben notiert: „${words}“. Stimmt das so?`,
		no: 'Nicht ganz',
		noted: (words: string) => `Wir haben notiert: „${words}“, und Sie sagten, dass es stimmt.`,
		not: (words: string) => `Wir haben notiert: „${words}“, und Sie sagten: nicht ganz.`,
		yes: 'Ja'
	},

	replies: {
		ask: 'Eine Frage',
		acknowledge: 'Gehört',
		commit: 'Eine Zusage',
		decline: 'Nein, weil',
		explain: 'Eine Erklärung',
		explained: 'Zählt als Erklärung',
		intend: 'Wir nehmen uns vor',
		mark: 'Das war eine Erklärung',
		flag: 'Das zielt auf eine Person',
		flagged: 'Danke. Das sieht nur die Moderation.'
	},

	signals: {
		cutOff: 'Ich wurde unterbrochen',
		cutOffDone: 'Die Moderation weiß es und kommt auf Sie zurück.',
		cutOffHint: 'Sagt der Moderation, dass Sie noch nicht fertig waren.',
		heat: 'Es wird hitzig',
		heatDone: 'Notiert, ohne Ihren Namen.',
		heatHint:
			'Ohne Ihren Namen und nur für die Moderation. Es zählt, sobald zwei es drücken, und sonst erfährt niemand davon.',
		title: 'Vertraulich'
	},

	faces: {
		help: 'Sagen Sie, wer Sie sind, wenn Sie möchten. Es steht auf der Leinwand neben Ihrem Namen.',
		iAm: (line: string) => `Ich bin die Person, die ${line}`,
		line: 'Ich bin die Person, die …',
		lineHint: 'Zum Beispiel: um vier die Bäckerei aufschließt.',
		off: 'In diesem Treffen sieht nur das Team Ihren Namen, und auch, was Sie hier schreiben.',
		photo: 'Ihr Foto',
		photoHint: 'Es wird auf Ihrem Gerät verkleinert. Nur die Menschen in diesem Treffen sehen es.',
		removePhoto: 'Foto entfernen',
		saved: 'Gespeichert. Sie können es jederzeit ändern.',
		since: 'Seit wann',
		sinceHint: 'Zum Beispiel: Kunde seit 2019.',
		title: 'Was Sie tun',
		titleHint: 'Zum Beispiel: Inhaberin, Einkauf, Fahrer.',
		who: 'Wer da ist',
		yours: 'Stellen Sie sich vor'
	},

	rating: {
		back: 'Zurück',
		cannotSay: 'Kann ich nicht sagen',
		done: 'Danke. Sie können jede Antwort noch ändern.',
		hidden:
			'Niemand sieht die Zahlen, bis alle Zeit zum Antworten hatten. Bis dahin können Sie Ihre ändern.',
		importance: 'Wie wichtig ist Ihnen das?',
		importanceEnds: ['Nicht wichtig', 'Deshalb kaufe ich bei Ihnen'],
		keys: 'Tasten: 1 bis 5, 0 für „Kann ich nicht sagen“, Eingabe für Weiter.',
		late: 'Die Zahlen sind schon offen. Was Sie jetzt antworten, zählt und ist als verspätet gekennzeichnet.',
		next: 'Weiter',
		open: 'Was Sie alle zusammen gesagt haben',
		again: 'Meine Antworten noch einmal ansehen',
		performance: 'Wie gut gelingt uns das heute?',
		performanceEnds: ['Schlecht', 'Könnte nicht besser sein'],
		picked: (count: number) => `${n(count)} von 3 gewählt`,
		step: (at: number, all: number) => `Bewertung ${n(at)} von ${n(all)}`,
		thanks: 'Sie haben alles beantwortet',
		topThree: 'Welche drei sind Ihnen am wichtigsten?',
		write: 'In Worten sagen'
	},

	gaps: {
		ahead: 'besser als nötig',
		even: 'kein Abstand',
		gap: (gap: number) => `Abstand ${n(gap)}`,
		importance: 'wie wichtig',
		n: (count: number) => `n = ${n(count)}`,
		nn: (importance: number, performance: number) => `n = ${n(importance)}, ${n(performance)}`,
		performance: 'wie gut es uns gelingt',
		said: (importance: string, performance: string) =>
			`Wie wichtig: ${importance} von 5. Wie gut es uns gelingt: ${performance} von 5.`,
		title: 'Wo es darauf ankommt'
	},

	guesses: {
		both: 'Sie und wir',
		ours: 'Unsere Schätzung, vor dem Treffen versiegelt',
		title: (right: number) => `Bei ${n(right)} von 3 lagen wir richtig`,
		yours: 'Was Ihnen am wichtigsten ist'
	},

	changes: {
		because: (comments: number[], more: number) => {
			const named = comments.map(n);
			const rest = more
				? [plural('de', more, { one: `${n(more)} weiterer`, other: `${n(more)} weitere` })]
				: [];
			if (!named.length)
				return plural('de', more, {
					one: `Wegen ${n(more)} Kommentar`,
					other: `Wegen ${n(more)} Kommentaren`
				});
			return plural('de', comments.length + more, {
				one: `Grund: Kommentar ${list.format(named)}`,
				other: `Grund: Kommentare ${list.format([...named, ...rest])}`
			});
		},
		none: 'Heute wurde kein Wortlaut geändert. Was Sie gesagt haben, bleibt erhalten, und Sie alle erfahren, was daraus wird.',
		title: 'Was sich durch heute ändert'
	},

	pulse: {
		blank: 'Beantworten Sie wenigstens eine Frage, dann senden Sie ab.',
		agree: (high: number, all: number) => `${n(high)} von ${n(all)} stimmen zu`,
		answered: (count: number, all: number) => `${n(count)} von ${n(all)} haben geantwortet`,
		bands: { high: 'meist ja', low: 'meist nein', middle: 'dazwischen' },
		checkIn: 'Zwei kurze Fragen',
		customer: {
			forthright: 'Man kam zur Sache und nannte Beispiele.',
			frank: 'Ich habe gesagt, wie ich die Arbeit des Teams für uns wirklich sehe.',
			friendly: 'Wir wurden respektvoll behandelt, auch wenn es um Probleme ging.',
			heard: 'Ich weiß, was aus dem wird, was ich gesagt habe, oder warum nichts daraus wird.'
		},
		ends: ['Stimme nicht zu', 'Stimme zu'],
		exit: 'Bevor Sie gehen: Wie war dieses Treffen?',
		heldBack: 'Was haben Sie zurückgehalten?',
		open: 'Antworten',
		send: 'Ohne meinen Namen senden',
		sent: 'Danke. Ihre Antworten sind da, ohne Ihren Namen. Sie können sie hier noch ändern.',
		takeAway: 'Was nehmen Sie mit?',
		fewer: 'Weniger als fünf von Ihnen haben geantwortet, darum steht hier nichts.',
		forced: 'War etwas erzwungen?',
		tell: 'Was werden Sie im Kollegenkreis über heute erzählen?',
		unsigned:
			'Ihre Antworten tragen keinen Namen. Unter drei Antworten wird niemandem etwas gezeigt, und Worte erreichen das Team ohne Reihenfolge.',
		wall: 'Wie dieses Treffen war',
		worth: 'War es Ihre Zeit wert?',
		worths: { no: 'Nein', partly: 'Teilweise', yes: 'Ja' }
	},

	simplify: {
		drop: 'Darf wegfallen',
		else: 'Etwas anderes',
		keep: 'So lassen',
		done: (done: number, all: number) => `${n(done)} von ${n(all)} beantwortet`,
		elseHint:
			'Können wir sonst noch etwas vereinfachen oder weglassen? Schreiben Sie es unten auf.',
		sayMore: 'Dazu schreiben',
		simpler: 'Einfacher',
		title:
			'Gibt es etwas, das wir für Sie tun, das einfacher sein könnte oder das Sie nicht brauchen?'
	},

	revise: {
		accepted: 'Angenommen.',
		declined: (why: string) => `Nicht aufgenommen, weil: ${why}`,
		isThatIt: 'Trifft es das?',
		result: (yes: number, nearly: number, no: number) =>
			`Ja ${n(yes)} · Fast ${n(nearly)} · Nein ${n(no)}`,
		yourAnswer: (answer: string) => `Ihre Antwort: ${answer}`,
		nearly: 'Fast',
		nearlyHint: 'Was fehlt noch?',
		no: 'Nein',
		quiet: 'Das Team arbeitet an einer neuen Formulierung.',
		thanks: 'Danke. Sie können Ihre Antwort ändern, bis wir weitergehen.',
		yes: 'Ja'
	},

	close: {
		last: 'Danke für Ihre offenen Worte.',
		lastWord: 'Ein letztes Wort, wenn Sie möchten',
		lastWordUntil: (time: string) =>
			`Bis morgen, ${time} Uhr, können Sie noch ein letztes Wort hinzufügen und Gesagtes ändern oder zurücknehmen.`,
		promises: 'Was wir zusagen'
	},

	screen: {
		addYours: 'Schreiben Sie mit:',
		pause: 'Wir halten zwei Minuten inne.',
		because: (count: number) =>
			plural('de', count, {
				one: 'Wegen 1 Kommentar',
				other: `Wegen ${n(count)} Kommentaren`
			}),
		closed: 'Danke für Ihre offenen Worte.',
		closedNext: 'Alle, die gesprochen haben, erfahren, was daraus wurde.',
		draftSaid: 'Das ist ein Entwurf. Wir überarbeiten ihn nach dem, was Sie heute sagen.',
		minutes: (count: number) => `${n(count)} Min.`,
		newVersion: (version: number) => `Version ${n(version)} der Charta ist beschlossen.`,
		notOpen: 'Dieses Treffen ist noch nicht eröffnet.',
		own: (name: string) => `Eigene Entscheidung: ${name}`,
		promisedBy: (owner: string, day: string) => (day ? `${owner}, bis ${day}` : owner),
		proposal: (kind: string) => `${kind}: neue Formulierung`,
		ratings: 'Wie wichtig ist Ihnen jedes davon, und wie gut gelingt es uns?',
		ratingsHow: 'Die Fragen stehen auf Ihrem Handy oder Laptop. Keine Antwort ist falsch.',
		rework: 'Wir suchen die richtigen Worte. Sie sehen sie dann hier.',
		taken: 'Angenommen',
		turnedDown: 'Nicht aufgenommen',
		agreed: 'Beschlossen',
		code: 'Code',
		draft: 'Entwurf',
		here: 'Da sind:',
		headline: [
			'Sprechen Sie offen mit uns.',
			'Wir überarbeiten unsere Charta nach dem, was Sie sagen.'
		],
		link: 'Ein Treffen auf diesem Bildschirm zeigen',
		linkHelp:
			'Das geht einmal, auf diesem Gerät. Alle vor diesem Bildschirm sehen, was die Moderation zeigt, und sonst nichts.',
		lost: 'Verbindung wird gesucht',
		noScreen: 'Hier gibt es kein Treffen zu zeigen',
		noScreenHelp:
			'Ein Link für die Leinwand gilt einmal und kann zurückgerufen werden. Bitten Sie die Moderation um einen neuen.',
		showHere: 'Treffen hier zeigen',
		shutOut:
			'Dieser Bildschirm zeigt das Treffen nicht mehr. Bitten Sie die Moderation um einen neuen Link.',
		meets: (team: string) => `${team} trifft Kunden`,
		page: (page: number, pages: number) => `${n(page)} von ${n(pages)}`,
		promises: 'Was wir zusagen',
		ratedBy: (done: number, all: number) => `${n(done)} von ${n(all)} haben geantwortet`,
		scan: 'Scannen, oder öffnen Sie',
		startsAt: 'Beginn:',
		title: (team: string) => `${team}: Leinwand`,
		type: 'und tippen Sie',
		typeOnly: 'Öffnen Sie'
	}
} satisfies typeof en;
