import type en from '../en/practice.ts';

/** What the played guests of a practice say. Each line belongs to a kind of clause, or to a stage. */
export default {
	angry: {
		name: 'Franco (papel)',
		lobby: 'Espero que no sea otra hora de diapositivas.',
		purpose: 'Bonitas palabras. El lunes esperé veinte minutos con once personas detrás de mí.',
		customers: 'Estoy en esta lista y, aun así, nadie sabía quién era yo cuando llamé.',
		services: 'La mitad no la uso nunca, y lo único que necesito no está de noche.',
		expectations: 'Dicen esto todos los años. El mes pasado salió mal tres veces.',
		measures: 'Miden lo que les resulta fácil. Midan cuándo desaparece mi problema.',
		guidelines: 'O sea, que me pasan otra vez a otro. ¿Por qué no puede seguir la misma persona?',
		needs: '¿Todavía quieren más formularios? El último lo rellené dos veces.',
		limits: 'Entonces díganlo antes de que compre, no cuando el horno ya está frío.',
		missing: 'Una persona de ustedes que siga conmigo hasta que esté resuelto.',
		nearly: '¿Quién lo hace, y desde cuándo?'
	},
	polite: {
		name: 'Mei (papel)',
		lobby: 'Gracias por invitarnos.',
		purpose: 'Me parece muy bien.',
		customers: 'Es muy amable que piensen en nosotros.',
		services: 'Todo esto es útil, de verdad.',
		expectations: 'En general funciona bien. Quizá por las mañanas podría ir un poco más rápido.',
		measures: 'Seguro que ustedes saben mejor cómo medirlo.',
		guidelines: 'Su gente siempre es amable.',
		needs: 'Ayudamos con gusto donde podamos.',
		limits: 'Es muy comprensible.',
		missing: 'Quizá un aviso corto cuando algo tarda más.',
		nearly: ''
	},
	silent: {
		name: 'Jo (papel)',
		lobby: '',
		purpose: '',
		customers: '',
		services: '',
		expectations: '',
		measures: '',
		guidelines: '',
		needs: '',
		limits: '',
		missing: 'Alguien que devuelva la llamada. Dejé de pedirlo hace dos años.',
		nearly: ''
	}
} satisfies typeof en;
