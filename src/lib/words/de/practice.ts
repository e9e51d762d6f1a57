import type en from '../en/practice.ts';

/** What the played guests of a practice say. Each line belongs to a kind of clause, or to a stage. */
export default {
	angry: {
		name: 'Frank (gespielt)',
		lobby: 'Hoffentlich wird das nicht wieder eine Stunde Folien.',
		purpose:
			'Schöne Worte. Am Montag habe ich zwanzig Minuten gewartet, mit elf Leuten hinter mir.',
		customers: 'Ich stehe auf dieser Liste, und trotzdem kannte mich niemand, als ich anrief.',
		services:
			'Die Hälfte davon nutze ich nie, und das eine, was ich brauche, gibt es nachts nicht.',
		expectations: 'Das sagen Sie jedes Jahr. Letzten Monat war es dreimal falsch.',
		measures: 'Sie messen, was für Sie bequem ist. Messen Sie, wann mein Problem weg ist.',
		guidelines: 'Ich werde also wieder weitergereicht. Warum kann nicht eine Person dranbleiben?',
		needs: 'Sie wollen noch mehr Formulare von mir? Das letzte habe ich zweimal ausgefüllt.',
		limits: 'Dann sagen Sie das vor dem Kauf und nicht, wenn der Ofen kalt ist.',
		missing: 'Jemand von Ihnen, der bei mir bleibt, bis es gelöst ist.',
		nearly: 'Wer macht das, und ab wann?'
	},
	polite: {
		name: 'Mei (gespielt)',
		lobby: 'Vielen Dank für die Einladung.',
		purpose: 'Das klingt für mich sehr gut.',
		customers: 'Es ist nett, dass Sie an uns denken.',
		services: 'Das ist wirklich alles nützlich.',
		expectations: 'Meistens klappt das gut. Morgens könnte es vielleicht etwas schneller gehen.',
		measures: 'Sie wissen sicher am besten, wie man das misst.',
		guidelines: 'Ihre Leute sind immer freundlich.',
		needs: 'Wir helfen gern, wo wir können.',
		limits: 'Das ist gut zu verstehen.',
		missing: 'Vielleicht eine kurze Nachricht, wenn etwas länger dauert.',
		nearly: ''
	},
	silent: {
		name: 'Jo (gespielt)',
		lobby: '',
		purpose: '',
		customers: '',
		services: '',
		expectations: '',
		measures: '',
		guidelines: '',
		needs: '',
		limits: '',
		missing: 'Jemand, der zurückruft. Ich frage seit zwei Jahren nicht mehr.',
		nearly: ''
	}
} satisfies typeof en;
