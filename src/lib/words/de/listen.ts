import type en from '../en/listen.ts';
import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('de').format;

/** Listening between meetings: where one hears customers, which days matter to them, and what to know before a renewal. */
export default {
	stages: {
		title: 'Wo wir zuhören',
		help: 'Wie oft jeder Kunde gehört wurde, nach Phasen: in Treffen, am Telefon und in Beschwerden. Ein leeres Feld eines Schlüsselkunden ist eine Frage, die niemand gestellt hat.',
		customer: 'Kunde',
		none: 'Ohne Phase',
		empty: 'nichts gehört',
		key: 'Schlüsselkunde',
		nobody: 'Es gibt noch keine Kunden.',
		asks: 'Was dort zu fragen ist',
		edit: 'Die Phasen so nennen, wie Sie es tun',
		add: 'Eine Phase hinzufügen',
		editHelp: 'Ein neuer Name behält alles, was in der Phase gehört wurde.',
		name: 'Bezeichnung',
		questionsLabel: 'Fragen, eine je Zeile',
		off: 'In dieser Phase hören wir nicht zu',
		save: 'Diese Phase speichern',
		moments: 'Berührungspunkte, und die Phase eines jeden',
		which: 'Phase',
		questions: {
			development: ['Was versuchen Sie zu schaffen?', 'Was kostet heute die meiste Zeit?'],
			marketing: ['Wie haben Sie von uns gehört?', 'Was hätte Sie fast abgehalten?'],
			sales: ['Was ließ Sie Ja sagen?', 'Was haben wir Ihnen zugesagt?'],
			'after-sale': ['Was kam anders als erwartet?', 'Was machen Sie noch von Hand?'],
			renewal: ['Was würde Ihnen ohne uns fehlen?', 'Was soll nächstes Jahr anders sein?']
		}
	},

	dates: {
		title: 'Tage, die ihnen wichtig sind',
		all: 'Kalender der Kunden',
		help: 'Ihr Haushalt, ihre Hochsaison, ihre Prüfung. Sie stehen auf dem Vorbereitungsblatt, und wer eine Zusage hält, erfährt, wenn sie hineinfällt.',
		none: 'Kein Tag ist eingetragen.',
		what: 'Was es ist',
		whatHint: 'Zum Beispiel: der Haushalt wird gemacht, die Prüfung, die Hochsaison',
		from: 'Erster Tag',
		until: 'Letzter Tag',
		yearly: 'Jedes Jahr',
		add: 'Tag eintragen',
		remove: (what) => `„${what}“ entfernen`,
		span: (from, until) => `${from} bis ${until}`,
		meets: (name, what) => `Fällt hinein: ${name}, ${what}`,
		before: (name, what) => `Davor: ${name}, ${what}`,
		entry: (name, what) => `${name} – ${what}`,
		starts: 'Eine Änderung tritt in Kraft'
	},

	person: {
		note: 'Was sie über ihre Arbeit sagten',
		hint: 'Nur, was sie selbst sagten und woran sie gern erinnert werden. Sie können es lesen und wegnehmen.',
		add: 'Notieren',
		remove: (words) => `Die Notiz „${words}“ entfernen`,
		own: 'Was wir von dem behalten, was Sie über Ihre Arbeit sagten',
		ownHelp:
			'Nach einem Geburtstag fragen wir niemanden. Was nicht bleiben soll, nehmen Sie hier weg; es ist sofort fort.',
		forget: 'Wegnehmen'
	},

	renewal: {
		title: (name) => `Vor der Verlängerung: ${name}`,
		link: 'Blatt zur Verlängerung',
		back: 'Zum Kunden',
		reasons: 'Warum sie kaufen und bleiben',
		noReasons: 'Noch hat sie niemand gefragt, warum sie bei uns sind.',
		asked: 'Worum sie baten',
		nothing: 'Sie haben um nichts gebeten.',
		did: 'Was wir taten',
		nothingDone: 'Noch nichts.',
		changed: (version) => `In der Charta seit Fassung ${n(version)}`,
		removed: 'Herausgenommen',
		kept: (day) => `gehalten am ${day}`,
		open: 'Was offen ist',
		nothingOpen: 'Nichts ist offen.',
		due: (day) => `fällig ${day}`,
		late: 'überfällig',
		dates: 'Tage, die ihnen wichtig sind',
		worth: 'Wert im Jahr',
		count: (count) => plural('de', count, { one: 'eine Sache', other: `${n(count)} Sachen` })
	},

	reason: {
		title: 'Ist es ein Grund zu kaufen oder zu bleiben?',
		help: 'Dann steht, was Kunden dazu sagten, auf dem Blatt zur Verlängerung: warum sie bei uns sind.',
		kinds: { '': 'Nein', buy: 'Warum sie kaufen', stay: 'Warum sie bleiben' },
		save: 'Speichern'
	}
} satisfies typeof en;
