import type en from '../en/practice.ts';

/** What the played guests of a practice say. Each line belongs to a kind of clause, or to a stage. */
export default {
	angry: {
		name: 'Franck (rôle joué)',
		lobby: 'J’espère que ce n’est pas encore une heure de diapositives.',
		purpose:
			'De belles paroles. Lundi, j’ai attendu vingt minutes avec onze personnes derrière moi.',
		customers:
			'Je suis dans cette liste, et pourtant personne ne savait qui j’étais quand j’ai appelé.',
		services:
			'La moitié de tout cela, je ne m’en sers jamais, et la seule chose qu’il me faut n’existe pas la nuit.',
		expectations: 'Vous dites cela tous les ans. Le mois dernier, c’était faux trois fois.',
		measures: 'Vous mesurez ce qui vous arrange. Mesurez le moment où mon problème a disparu.',
		guidelines:
			'Donc on me renvoie encore ailleurs. Pourquoi une seule personne ne peut-elle pas suivre l’affaire ?',
		needs: 'Vous voulez encore plus de formulaires ? Le dernier, je l’ai rempli deux fois.',
		limits: 'Alors dites-le avant que j’achète, pas quand le four est froid.',
		missing: 'Quelqu’un de chez vous qui reste avec moi jusqu’à ce que ce soit réglé.',
		nearly: 'Qui le fait, et à partir de quand ?'
	},
	polite: {
		name: 'Mei (rôle joué)',
		lobby: 'Merci de nous avoir invités.',
		purpose: 'Cela me paraît très bien.',
		customers: 'C’est gentil de penser à nous.',
		services: 'Tout cela est utile, vraiment.',
		expectations:
			'Dans l’ensemble, cela marche bien. Le matin, ce pourrait peut-être être un peu plus rapide.',
		measures: 'Je suis sûre que vous savez mieux que nous comment mesurer.',
		guidelines: 'Vos équipes sont toujours aimables.',
		needs: 'Nous aidons volontiers là où nous le pouvons.',
		limits: 'C’est tout à fait compréhensible.',
		missing: 'Peut-être un petit mot quand quelque chose prend plus de temps.',
		nearly: ''
	},
	silent: {
		name: 'Jo (rôle joué)',
		lobby: '',
		purpose: '',
		customers: '',
		services: '',
		expectations: '',
		measures: '',
		guidelines: '',
		needs: '',
		limits: '',
		missing: 'Quelqu’un qui rappelle. J’ai cessé de demander il y a deux ans.',
		nearly: ''
	}
} satisfies typeof en;
