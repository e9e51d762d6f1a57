import type en from '../en/prepare.ts';
import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('de').format;
const rounded = new Intl.NumberFormat('de', { maximumFractionDigits: 1 }).format;

export default {
	link: 'Vorbereiten',
	title: (meeting) => `Vorbereiten: ${meeting}`,
	ready: (done, all) => `Bereit: ${n(done)} von ${n(all)}`,
	question: 'Sind wir bereit?',
	over: 'Dieses Treffen ist nicht mehr nur geplant: Was vorbereitet wurde, bleibt, wie es ist.',
	calmTitle: 'Bevor Sie sich Sorgen machen',
	calm: 'Die meisten solchen Treffen enden als 4F: offen, freundlich, und es ändert sich etwas.',
	ours: (meetings) => `Unsere bisher: ${meetings}`,
	lines: {
		charter: 'Alle haben die Charta gelesen',
		guesses: 'Alle haben eine Schätzung versiegelt, was gesagt wird',
		facilitator: 'Entschieden ist, wer moderiert',
		lines: 'Alle haben zwei Sätze wie „Danke, erzählen Sie mehr“ geübt',
		kinds: 'Alle haben die vier Arten von Treffen gesehen',
		duties: 'Alle wissen, wer zuhört, schreibt und antwortet',
		earlier: 'Alle haben gelesen, was früher gesagt wurde'
	},
	count: (count, all) => `${n(count)} von ${n(all)}`,
	missing: (names) => `noch offen: ${names}`,
	isDone: 'erledigt',
	isOpen: 'offen',
	steps: {
		charter: 'Ich habe sie gelesen',
		kinds: 'Gesehen',
		lines: 'Ich habe zwei geübt',
		earlier: 'Ich habe es gelesen'
	},
	takeBack: 'Zurücknehmen',
	toCharter: 'Zur Charta',

	landing: {
		title: 'Auf welches Treffen steuern wir zu?',
		help: 'Markieren Sie für sich, wo es Ihrer Meinung nach landet. Gezeigt werden nur Summen, ab drei Marken.',
		frank: 'offen',
		friendly: 'freundlich',
		mark: 'Markieren',
		changed: 'Meine Marke ändern',
		mine: (kind) => `Sie haben ${kind} markiert.`,
		few: (count) =>
			plural('de', count, {
				one: `Bisher ${n(count)} Marke. Summen gibt es ab drei.`,
				other: `Bisher ${n(count)} Marken. Summen gibt es ab drei.`
			}),
		choose: 'Bitte wählen Sie eine der vier Arten.'
	},

	kinds: {
		title: 'Vier Arten von Treffen, und eine, die wir wollen',
		time: 'Drei Minuten.',
		signs: 'Woran Sie es erkennen',
		drift: 'Wenn Sie dorthin abgleiten',
		us: 'Unser Team',
		them: 'Kundin',
		War: {
			signs: 'Schuld, Abwehr, Personen statt Sachen. Alle sind offen, und niemand ist freundlich.',
			drift:
				'Nicht weiter erklären. Lesen Sie die letzten Worte vor und fragen Sie: Habe ich Sie richtig verstanden?',
			talk: [
				'Ihre Leute rufen nie zurück.',
				'Das stimmt nicht. Sie haben uns die falsche Nummer gegeben.',
				'Also bin ich schuld?'
			]
		},
		Advertisement: {
			signs: 'Wir führen vor, sie nicken. Keine Seite sagt, worauf es ankommt.',
			drift: 'Folien zu. Fragen Sie, was beim letzten Anruf geschehen ist.',
			talk: [
				'Sehr schön, dieses Portal.',
				'Und es hat vierzig weitere Funktionen. Wir zeigen sie Ihnen.',
				'Hm. Sehr schön.'
			]
		},
		'Love-In': {
			signs: 'Nur Lob. Es ist warm, und danach ändert sich nichts.',
			drift: 'Sagen Sie einmal Danke. Dann fragen Sie, was als Einziges anders sein sollte.',
			talk: [
				'Sie sind alle so nett. Wir sind rundum zufrieden.',
				'Wir arbeiten auch so gern mit Ihnen!',
				'Wirklich, nichts hinzuzufügen.'
			]
		},
		'4F': {
			signs:
				'Offene, freundliche, gerade Rückmeldung: Was wehtut, wird gesagt, verdankt und aufgeschrieben.',
			drift: 'Hier bleiben: danken, nachfragen und zeigen, was sich ändern wird.',
			talk: [
				'Ich wurde fünfmal weitergereicht, bevor jemand zuhörte.',
				'Danke. Erzählen Sie mehr: Was war beim letzten Mal?',
				'Niemand hatte meine Vorgangsnummer. Ich brauche jemanden, der mich kennt.'
			]
		}
	},

	quiz: {
		title: 'Welche Art ist es?',
		check: 'Prüfen',
		right: (kind) => `Richtig: ${kind}.`,
		wrong: (kind) => `Eher ${kind}.`,
		asks: [
			{
				talk: [
					'Sie hören ja gar nicht zu.',
					'Lassen Sie mich erst erklären, warum die Regel richtig ist.'
				],
				why: 'Das Team verteidigt sich, bevor es verstanden hat.'
			},
			{
				talk: [
					'Alles ist bestens. Auch die Kekse sind gut.',
					'Dann machen wir wohl alles richtig!'
				],
				why: 'Freundliche Worte, die nichts ändern.'
			},
			{
				talk: [
					'Für Ihre Rechnung brauche ich eine Stunde.',
					'Danke. Welcher Teil kostet Sie am meisten?'
				],
				why: 'Ein hartes Wort, ein Dank und eine Frage, die mehr wissen will.'
			},
			{
				talk: ['…', 'Wie Folie 31 zeigt, nehmen wir 94 Prozent aller Anrufe an.'],
				why: 'Das Team redet, die Kundin schweigt.'
			}
		]
	},

	practise: {
		title: 'Sätze, die man laut übt',
		help: 'Der erste Impuls ist „aber …“. Sagen Sie zwei dieser Sätze laut zu jemandem, bis sie von selbst kommen.',
		lines: [
			'Danke. Erzählen Sie mir mehr davon.',
			'Wann ist das zuletzt geschehen, und was hat es Sie gekostet?',
			'Ich sage es mit meinen Worten: Habe ich Sie richtig verstanden?',
			'Wie sähe es aus, wenn es gut wäre?',
			'Das wusste ich nicht. Danke, dass Sie es sagen.'
		]
	},

	guesses: {
		title: 'Ihre Schätzung, versiegelt',
		help: 'Welche drei Erwartungen sind ihnen am wichtigsten, und wie werden sie bewerten? Einmal versiegelt, ändert sie niemand mehr, auch Sie nicht. Alle Schätzungen werden gemeinsam beim Abschluss geöffnet.',
		none: 'Die Charta hat noch keine Erwartungen. Es gibt nichts zu schätzen.',
		three: 'Ihre drei wichtigsten (höchstens drei)',
		importance: 'Wichtigkeit',
		performance: 'Leistung',
		importanceOf: (what) => `Wichtigkeit von: ${what}`,
		performanceOf: (what) => `Leistung bei: ${what}`,
		blank: 'keine Schätzung',
		number: n,
		scale: '1 = gar nicht, 5 = sehr',
		seal: 'Endgültig versiegeln',
		sealed: (day) => `Versiegelt am ${day}. Geöffnet wird sie mit allen anderen beim Abschluss.`,
		malformed: 'Bitte schätzen Sie etwas, und wählen Sie höchstens drei.'
	},

	worries: {
		title: 'Sorgen, ohne Namen',
		help: 'Das ganze Team liest, was hier steht. Ihr Name wird nirgends aufbewahrt, deshalb kann es niemand ändern oder zurücknehmen.',
		label: 'Was macht Ihnen bei diesem Treffen Sorgen?',
		post: 'Ohne Namen abgeben',
		none: 'Es wurde keine Sorge abgegeben.',
		hate: 'Was würden wir am liebsten nicht hören?',
		hateHelp:
			'Schreiben Sie den Satz auf, den Sie am meisten fürchten. Dann überrascht er nicht mehr. Auch ohne Namen.',
		noHate: 'Noch nichts.',
		empty: 'Bitte schreiben Sie etwas.',
		long: 'Das ist zu lang.'
	},

	duties: {
		title: 'Wer macht was',
		help: 'Eine Person schreibt, wenige dürfen antworten, alle anderen hören zu.',
		kinds: {
			listens: 'hört zu',
			writes: 'schreibt',
			answers: 'darf antworten',
			away: 'ist nicht dabei'
		},
		open: 'noch nicht gesagt',
		save: 'Speichern'
	},

	aid: {
		title: 'Brauchen wir eine unbeteiligte Moderation?',
		help: 'Sieben Fragen. Was die Vorbereitung weiß, ist eingetragen; ändern Sie, was nicht stimmt.',
		yes: 'Ja',
		no: 'Nein',
		asks: {
			complaint: 'Ist eine Beschwerde von ihnen offen?',
			worries: 'Hat jemand eine Sorge abgegeben?',
			lead: 'Würde die Leitung des Teams selbst moderieren?',
			contract: 'Ist ein Vertrag strittig?',
			crowd: 'Kommen mehr als acht Kunden?',
			last: 'War das letzte Treffen mit ihnen War oder Love-In?',
			praise: 'Erwartet das Team nur Lob?'
		},
		because: {
			complaint: 'eine Beschwerde offen ist',
			worries: 'Sorgen abgegeben wurden',
			lead: 'die Leitung des Teams moderieren würde',
			contract: 'ein Vertrag strittig ist',
			crowd: 'mehr als acht Kunden kommen',
			last: 'das letzte Treffen War oder Love-In war',
			praise: 'das Team nur Lob erwartet'
		},
		known: {
			open: (count) =>
				plural('de', count, {
					one: `${n(count)} verspätetes Versprechen oder neue Beschwerde`,
					other: `${n(count)} verspätete Versprechen oder neue Beschwerden`
				}),
			posted: (count) => `${n(count)} abgegeben`,
			planned: (name) => `geplant: ${name}`,
			invited: (count) => `${n(count)} auf der Liste`,
			last: (label) => `es war ${label}`,
			praise: (count, all) => `${n(count)} von ${n(all)} haben Love-In markiert`,
			asked: 'das wissen nur Sie'
		},
		advise: 'Was rät das?',
		objective: 'Holen Sie eine unbeteiligte Moderation.',
		own: 'Ihre eigene Moderation genügt.',
		why: (reasons) => `Weil ${reasons}.`,
		nothing: 'Es spricht nichts dagegen.',
		turning: (count) => `Mit ${n(count)} weiteren Ja hieße es: holen Sie eine.`,
		decide: 'Unsere Entscheidung',
		choices: { objective: 'Jemand Unbeteiligtes', own: 'Unsere eigene Moderation' },
		note: 'Wer, und warum',
		save: 'Entscheidung festhalten',
		choose: 'Bitte wählen Sie eines.',
		decided: {
			objective: (who, day) =>
				`Entschieden: Jemand Unbeteiligtes moderiert. Getroffen von ${who} am ${day}.`,
			own: (who, day) => `Entschieden: unsere eigene Moderation. Getroffen von ${who} am ${day}.`
		},
		onlyLeaders: 'Die Entscheidung hält jemand aus Moderation oder Verwaltung des Teams fest.'
	},

	sheet: {
		link: 'Was sie früher sagten',
		title: 'Was sie früher sagten',
		nothing: 'Sie haben uns noch nichts gesagt.',
		of: (customer) => `Was ${customer} früher sagte`,
		met: 'Treffen',
		never: 'Noch nie förmlich getroffen.',
		words: 'Ihre Worte, nach Themen',
		noTheme: 'In keinem Thema',
		ratings: 'Was sie zuletzt bewerteten',
		expectation: 'Erwartung',
		importance: 'Wichtigkeit',
		performance: 'Leistung',
		answers: 'Antworten',
		rating: rounded,
		promises: 'Ihnen versprochen',
		kept: (day) => `gehalten am ${day}`,
		due: (day) => `fällig am ${day}`,
		late: (day) => `verspätet seit ${day}`,
		between: 'Zwischen den Treffen',
		key: 'Schlüsselkunde'
	}
} satisfies typeof en;
