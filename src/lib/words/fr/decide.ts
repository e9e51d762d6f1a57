import type en from '../en/decide.ts';
import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('fr').format;

/** What a team makes of its numbers: worth, segments, decisions, proof. */
export default {
	worth: {
		title: 'Ce que rapportent les clients',
		lead: 'Triés par ce qui reste de leurs achats, et comment cela s’additionne. Rien d’autre n’en dépend : les mots de tous comptent autant.',
		empty: 'Notez chez un client ce qu’il achète par an et ce qui en reste. La courbe sera ici.',
		curve: 'Courbe de profit',
		customer: 'Client',
		profit: 'Rapporte par an',
		sum: 'Cumulé',
		costly: 'Coûtent plus qu’ils ne rapportent',
		none: 'Personne ne coûte plus qu’il ne rapporte.',
		decide: 'Décider',
		way: 'Que faire ?',
		why: 'Pourquoi ?',
		ways: {
			reprice: 'un autre prix',
			simplify: 'servir plus simplement',
			part: 'se séparer proprement',
			keep: 'garder ainsi',
			other: 'autre chose'
		},
		peak: (customers: number, profit: number) =>
			`${n(customers)} % des clients rapportent ${n(profit)} % de ce qui reste à la fin.`,
		margin: (revenue: string, margin: string) => `Achète pour ${revenue}, marge ${margin} %`
	},
	decisions: {
		title: 'Décisions',
		lead: 'Ce que nous avons décidé, ce que cela sert et ce que cela abîme.',
		empty: 'Aucune décision n’est encore notée.',
		make: 'Noter une décision',
		what: 'Qu’avez-vous décidé ?',
		costs: 'Que coûte-t-elle maintenant ?',
		gains: 'Que rapportera-t-elle plus tard ?',
		review: 'La revoir le',
		reviewed: 'Revue',
		doReview: 'Nous l’avons revue',
		due: 'Il est temps de la revoir',
		links: 'Lesquels sert-elle, lesquels abîme-t-elle ?',
		unlinked: 'Marquez-en au moins un qu’elle sert ou abîme.',
		noClauses:
			'Écrivez d’abord une raison d’être ou une attente dans la charte : une décision en sert ou en abîme une.',
		serves: 'sert',
		hurts: 'abîme',
		neither: 'ni l’un ni l’autre',
		save: 'Garder la décision',
		by: 'Décidé par'
	},
	segments: {
		title: 'Segments',
		lead: 'Comment nous servons chaque type de client, ce que cela coûte et ce dont ils ont besoin.',
		empty: 'Aucun client n’a encore de segment. Nommez-en un ici, ou notez-le chez un client.',
		name: 'Segment de clients',
		how: 'Comment sont-ils servis ?',
		cost: 'Que coûte-t-il par an ?',
		rule: 'Règle : accueille qui n’a pas de segment et achète au moins pour',
		save: 'Garder comment ils sont servis',
		add: 'Décrire un segment',
		unknown: 'pas noté',
		needs: 'Ce dont chaque segment a besoin',
		theme: 'Thème',
		alone: 'dans un seul segment',
		noNeeds: 'Aucun client avec segment n’a encore soulevé de thème.',
		rated: 'Comment chacun est servi',
		order: 'Le pire d’abord.',
		equal: 'Chaque segment pèse autant, si petit soit-il.',
		weighed: 'Les segments pèsent ce qu’ils achètent. Les petits ne comptent guère ici.',
		weigh: 'Pondérer par le chiffre d’affaires',
		unweigh: 'Pondérer également',
		expectation: 'Attente',
		all: 'Tous',
		count: (count: number) =>
			plural('fr', count, { one: `${n(count)} client`, other: `${n(count)} clients` }),
		answers: (median: string, answers: number) => `${median} (n = ${n(answers)})`
	},
	litmus: {
		title: 'Demandez aux dix prochaines personnes',
		lead: '« Quel est votre travail ? Quel est notre travail commun ? » Si la raison d’être est connue, les réponses en partagent les mots. Personne ne signe, et il n’y a pas de note.',
		begin: 'Créer un lien',
		close: 'Clore',
		closed: 'Clos',
		link: 'Lien pour dix personnes',
		job: 'Votre travail ?',
		common: 'Notre travail commun ?',
		shared: 'Les mots partagés par au moins deux personnes sont marqués.',
		none: 'Personne n’a encore répondu.',
		unsigned: 'Personne ne voit qui a répondu : ni votre nom ni l’heure ne sont gardés.',
		send: 'Envoyer',
		thanks: 'Merci. Votre réponse est gardée.',
		over: 'Cette question est close. Merci.',
		answers: (count: number, of: number) => `${n(count)} sur ${n(of)} ont répondu`
	},
	proof: {
		title: 'Preuve',
		lead: 'Ce que nous avons entendu, changé et dit en retour. Chaque nombre ouvre ses pièces.',
		nothing: 'rien',
		before: 'Trimestre précédent',
		after: 'Trimestre suivant',
		parts: {
			met: 'Réunions tenues',
			heard: 'Commentaires entendus',
			complained: 'Réclamations notées',
			changed: 'Clauses changées',
			told: 'Personnes informées',
			kept: 'Promesses tenues'
		},
		name: (quarter: number, year: number) => `Trimestre ${n(quarter)} ${year}`
	},
	actions: {
		title: 'Dix actions',
		lead: 'L’entreprise est-elle menée par ses clients ? Personne ne coche rien ici : les pièces répondent.',
		yes: 'oui',
		no: 'non',
		evidence: (count: number) =>
			plural('fr', count, { one: `${n(count)} pièce`, other: `${n(count)} pièces` }),
		last: (day: string) => `la dernière le ${day}`,
		done: (count: number) => `${n(count)} sur 10`,
		names: [
			'Savoir ce que l’on veut être pour ses clients',
			'Le dire à tous, et demander aux dix prochains',
			'Des règles pour traiter les clients',
			'S’asseoir avec la première ligne',
			'Suivre ce dont les clients se plaignent',
			'Connaître les segments et servir chacun à dessein',
			'Formation, soutien et outils pour la première ligne',
			'Revoir pourquoi des clients sont partis',
			'Suivre qui arrive et qui part',
			'Décider pour le client et le faire savoir'
		]
	},
	joined: {
		title: 'Thèmes de plusieurs équipes',
		lead: 'La même chose dite à plusieurs équipes, sous un nom. Chaque équipe garde ses pièces.',
		empty: 'Rien n’est encore relié.',
		name: 'Quel nom pour tous ?',
		which: 'Quels thèmes disent la même chose ? Choisissez-en au moins deux.',
		join: 'Les relier',
		part: 'Détacher',
		few: 'Choisissez au moins deux thèmes qui ne sont pas encore reliés.',
		partOf: (said: number, complained: number) =>
			`${n(said)} commentaires, ${n(complained)} réclamations`,
		others: (count: number) =>
			plural('fr', count, {
				one: `et ${n(count)} thème d’une autre équipe`,
				other: `et ${n(count)} thèmes d’autres équipes`
			})
	},
	internal: {
		title: 'Qu’est-ce que cela veut dire pour le client ?',
		lead: 'Un point pour l’ordre du jour de toute réunion sans client. À emporter en texte.',
		take: 'Emporter en texte',
		minutes: 'Dix minutes',
		purpose: 'Ce pour quoi nous sommes là',
		expect: 'Ce que les clients attendent le plus',
		ask: 'Pour chaque décision du jour',
		questions: {
			serves: 'Laquelle sert-elle ?',
			hurts: 'Qui en souffre, et qui le leur dit avant qu’ils le remarquent ?',
			said: 'Qu’en ont dit les clients ?',
			know: 'Comment saurons-nous que cela les a aidés ?'
		}
	},
	staff: {
		title: 'Pour tout le personnel',
		lead: 'La raison d’être, ce que les clients attendent le plus et où cela en est, pour tous dans votre réseau, sans compte. Les mots de personne n’y figurent.',
		open: 'Ouvrir la page',
		close: 'Fermer la page',
		link: 'Adresse dans votre réseau',
		purpose: 'Ce pour quoi nous sommes là',
		expect: 'Ce que les clients attendent le plus',
		unrated: 'pas encore noté',
		empty: 'La charte n’est pas encore écrite.',
		stands: (importance: string, performance: string, answers: number) =>
			`Importance de ${importance}, performance de ${performance} (n = ${n(answers)})`
	},
	problems: {
		empty: 'Merci de remplir ceci.',
		'too-long': 'C’est trop long.',
		day: 'Choisissez un jour.',
		count: 'Écrivez un nombre entier.',
		unreadable: 'Cela n’a pas pu être lu. Merci de revoir.'
	} as Record<string, string>
} satisfies typeof en;
