import type en from '../en/peel.ts';

export default {
	title: 'Drei kurze Fragen',
	why: 'Damit Sie das nächste Mal von uns hören, bevor Sie fragen müssen.',
	questions: {
		what: 'Was haben wir Ihnen nicht gesagt?',
		when: 'Wann hätten Sie es wissen müssen?',
		then: 'Was hätten Sie dann getan?'
	},
	answer: 'Ihre Antwort',
	theirs: 'Keine Nachricht von Ihnen',
	ours: 'Keine Nachricht von uns',
	ask: 'Die drei Fragen stellen',
	asked: 'Die drei Fragen sind gestellt',
	rated: 'Sie hören von uns, bevor Sie fragen müssen',
	rate: 'Auch „keine Nachricht von uns“ bewerten lassen'
} satisfies typeof en;
