import type en from '../en/coming.ts';
import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('de').format;
const of = (count: number, one: string, other: string) =>
	plural('de', count, { one: `${n(count)} ${one}`, other: `${n(count)} ${other}` });

/** A change that is coming to customers: whom it hits, and what is done before it does. */
export default {
	title: 'Kommende Änderungen',
	add: 'Kommende Änderung eintragen',
	empty:
		'Nichts kommt. Ein Preis, der steigt, ein Produkt, das wegfällt: Tragen Sie es hier ein, bevor Kunden es anderswo hören.',
	entry: (what) => `Ab heute gilt: ${what}`,
	kinds: { price: 'Ein Preis steigt', dropped: 'Etwas fällt weg', other: 'Etwas anderes' },
	from: (day) => `gilt ab ${day}`,
	left: (days) => `in ${of(days, 'Tag', 'Tagen')}`,
	passed: 'gilt schon',
	closedOn: (day) => `abgeschlossen am ${day}`,
	late: (count) => `${of(count, 'Schritt ist', 'Schritte sind')} überfällig`,
	toDo: (count) => `${of(count, 'Schritt', 'Schritte')} zu tun`,

	form: {
		what: 'Was ändert sich?',
		whatHint: 'So, wie Sie es einem Kunden sagen würden.',
		kind: 'Was für eine Änderung ist es?',
		startsOn: 'Gilt ab',
		words: 'Warum, und was es für sie bedeutet',
		touches: 'Was sie berührt',
		touchesHint: 'Wer darüber etwas gesagt hat, steht in der Liste vorn.',
		sections: { services: 'Leistungen', expectations: 'Erwartungen' } as Record<string, string>,
		themes: 'Worüber Kunden sprachen',
		script: 'Was am Telefon zu sagen ist',
		scriptHint: 'Der Anruf gilt keinem Auftrag. Er gilt ihren Sorgen.',
		usualScript:
			'Ich rufe an, bevor Sie es irgendwo lesen. Das ändert sich, und ab dann. Was heißt das für Sie? Was macht Ihnen am meisten Sorgen? Was könnten wir tun, damit es weniger weh tut?',
		playbook: 'Schritte',
		usual: 'Die üblichen drei: anrufen, schreiben, veröffentlichen',
		button: 'Änderung eintragen',
		edit: 'Ändern, was hier steht',
		save: 'Speichern'
	},

	hit: {
		title: 'Wen es trifft',
		help: 'Wie sehr sie es nutzen × was sie darüber sagten × wie wichtig es ihnen ist. Was niemand weiß, zählt als wenig Nutzung und als mittlere Wichtigkeit.',
		columns: {
			place: 'Platz',
			name: 'Kunde',
			uses: 'Nutzt es',
			said: 'Sagte dazu',
			importance: 'Wichtigkeit',
			score: 'Getroffen',
			tier: 'Was sie bekommen'
		},
		uses: (name) => `Wie sehr ${name} es nutzt`,
		levels: {
			'': 'nicht bekannt',
			'0': 'gar nicht',
			'1': 'ein wenig',
			'2': 'oft',
			'3': 'unentbehrlich'
		} as Record<string, string>,
		said: (count) => (count === 0 ? 'noch nichts' : of(count, 'Äußerung', 'Äußerungen')),
		important: (value) => `${value} von 5`,
		unimportant: 'nie gefragt',
		save: 'Speichern, wer es nutzt',
		none: 'Es gibt noch keine Kunden.'
	},

	line: {
		title: 'Wo die Grenze liegt',
		help: 'Alle kann man nicht anrufen. Die ersten werden angerufen, die nächsten bekommen eine Nachricht, die übrigen lesen eine Seite.',
		calls: 'So viele selbst anrufen',
		messages: 'So vielen weiteren schreiben',
		move: 'Grenze verschieben',
		now: (calls, messages, rest) =>
			`${n(calls)} selbst anrufen, ${n(messages)} schreiben, eine Seite für ${n(rest)}`
	},
	tiers: { call: 'einen Anruf', message: 'eine Nachricht', page: 'die Seite' },

	tasks: {
		title: 'Was zu tun ist',
		empty: 'Es gibt keine Schritte. Fügen Sie unten einen hinzu.',
		everybody: 'Alle anderen',
		due: 'bis',
		states: {
			open: 'zu tun',
			late: 'überfällig',
			over: 'zu spät: die Änderung gilt schon',
			done: 'erledigt'
		},
		owner: 'Wer es tut',
		nobody: 'noch niemand',
		give: 'Wer: speichern',
		giveFor: (what) => `Speichern, wer es tut: ${what}`,
		note: 'Notieren, was daraus wurde',
		result: 'Was daraus wurde',
		concerns: 'Was ihnen Sorgen macht',
		concernsHint:
			'Eine Sorge je Zeile, in ihren eigenen Worten. Sie bleiben bei diesem Kunden, am Telefon gesagt.',
		done: 'Es ist getan',
		undo: 'Doch nicht getan'
	},

	steps: {
		title: 'Ablauf',
		help: 'Jeder Schritt gilt allen Kunden auf seiner Seite der Grenze.',
		what: 'Was getan wird',
		whatHint: 'Zum Beispiel: Muster schicken, 2 Stück, eines zum Weitergeben',
		kind: 'Art des Schritts',
		kinds: {
			call: 'Anruf',
			message: 'Nachricht',
			sample: 'Muster',
			page: 'Seite',
			visit: 'Besuch',
			other: 'Etwas anderes'
		},
		tier: 'Für die mit',
		days: 'Tage',
		side: 'Vorher oder nachher',
		sides: { before: 'vor der Änderung', after: 'nach der Änderung' },
		when: (days) =>
			days === 0
				? 'am selben Tag'
				: days < 0
					? `${of(-days, 'Tag', 'Tage')} vorher`
					: `${of(days, 'Tag', 'Tage')} nachher`,
		add: 'Schritt hinzufügen',
		change: 'Diesen Schritt ändern',
		remove: (what) => `Den Schritt „${what}“ entfernen`,
		saveAs: 'Diese Schritte als Ablauf speichern',
		name: 'Sein Name',
		saved: 'Ablauf speichern',
		usual: {
			call: 'Anrufen und fragen, was ihnen Sorgen macht',
			message: 'Schreiben, was sich warum und ab wann ändert',
			page: 'Veröffentlichen, was sich warum und ab wann ändert'
		}
	},

	close: {
		title: 'Abschließen',
		help: 'Dann werden die Getroffenen Monate später noch einmal gefragt.',
		months: 'In so vielen Monaten wieder fragen',
		button: 'Änderung abschließen'
	},

	again: {
		title: 'Fragen, wie es ging',
		entry: (what) => `Fragen, wie es ging: ${what}`,
		due: (day) => `Wieder fragen am ${day}`,
		done: (day) => `Gefragt am ${day}`,
		calendar: 'In meinen Kalender',
		day: 'Tag',
		move: 'Auf diesen Tag verschieben',
		mark: 'An diesem Tag gefragt'
	},

	problems: {
		count: 'Bitte schreiben Sie eine ganze Zahl.',
		day: 'Bitte wählen Sie einen Tag.',
		empty: 'Bitte füllen Sie das aus.',
		'too-long': 'Das ist zu lang.',
		unreadable: 'Das ließ sich nicht lesen. Bitte sehen Sie noch einmal hin.'
	} as Record<string, string>
} satisfies typeof en;
