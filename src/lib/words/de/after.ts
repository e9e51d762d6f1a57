import type en from '../en/after.ts';
import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('de').format;
const rounded = new Intl.NumberFormat('de', { maximumFractionDigits: 1 }).format;
const of = (count: number, one: string, other: string) =>
	plural('de', count, { one: `${n(count)} ${one}`, other: `${n(count)} ${other}` });

export default {
	pulse: {
		title: 'Was beide Seiten erlebt haben',
		fs: {
			forthright: 'Geradeheraus',
			frank: 'Offen',
			friendly: 'Freundlich',
			heard: 'Gehört'
		},
		weakest: (f, value) => `Am schwächsten: ${f}, ${value}.`,
		differently: (pairs) => `Sie haben es anders erlebt: ${pairs}`,
		pair: (f, theirs, ours) => `${f} ${theirs} / ${ours}`,
		pairs: 'Die erste Zahl ist die der Kundenseite, die zweite die des Teams.',
		of: (value) => `${rounded(value)} von 5`,
		number: rounded,
		bands: { high: 'hoch', low: 'niedrig', middle: 'mittel' },
		few: 'zu wenige',
		fewHint:
			'Unter drei Antworten wird nichts gezeigt, bei drei oder vier nur niedrig, mittel oder hoch.',
		nobody: 'Niemand wurde gefragt, wie dieses Treffen war.',
		sides: { customer: 'Kundenseite', team: 'Team' },
		line: (f, theirs, ours) => `${f}: Kundenseite ${theirs}, Team ${ours}`,
		ends: ['stimmt nicht', 'stimmt'],
		numbers: 'Zahlen zeigen',
		question: 'Frage',
		answers: (count) => of(count, 'Antwort', 'Antworten'),
		worth: (yes, partly, no) =>
			`Meine Zeit wert: ja ${n(yes)} · teilweise ${n(partly)} · nein ${n(no)}`,
		open: {
			forced: 'War etwas erzwungen?',
			heldBack: 'Was haben Sie zurückgehalten?',
			takeAway: 'Was nehmen Sie mit?',
			tell: 'Was werden Sie im Kollegenkreis über heute erzählen?'
		},
		openHint: 'Ohne Namen, in keiner Reihenfolge.',
		checkIn: (minute) => `Zwischenfragen in Minute ${n(minute)}`,
		trend: (customer) => `Treffen mit ${customer}`,
		trendHint: 'Was die Kundenseite am Ende empfand, von Treffen zu Treffen.',
		trendLine: (f, values) => `${f}: ${values}`,
		meeting: 'Treffen'
	},

	climate: {
		link: 'Wie es war',
		title: (meeting) => `Wie es war: ${meeting}`,
		heading: 'Was für ein Treffen es war',
		close: (minute, war, recovered) =>
			recovered
				? `nahe an War in Minute ${n(minute)} (${n(war)}), wieder gefangen`
				: `nahe an War in Minute ${n(minute)} (${n(war)})`,
		peak: (minute, war) => `Höchster Wert für War: ${n(war)}, in Minute ${n(minute)}.`,
		fs: 'Die vier F, wie die Tafel sie gemessen hat',
		percent: (share) => `${n(Math.round(share * 100))} von 100`,
		weakest: 'am schwächsten',
		why: 'Warum',
		nudges: 'Hinweise, die gezeigt wurden',
		noNudges: 'Es wurde kein Hinweis gezeigt.',
		atMinute: (minute) => `Minute ${n(minute)}`,
		answers: { done: 'erledigt', 'not-now': 'nicht jetzt', none: 'nicht beantwortet' },
		overruled: (label) => `Die Moderation sagt: ${label}`,
		computed: (label) => `Die Tafel sagt: ${label}`,
		releaseTitle: 'An das Team geben',
		releaseHelp:
			'Das Team sieht die Bezeichnung, die Gründe und den Höhepunkt, sobald Sie sie freigeben. Ihre Notiz steht davor. Es geht um das Treffen, nie um eine Person.',
		note: 'Ihre Notiz an das Team',
		release: 'Mit dieser Notiz freigeben',
		changeNote: 'Notiz ändern',
		released: (day) => `Dem Team freigegeben am ${day}`,
		noteOf: 'Notiz der Moderation',
		notReleased: 'Die Moderation hat das Klima dieses Treffens noch nicht freigegeben.',
		notClosed: 'Dieses Treffen ist noch nicht zu Ende. Wie es war, steht danach hier.',
		off: 'Das Klima war in diesem Treffen abgeschaltet.',
		version: (version) =>
			`Berechnet mit den Zahlen der Version ${version}. Nicht zur Beurteilung von Personen.`
	},

	rates: {
		title: 'Was für Treffen wir halten',
		meetings: (count) => of(count, 'Treffen', 'Treffen'),
		sum: (meetings, parts) => `${meetings}: ${parts}`,
		part: (count, label) => `${n(count)} ${label}`,
		calm: 'Die meisten solchen Treffen enden als 4F. Nur diese ändern etwas.',
		few: (count) => `Die Grundrate wird ab fünf Treffen gezeigt. Bisher sind es ${n(count)}.`,
		none: 'Noch ist kein Treffen zu Ende.',
		when: 'Wann',
		what: 'Art'
	},

	watch: {
		title: 'Braucht jemanden',
		answer: (customer) => `Antworten auf das, was gesagt wurde: ${customer}`,
		because: (value) =>
			`Die Tafel sah nach 4F aus, und die Kundenseite fühlte sich nur ${value} gehört.`,
		due: (day) => `bis ${day}`,
		over: (day) => `war fällig am ${day}`,
		recover: (customer, owner) => `Wiedergutmachen bei ${customer}: ${owner}`,
		recoverHelp:
			'Das Treffen endete als War. Rufen Sie zuerst an oder gehen Sie hin; nur ihr Ja schließt es ab.'
	},

	budget: {
		title: 'Wie viel eine Person gefragt wird',
		help: 'Kunden sind der Fragen müde, auf die nichts folgt. Höchstens so viele Fragen je Person und Quartal, über alle Treffen und Umfragen. Eine Zwischenfrage hat 2, der Schluss 9.',
		label: 'Fragen je Person und Quartal',
		save: 'Speichern',
		asked: (count, limit) =>
			`${plural('de', count, { one: `${n(count)} Frage`, other: `${n(count)} Fragen` })} von ${n(limit)} in diesem Quartal gestellt`,
		noExit: 'Die Schlussfragen werden nicht gestellt: Es wäre mehr, als Ihr Team erlaubt.',
		nothing: 'Es wird nichts mehr gefragt: Es wäre mehr, als Ihr Team erlaubt.',
		problem: 'Bitte schreiben Sie eine ganze Zahl von 0 bis 200.'
	}
} satisfies typeof en;
