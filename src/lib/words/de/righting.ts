import type en from '../en/righting.ts';

export default {
	title: 'Ist es in Ordnung gebracht?',
	dear: (name: string) => `Guten Tag, ${name}`,
	what: 'Was schiefging',
	righted: 'Was wir in Ordnung gebracht haben',
	owner: (name: string) => `${name} steht dafür ein.`,
	ask: 'Nur Sie können sagen, ob es vorbei ist.',
	answers: { yes: 'Ja, es ist in Ordnung', no: 'Nein, noch nicht' },
	choose: 'Bitte wählen Sie eines von beiden.',
	words: 'Was noch nicht stimmt, oder was Sie sagen möchten',
	tooLong: 'Das ist zu lang.',
	send: 'Antwort senden',
	thanks: {
		yes: 'Danke. Mit Ihrem Ja ist es vorbei.',
		no: 'Danke. Es geht weiter, und Sie hören von uns.'
	},
	closed: 'Es ist vorbei: Jemand von Ihnen hat Ja gesagt.',
	letter: {
		subject: 'Ist es in Ordnung gebracht?',
		text: (name: string, righted: string, link: string, by: string) =>
			`Guten Tag, ${name},\n\nwir haben Sie enttäuscht, und das haben wir in Ordnung gebracht:\n\n${righted}\n\nNur Sie können sagen, ob es vorbei ist. Bitte sagen Sie es uns hier:\n${link}\n\n${by}`
	}
} satisfies typeof en;
