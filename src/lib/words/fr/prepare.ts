import type en from '../en/prepare.ts';
import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('fr').format;
const rounded = new Intl.NumberFormat('fr', { maximumFractionDigits: 1 }).format;

export default {
	link: 'Préparer',
	title: (meeting) => `Préparer : ${meeting}`,
	ready: (done, all) => `Prêts : ${n(done)} sur ${n(all)}`,
	question: 'Sommes-nous prêts ?',
	over: 'Cette réunion n’est plus seulement prévue : ce qui a été préparé reste tel quel.',
	calmTitle: 'Avant de vous inquiéter',
	calm: 'La plupart de ces réunions finissent en 4F : franches, amicales, et quelque chose change.',
	ours: (meetings) => `Les nôtres jusqu’ici : ${meetings}`,
	lines: {
		charter: 'Tout le monde a lu la charte',
		guesses: 'Chacun a scellé son pronostic de ce qu’ils diront',
		facilitator: 'On a décidé qui anime',
		lines: 'Chacun a répété deux phrases « merci, dites-m’en plus »',
		kinds: 'Tout le monde a vu les quatre sortes de réunion',
		duties: 'Chacun sait qui écoute, qui écrit et qui répond',
		earlier: 'Tout le monde a lu ce qu’ils ont dit auparavant'
	},
	count: (count, all) => `${n(count)} sur ${n(all)}`,
	missing: (names) => `encore attendus : ${names}`,
	isDone: 'fait',
	isOpen: 'à faire',
	steps: {
		charter: 'Je l’ai lue',
		kinds: 'Vu',
		lines: 'J’en ai répété deux',
		earlier: 'Je l’ai lu'
	},
	takeBack: 'Reprendre',
	toCharter: 'Voir la charte',

	landing: {
		title: 'Vers quelle réunion allons-nous ?',
		help: 'Marquez pour vous-même où elle finira, à votre avis. Seuls des totaux sont montrés, à partir de trois marques.',
		frank: 'franc',
		friendly: 'amical',
		mark: 'Marquer',
		changed: 'Changer ma marque',
		mine: (kind) => `Vous avez marqué ${kind}.`,
		few: (count) =>
			plural('fr', count, {
				one: `${n(count)} marque jusqu’ici. Les totaux viennent à trois.`,
				many: `${n(count)} de marques jusqu’ici. Les totaux viennent à trois.`,
				other: `${n(count)} marques jusqu’ici. Les totaux viennent à trois.`
			}),
		choose: 'Veuillez choisir l’une des quatre.'
	},

	kinds: {
		title: 'Quatre sortes de réunion, et une que nous voulons',
		time: 'Trois minutes.',
		signs: 'À quoi la reconnaître',
		drift: 'Si vous y glissez',
		us: 'L’équipe',
		them: 'La cliente',
		War: {
			signs:
				'Des reproches, de la défense, des personnes au lieu des faits. Tous sont francs et personne n’est amical.',
			drift:
				'Cessez d’expliquer. Relisez les derniers mots et demandez : vous ai-je bien comprise ?',
			talk: [
				'Vos gens ne rappellent jamais.',
				'C’est faux. Vous nous avez donné le mauvais numéro.',
				'Alors c’est ma faute ?'
			]
		},
		Advertisement: {
			signs: 'Nous présentons, ils hochent la tête. Personne ne dit l’essentiel.',
			drift: 'Fermez les diapositives. Demandez ce qui s’est passé lors du dernier appel.',
			talk: [
				'Très joli, ce portail.',
				'Et il a quarante autres fonctions. Nous allons vous les montrer.',
				'Hm. Très joli.'
			]
		},
		'Love-In': {
			signs: 'Rien que des éloges. C’est chaleureux, et ensuite rien ne change.',
			drift: 'Dites merci une fois. Puis demandez quelle seule chose devrait être différente.',
			talk: [
				'Vous êtes tous si gentils. Nous sommes parfaitement satisfaits.',
				'Nous adorons travailler avec vous, nous aussi !',
				'Rien à ajouter, vraiment.'
			]
		},
		'4F': {
			signs:
				'Un retour franc, amical et direct : ce qui fait mal est dit, on remercie et on l’écrit.',
			drift: 'Restez là : remerciez, demandez-en plus et montrez ce qui va changer.',
			talk: [
				'On m’a passée de main en main cinq fois avant de m’écouter.',
				'Merci. Dites-m’en plus : que s’est-il passé la dernière fois ?',
				'Personne n’avait mon numéro de dossier. Il me faut quelqu’un qui me connaisse.'
			]
		}
	},

	quiz: {
		title: 'De quelle sorte est-ce ?',
		check: 'Vérifier',
		right: (kind) => `Juste : ${kind}.`,
		wrong: (kind) => `Plutôt ${kind}.`,
		asks: [
			{
				talk: [
					'Vous n’écoutez même pas.',
					'Laissez-moi d’abord expliquer pourquoi cette règle est bonne.'
				],
				why: 'L’équipe se défend avant d’avoir compris.'
			},
			{
				talk: [
					'Tout va bien. Et les biscuits sont délicieux.',
					'Alors nous faisons tout comme il faut !'
				],
				why: 'De bonnes paroles qui ne changent rien.'
			},
			{
				talk: [
					'Votre facture me prend une heure à lire.',
					'Merci. Quelle partie vous coûte le plus ?'
				],
				why: 'Un mot dur, un merci et une question qui en demande plus.'
			},
			{
				talk: ['…', 'Comme le montre la diapositive 31, nous prenons 94 appels sur cent.'],
				why: 'L’équipe parle, la cliente se tait.'
			}
		]
	},

	practise: {
		title: 'Des phrases à répéter à voix haute',
		help: 'Le premier réflexe est de répondre « mais… ». Dites deux de ces phrases à voix haute à un collègue, jusqu’à ce qu’elles viennent toutes seules.',
		lines: [
			'Merci. Dites-m’en plus à ce sujet.',
			'Quand est-ce arrivé pour la dernière fois, et qu’est-ce que cela vous a coûté ?',
			'Je le redis avec mes mots : vous ai-je bien comprise ?',
			'À quoi ressemblerait une bonne solution pour vous ?',
			'Je ne le savais pas. Merci de le dire.'
		]
	},

	guesses: {
		title: 'Votre pronostic, scellé',
		help: 'Quelles trois attentes comptent le plus pour eux, et quelles notes donneront-ils ? Une fois scellé, il ne change plus, même par vous. Tous les pronostics sont dévoilés ensemble, à la clôture.',
		none: 'La charte n’a pas encore d’attentes. Il n’y a rien à pronostiquer.',
		three: 'Leurs trois plus importantes (trois au plus)',
		importance: 'Importance pour eux',
		performance: 'Qualité actuelle',
		importanceOf: (what) => `Importance de : ${what}`,
		performanceOf: (what) => `Qualité de : ${what}`,
		blank: 'aucun pronostic',
		number: n,
		scale: '1 = pas du tout, 5 = beaucoup',
		seal: 'Sceller pour de bon',
		sealed: (day) => `Scellé le ${day}. Il sera dévoilé avec tous les autres à la clôture.`,
		malformed: 'Donnez un pronostic, et marquez-en trois au plus.'
	},

	worries: {
		title: 'Inquiétudes, sans nom',
		help: 'Toute l’équipe lit ce qui est déposé ici. Votre nom n’est gardé nulle part : personne ne peut donc le modifier ni le reprendre.',
		label: 'Qu’est-ce qui vous inquiète dans cette réunion ?',
		post: 'Déposer sans nom',
		none: 'Aucune inquiétude n’a été déposée.',
		hate: 'Qu’aimerions-nous surtout ne pas entendre ?',
		hateHelp:
			'Écrivez la phrase que vous craignez le plus. Elle ne pourra plus vous surprendre. Sans nom, là aussi.',
		noHate: 'Rien pour l’instant.',
		empty: 'Veuillez écrire quelque chose.',
		long: 'C’est trop long.'
	},

	duties: {
		title: 'Qui fait quoi',
		help: 'Une personne écrit, peu répondent, toutes les autres écoutent.',
		kinds: {
			listens: 'écoute',
			writes: 'écrit',
			answers: 'peut répondre',
			away: 'ne sera pas là'
		},
		open: 'pas encore dit',
		save: 'Enregistrer'
	},

	aid: {
		title: 'Faut-il une animation extérieure ?',
		help: 'Sept questions. Ce que la préparation sait est rempli ; changez ce qui n’est pas juste.',
		yes: 'Oui',
		no: 'Non',
		asks: {
			complaint: 'Une réclamation de leur part est-elle ouverte ?',
			worries: 'Quelqu’un a-t-il déposé une inquiétude ?',
			lead: 'Le responsable de l’équipe animerait-il lui-même ?',
			contract: 'Un contrat est-il en litige ?',
			crowd: 'Plus de huit clients viendront-ils ?',
			last: 'La dernière réunion avec eux était-elle War ou Love-In ?',
			praise: 'L’équipe ne prévoit-elle que des éloges ?'
		},
		because: {
			complaint: 'une réclamation est ouverte',
			worries: 'des inquiétudes ont été déposées',
			lead: 'le responsable de l’équipe animerait',
			contract: 'un contrat est en litige',
			crowd: 'plus de huit clients viennent',
			last: 'la dernière réunion était War ou Love-In',
			praise: 'l’équipe ne prévoit que des éloges'
		},
		known: {
			open: (count) =>
				plural('fr', count, {
					one: `${n(count)} promesse en retard ou réclamation récente`,
					many: `${n(count)} de promesses en retard ou réclamations récentes`,
					other: `${n(count)} promesses en retard ou réclamations récentes`
				}),
			posted: (count) => `déposées : ${n(count)}`,
			planned: (name) => `prévu : ${name}`,
			invited: (count) => `${n(count)} sur la liste`,
			last: (label) => `c’était ${label}`,
			praise: (count, all) => `${n(count)} sur ${n(all)} ont marqué Love-In`,
			asked: 'vous seuls le savez'
		},
		advise: 'Que faut-il en conclure ?',
		objective: 'Prenez une animation extérieure.',
		own: 'Votre propre animation suffit.',
		why: (reasons) => `Parce que : ${reasons}.`,
		nothing: 'Rien ne s’y oppose.',
		turning: (count) => `Avec ${n(count)} oui de plus, ce serait : prenez-en une.`,
		decide: 'Notre décision',
		choices: { objective: 'Une personne extérieure', own: 'Notre propre animation' },
		note: 'Qui, et pourquoi',
		save: 'Noter la décision',
		choose: 'Veuillez choisir.',
		decided: {
			objective: (who, day) =>
				`Décidé : une personne extérieure anime. Décision prise par ${who} le ${day}.`,
			own: (who, day) => `Décidé : notre propre animation. Décision prise par ${who} le ${day}.`
		},
		onlyLeaders: 'La décision est notée par une personne qui anime ou possède l’équipe.'
	},

	sheet: {
		link: 'Ce qu’ils ont dit auparavant',
		title: 'Ce qu’ils ont dit auparavant',
		nothing: 'Ils ne nous ont encore rien dit.',
		of: (customer) => `Ce que ${customer} a dit auparavant`,
		met: 'Réunions',
		never: 'Jamais rencontrés formellement.',
		words: 'Leurs mots, par thème',
		noTheme: 'Dans aucun thème',
		ratings: 'Leurs dernières notes',
		expectation: 'Attente',
		importance: 'Importance pour eux',
		performance: 'Qualité actuelle',
		answers: 'Réponses',
		rating: rounded,
		promises: 'Ce qui leur a été promis',
		kept: (day) => `tenue le ${day}`,
		due: (day) => `pour le ${day}`,
		late: (day) => `en retard depuis le ${day}`,
		between: 'Entre les réunions',
		key: 'Client clé'
	}
} satisfies typeof en;
