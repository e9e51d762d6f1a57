import { plural } from '../plural.ts';
import type en from '../en/trends.ts';

const n = new Intl.NumberFormat('fr', { maximumFractionDigits: 2 }).format;
const of = (count: number, one: string, other: string) =>
	plural('fr', count, { one: `${n(count)} ${one}`, other: `${n(count)} ${other}` });
const small = ['aucune', 'une', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'];
const times = (count: number, one: string, other: string) =>
	`${small[count] ?? n(count)} ${count === 1 ? one : other}`;

/** Comment les choses évoluent entre les rencontres. */
export default {
	title: 'Évolution',
	of: (charter: string) => `Évolution : ${charter}`,
	nav: {
		label: 'Ce que montre l’évolution',
		charts: 'Notes',
		evidence: 'Indices',
		conflicts: 'Obstacles',
		consistency: 'Constance',
		simplify: 'Simplifier',
		enter: 'Saisir des chiffres'
	},
	sections: {
		purpose: 'Raison d’être',
		customers: 'Clients',
		services: 'Prestation',
		expectations: 'Attente',
		measures: 'Indicateur',
		guidelines: 'Ligne de conduite',
		needs: 'Besoin',
		limits: 'Limite'
	},

	charts: {
		lead: 'Ce qui est important pour les clients, et comment nous le faisons. Le plus grand écart d’abord.',
		empty: 'Deux rencontres font une ligne. Les premières notes seront ici après une rencontre.',
		expectation: (number: number) => `Attente ${n(number)}`,
		importance: 'L’importance',
		performance: 'La qualité',
		moved: (from: number, to: number, over: string) =>
			from === to
				? `Stable à ${n(to)} ${over}`
				: `${from < to ? 'Monte' : 'Descend'} de ${n(from)} à ${n(to)} ${over}`,
		over: (meetings: number, waves: number, answers: string) => {
			const parts = [
				...(meetings ? [times(meetings, 'rencontre', 'rencontres')] : []),
				...(waves ? [times(waves, 'vague', 'vagues')] : [])
			];
			return `en ${parts.join(' et ')} (n = ${answers}).`;
		},
		once: (performance: string, answers: number) =>
			`Qualité ${performance} pour l’instant (n = ${n(answers)}). Deux rencontres font une ligne.`,
		few: 'Moins de trois réponses : trop peu pour un point.',
		never: 'Personne ne l’a encore noté.',
		reworded: 'Pas noté depuis la nouvelle formulation. Avant :',
		former: 'Dans les mots d’avant',
		formerWords: (text: string) => `Quand on lisait « ${text} »`,
		split: (low: number, high: number) =>
			`Avis partagés : les uns disent ${n(low)}, les autres ${n(high)}.`,
		polite: (meeting: string) => `Noté dans un Love-In : ${meeting}. Chiffres polis, marqués ◇.`,
		answers: (count: number) => of(count, 'réponse', 'réponses'),
		numbers: 'Voir les chiffres',
		when: 'Quand',
		high: '4 ou 5',
		newest: (count: number) =>
			`Seules les ${n(count)} réunions et enquêtes les plus récentes sont dessinées.`,
		legend: 'Un anneau : moins de cinq réponses. Les petits points sont des réponses isolées.',
		columns: (shown: number) => `Les ${n(shown)} derniers sont dessinés ; le tableau a tout.`,
		gap: (gap: string) => `Écart ${gap}`,
		ahead: 'Au-delà du besoin',
		even: 'Aucun écart'
	},

	quadrant: {
		title: 'Où mettre le travail',
		lead: 'Les lignes sont à 3,5, convenues et fixes. À moins d’un quart de point, aucun quadrant.',
		corners: {
			concentrate: 'À travailler',
			keep: 'Continuer ainsi',
			low: 'Peu prioritaire',
			overkill: 'Plus que le besoin',
			'on-the-line': 'Sur la ligne'
		},
		all: 'Tout est dit important. Regardez les trois que chacun a choisis.',
		point: (number: number, importance: string, performance: string) =>
			`Attente ${n(number)} : importance ${importance}, qualité ${performance}`,
		empty: 'Dès que trois clients auront noté importance et qualité, les points seront ici.'
	},

	months: {
		complaints: 'Réclamations par mois',
		complaintsOf: (theme: string) => `Réclamations par mois : ${theme}`,
		complaintsEmpty: 'Personne n’a encore saisi de réclamations.',
		figures: 'Ce qu’ont donné nos indicateurs',
		month: 'Mois',
		count: 'Réclamations',
		before: 'Même mois, un an avant',
		per100: 'Pour 100 clients',
		value: 'Valeur',
		unknown: 'inconnu',
		fell: (from: string, to: string) => `De ${from} à ${to}.`,
		gaps: 'Un mois sans chiffre est un vide, pas un zéro.',
		yearBefore: 'Le trait court est le même mois, un an avant.'
	},

	ours: {
		title: 'Pour nous-mêmes ?',
		lead: 'Nos services, attentes et mesures dont aucun client n’a dit un mot, ou dont aucun ne note l’importance à 4 ou plus.',
		all: 'Derrière chacun il y a un client.',
		unasked: 'Personne n’a encore été interrogé. Après la première réunion la liste sera ici.',
		untouched: 'Aucun client n’en a dit un mot.',
		rated: (median: string, answers: number) => `Importance : ${median} (n = ${n(answers)}).`,
		gone: 'N’est plus dans la charte.'
	},

	evidence: {
		title: 'De quand date ce que nous savons ?',
		lead: 'La dernière fois qu’un client a parlé de chaque attente. La plus ancienne d’abord.',
		never: 'Aucun client n’en a encore parlé.',
		last: (day: string) => `Derniers mots le ${day}`,
		age: (months: number) => (months === 0 ? 'il y a moins d’un mois' : `il y a ${n(months)} mois`),
		stale: 'Périmé',
		staleHint: 'Plus de douze mois. Redemandez.',
		empty: 'La charte n’a pas encore d’attentes.'
	},

	segments: {
		title: 'Où les clients se contredisent',
		lead: 'Médiane de l’importance et de la qualité par type de client. Sous trois réponses, pas de chiffre.',
		none: 'Aucun client n’a encore de type. Notez-le dans sa fiche.',
		agree: 'Les types de clients ne se contredisent pas.',
		importance: (text: string) => `Leur besoin diffère : ${text}`,
		performance: (text: string) => `Ce qu’ils reçoivent diffère : ${text}`,
		words: (keep: string, against: string) =>
			`${keep} : garder. ${against} : changer ou supprimer.`,
		part: (segment: string, median: string) => `${segment} ${median}`,
		cell: (importance: string, performance: string) => `${importance} / ${performance}`,
		both: 'Importance / qualité',
		keeping: (count: number) => `${n(count)} garder`,
		against: (count: number) => `${n(count)} changer ou supprimer`,
		to: 'Vers les clients'
	},

	conflicts: {
		title: 'Nos propres règles nous gênent-elles ?',
		lead: 'Des personnes jugent chaque indicateur et chaque ligne de conduite face à chaque attente du brouillon. Ce qui gêne est ici.',
		hinders: (passage: string, expectation: string) => `${passage} gêne ${expectation}`,
		none: 'Rien n’est jugé gênant pour une attente.',
		count: (count: number) => of(count, 'obstacle', 'obstacles'),
		judged: (by: string, day: string) => `Jugé par ${by} le ${day}`,
		former: 'L’un des deux dit autre chose à présent. Jugez de nouveau.',
		gone: 'L’un des deux n’est plus dans le brouillon.',
		judge: 'Juger',
		marks: { '': 'pas jugé', serves: 'aide', neutral: 'sans effet', hinders: 'gêne' },
		open: (left: number) =>
			left === 0 ? 'tout est jugé' : `${of(left, 'attente', 'attentes')} à juger`,
		save: 'Enregistrer',
		saveOf: (text: string) => `Enregistrer votre avis sur : ${text}`,
		empty: 'Le brouillon n’a pas encore d’indicateurs ni de lignes de conduite, ou pas d’attentes.'
	},

	consistency: {
		title: 'Chacun reçoit-il la même chose ?',
		lead: 'À quel point les clients notent différemment la même attente. À moyenne égale, celle dont l’écart est plus grand est moins constante.',
		empty: 'Dès que trois clients auront noté une attente, elle sera ici.',
		spread: (spread: string) => `Écart ${spread}`,
		mean: (mean: string, answers: number) => `moyenne ${mean} (n = ${n(answers)})`,
		repeated: (count: number) => `${of(count, 'client a dû', 'clients ont dû')} le répéter`,
		places: 'D’où viennent les réclamations',
		complaints: (count: number) => of(count, 'réclamation', 'réclamations')
	},

	simplify: {
		title: 'Plus simple, ou plus du tout',
		lead: 'Ce que les clients voulaient plus simple ou plus du tout, sur toutes les rencontres.',
		empty: 'Aucun client n’a encore demandé de supprimer ou de simplifier.',
		asked: (meetings: number, held: number) =>
			`${n(meetings)} sur ${of(held, 'rencontre', 'rencontres')}`,
		voices: (voices: number, customers: number) => `${n(voices)} voix sur ${n(customers)}`,
		answers: (drop: number, simpler: number, keep: number) =>
			`${n(drop)} s’en passeraient, ${n(simpler)} le veulent plus simple, ${n(keep)} le gardent`,
		hours: 'Heures gagnées par mois',
		hoursOf: (label: string) => `Heures par mois sans : ${label}`,
		saved: (hours: number) => `${of(hours, 'heure', 'heures')} par mois, selon nous`,
		save: 'Enregistrer',
		dropped: (version: number, day: string) => `Supprimé avec la version ${n(version)}, ${day}`,
		changed: (version: number, day: string) => `Simplifié avec la version ${n(version)}, ${day}`,
		open: 'Pas décidé'
	},

	aims: {
		lead: 'Tenue : huit sur dix donnent 4 ou 5 à la dernière vague. Dépassée : aux deux dernières.',
		promise: 'Nous promettons',
		promiseHint: 'Par exemple : en 60 secondes',
		stretch: 'Plus que cela serait',
		stretchHint: 'Par exemple : en 30 secondes',
		stands: 'État',
		clause: 'Attente',
		set: 'Fixer la cible',
		none: 'Pas encore de cible.',
		stand: {
			unknown: 'pas encore connu',
			open: 'pas tenue',
			met: 'tenue',
			exceeded: 'dépassée'
		}
	},

	enter: {
		title: 'Saisir des chiffres',
		lead: 'Ce qui se passe entre les rencontres, vous seuls le savez. Un chiffre faux se saisit à nouveau ou se retire.',
		remove: 'Retirer',
		removeOf: (what: string) => `Retirer : ${what}`,
		saved: 'Saisi.',
		problems: {
			month: 'Écrivez un mois, par exemple 2026-04.',
			day: 'Choisissez un jour.',
			count: 'Écrivez un nombre entier.',
			number: 'Écrivez un nombre.',
			ratings: 'Écrivez des nombres de 1 à 5, séparés par des espaces.',
			empty: 'Remplissez ce champ.',
			'too-long': 'C’est trop long.',
			unknown: 'Ce n’est ni dans la charte ni parmi les thèmes.',
			unreadable: 'Illisible. Regardez encore une fois.'
		} as Record<string, string>,
		month: 'Mois',
		monthHint: 'Par exemple 2026-04',
		training: {
			title: 'Une formation',
			name: 'Qu’a-t-on appris ?',
			sessions: 'Séances',
			completed: 'Terminée le',
			people: 'Qui y était ?',
			peopleHint: 'Un nom par ligne',
			for: 'À quoi sert-elle ?',
			forHint: 'Rien de choisi : à toute la charte.',
			add: 'Saisir la formation',
			none: 'Pas encore de formation.',
			line: (sessions: number) => of(sessions, 'séance', 'séances')
		},
		wave: {
			title: 'Clients interrogés à nouveau',
			clause: 'Attente',
			label: 'Comment appelez-vous cette fois ?',
			labelHint: 'Par exemple : trois mois après',
			importance: 'L’importance',
			performance: 'La qualité',
			ratingsHint: 'Un nombre de 1 à 5 par réponse, séparés par des espaces, sans noms',
			add: 'Saisir les réponses',
			none: 'Personne n’a encore été interrogé à nouveau.'
		},
		complaints: {
			title: 'Réclamations d’un mois',
			theme: 'Thème',
			count: 'Combien ?',
			customers: 'Clients servis ce mois-là',
			add: 'Saisir les réclamations',
			none: 'Aucune réclamation saisie.',
			noThemes: 'Les réclamations se comptent par thème. Réunissez d’abord des commentaires.'
		},
		target: { title: 'Ce que nous visons' },
		figure: {
			title: 'Un indicateur pour un mois',
			clause: 'Indicateur',
			value: 'Valeur',
			unit: 'Que compte-t-on ?',
			unitHint: 'Par exemple : part des dossiers clos par qui les a ouverts',
			add: 'Saisir la valeur',
			none: 'Aucune valeur saisie.',
			noMeasures: 'La charte n’a pas encore d’indicateurs.'
		}
	},

	chain: {
		title: 'Ce qu’il en est advenu',
		lead: 'Des premiers mots à ce que les clients disent maintenant.',
		words: 'Ce que les clients ont dit',
		wordsCount: (count: number) => of(count, 'commentaire', 'commentaires'),
		all: 'Tout voir',
		change: 'Ce que la charte dit grâce à cela',
		changeNone: 'La charte ne dit encore rien d’autre.',
		proposed: (by: string) => `Formulé par ${by}.`,
		room: (yes: number, nearly: number, no: number) =>
			`La salle : ${n(yes)} oui, ${n(nearly)} presque, ${n(no)} non.`,
		agreed: (version: number, day: string) => `Adopté en version ${n(version)}, ${day}`,
		training: 'Ce qui a été appris',
		trainingNone: 'Aucune formation saisie.',
		people: (count: number) => of(count, 'personne', 'personnes'),
		ratings: 'Comment les clients le notent',
		ratingsNone: 'Personne ne l’a encore noté dans ces mots.',
		high: (count: number, answers: number, when: string) =>
			`${n(count)} sur ${n(answers)} donnaient 4 ou 5 en ${when}`,
		risen: (count: number, answers: number, when: string) =>
			count === answers
				? `${n(count)} sur ${n(answers)} notent plus haut qu’en ${when}.`
				: `Au moins ${n(count)} sur ${n(answers)} notent plus haut qu’en ${when}.`,
		complaints: 'Réclamations',
		complaintsNone: 'Aucune réclamation saisie.',
		before: (mean: string, most: string) =>
			`${mean} réclamations par mois avant le changement, ${most} au plus.`,
		now: (count: string, when: string) => `${count} en ${when}.`
	}
} satisfies typeof en;
