import type en from '../en/climate.ts';

const n = new Intl.NumberFormat('de').format;
const rounded = new Intl.NumberFormat('de', { maximumFractionDigits: 1 }).format;
const percent = new Intl.NumberFormat('de', { style: 'percent', maximumFractionDigits: 0 }).format;

export default {
	title: 'Wie läuft das Treffen?',
	help: 'Eine Vermutung aus dem, was die Tafel weiß. Nur Steuerpulte sehen sie, nie die Leinwand oder ein Gast.',
	labels: {
		'4F': '4F',
		Advertisement: 'Advertisement',
		'Love-In': 'Love-In',
		Mixed: 'Gemischt',
		War: 'War',
		early: 'Noch nicht zu sagen',
		quiet: 'Ruhe nach War'
	},
	leaning: (kind) => `Gemischt, mit Neigung zu ${kind}`,
	axes: { frank: 'offen', friendly: 'freundlich' },
	off: 'Das Klima ist für dieses Treffen ausgeschaltet. Nichts wird gemessen, kein Hinweis gegeben.',
	notYet: 'Noch ist nichts bekannt.',
	switchOff: 'Für dieses Treffen ausschalten',
	switchOn: 'Einschalten',
	sentence: 'Warum',
	calm: 'Nichts fällt auf.',
	contradiction:
		'Auf der Tafel sieht es nach 4F aus, die Kundenseite sagt, sie habe sich zurückgehalten: Glauben Sie den Antworten.',
	peak: (minute, war) => `Am nächsten an War in Minute ${n(minute)}: ${n(war)} von 100`,

	four: {
		title: 'Die vier F',
		fs: {
			forthright: 'Auf den Punkt',
			frank: 'Offen',
			friendly: 'Freundlich',
			heard: 'Gehört'
		},
		of: (points) => `${n(points)} von 100`,
		weakest: (f) => `Am schwächsten: ${f}`
	},

	reasons: {
		coverage: (value, of = 0) =>
			value
				? `nur ${n(value)} von ${n(of)} Erwartungen hat die Kundenseite berührt`
				: `keine der ${n(of)} Erwartungen hat die Kundenseite berührt`,
		defence: (value) =>
			`${percent(value)} der Antworten des Teams auf Kritik erklären oder verteidigen`,
		frank: (value) =>
			value
				? `nur ${percent(value)} der Kommentare der Kundenseite wünschen eine Änderung`
				: 'kein Kommentar der Kundenseite wünscht eine Änderung',
		friendly: (value) => `der Ton wird mit ${rounded(value)} von 5 empfunden`,
		heat: (value, of = 0) => `${n(value)} von ${n(of)} zeigten an, dass es hitzig wird`,
		personal: (value, of = 0) => `${n(value)} von ${n(of)} Kommentare zielten auf Personen`,
		praiseBoth: (value) => `${percent(value)} aller Kommentare sind Lob`,
		presentShare: (value) => `das Team hatte ${percent(value)} der Zeit das Wort`,
		rate: (value) => `${rounded(value)} Kommentare je Kunde und halber Stunde`,
		reach: (value, of = 0) => `erst ${n(value)} von ${n(of)} Kunden sind zu Wort gekommen`,
		topBox: (value) =>
			value === 1
				? 'alle Noten für die Leistung sind 4 oder 5'
				: `${percent(value)} der Noten für die Leistung sind 4 oder 5`,
		yield: (value) =>
			value
				? `nur aus ${percent(value)} der Kommentare ist eine Änderung geworden`
				: 'daraus ist keine Änderung geworden'
	},

	war: {
		title: 'War im Verlauf',
		line: (now, most) => `Jetzt ${n(now)} von 100, höchstens ${n(most)}`,
		numbers: 'Zahlen zeigen',
		minute: 'Minute',
		value: 'War'
	},

	unheard: {
		title: (left, all) => `${n(left)} von ${n(all)} noch nicht gehört`,
		all: 'Alle Kunden sind zu Wort gekommen.',
		heard: 'hat gesprochen',
		tap: (name) => `${name} hat gesprochen`,
		unsigned: 'Manche Kommentare sind ohne Namen. Wer sie schrieb, steht weiter hier.'
	},

	nudges: {
		W1: {
			says: ({ percent: share = 0 }) =>
				`Das Team erklärt (${n(share)} %). Fragen Sie: „Was bräuchten Sie stattdessen?“ Lassen Sie schreiben, nicht antworten.`,
			why: 'Es wird angespannt. Erklären klingt nach Nicht-Zuhören, und der nächste Kommentar wird lauter.'
		},
		W2: {
			says: () =>
				'Pause. Lesen Sie den letzten Kommentar in neutralen Worten vor und fragen Sie: „Haben wir das richtig verstanden?“ Das Team antwortet zwei Minuten lang nicht.',
			why: 'Was die Tafel von den letzten zehn Minuten weiß, sieht nach War aus. Er verzögert jede Besserung; zwei Minuten beenden ihn.'
		},
		W3: {
			says: () =>
				'Es ist ruhig, aber nichts ist geklärt. Sprechen Sie es aus, nehmen Sie einen offenen Kommentar, beantworten Sie ihn jetzt.',
			why: 'Nach einem War werden Menschen still, bevor sie zufrieden sind. Das meiste von damals hat noch keine Antwort.'
		},
		A1: {
			says: () => 'Hören Sie auf zu präsentieren. Lassen Sie drei Minuten still schreiben.',
			why: 'Das Team hat lange das Wort. Wer nur zuhört, geht mit der Frage, wozu er gekommen ist.'
		},
		A2: {
			says: ({ unheard = 0, customers = 0 }) =>
				`${n(unheard)} von ${n(customers)} sind noch nicht zu Wort gekommen. Je ein Kommentar; Passen ist erlaubt.`,
			why: 'Ein Drittel der Zeit ist um, und von manchen wissen Sie noch zu wenig.'
		},
		L1: {
			says: () =>
				'Fragen Sie: „Was ist das eine, das Sie an unserer Stelle ändern würden?“ Schriftlich, gern ohne Namen.',
			why: 'Bisher ist fast alles Lob. Das ist angenehm, und nichts wird davon besser.'
		},
		L2: {
			says: () =>
				'Fragen Sie lieber nach der Reihenfolge: „Welche zwei zählen am meisten, und was ist am weitesten von Ihrem Wunsch?“',
			why: 'Fast alle Noten für die Leistung sind 4 oder 5. Daraus lernen Sie nicht, was zuerst kommt.'
		},
		F1: {
			says: () => 'Die Kommentare sind allgemein. Fragen Sie nach dem letzten Mal.',
			why: 'Ohne Anlass, Zahl oder Wunsch kann später niemand sagen, ob es gelöst ist.'
		},
		F2: {
			says: ({ remarks = 0 }) =>
				`${n(remarks)} Kommentare haben noch keine Antwort. Für jeden: Änderung, Zusage, Zuständige oder ein ehrliches Nein.`,
			why: 'Sie haben vor einigen Minuten um etwas gebeten und nichts bekommen, oder nur eine Erklärung.'
		},
		F3: {
			says: () => 'Fragen Sie, was einfacher werden oder wegfallen könnte.',
			why: 'Die meiste Zeit ist um, und diese Frage steht noch aus. Sie wird leicht vergessen.'
		},
		F4: {
			says: () => 'Öffnen Sie die Bewertung aller Erwartungen.',
			why: 'Die Hälfte der Zeit ist um, und weniger als die Hälfte unserer Erwartungen ist berührt.'
		}
	},

	hint: {
		done: 'Erledigt',
		later: 'Jetzt nicht',
		why: 'Warum?',
		buttons: {
			names: 'Namen zeigen',
			open: 'Offene zeigen',
			pause: 'Leinwand auf Pause',
			rate: 'Bewertung öffnen',
			silence: 'Still schreiben lassen',
			simplify: 'Jetzt fragen'
		}
	},

	overrule: {
		title: 'Ich sehe es anders',
		help: 'Beides bleibt stehen: was die Tafel sagt und was Sie sagen.',
		label: 'Was ist es?',
		because: 'Warum, in einem Satz',
		go: 'So festhalten',
		back: 'Zurücknehmen',
		said: (label) => `Sie sagen: ${label}`
	},
	after: 'Wie es lief, und was das Team davon erfährt'
} satisfies typeof en;
