import type en from '../en/said.ts';

export default {
	title: 'Déjà dit ?',
	page: (meeting: string) => `Thèmes de : ${meeting}`,
	help: 'Est-ce la même chose qu’une parole plus ancienne ? C’est vous qui décidez ; rien ne se regroupe tout seul.',
	silent: 'Pendant l’écriture en silence, rien n’est suggéré.',
	none: 'Aucun commentaire n’attend de thème.',
	waiting: 'Sans thème',
	done: 'Dans un thème',
	in: (label: string) => `Thème : ${label}`,
	same: (label: string) => `La même chose : ${label}`,
	old: (title: string) => `Dans ${title} :`,
	other: 'Un autre thème',
	choose: 'Choisir un thème',
	put: 'L’y mettre',
	fresh: 'Nouveau thème',
	label: 'Nom du thème',
	make: 'Créer',
	take: 'Retirer',
	rate: 'Faire noter ce thème maintenant',
	gone: 'Les thèmes ne peuvent pas être lus pour l’instant.',
	link: 'Thèmes et ce qui a déjà été dit',
	teamOnly:
		'Pour votre équipe seule : aucun invité, aucun écran ne voit les mots d’une autre réunion.'
} satisfies typeof en;
