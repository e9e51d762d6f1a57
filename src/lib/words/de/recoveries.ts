import type en from '../en/recoveries.ts';
import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('de').format;
const of = (count: number, one: string, other: string) =>
	plural('de', count, { one: `${n(count)} ${one}`, other: `${n(count)} ${other}` });

export default {
	title: 'Wieder gutzumachen',
	of: (customer: string) => `Wiedergutmachung bei ${customer}`,
	empty:
		'Nichts ist offen. Wenn Sie einen Kunden enttäuschen, beginnen Sie einen Fall: Nur dessen Ja schließt ihn.',
	add: 'Einen Fall beginnen',
	owner: (name: string) => `${name} steht dafür ein`,
	nobody: 'Noch steht niemand dafür ein',
	late: 'Niemand hat rechtzeitig mit ihnen gesprochen.',
	due: 'erstes Wort fällig am',
	steps: {
		opened: 'noch hat niemand mit ihnen gesprochen',
		contacted: 'sie wissen es',
		righted: 'in Ordnung gebracht, nicht bestätigt',
		asked: 'wartet auf ihr Ja',
		closed: 'durch ihr Ja geschlossen'
	},
	causes: {
		war: 'nach einem War',
		failed: 'nach einer verfehlten Erwartung',
		complaint: 'nach einer Beschwerde',
		hand: 'von Hand begonnen'
	},
	clocks: {
		contact: 'Bis zum ersten Wort',
		yes: 'Bis zu ihrem Ja',
		time: (count: number) =>
			count < 48 ? of(count, 'Stunde', 'Stunden') : of(Math.floor(count / 24), 'Tag', 'Tage'),
		runs: 'läuft noch'
	},
	failing: {
		title: 'Wo Bewertungen sagen, dass wir versagen',
		help: 'Was diese Kunden zuletzt bewertet haben, mehr als eine Stufe unter dem, was sie brauchen.',
		below: (below: number, rated: number) =>
			`${n(below)} von ${of(rated, 'Erwartung', 'Erwartungen')} darunter`
	},
	open: {
		title: 'Einen Fall beginnen',
		help: 'Eine Person steht dafür ein und spricht innerhalb von zwei Arbeitstagen mit dem Kunden.',
		customer: 'Kunde',
		choose: 'Bitte wählen',
		what: 'Was schiefging, so wie Sie es ihnen sagen würden',
		clause: 'Erwartung, die verfehlt wurde',
		none: 'keine',
		owner: 'Wer dafür einsteht',
		button: 'Den Fall beginnen'
	},
	hand: {
		to: 'Übergeben an',
		ask: 'Fragen',
		waits: (name: string) => `${name} wurde gefragt und hat noch nicht geantwortet.`,
		take: 'Ich stehe dafür ein'
	},
	contact: {
		title: 'Erstes Wort',
		label: 'Wie Sie mit ihnen gesprochen haben',
		how: { call: 'am Telefon', visit: 'persönlich', mail: 'per Mail' },
		button: 'Wir haben mit ihnen gesprochen',
		done: 'Sie wissen es.'
	},
	right: {
		title: 'In Ordnung gebracht',
		label: 'Was in Ordnung gebracht wurde',
		help: 'Sie lesen das, wenn sie gefragt werden.',
		again: 'Mehr sagen',
		button: 'Es ist in Ordnung gebracht'
	},
	ask: {
		title: 'Ihr Ja',
		first:
			'Bringen Sie es zuerst in Ordnung. Dann werden sie gefragt, und nur ihr Ja schließt den Fall.',
		help: 'Sie bekommen einen eigenen Link per Mail, oder Sie geben ihn weiter.',
		helpNoMail: 'Dieser Server sendet keine Mails: Sie bekommen einen Link zum Weitergeben.',
		nobody: 'Bei diesem Kunden ist niemand bekannt. Fügen Sie zuerst jemanden hinzu.',
		whom: 'Wer gefragt wird',
		button: 'Um ihr Ja bitten',
		link: 'Ihr Link, nur dieses eine Mal gezeigt',
		waits: 'hat noch nicht geantwortet',
		answers: { yes: 'ja, es ist in Ordnung', no: 'nein, noch nicht' },
		closed: 'Durch ihr Ja geschlossen am'
	},
	problems: {
		choose: 'Bitte wählen Sie.',
		stale: 'Jemand war schneller. Bitte sehen Sie noch einmal nach.',
		'not-yours': 'Nur wer dafür einsteht, kann es übergeben.',
		nobody: 'Bitte wählen Sie jemand anderen.',
		'not-righted': 'Bringen Sie es zuerst in Ordnung.'
	}
} satisfies typeof en;
